import type { Language } from "./sentences.ts";

/** What a text claims. */
export type Claim = "met" | "missed" | "rose" | "fell" | "highest" | "lowest";

/** What is said where nothing is claimed, though the words of a claim are in it. */
const disclaimers = [
  /chưa rõ tăng hay giảm|chưa rõ .{0,60}? tăng hay giảm|tăng hay giảm|tăng (?:hoặc|hay) giảm/giu,
  /no clear change|inconclusive|chưa thể kết luận[^;.]*|whether it was met|đạt hay chưa/giu,
];

const words: Record<Language, Record<Claim, RegExp>> = {
  vi: {
    met: /(?<!\p{L})(?<!chưa |không )đạt(?!\p{L})/iu,
    missed: /(?<!\p{L})(chưa|không) đạt(?!\p{L})/iu,
    rose: /(?<!\p{L})tăng(?!\p{L})/iu,
    fell: /(?<!\p{L})giảm(?!\p{L})/iu,
    highest:
      /(?<!\p{L})(cao nhất|vượt chỉ tiêu nhiều nhất|tăng nhiều nhất|cao hơn nhiều nhất)(?!\p{L})/iu,
    lowest: /(?<!\p{L})(thấp nhất|thấp hơn chỉ tiêu nhiều nhất|giảm nhiều nhất)(?!\p{L})/iu,
  },
  en: {
    met: /\bmet\b/i,
    missed: /\bmissed\b/i,
    rose: /\b(rose|rise)\b/i,
    fell: /\b(fell|fall)\b/i,
    highest: /\b(highest|largest rise|farthest above)\b/i,
    lowest: /\b(lowest|largest fall|farthest below)\b/i,
  },
};

/** Every claim of a text, in its language. */
export function claimsIn(text: string, language: Language): Claim[] {
  const rest = disclaimers.reduce((left, pattern) => left.replace(pattern, ""), text);
  return (Object.keys(words[language]) as Claim[]).filter((claim) =>
    words[language][claim].test(rest),
  );
}

/** The mark before the decimals; the other one, or a space, may group the thousands. */
export type DecimalMark = "," | ".";

const otherMark = { ",": ".", ".": "," } as const;

const spaces = /[\s\u00a0\u202f]/g;

/** A number as text without what may stand around it: spaces, a percent sign, a typographic minus. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/\s*%$/, "")
    .replace(/^[\u2212\u2013](?=\d)/, "-")
    .replace(/^\+(?=\d)/, "");

const grouped = (mark: DecimalMark) =>
  new RegExp(`^-?\\d{1,3}(?:[${otherMark[mark]}\\s\\u00a0\\u202f]\\d{3})+(?:[${mark}]\\d+)?$`);
const plain = (mark: DecimalMark) => new RegExp(`^-?(?:\\d+(?:[${mark}]\\d*)?|[${mark}]\\d+)$`);
const shapes = {
  ",": [grouped(","), plain(",")],
  ".": [grouped("."), plain("."), /^-?\d+(?:\.\d+)?e[-+]?\d+$/i],
};

/**
 * Whole digits beyond these do not fit a double: numbers of accounts and cards are names, not
 * numbers. Decimals beyond them are what a program wrote of a double.
 */
const mostDigits = 15;

/** A number with zeros before it, such as a code, which would lose them. */
const isCode = (text: string) => /^-?0\d/.test(text);

/** Whether a double holds a number: one with a large exponent would become infinite, or nothing. */
const hasDouble = (digits: string) =>
  !/e/i.test(digits) ||
  (Number.isFinite(Number(digits)) && (Number(digits) !== 0) === /^[^e]*[1-9]/i.test(digits));

/**
 * A number in the way SQL writes it: "1.196.739,5" is "1196739.5" with a decimal comma. Undefined
 * where the text is none, or would lose digits or leading zeros.
 */
export function numberText(text: string, mark: DecimalMark): string | undefined {
  const number = bare(text);
  if (isCode(number) || !shapes[mark].some((shape) => shape.test(number))) return undefined;
  const digits = number.replace(spaces, "").replaceAll(otherMark[mark], "").replace(mark, ".");
  if (digits.replace(/^-|[.e].*$/gi, "").length > mostDigits || !hasDouble(digits))
    return undefined;
  return digits.replace(/\.$/, "").replace(/^(-?)\./, "$10.");
}

/** The decimal mark that a number shows, or undefined where it can be read both ways ("1.234"). */
export function shownMark(text: string): DecimalMark | undefined {
  const number = bare(text);
  const both = /^-?[\d\s]+(?:([.,])\d{3})*([.,])\d+$/.exec(number);
  if (!both) return undefined;
  const readings = ([",", "."] as const).filter((mark) => numberText(text, mark) !== undefined);
  return readings.length === 1 ? readings[0] : undefined;
}

/** Whether a number can be read both ways, as one and a bit or as a thousand: "1.234". */
export const isAmbiguous = (text: string): boolean => /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(bare(text));

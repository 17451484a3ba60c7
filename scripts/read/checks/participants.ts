import { cellProblem, type Problem } from "../problems.ts";
import { type Check, isFilled } from "./context.ts";
import { type Residents, residentsLookup } from "./residents.ts";

/** Published rates and our insured shares differ by up to 12.5 points; more is likely a slip. */
const widestPoints = 15;

const thousands = (residents: Residents) =>
  `${residents.thousand.toLocaleString("en")} thousand people of ${residents.year}`;

/** Counts of insured people are below the population and agree roughly with the rate beside them. */
export const checkParticipants: Check = (context) => {
  const observations = context.tables.find((table) => table.name === "observations");
  if (!observations) return [];
  const residentsOf = residentsLookup(context);
  return observations.rows.flatMap((row): Problem[] => {
    const { area_set: set, area_code: code, as_of: asOf, participants, rate_pct: rate } = row.cells;
    if (!isFilled(set) || !isFilled(code) || !isFilled(asOf)) return [];
    if (typeof participants !== "number") return [];
    const residents = residentsOf(String(set), String(code), Number(String(asOf).slice(0, 4)));
    if (!residents) return [];
    const report = (...rest: [field: string, wrong: string, remedy: string, "error" | "warning"]) =>
      cellProblem(observations, row, ...rest);
    const problems: Problem[] = [];
    if (participants >= residents.thousand * 1000) {
      // A source may count otherwise than the statistics office; its figure stays if a note says so.
      const explained = isFilled(row.cells.note_en);
      const wrong = `${participants} is not below the ${thousands(residents)}`;
      problems.push(
        explained
          ? report("participants", wrong, "check that note_en explains it", "warning")
          : report(
              "participants",
              wrong,
              "write the count again, or explain it in note_en",
              "error",
            ),
      );
    }
    const share = participants / residents.thousand / 10;
    if (typeof rate === "number" && Math.abs(rate - share) > widestPoints) {
      const wrong = `${rate}% is more than ${widestPoints} points from ${share.toFixed(2)}% (${participants} ÷ ${thousands(residents)})`;
      problems.push(report("rate_pct", wrong, "check rate_pct and participants", "warning"));
    }
    return problems;
  });
};

import { fillTemplate } from "../../../findings/fillTemplate.js";
import { periodDay, type Period } from "../../../foundation/period.js";
import { periodText } from "../../../naming/periodText.js";
import { say, type Speech } from "./openScorecard.js";

const KINDS = ["schoolYear", "year", "day"] as const;

/** What figures are of: of the school years, of the years of accounts and of the days the latest, with the earliest where there are others. */
export function periodsText(speech: Speech, periods: readonly Period[]): string {
  const { scorecard, common } = speech.words;
  return KINDS.flatMap((kind) => {
    const own = periods.filter((period) => kind in period).sort((one, other) => (periodDay(one) < periodDay(other) ? -1 : 1));
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    const ends = [first, last].map((period) => say(speech, periodText(period)));
    return ends[0] === ends[1] ? ends.slice(1) : [fillTemplate(scorecard.span, { first: ends[0] ?? "", last: ends[1] ?? "" })];
  }).join(common.listComma);
}

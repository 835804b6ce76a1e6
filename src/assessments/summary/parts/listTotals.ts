import type { LocalText } from "../../../foundation/localText.js";
import type { Stage } from "../../../policy/records/lists.js";
import type { AmountShort } from "./amountShort.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { countiesIn } from "./clauseFindings.js";
import { nameOfIndicator } from "./lineText.js";
import type { SummaryLine } from "./summaryLine.js";

/** What the counties are short of together. */
export interface CityTotal {
  /** Number of the clause. */
  readonly clause: string;
  readonly indicator: string;
  readonly name: LocalText;
  readonly stage: Stage | null;
  /** How many counties are short. */
  readonly counties: number;
  /** How many schools are. */
  readonly schools: number;
  /** `null` for what does not add up. */
  readonly short: AmountShort | null;
}

/** The lines of all counties added up by kind and stage: what counts schools, or an amount; the gravest first. */
export function listTotals(lines: readonly SummaryLine[]): CityTotal[] {
  const counted = lines.filter(({ county, schools, short }) => county !== null && (schools.count > 0 || short !== null));
  const kinds = groupBy(counted, ({ clause, indicator, stage }) => JSON.stringify([clause, indicator, stage]));
  return [...kinds.values()].map((group): CityTotal => {
    const [{ clause, indicator, stage }] = group;
    return {
      clause,
      indicator,
      name: nameOfIndicator(indicator),
      stage,
      counties: countiesIn(group).length,
      schools: group.reduce((sum, { schools }) => sum + schools.count, 0),
      short: sumShort(group.map(({ short }) => short)),
    };
  });
}

function sumShort(amounts: readonly (AmountShort | null)[]): AmountShort | null {
  const known = amounts.filter((each) => each !== null);
  const [first] = known;
  if (first === undefined || known.length < amounts.length || known.some(({ unit }) => unit !== first.unit)) return null;
  return { amount: known.reduce((sum, { amount }) => sum + amount, 0), unit: first.unit };
}

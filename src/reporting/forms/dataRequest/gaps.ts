import type { BasicBalancePart } from "../../../assessments/basicBalance/lists.js";
import type { QualityBalanceAssessment } from "../../../assessments/qualityBalance/assessQualityBalance.js";
import { namesOfMissing } from "../../../assessments/shuozhou2016/listMissing.js";
import type { ShuozhouAssessment } from "../../../assessments/shuozhou2016/assessShuozhou2016.js";
import { clauseFindings } from "../../../assessments/summary/parts/clauseFindings.js";
import { findingsAround } from "../../../assessments/summary/parts/findingsAround.js";
import type { Finding } from "../../../findings/finding.js";
import { distinct } from "../../../foundation/distinct.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { clauses } from "../../../policy/records/clauses.js";
import type { PolicyClause } from "../../../policy/records/types.js";
import type { BalanceResult } from "../coefficientTable/coefficientTable.js";

/** What a request for data can be made of. */
export type DataRequestSource = ShuozhouAssessment | BalanceResult | QualityBalanceAssessment;

/** A judgement that something leaves open. */
export interface OpenPlace {
  /** Where the result says so. */
  readonly at: string;
  /** The finding; `null` where a whole part or county was not given. */
  readonly finding: Finding | null;
  /** Id of the county; `null` for the city as a whole. */
  readonly county: string | null;
}

/** Something that is missing, and what it leaves open. */
export interface Gap {
  /** Path of a figure or a record, or id of an item; empty for all that the clause or the part rests on. */
  readonly name: string;
  readonly clause: PolicyClause | null;
  /** The part of basic balance that was not given. */
  readonly part: BasicBalancePart | null;
  readonly open: readonly [OpenPlace, ...OpenPlace[]];
}

/** What is missing in a result, in its order. */
export function listGaps(result: DataRequestSource): Gap[] {
  if (result.standard === "shuozhou2016") return gapsOfClauses(result);
  const missing = findingsAround(result)
    .filter(({ finding, isPermitted }) => finding.verdict === "undetermined" && !isPermitted)
    .flatMap(({ finding, at, county, clause }) =>
      missingIn(finding).map((name) => ({ name, clause, place: { at, finding, county } satisfies OpenPlace })),
    );
  const gaps = [...groupBy(missing, ({ name, clause }) => JSON.stringify([name, clause?.id])).values()].map((group): Gap => {
    const [{ name, clause, place }, ...others] = group;
    return { name, clause, part: null, open: [place, ...others.map((each) => each.place)] };
  });
  return "notAssessed" in result ? [...gaps, ...gapsOfParts(result)] : gaps;
}

/** The names of what keeps a finding open; that of all it rests on, empty, where there are no units. */
function missingIn({ reasons }: Finding): string[] {
  return distinct(reasons.flatMap((reason) => (reason.code === "noUnits" ? [""] : namesOfMissing(reason, ""))));
}

function gapsOfParts({ notAssessed, subject }: BalanceResult): Gap[] {
  return notAssessed.map((part, index) => ({
    name: "",
    clause: null,
    part,
    open: [{ at: `/notAssessed/${String(index)}`, finding: null, county: subject.id }],
  }));
}

function gapsOfClauses(result: ShuozhouAssessment): Gap[] {
  const found = groupBy(clauseFindings(result), ({ at }) => at);
  return result.clauses.flatMap(({ id, missing }, c) =>
    missing.map(({ name, at }, m): Gap => {
      const open = at.flatMap((place) => (found.get(place) ?? []).map(({ finding, county }) => ({ at: place, finding, county })));
      const [first = { at: `/clauses/${String(c)}/missing/${String(m)}`, finding: null, county: null }, ...others] = open;
      const clause = clauses.find((each) => each.id === id) ?? null;
      // Of a city without counties everything is missing.
      return { name: name === "counties" ? "" : name, clause, part: null, open: [first, ...others] };
    }),
  );
}

import { VERDICTS, type Subject, type Verdict } from "../../../findings/finding.js";
import type { ShuozhouAssessment } from "../../shuozhou2016/assessShuozhou2016.js";
import type { ClauseFinding } from "./clauseFindings.js";

/** How many of each verdict there are; a verdict that nothing has is left out. */
export type VerdictCounts = Readonly<Partial<Record<Verdict, number>>>;

/** A clause in the city. */
export interface SummaryClause {
  /** As printed: 一 to 二十二. */
  readonly number: string;
  readonly verdict: Verdict;
  /** Where the clause is in the result: a JSON Pointer. */
  readonly at: string;
  /** Findings of the city as a whole; they are in clause 三 only. */
  readonly city: VerdictCounts;
  /** Findings of each county by its id, those said of several counties for each of them. */
  readonly counties: Readonly<Record<string, VerdictCounts>>;
}

/** A county over all clauses. */
export interface SummaryCounty {
  readonly county: Subject;
  /** Clauses by verdict. */
  readonly clauses: VerdictCounts;
}

/** The findings of every clause by county and verdict. */
export function countByClause({ clauses }: ShuozhouAssessment, found: readonly ClauseFinding[]): SummaryClause[] {
  return clauses.map(({ number, verdict, counties }, index) => {
    const own = found.filter(({ clause }) => clause === number);
    const countOf = (id: string | null): VerdictCounts =>
      countVerdicts(own.filter(({ county }) => county === id).map(({ finding }) => finding.verdict));
    return {
      number,
      verdict,
      at: `/clauses/${String(index)}`,
      city: countOf(null),
      counties: Object.fromEntries(counties.map(({ county }) => [county, countOf(county)])),
    };
  });
}

/** The clauses of every county by verdict. */
export function countByCounty({ matrix }: ShuozhouAssessment): SummaryCounty[] {
  return matrix.map(({ county, verdicts }) => ({ county, clauses: countVerdicts(Object.values(verdicts)) }));
}

/** How many of each verdict there are, in the order of the list. */
export function countVerdicts(verdicts: readonly Verdict[]): VerdictCounts {
  const counts = VERDICTS.map((each) => [each, verdicts.filter((verdict) => verdict === each).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

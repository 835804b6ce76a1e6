import type { ShuozhouAssessment } from "../../assessments/shuozhou2016/assessShuozhou2016.js";
import { findingsOf } from "../../assessments/summary/findingsOf.js";
import { pairFindings, partOf, type ComparedState, type ComparedSubject } from "../../assessments/summary/parts/pairFindings.js";
import type { Finding } from "../../findings/finding.js";

/** A finding that is another than before: its verdict or its value. */
export interface FindingDifference extends Omit<ComparedSubject, "clause"> {
  /** Number of the clause, where the result has clauses. */
  readonly clause: string | null;
  /** `null` where only the changed schools have it. */
  readonly before: ComparedState | null;
  /** `null` where the changed schools no longer have it. */
  readonly after: ComparedState | null;
}

/** What differs between two results of the scorecard. */
export function differencesOfCity(before: ShuozhouAssessment, after: ShuozhouAssessment): FindingDifference[] {
  return pairFindings(before, after)
    .map(({ about, before: was, after: is }): FindingDifference => ({ ...about, before: was, after: is }))
    .filter(isOther);
}

/** What differs between two results of a national standard, in the order of the second; what only the first has at the end. */
export function differencesOfCounty(before: object, after: object): FindingDifference[] {
  const [earlier, later] = [indexed(before), indexed(after)];
  const now = [...later].map(
    ([key, { about, state }]): FindingDifference => ({ ...about, before: earlier.get(key)?.state ?? null, after: state }),
  );
  const gone = [...earlier].filter(([key]) => !later.has(key));
  return [...now, ...gone.map(([, { about, state }]): FindingDifference => ({ ...about, before: state, after: null }))].filter(isOther);
}

function isOther({ before, after }: FindingDifference): boolean {
  return before?.verdict !== after?.verdict || before?.value !== after?.value;
}

type About = Omit<FindingDifference, "before" | "after">;

/** Findings by what they are about; what is said again of the same has a key of its own. */
function indexed(result: object): ReadonlyMap<string, { readonly about: About; readonly state: ComparedState }> {
  const found = new Map<string, { readonly about: About; readonly state: ComparedState }>();
  for (const { at, finding } of findingsOf(result)) {
    const about = aboutOf(finding);
    let key = JSON.stringify(Object.values(about));
    while (found.has(key)) key += "+";
    found.set(key, { about, state: { verdict: finding.verdict, value: finding.value, at } });
  }
  return found;
}

function aboutOf(finding: Finding): About {
  const { indicator, subject, stage = null } = finding;
  const [county, school] = subject.kind === "school" ? [null, subject.id] : [subject.id, null];
  return { clause: null, county, school, indicator, stage, goal: null, of: partOf(finding) };
}

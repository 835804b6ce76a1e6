import type { Finding, Verdict } from "../../../findings/finding.js";
import type { Stage, TargetGoal } from "../../../policy/records/lists.js";
import type { ShuozhouAssessment } from "../../shuozhou2016/assessShuozhou2016.js";
import { clauseFindings, goalOf, type ClauseFinding } from "./clauseFindings.js";

/** What a finding is about: the same on two days. */
export interface ComparedSubject {
  /** Number of the clause. */
  readonly clause: string;
  /** Id of the county; `null` for the city as a whole. */
  readonly county: string | null;
  /** Id of the school; `null` for the county itself. */
  readonly school: string | null;
  /** Id of the measure or of the item. */
  readonly indicator: string;
  readonly stage: Stage | null;
  /** The goal, where it is a target of clause 三. */
  readonly goal: TargetGoal | null;
  /** The year, the zone, the resource or the subject that it is about, where there is one finding for each. */
  readonly of: string | null;
}

/** How it is on one of the days. */
export interface ComparedState {
  readonly verdict: Verdict;
  readonly value: number | null;
  /** Where it is in the result of that day: a JSON Pointer to the finding, or to the list of schools that meet it. */
  readonly at: string;
}

/** Something, and how it is on each of two days; `null` where the result of that day does not speak of it. */
export interface FindingPair {
  readonly about: ComparedSubject;
  readonly before: ComparedState | null;
  readonly after: ComparedState | null;
  /** The later finding; where there is none, the earlier one. */
  readonly finding: Finding;
}

/** The findings of two results side by side, in the order of the second; those of the first alone at the end. */
export function pairFindings(before: ShuozhouAssessment, after: ShuozhouAssessment): FindingPair[] {
  const [earlier, later] = [indexed(before), indexed(after)];
  const passedBefore = schoolsThatPass(before);
  const passedAfter = schoolsThatPass(after);
  const pairs = [...later].map(([key, { about, state, finding }]): FindingPair => {
    return { about, before: earlier.get(key)?.state ?? passedBefore.get(schoolKey(about)) ?? null, after: state, finding };
  });
  const gone = [...earlier].filter(([key]) => !later.has(key));
  return [
    ...pairs,
    ...gone.map(([, { about, state, finding }]): FindingPair => {
      return { about, before: state, after: passedAfter.get(schoolKey(about)) ?? null, finding };
    }),
  ];
}

interface Known {
  readonly about: ComparedSubject;
  readonly state: ComparedState;
  readonly finding: Finding;
}

/** Findings by what they are about; what is said again of the same has a key of its own. */
function indexed(result: ShuozhouAssessment): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  for (const each of clauseFindings(result)) {
    const about = aboutOf(each);
    let key = JSON.stringify(Object.values(about));
    while (found.has(key)) key += "+";
    const { verdict, value } = each.finding;
    found.set(key, { about, state: { verdict, value, at: each.at }, finding: each.finding });
  }
  return found;
}

function aboutOf({ clause, county, finding }: ClauseFinding): ComparedSubject {
  const { indicator, subject, stage = null } = finding;
  const school = subject.kind === "school" ? subject.id : null;
  return { clause, county, school, indicator, stage, goal: goalOf(finding), of: partOf(finding) };
}

/** The year, the zone, the resource or the subject of monitoring that a finding is about. */
export function partOf({ reasons }: Finding): string | null {
  for (const reason of reasons) {
    if (reason.code === "inZone") return reason.zone;
    if (reason.code === "inLocale") return reason.locale;
    if (reason.code === "inYear") return String(reason.year);
    if (reason.code === "ofIndicator") return reason.indicator;
    if (reason.code === "monitoredSubject") return reason.subject;
  }
  return null;
}

/** The schools that meet a measure have no finding in the result: they are in a list, without value and stage. */
function schoolsThatPass({ clauses }: ShuozhouAssessment): ReadonlyMap<string, ComparedState> {
  const found = clauses.flatMap(({ number: clause, counties }, c) =>
    counties.flatMap(({ county, schoolsMet }, i) =>
      schoolsMet.flatMap(({ indicator, schools }, k) => {
        const at = `/clauses/${String(c)}/counties/${String(i)}/schoolsMet/${String(k)}`;
        return schools.map((school) => [schoolKey({ clause, county, school, indicator }), { verdict: "met", value: null, at }] as const);
      }),
    ),
  );
  return new Map(found);
}

function schoolKey({ clause, county, school, indicator }: Pick<ComparedSubject, "clause" | "county" | "school" | "indicator">): string {
  return JSON.stringify([clause, county, school, indicator]);
}

import { isAbsent } from "../model/checkFigure.js";
import type { ClassRecord } from "../model/records/classRecord.js";
import type { Stage } from "../policy/records/lists.js";
import type { Call } from "./call.js";
import { sizesAt } from "./countSizes.js";
import { type CountedSize, type OpenTally, openTally } from "./tallySizes.js";

/** What classes are counted by. */
export type SizeKey = "overStandard" | "oversized" | "superSized";

/** Ids of the schools with classes of a stage above a size for certain, those with the most first. */
export function schoolsAbove(call: Call, counted: readonly ClassRecord[]): (stage: Stage, size: SizeKey) => readonly string[] {
  const sizes = sizesByStage(call);
  const tallies = { primary: new Map<string, OpenTally>(), juniorSecondary: new Map<string, OpenTally>() };
  for (const record of counted) {
    const { stage, schoolId } = record;
    if (isAbsent(schoolId)) continue;
    const known = tallies[stage].get(schoolId);
    const school = known ?? openTally(sizes[stage]);
    if (known === undefined) tallies[stage].set(schoolId, school);
    school.add(record);
  }
  const schoolsIn = (stage: Stage): readonly SchoolCounts[] =>
    [...tallies[stage]].flatMap(([schoolId, { tally }]) => countsAbove(schoolId, tally().certain)).sort(byCounts);
  const schools = { primary: schoolsIn("primary"), juniorSecondary: schoolsIn("juniorSecondary") };
  return (stage, size) =>
    schools[stage]
      .filter((school) => school[size] > 0)
      .sort((one, other) => other[size] - one[size])
      .map(({ schoolId }) => schoolId);
}

/** Classes of a school that are above each size for certain. */
export interface SchoolCounts extends Readonly<Record<SizeKey, number>> {
  readonly schoolId: string;
}

/** The counts of a school that has such classes, by the certain counts of its tally. */
export function countsAbove(schoolId: string, [overStandard = 0, oversized = 0, superSized = 0]: readonly number[]): SchoolCounts[] {
  return Math.max(overStandard, oversized, superSized) === 0 ? [] : [{ schoolId, overStandard, oversized, superSized }];
}

/** The most super-sized classes first, then the most oversized ones; schools with as many by their ids. */
export function byCounts(one: SchoolCounts, other: SchoolCounts): number {
  return (
    other.superSized - one.superSized ||
    other.oversized - one.oversized ||
    other.overStandard - one.overStandard ||
    (one.schoolId < other.schoolId ? -1 : Number(one.schoolId > other.schoolId))
  );
}

/** The sizes to count by in each stage. */
export function sizesByStage(call: Call): Readonly<Record<Stage, readonly CountedSize[]>> {
  const sizesIn = (stage: Stage): readonly CountedSize[] => sizesAt(call, stage).map(({ parameter }) => parameter);
  return { primary: sizesIn("primary"), juniorSecondary: sizesIn("juniorSecondary") };
}

import type { Finding } from "../findings/finding.js";
import { problem, type Problem } from "../findings/problem.js";
import { plainRecord } from "../model/reading/plainRecord.js";
import { recordProblems } from "../model/reading/readRecord.js";
import { interpretation, type Interpretation } from "../model/records/options.js";
import { measures } from "../policy/records/measures.js";

/** Readings by measure id. */
export type Readings = Readonly<Record<string, Interpretation>>;

/** The readings that can be used, and what is wrong with the others. */
export interface CheckedReadings {
  readonly sound: Readings;
  readonly problems: readonly Problem[];
}

/** Nothing is read into the text. */
export const NO_READINGS: CheckedReadings = { sound: {}, problems: [] };

/**
 * Holds readings to what any rule is held to: a comparison, a finite limit, a name, and a measure that exists.
 */
export function checkReadings(given: Readings | null | undefined): CheckedReadings {
  const checked = Object.entries(given ?? {}).map(([id, reading]) => ({ id, reading, problems: readingProblems(id, reading) }));
  return {
    sound: Object.fromEntries(
      checked.flatMap(({ id, reading, problems }) => (problems.length === 0 ? [[id, plainRecord(interpretation, reading)] as const] : [])),
    ),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function readingProblems(id: string, reading: unknown): Problem[] {
  const path = ["options", "interpretations", id];
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined) return [problem(path, "notInList", id, NAME_OF_MEASURE)];
  return recordProblems(interpretation, reading, { path });
}

/** The id of a reading as a rule. */
export function ruleOfReading(measure: string): string {
  return `interpretation.${measure}`;
}

/** Readings of measures that have a rule of their own: they are not used. To set another number, a caller overlays the rule. */
export function unusedReadings({ sound }: CheckedReadings, findings: readonly Finding[]): Problem[] {
  return Object.keys(sound).flatMap((id) => {
    const own = findings.filter(({ indicator }) => indicator === id);
    const isUsed = own.length === 0 || own.some(({ requirement }) => requirement?.parameterId === ruleOfReading(id));
    return isUsed ? [] : [problem(["options", "interpretations", id], "notExpected", id, measures.find((each) => each.id === id)?.name)];
  });
}

const NAME_OF_MEASURE = { zh: "指标", en: "measure" } as const;

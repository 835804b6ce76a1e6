import { disagreement, problem, type Problem } from "../../findings/problem.js";
import { datumWords } from "../../findings/unitProblem.js";
import { distinct } from "../../foundation/distinct.js";
import { groupBy } from "../../foundation/groupBy.js";
import { isAbsent } from "../../model/checkFigure.js";
import { fieldName } from "../../model/reading/readRecord.js";
import type { Locale } from "../../model/records/lists.js";
import {
  classBand,
  classRoll,
  classTotal,
  type ClassBand,
  type ClassRecord,
  type ClassRoll,
  type ClassTotal,
} from "../../model/records/classRecord.js";
import type { ClassGrade } from "./gradeOfClass.js";

/** A sound record of classes, where it is in the list, and the grade it is of. */
export interface ClassRow<Record extends ClassRecord = ClassRecord> {
  readonly index: number;
  readonly record: Record;
  readonly grade: ClassGrade;
}

/** What is given of one stage of one school, or of one stage without a school, and may hold the same classes. */
interface StageRows {
  readonly totals: ClassRow<ClassTotal>[];
  readonly bands: ClassRow<ClassBand>[];
  /** Classes with pupils. */
  readonly rolls: ClassRow<ClassRoll>[];
}

/**
 * Totals and bands whose classes another record of the same school and stage counts too, each with a problem that names that
 * record: a total beside anything else, a band beside a class of its size, and bands that overlap. The more exact record is
 * kept, and neither of two of a kind. Records without a school are of classes that no other record names by school. Records of
 * different grades, or without a school of different locales, have no class in common; one without a grade is of all of them.
 */
export function findCountedTwice(rows: readonly ClassRow[]): ReadonlyMap<number, Problem> {
  const aggregates = rows.filter(({ record }) => record.kind === "total" || record.kind === "band");
  const schools = new Set(aggregates.map(schoolAndStage));
  const groups = groupBy(
    rows.filter((row) => schools.has(schoolAndStage(row))),
    schoolAndStage,
  );
  const meeting = [...groups.values()].flatMap(rowsThatMeet);
  return new Map(meeting.flatMap((group) => [...totalsIn(group), ...bandsBesideRolls(group), ...bandsIn(group)]));
}

type Found = readonly [index: number, problem: Problem];

function schoolAndStage({ record }: ClassRow): string {
  return JSON.stringify([record.schoolId ?? null, record.stage]);
}

/**
 * The rows of a school and stage in sets of which any two may hold the same classes: one for each grade and locale, with the rows
 * that name neither in all of them. A school is in one place, whatever its rows say.
 */
function rowsThatMeet(rows: readonly ClassRow[]): readonly StageRows[] {
  const localeOf = ({ record }: ClassRow): Locale | null => (isAbsent(record.schoolId) ? (record.locale ?? null) : null);
  const grades = known(rows.map(({ grade }) => grade));
  const locales = known(rows.map(localeOf));
  const meets = (own: unknown, other: unknown): boolean => own === null || other === null || own === other;
  return grades.flatMap((grade) =>
    locales.map((locale) => byKind(rows.filter((row) => meets(row.grade, grade) && meets(localeOf(row), locale)))),
  );
}

/** The values that are known, each once; `null` alone where none is. */
function known<Value>(values: readonly (Value | null)[]): readonly (Value | null)[] {
  const found = distinct(values.filter((value) => value !== null));
  return found.length === 0 ? [null] : found;
}

function byKind(rows: readonly ClassRow[]): StageRows {
  const group: StageRows = { totals: [], bands: [], rolls: [] };
  for (const { index, record, grade } of rows) {
    if (record.kind === "total") group.totals.push({ index, record, grade });
    else if (record.kind === "band") group.bands.push({ index, record, grade });
    else if (record.pupils > 0) group.rolls.push({ index, record, grade });
  }
  return group;
}

function totalsIn({ totals, bands, rolls }: StageRows): readonly Found[] {
  const [first, second] = totals;
  // A band of no class tells of its size alone.
  const finer = bands.find(({ record }) => record.classes > 0) ?? rolls[0];
  return totals.flatMap((row) => {
    const other = (row === first ? second : first) ?? finer;
    return other === undefined ? [] : [[row.index, givenAgain(row, other)] as const];
  });
}

function bandsBesideRolls({ bands, rolls }: StageRows): readonly Found[] {
  const bySize = [...rolls].sort((a, b) => a.record.pupils - b.record.pupils);
  let next = 0;
  return byLeast(bands).flatMap((row) => {
    const { most } = row.record;
    const least = startOf(row);
    while ((bySize[next]?.record.pupils ?? least) < least) next += 1;
    const roll = bySize[next];
    return roll === undefined || (most !== null && roll.record.pupils > most) ? [] : [[row.index, givenAgain(row, roll)] as const];
  });
}

/** Bands that share a size: the one that reaches furthest so far and the next, both. */
function bandsIn({ bands }: StageRows): readonly Found[] {
  const found: Found[] = [];
  let widest: ClassRow<ClassBand> | undefined;
  for (const row of byLeast(bands)) {
    if (widest !== undefined && startOf(row) <= endOf(widest)) found.push(...overlap(widest, row));
    if (widest === undefined || endOf(row) > endOf(widest)) widest = row;
  }
  // Of several problems of one band the first is told.
  return found.reverse();
}

function overlap(lower: ClassRow<ClassBand>, upper: ClassRow<ClassBand>): readonly Found[] {
  if (startOf(lower) === startOf(upper) && endOf(lower) === endOf(upper)) {
    return [
      [lower.index, givenAgain(lower, upper)],
      [upper.index, givenAgain(upper, lower)],
    ];
  }
  const end = datumOf(lower, lower.record.most === null ? "least" : "most");
  const start = datumOf(upper, upper.record.least === null ? "most" : "least");
  return [
    [lower.index, disagreement("contradicts", end, start)],
    [upper.index, disagreement("contradicts", start, end)],
  ];
}

function byLeast(bands: readonly ClassRow<ClassBand>[]): ClassRow<ClassBand>[] {
  return [...bands].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ record }: ClassRow<ClassBand>): number {
  return record.least ?? 0;
}

function endOf({ record }: ClassRow<ClassBand>): number {
  return record.most ?? Infinity;
}

function datumOf({ index, record }: ClassRow<ClassBand>, key: "least" | "most"): Parameters<typeof disagreement>[1] {
  const { zh, en } = classBand.fields[key];
  return { path: [index, key], value: record[key] ?? 0, name: { zh, en } };
}

/** That classes are given by another record too. */
function givenAgain({ index, record }: ClassRow<ClassTotal | ClassBand>, other: ClassRow): Problem {
  const place = [other.index];
  const { zh, en } = SPECS[other.record.kind ?? "roll"];
  const against = { zh: datumWords(place, { zh, en }, "zh"), en: datumWords(place, { zh, en }, "en") };
  const name = fieldName(classTotal.fields.classes);
  // No class is none twice: that there is one elsewhere contradicts it.
  const code = record.classes === 0 && record.kind !== other.record.kind ? "contradicts" : "duplicateId";
  return problem([index, "classes"], code, record.classes, name === undefined ? undefined : { ...name, against });
}

const SPECS = { roll: classRoll, total: classTotal, band: classBand } as const;

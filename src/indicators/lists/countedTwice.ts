import { disagreement, problem, type Problem } from "../../findings/problem.js";
import { datumWords } from "../../findings/unitProblem.js";
import { fieldName } from "../../model/reading/readRecord.js";
import {
  classBand,
  classRoll,
  classTotal,
  type ClassBand,
  type ClassRecord,
  type ClassRoll,
  type ClassTotal,
} from "../../model/records/classRecord.js";

/** A sound record of classes, and where it is in the list. */
export interface ClassRow<Record extends ClassRecord = ClassRecord> {
  readonly index: number;
  readonly record: Record;
}

/** What is given of one stage of one school, or of one stage without a school. */
interface StageRows {
  readonly totals: ClassRow<ClassTotal>[];
  readonly bands: ClassRow<ClassBand>[];
  /** Classes with pupils. */
  readonly rolls: ClassRow<ClassRoll>[];
}

/**
 * Totals and bands whose classes another record of the same school and stage counts too, each with a problem that names that
 * record: a total beside anything else, a band beside a class of its size, and bands that overlap. The more exact record is
 * kept, and neither of two of a kind. Records without a school are of classes that no other record names by school.
 */
export function findCountedTwice(rows: readonly ClassRow[]): ReadonlyMap<number, Problem> {
  const aggregates = rows.filter(({ record }) => record.kind === "total" || record.kind === "band");
  return new Map(groupRows(aggregates, rows).flatMap((group) => [...totalsIn(group), ...bandsBesideRolls(group), ...bandsIn(group)]));
}

type Found = readonly [index: number, problem: Problem];

/** The rows of each school and stage that has a total or a band. */
function groupRows(aggregates: readonly ClassRow[], rows: readonly ClassRow[]): readonly StageRows[] {
  const keyOf = ({ record }: ClassRow): string => JSON.stringify([record.schoolId ?? null, record.stage]);
  const groups = new Map(aggregates.map((row): [string, StageRows] => [keyOf(row), { totals: [], bands: [], rolls: [] }]));
  for (const row of rows) {
    const { index, record } = row;
    const group = groups.get(keyOf(row));
    if (record.kind === "total") group?.totals.push({ index, record });
    else if (record.kind === "band") group?.bands.push({ index, record });
    else if (record.pupils > 0) group?.rolls.push({ index, record });
  }
  return [...groups.values()];
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
    const { least, most } = row.record;
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
    if (widest !== undefined && row.record.least <= endOf(widest)) found.push(...overlap(widest, row));
    if (widest === undefined || endOf(row) > endOf(widest)) widest = row;
  }
  // Of several problems of one band the first is told.
  return found.reverse();
}

function overlap(lower: ClassRow<ClassBand>, upper: ClassRow<ClassBand>): readonly Found[] {
  if (lower.record.least === upper.record.least && endOf(lower) === endOf(upper)) {
    return [
      [lower.index, givenAgain(lower, upper)],
      [upper.index, givenAgain(upper, lower)],
    ];
  }
  const [end, start] = [datumOf(lower, lower.record.most === null ? "least" : "most"), datumOf(upper, "least")];
  return [
    [lower.index, disagreement("contradicts", end, start)],
    [upper.index, disagreement("contradicts", start, end)],
  ];
}

function byLeast(bands: readonly ClassRow<ClassBand>[]): ClassRow<ClassBand>[] {
  return [...bands].sort((a, b) => a.record.least - b.record.least);
}

function endOf({ record }: ClassRow<ClassBand>): number {
  return record.most ?? Infinity;
}

function datumOf({ index, record }: ClassRow<ClassBand>, key: "least" | "most"): Parameters<typeof disagreement>[1] {
  const { zh, en } = classBand.fields[key];
  return { path: [index, key], value: record[key] ?? record.least, name: { zh, en } };
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

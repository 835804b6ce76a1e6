import { requireArray, UsageError } from "../../foundation/usageError.js";
import { unknownId } from "../../foundation/requireKeys.js";
import { isAbsent } from "../../model/checkFigure.js";
import { isRecord } from "../../model/reading/readRecord.js";
import type { ClassRecord, ClassRoll } from "../../model/records/classRecord.js";
import { CLAIMED_FIGURES, READ_FIGURE, type StageUnit, type UnitFigure } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { nearestSum } from "../../statistics/exact/decimal.js";
import { changeFigure } from "../changeFigure.js";
import {
  requireChange,
  type ChangedFigure,
  type CloseChange,
  type MergeChange,
  type RegroupChange,
  type SchoolChange,
} from "./schoolChange.js";

/** The schools and classes of one county. */
export interface ChangedCounty {
  /** `null` where there is only one. */
  readonly county: string | null;
  readonly units: readonly StageUnit[];
  /** Lists of classes, as many as the input has. */
  readonly classes: readonly (readonly ClassRecord[])[];
}

/** The counties after all changes, one after the other. @throws UsageError `notAnArray`, `notAnObject`, `badOption`, `unknownId`. */
export function applyChanges(counties: readonly ChangedCounty[], changes: readonly SchoolChange[]): readonly ChangedCounty[] {
  requireArray(changes, "changes");
  return changes.reduce((before, change, index) => {
    const at = `changes[${String(index)}]`;
    requireChange(change, at);
    return applied(before, change, at);
  }, counties);
}

function applied(counties: readonly ChangedCounty[], change: SchoolChange, at: string): readonly ChangedCounty[] {
  switch (change.kind) {
    case "add": {
      const place = find(counties, { id: change.schoolId, ...change, at });
      return replaced(counties, place, raised(place.unit, change.figure, change.amount, at));
    }
    case "move": {
      const lowered = taken(counties, { id: change.from, ...change, at });
      const place = find(lowered, { id: change.to, stage: change.stage, at });
      return replaced(lowered, place, raised(place.unit, change.figure, change.amount, at));
    }
    case "build":
      return built(counties, change, at);
    case "close":
      return closed(counties, change, at);
    case "merge":
      return mergedInto(counties, change, at);
    case "regroup":
      return regrouped(counties, change, at);
  }
}

/** Where a school is. */
interface Place {
  readonly county: number;
  readonly index: number;
  readonly unit: StageUnit;
}

interface Wanted {
  readonly id: string;
  readonly stage: Stage;
  readonly county?: string;
  readonly at: string;
}

function find(counties: readonly ChangedCounty[], { id, stage, county, at }: Wanted): Place {
  if (county !== undefined && !counties.some((each) => each.county === county))
    throw unknownId(
      "unknownId",
      `county in ${at}`,
      county,
      counties.flatMap((each) => each.county ?? []),
    );
  const own = counties.flatMap((each, c) =>
    county === undefined || each.county === county ? each.units.map((unit, index): Place => ({ county: c, index, unit })) : [],
  );
  const found = own.filter(({ unit }) => isRecord(unit) && unit.schoolId === id && unit.stage === stage);
  const [place] = found;
  if (place === undefined) {
    const ids = own.flatMap(({ unit }) => (isRecord(unit) && unit.stage === stage ? [unit.schoolId] : []));
    throw unknownId("unknownId", `${stage} school in ${at}`, id, ids);
  }
  if (found.length > 1)
    throw new UsageError("badOption", `${at}: more than one school is ${id}; say in which county, or give it once.`, id);
  return place;
}

/** The counties with another unit in a place, or without the one there. */
function replaced(counties: readonly ChangedCounty[], { county, index }: Place, unit: StageUnit | null): readonly ChangedCounty[] {
  return counties.map((each, at) =>
    at === county ? { ...each, units: each.units.flatMap((own, i) => (i !== index ? [own] : unit === null ? [] : [unit])) } : each,
  );
}

function raised(unit: StageUnit, figure: ChangedFigure, amount: number, at: string): StageUnit {
  knownAmount(unit, figure, at);
  return figure === "pupils" ? { ...unit, pupils: unit.pupils + amount } : changeFigure(unit, figure, amount);
}

function knownAmount(unit: StageUnit, figure: ChangedFigure, at: string): number {
  const there = figure === "pupils" ? unit.pupils : READ_FIGURE[figure](unit);
  if (typeof there === "number" && Number.isFinite(there)) return there;
  throw new UsageError(
    "badOption",
    `${at}: the ${figure} of ${unit.schoolId} are not reported, so that nothing can be added to or taken off them.`,
    there,
  );
}

function taken(
  counties: readonly ChangedCounty[],
  wanted: Wanted & { readonly figure: ChangedFigure; readonly amount: number },
): readonly ChangedCounty[] {
  const { figure, amount, at } = wanted;
  const place = find(counties, wanted);
  const there = knownAmount(place.unit, figure, at);
  if (there < amount)
    throw new UsageError(
      "badOption",
      `${at}: ${place.unit.schoolId} has ${String(there)} ${figure}; at most that many can be moved.`,
      amount,
    );
  return replaced(counties, place, raised(place.unit, figure, -amount, at));
}

function built(
  counties: readonly ChangedCounty[],
  { unit, county }: { readonly unit: StageUnit; readonly county?: string },
  at: string,
): readonly ChangedCounty[] {
  const names = counties.flatMap((each) => each.county ?? []);
  const target = counties.length === 1 && county === undefined ? 0 : counties.findIndex((each) => each.county === county);
  if (target === -1) throw unknownId("unknownId", `county in ${at}`, county, names);
  if (counties[target]?.units.some((each) => isRecord(each) && each.schoolId === unit.schoolId && each.stage === unit.stage) === true)
    throw new UsageError(
      "badOption",
      `${at}: there is a school ${unit.schoolId} already; a new one needs an id of its own.`,
      unit.schoolId,
    );
  return counties.map((each, index) => (index === target ? { ...each, units: [...each.units, unit] } : each));
}

function closed(counties: readonly ChangedCounty[], change: CloseChange, at: string): readonly ChangedCounty[] {
  const { schoolId: id, stage, pupilsTo } = change;
  const place = find(counties, { id, ...change, at });
  const sent = nearestSum(Object.values(pupilsTo));
  if (sent !== place.unit.pupils)
    throw new UsageError(
      "badOption",
      `${at}: ${id} has ${String(place.unit.pupils)} pupils; pupilsTo must place all of them, and no more.`,
      sent,
    );
  if (Object.hasOwn(pupilsTo, id))
    throw new UsageError("badOption", `${at}: the pupils of ${id} cannot stay in the school that is closed.`, id);
  return Object.entries(pupilsTo).reduce(
    (before, [to, pupils]) => {
      const other = find(before, { id: to, stage, at });
      return replaced(before, other, raised(other.unit, "pupils", pupils, at));
    },
    withoutClasses(replaced(counties, place, null), place.county, change),
  );
}

/** Classes of a school that is no more. */
function withoutClasses(
  counties: readonly ChangedCounty[],
  county: number,
  { schoolId, stage }: Pick<CloseChange, "schoolId" | "stage">,
): readonly ChangedCounty[] {
  return counties.map((each, at) =>
    at === county
      ? { ...each, classes: each.classes.map((list) => list.filter((row) => row.schoolId !== schoolId || row.stage !== stage)) }
      : each,
  );
}

function mergedInto(counties: readonly ChangedCounty[], change: MergeChange, at: string): readonly ChangedCounty[] {
  const { schoolId: id, into, stage } = change;
  if (id === into) throw new UsageError("badOption", `${at}: ${id} cannot be merged into itself.`, into);
  const { unit: own, ...place } = find(counties, { id, ...change, at });
  const remaining = replaced(counties, { ...place, unit: own }, null);
  const other = find(remaining, { id: into, stage, at });
  const classes = remaining.map((each) => ({
    ...each,
    classes: each.classes.map((list) =>
      list.map((row) => (row.schoolId === id && row.stage === stage ? { ...row, ...takenOver(row, id), schoolId: into } : row)),
    ),
  }));
  return replaced(classes, other, together(other.unit, own));
}

/** A class keeps the name of its school, so that it is not taken for one of the other. */
function takenOver(row: ClassRecord, id: string): { readonly classId?: string } {
  return "classId" in row && typeof row.classId === "string" ? { classId: `${id}-${row.classId}` } : {};
}

/** Two units as one: what one of them did not report is not known of the whole. */
function together(unit: StageUnit, joined: StageUnit): StageUnit {
  const figures = (Object.keys(READ_FIGURE) as UnitFigure[]).flatMap((field) => {
    const [one, other] = [unit[field], joined[field]];
    if (isAbsent(one) && isAbsent(other)) return [];
    const isUnknown = (isAbsent(one) || isAbsent(other)) && !CLAIMED_FIGURES.has(field);
    return [[field, isUnknown ? null : nearestSum([one ?? 0, other ?? 0])] as const];
  });
  const { share: _share, ...own } = unit;
  return { ...own, ...Object.fromEntries(figures), pupils: unit.pupils + joined.pupils };
}

function regrouped(counties: readonly ChangedCounty[], change: RegroupChange, at: string): readonly ChangedCounty[] {
  const { schoolId, stage, grade, classes, county } = change;
  const isOfGrade = (row: ClassRecord): row is ClassRoll =>
    (row.kind ?? "roll") === "roll" && row.schoolId === schoolId && row.stage === stage && row.grade === grade;
  const isFound = counties.some(
    (each) => (county === undefined || each.county === county) && each.classes.some((list) => list.some(isOfGrade)),
  );
  if (!isFound)
    throw new UsageError("unknownId", `${at}: no class of grade ${String(grade)} of ${schoolId}, ${stage}, is given one by one.`, schoolId);
  return counties.map((each) =>
    county === undefined || each.county === county
      ? { ...each, classes: each.classes.map((list) => (list.some(isOfGrade) ? evened(list, isOfGrade, classes) : list)) }
      : each,
  );
}

function evened(list: readonly ClassRecord[], isOfGrade: (row: ClassRecord) => row is ClassRoll, classes: number): ClassRecord[] {
  const own = list.filter(isOfGrade);
  const pupils = own.reduce((sum, each) => sum + each.pupils, 0);
  const { classId: _classId, ...first } = own[0] ?? { pupils: 0 };
  const sizes = evenSizes(pupils, classes);
  const rolls = sizes.map((size, index) => ({ ...first, classId: String(index + 1), pupils: size }) as ClassRoll);
  const start = list.findIndex(isOfGrade);
  return [...list.slice(0, start), ...rolls, ...list.slice(start).filter((row) => !isOfGrade(row))];
}

/** Pupils in so many classes, as even as can be: the greater ones first. */
export function evenSizes(pupils: number, classes: number): number[] {
  const least = Math.floor(pupils / classes);
  return Array.from({ length: classes }, (_, index) => (index < pupils - least * classes ? least + 1 : least));
}

import { joinedKey } from "../../foundation/idKey.js";
import { disagreement, problem, type Problem } from "../../findings/problem.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import { fieldName, isRecord, recordProblems } from "../../model/reading/readRecord.js";
import { classBand, classRecord, classRoll, type ClassBand, type ClassRecord, type ClassRoll } from "../../model/records/classRecord.js";
import { gradeOfClass } from "./gradeOfClass.js";
import { findCountedTwice, type ClassRow } from "./countedTwice.js";

/** One record of classes as it was read. */
export interface ClassEntry {
  readonly index: number;
  /** As it was given, whatever is wrong with it. */
  readonly given: unknown;
  /** What is wrong with it. */
  readonly problems: readonly Problem[];
  /** Whether the same class is given more than once, and this is the first of them or another; or its classes are counted by others. */
  readonly repeats: "first" | "again" | null;
  /** That it is given more than once, as a problem. */
  readonly repeated: readonly Problem[];
}

/** Reads records of classes; paths of problems begin with the index. Nothing else checks them. */
export function readClasses(given: readonly unknown[]): ClassEntry[] {
  const classes = Array.from(given);
  const found = classes.map(problemsOf);
  const keys = classes.map(classKey);
  const first = new Map<string, number>();
  const repeated = new Set<string>();
  keys.forEach((key, index) => {
    if (key === null) return;
    if (first.has(key)) repeated.add(key);
    else first.set(key, index);
  });
  const countedTwice = classes.some(isAggregate) ? findCountedTwice(soundRows(classes, found)) : null;
  return classes.map((given, index) => {
    const key = keys[index] ?? null;
    const problems = found[index] ?? NOTHING;
    const twice = countedTwice?.get(index);
    if (twice !== undefined) return { index, given, problems, repeats: "again", repeated: [twice] };
    if (key === null || !repeated.has(key)) return { index, given, problems, repeats: null, repeated: NOTHING };
    const repeats = first.get(key) === index ? "first" : "again";
    return { index, given, problems, repeats, repeated: [repeatedProblem(given, index)] };
  });
}

function problemsOf(given: unknown, index: number): readonly Problem[] {
  const own = recordProblems(classRecord, given, { path: [index] });
  const more = contradictionIn(given, index);
  return more.length === 0 ? own : [...own, ...more];
}

const NOTHING: readonly Problem[] = [];

/** Whether a record is of several classes. Nearly all lists are of single ones, which can count twice by their ids alone. */
function isAggregate(given: unknown): boolean {
  return isRecord(given) && !isRoll(given as unknown as ClassRecord);
}

/** The records whose classes can be counted. */
function soundRows(classes: readonly unknown[], found: readonly (readonly Problem[])[]): readonly ClassRow[] {
  return classes.flatMap((given, index) => {
    const problems = found[index] ?? NOTHING;
    return isCounted(problems) ? [{ index, record: given as ClassRecord, grade: gradeOfClass(given as ClassRecord, problems) }] : [];
  });
}

/** Fields that sizes do without: an id only tells classes apart, and the others say whose they are. */
const NOT_COUNTED: ReadonlySet<unknown> = new Set(["classId", "grade", "grades", "schoolName", "locale"]);

/** Whether classes can be counted whatever is wrong with them. */
export function isCounted(problems: readonly Problem[]): boolean {
  return problems.every(({ path }) => NOT_COUNTED.has(path[1]));
}

/** A class of one grade that is also of several, and a band whose pupils do not fit into its classes. */
function contradictionIn(given: unknown, index: number): readonly Problem[] {
  if (!isRecord(given)) return NOTHING;
  if (given["kind"] === "band") return given["pupils"] === undefined ? NOTHING : pupilsBeside(given as unknown as ClassBand, index);
  const { grade, grades } = given;
  if (grades === undefined || isAbsent(grade) || !Array.isArray(grades) || grades.every((each) => each === grade)) return NOTHING;
  const name = fieldName(classRoll.fields.grades);
  const against = fieldName(classRoll.fields.grade);
  return [problem([index, "grades"], "contradicts", grades, name === undefined || against === undefined ? name : { ...name, against })];
}

/** A class has a pupil at the least: so many classes of a band hold no fewer pupils than `least` each, and no more than `most`. */
function pupilsBeside({ least, most, classes, pupils }: ClassBand, index: number): readonly Problem[] {
  if ([least ?? 0, most ?? 0, classes, pupils].some((figure) => !isWhole(figure)) || pupils === undefined) return NOTHING;
  const isWithin = pupils >= classes * Math.max(1, least ?? 1) && pupils <= (most === null ? Infinity : classes * most);
  if (isWithin && (classes > 0 || pupils === 0)) return NOTHING;
  const { pupils: held, classes: counted } = classBand.fields;
  const place = { path: [index, "pupils"], value: pupils, name: { zh: held.zh, en: held.en } };
  return [disagreement("contradicts", place, { path: [index, "classes"], value: classes, name: { zh: counted.zh, en: counted.en } })];
}

function isWhole(figure: unknown): boolean {
  return figureProblem(figure, "count") === null;
}

/** Whether a record is of one class. */
export function isRoll(record: ClassRecord): record is ClassRoll {
  return record.kind !== "total" && record.kind !== "band";
}

/** What tells a class from others; `null` for what is not one class, and for a class without an id, which is taken as given. */
function classKey(given: unknown): string | null {
  if (!isRecord(given)) return null;
  const record = given as unknown as ClassRecord;
  if (!isRoll(record) || isAbsent(record.classId)) return null;
  const { schoolId, stage, grade, grades, classId } = record;
  const several: readonly unknown[] | null = Array.isArray(grades) ? Array.from(grades as readonly unknown[]) : null;
  const all = several?.map((each) => joinedKey([each])).sort() ?? [];
  return joinedKey([schoolId, stage, grade ?? all.join(), classId]);
}

function repeatedProblem(given: unknown, index: number): Problem {
  return problem([index, "classId"], "duplicateId", (given as ClassRoll).classId, fieldName(classRoll.fields.classId));
}

import { idKey } from "../../foundation/idKey.js";
import { disagreement, problem, type Problem } from "../../findings/problem.js";
import { figureProblem, isAbsent, listProblem, textProblem } from "../../model/checkFigure.js";
import { fieldName, isRecord, recordProblems } from "../../model/reading/readRecord.js";
import { classBand, classRecord, classRoll, type ClassBand, type ClassRecord, type ClassRoll } from "../../model/records/classRecord.js";
import { LAST_GRADES, LOCALES } from "../../model/records/lists.js";
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
  const repeated = findRepeated(classes);
  const countedTwice = classes.some(isAggregate) ? findCountedTwice(soundRows(classes, found)) : null;
  return classes.map((given, index) => {
    const problems = found[index] ?? NOTHING;
    const twice = countedTwice?.get(index);
    if (twice !== undefined) return { index, given, problems, repeats: "again", repeated: [twice] };
    const repeats = repeated.get(index) ?? null;
    return { index, given, problems, repeats, repeated: repeats === null ? NOTHING : [repeatedProblem(given, index)] };
  });
}

function problemsOf(given: unknown, index: number): readonly Problem[] {
  if (isSoundRoll(given)) return NOTHING;
  const own = recordProblems(classRecord, given, { path: [index] });
  const more = contradictionIn(given, index);
  return more.length === 0 ? own : [...own, ...more];
}

/** Whether a record is of one class of one grade and clearly sound, as nearly all are: what is left over is looked at field by field. */
function isSoundRoll(given: unknown): boolean {
  if (typeof given !== "object" || given === null) return false;
  const { kind, schoolId, classId, stage, grade, grades, pupils, schoolName, locale } = given as Partial<Record<keyof ClassRoll, unknown>>;
  return (
    (stage === "primary" || stage === "juniorSecondary") &&
    isWhole(pupils) &&
    (grade === undefined || (isWhole(grade) && (grade as number) >= 1 && (grade as number) <= LAST_GRADES[stage])) &&
    textProblem(schoolId) === null &&
    (classId === undefined || textProblem(classId) === null) &&
    (schoolName === undefined || textProblem(schoolName) === null) &&
    (locale === undefined || listProblem(locale, LOCALES) === null) &&
    (kind === undefined || kind === "roll") &&
    grades === undefined
  );
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

/** The classes that are given more than once: the first of each, and the others. A class without an id is taken as given. */
function findRepeated(classes: readonly unknown[]): ReadonlyMap<number, "first" | "again"> {
  const repeats = new Map<number, "first" | "again">();
  for (const rolls of rollsBySchool(classes)) {
    const firsts = new Map<unknown, number[]>();
    for (const index of rolls) {
      const roll = classes[index] as ClassRoll;
      const id = idPart(roll.classId);
      const others = firsts.get(id);
      if (others === undefined) {
        firsts.set(id, [index]);
        continue;
      }
      const first = others.find((other) => isSameGrade(classes[other] as ClassRoll, roll));
      if (first === undefined) others.push(index);
      else repeats.set(first, "first").set(index, "again");
    }
  }
  return repeats;
}

/** Where the classes with an id are in the list, school by school; ids of schools that look alike are of one. */
function rollsBySchool(classes: readonly unknown[]): Iterable<readonly number[]> {
  const alike = new Map<unknown, number[]>();
  const bySchool = new Map<unknown, number[]>();
  classes.forEach((given, index) => {
    if (!isRecord(given)) return;
    const { schoolId, classId } = given;
    if (isAbsent(classId) || isAggregate(given)) return;
    const known = bySchool.get(schoolId);
    if (known !== undefined) {
      known.push(index);
      return;
    }
    const own = alike.get(idPart(schoolId)) ?? [];
    own.push(index);
    bySchool.set(schoolId, own);
    alike.set(idPart(schoolId), own);
  });
  return alike.values();
}

/** What an id is compared by; what is no id is like all others of its kind. */
function idPart(id: unknown): unknown {
  return typeof id === "string" ? idKey(id) : typeof id === "number" ? id : typeof id;
}

/** Whether two classes of one name in one school are of the same stage and grade, or grades. */
function isSameGrade(one: ClassRoll, other: ClassRoll): boolean {
  return idPart(one.stage) === idPart(other.stage) && idPart(gradeIn(one)) === idPart(gradeIn(other));
}

function gradeIn({ grade, grades }: ClassRoll): unknown {
  if (!isAbsent(grade)) return grade;
  const several: readonly unknown[] = Array.isArray(grades) ? Array.from(grades as readonly unknown[]) : [];
  return several
    .map((each) => String(idPart(each)))
    .sort()
    .join();
}

function repeatedProblem(given: unknown, index: number): Problem {
  return problem([index, "classId"], "duplicateId", (given as ClassRoll).classId, fieldName(classRoll.fields.classId));
}

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

/** Records of classes that were read. Of most there is nothing to say, and nothing is kept of them but what was given. */
export interface ReadClasses {
  readonly given: readonly unknown[];
  /** Those that something is wrong with, or that are given more than once, by their index. */
  readonly marked: ReadonlyMap<number, ClassEntry>;
}

/** Reads records of classes one by one; paths of problems begin with the index. Nothing else checks them. */
export function readClasses(given: readonly unknown[]): ClassEntry[] {
  const { marked } = markClasses(given);
  return Array.from(
    given,
    (each, index) => marked.get(index) ?? { index, given: each, problems: NOTHING, repeats: null, repeated: NOTHING },
  );
}

/** Some of the records that were read, as if they had been read by themselves. */
export function pickClasses(entries: readonly ClassEntry[]): ReadClasses {
  const marked = entries.flatMap((entry, at) => (entry.problems.length === 0 && entry.repeats === null ? [] : [[at, entry] as const]));
  return { given: entries.map(({ given }) => given), marked: new Map(marked) };
}

/** Reads records of classes as a whole. */
export function markClasses(given: readonly unknown[]): ReadClasses {
  const found = new Map<number, readonly Problem[]>();
  const schools = openSchools(given.length);
  let hasAggregate = false;
  for (let index = 0; index < given.length; index += 1) {
    const record = given[index];
    if (!isSoundRoll(record)) {
      const problems = problemsOf(record, index);
      if (problems.length > 0) found.set(index, problems);
      if (!isRecord(record)) continue;
      if (isAggregate(record)) {
        hasAggregate = true;
        continue;
      }
    }
    const { schoolId, classId } = record as Readonly<Record<string, unknown>>;
    if (!isAbsent(classId)) addClass(schools, schoolId, index);
  }
  const repeated = findRepeated(given, schools);
  const countedTwice: ReadonlyMap<number, Problem> = hasAggregate ? findCountedTwice(soundRows(given, found)) : new Map();
  const marked = new Map<number, ClassEntry>();
  for (const index of [...found.keys(), ...repeated.keys(), ...countedTwice.keys()]) {
    const record = given[index];
    const problems = found.get(index) ?? NOTHING;
    const twice = countedTwice.get(index);
    const repeats = twice !== undefined ? "again" : (repeated.get(index) ?? null);
    marked.set(index, {
      index,
      given: record,
      problems,
      repeats,
      repeated: twice !== undefined ? [twice] : repeats === null ? NOTHING : [repeatedProblem(record, index)],
    });
  }
  return { given, marked };
}

function problemsOf(given: unknown, index: number): readonly Problem[] {
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

/** Whether a record is of several classes. */
function isAggregate(given: unknown): boolean {
  return isRecord(given) && !isRoll(given as unknown as ClassRecord);
}

/** The records whose classes can be counted. */
function soundRows(classes: readonly unknown[], found: ReadonlyMap<number, readonly Problem[]>): readonly ClassRow[] {
  return Array.from(classes).flatMap((given, index) => {
    const problems = found.get(index) ?? NOTHING;
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

/**
 * The classes with an id, school by school: each has the next of its school, so that a list of millions takes four bytes a class
 * and no list a school.
 */
interface SchoolsOfClasses {
  /** Schools by their ids as they are given, and by what ids that look alike have in common. */
  readonly byId: Map<unknown, number>;
  readonly byKey: Map<unknown, number>;
  /** The first and the last class of each school. */
  readonly first: number[];
  readonly last: number[];
  /** The next class of the same school; 0 after the last. */
  readonly next: Uint32Array;
}

function openSchools(length: number): SchoolsOfClasses {
  return { byId: new Map(), byKey: new Map(), first: [], last: [], next: new Uint32Array(length) };
}

function addClass(schools: SchoolsOfClasses, schoolId: unknown, index: number): void {
  const school = schools.byId.get(schoolId) ?? schoolAlike(schools, schoolId);
  const before = schools.last[school];
  if (before === undefined) schools.first[school] = index;
  else schools.next[before] = index;
  schools.last[school] = index;
}

/** The school whose id looks like this one, or a new one. */
function schoolAlike({ byId, byKey }: SchoolsOfClasses, schoolId: unknown): number {
  const key = idPart(schoolId);
  const school = byKey.get(key) ?? byKey.size;
  byKey.set(key, school);
  byId.set(schoolId, school);
  return school;
}

/** The classes that are given more than once: the first of each, and the others. A class without an id is taken as given. */
function findRepeated(classes: readonly unknown[], { first, next }: SchoolsOfClasses): ReadonlyMap<number, "first" | "again"> {
  const repeats = new Map<number, "first" | "again">();
  for (const start of first) {
    // Classes by their ids: one, or several of different grades.
    const known = new Map<unknown, number | number[]>();
    let index = start;
    do {
      const roll = classes[index] as ClassRoll;
      const id = idPart(roll.classId);
      const others = known.get(id);
      if (others === undefined) known.set(id, index);
      else {
        const alike = typeof others === "number" ? [others] : others;
        const same = alike.find((other) => isSameGrade(classes[other] as ClassRoll, roll));
        if (same === undefined) known.set(id, [...alike, index]);
        else repeats.set(same, "first").set(index, "again");
      }
      index = next[index] ?? 0;
    } while (index !== 0);
  }
  return repeats;
}

/** What an id is compared by; what is no id is like all others of its kind. */
function idPart(id: unknown): unknown {
  return typeof id === "string" ? idKey(id) : typeof id === "number" ? id : typeof id;
}

/** Whether two classes of one name in one school are of the same stage and grade, or grades. */
function isSameGrade(one: ClassRoll, other: ClassRoll): boolean {
  // The grade first: a school has a class of the same name in each.
  return idPart(gradeIn(one)) === idPart(gradeIn(other)) && idPart(one.stage) === idPart(other.stage);
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

import { groupBy } from "../foundation/groupBy.js";
import { type ClassGrade, gradeOfClass } from "../indicators/lists/gradeOfClass.js";
import type { ClassEntry } from "../indicators/lists/readClasses.js";
import { textProblem } from "../model/checkFigure.js";
import { isRecord } from "../model/reading/readRecord.js";
import type { ClassRecord } from "../model/records/classRecord.js";
import { type Locale, LOCALES, STAGES } from "../model/records/lists.js";
import type { Stage } from "../policy/records/lists.js";
import type { Call } from "./call.js";
import { SIZES } from "./countSizes.js";
import { byCounts, countsAbove, sizesByStage, type SizeKey } from "./schoolsAbove.js";
import { rangeAt, type SizeTally, tallySizes } from "./tallySizes.js";

/** Class sizes of a part of a county. What its shares are held against is a matter of the whole county. */
export interface PartSizes {
  readonly stage: Stage;
  readonly classes: number;
  /** `null` where bands do not tell. */
  readonly pupils: number | null;
  readonly mean: number | null;
  /** Largest class; `null` unless every class is known by itself. */
  readonly largest: number | null;
  /** Classes above the standard size; `null` where the records do not tell exactly. */
  readonly overStandard: number | null;
  /** Classes of 56 pupils and more. */
  readonly oversized: number | null;
  /** Classes of 66 pupils and more. */
  readonly superSized: number | null;
  /** The certain and the possible count of what is not known exactly; absent where all is. */
  readonly between?: Readonly<Partial<Record<SizeKey, { readonly least: number; readonly most: number }>>>;
  /** A record that is or may be of this part could not be used: the ledger names it. Absent where none is. */
  readonly incomplete?: boolean;
}

/** Class sizes of a grade. */
export interface GradeSizes extends PartSizes {
  /** Within the stage; `"multigrade"` for classes of several grades taught together, `null` for those that do not say. */
  readonly grade: ClassGrade;
  /** Whether it is the grade of those newly admitted (起始年级), the first of its stage; `null` where the grade is not one. */
  readonly entry: boolean | null;
}

/** Class sizes of city, town or country. */
export interface LocaleSizes extends PartSizes {
  /** `null` for classes that do not say. */
  readonly locale: Locale | null;
}

/** Class sizes of a stage of a school. */
export interface SchoolSizes extends PartSizes {
  /** `null` for totals and bands of no school. */
  readonly schoolId: string | null;
  readonly schoolName?: string;
}

/** Classes of one grade of one school that are above a size for certain. */
export interface SchoolOver {
  readonly schoolId: string;
  readonly schoolName?: string;
  readonly stage: Stage;
  readonly grade: ClassGrade;
  readonly locale: Locale | null;
  readonly overStandard: number;
  readonly oversized: number;
  readonly superSized: number;
  /** Pupils of the largest; `null` unless every class of the grade is known by itself. */
  readonly largest: number | null;
}

/** Class sizes by grade, locale and school. Every class is counted once in each list; the parts of a stage add up to it. */
export interface ClassSizeBreakdown {
  /** By stage and grade. The entry grade is where classes are made anew: it shows what a county does now, the others what it did before. */
  readonly byGrade: readonly GradeSizes[];
  /** By stage and locale. */
  readonly byLocale: readonly LocaleSizes[];
  /** By id and stage, what is of no school last. */
  readonly bySchool: readonly SchoolSizes[];
  /** The schools over a size, grade by grade: the most super-sized classes first, then the most oversized ones. */
  readonly schoolsOver: readonly SchoolOver[];
}

/** The part of a county that a record is of; `null` is what it does not say. */
interface Place {
  readonly stage: Stage | null;
  readonly grade: ClassGrade;
  readonly locale: Locale | null;
  readonly schoolId: string | null;
}

interface Placed extends Place {
  readonly stage: Stage;
  readonly record: ClassRecord;
}

interface Part {
  readonly place: Placed;
  readonly name: string | null;
  readonly tally: SizeTally;
  /** Whether a record that is or may be of it could not be used. */
  readonly incomplete: boolean;
}

/** What classes are broken down from: those that are counted, and those that should be and are not. */
export interface CountedClasses {
  readonly counted: readonly ClassEntry[];
  readonly defects: readonly ClassEntry[];
}

/** The sizes of classes by grade, locale and school. */
export function breakDownSizes(call: Call, classes: CountedClasses): ClassSizeBreakdown {
  const partsBy = groupParts(call, classes);
  return {
    byGrade: partsBy("stage", "grade")
      .sort((one, other) => byStage(one, other) || gradeRank(one.place) - gradeRank(other.place))
      .map((part) => {
        const { grade } = part.place;
        return { grade, entry: typeof grade === "number" ? grade === 1 : null, ...partSizes(part) };
      }),
    byLocale: partsBy("stage", "locale")
      .sort((one, other) => byStage(one, other) || localeRank(one.place) - localeRank(other.place))
      .map((part) => ({ locale: part.place.locale, ...partSizes(part) })),
    bySchool: partsBy("stage", "schoolId")
      .sort((one, other) => bySchool(one, other) || byStage(one, other))
      .map((part) => ({ schoolId: part.place.schoolId, ...named(part.name), ...partSizes(part) })),
    schoolsOver: partsBy("stage", "grade", "locale", "schoolId").flatMap(schoolOver).sort(byExcess),
  };
}

/** Puts classes into the parts that have the same place in all of some respects, an id the last of them: it may hold any sign. */
function groupParts(call: Call, { counted, defects }: CountedClasses): (...keys: readonly (keyof Place)[]) => Part[] {
  const sizesOf = sizesByStage(call);
  const classes = counted.flatMap((entry): Placed[] => {
    const { stage, grade, locale, schoolId } = placeOf(entry);
    return stage === null ? [] : [{ record: entry.given as ClassRecord, stage, grade, locale, schoolId }];
  });
  const lost = defects.map(placeOf);
  return (...keys) =>
    [...groupBy(classes, (each) => keys.map((key) => each[key]).join(" ")).values()].map((group) => {
      const [place] = group;
      const tally = tallySizes(
        group.map(({ record }) => record),
        sizesOf[place.stage],
      );
      const incomplete = lost.some((each) => keys.every((key) => each[key] === null || each[key] === place[key]));
      return { place, name: nameOf(group), tally, incomplete };
    });
}

function placeOf({ given, problems }: ClassEntry): Place {
  if (!isRecord(given)) return { stage: null, grade: null, locale: null, schoolId: null };
  const { stage, locale, schoolId } = given;
  return {
    stage: STAGES.find((each) => each === stage) ?? null,
    grade: gradeOfClass(given as unknown as ClassRecord, problems),
    locale: LOCALES.find((each) => each === locale) ?? null,
    schoolId: textProblem(schoolId) === null ? (schoolId as string) : null,
  };
}

/** The name of a school by its classes; of several the first in the order of their characters. */
function nameOf(group: readonly Placed[]): string | null {
  return group.reduce<string | null>((first, { record: { schoolName } }) => {
    if (textProblem(schoolName) !== null || schoolName === undefined) return first;
    return first === null || schoolName < first ? schoolName : first;
  }, null);
}

function named(name: string | null): { readonly schoolName?: string } {
  return name === null ? {} : { schoolName: name };
}

function partSizes({ place: { stage }, tally, incomplete }: Part): PartSizes {
  const { classes, withPupils, pupils } = tally;
  const counts = SIZES.map(({ key }, index) => {
    const range = rangeAt(tally, index);
    return { key, range, count: !incomplete && range.least === range.most ? range.least : null };
  });
  const open = incomplete ? [] : counts.filter(({ count }) => count === null).map(({ key, range }) => [key, range] as const);
  const countOf = Object.fromEntries(counts.map(({ key, count }) => [key, count])) as Readonly<Record<SizeKey, number | null>>;
  return {
    stage,
    classes,
    pupils: withPupils === classes ? pupils : null,
    mean: !incomplete && classes > 0 && withPupils === classes ? pupils / classes : null,
    largest: largestOf(tally, incomplete),
    ...countOf,
    ...(open.length === 0 ? {} : { between: Object.fromEntries(open) }),
    ...(incomplete ? { incomplete } : {}),
  };
}

function largestOf({ classes, inRolls, largest }: SizeTally, incomplete: boolean): number | null {
  return !incomplete && classes > 0 && inRolls === classes ? largest : null;
}

function schoolOver({ place: { schoolId, stage, grade, locale }, name, tally, incomplete }: Part): SchoolOver[] {
  if (schoolId === null) return [];
  return countsAbove(schoolId, tally.certain).map(({ overStandard, oversized, superSized }) => {
    return { schoolId, ...named(name), stage, grade, locale, overStandard, oversized, superSized, largest: largestOf(tally, incomplete) };
  });
}

function byExcess(one: SchoolOver, other: SchoolOver): number {
  return (
    byCounts(one, other) ||
    byStage({ place: one }, { place: other }) ||
    gradeRank(one) - gradeRank(other) ||
    localeRank(one) - localeRank(other)
  );
}

function bySchool(one: { readonly place: Pick<Place, "schoolId"> }, other: { readonly place: Pick<Place, "schoolId"> }): number {
  const [a, b] = [one.place.schoolId, other.place.schoolId];
  if (a === b) return 0;
  return a === null || (b !== null && b < a) ? 1 : -1;
}

function byStage(one: { readonly place: { readonly stage: Stage } }, other: { readonly place: { readonly stage: Stage } }): number {
  return STAGES.indexOf(one.place.stage) - STAGES.indexOf(other.place.stage);
}

const LAST = Number.MAX_SAFE_INTEGER;

/** Grades by number, then classes of several, then those of none. */
function gradeRank({ grade }: Pick<Place, "grade">): number {
  return grade === null ? LAST : grade === "multigrade" ? LAST - 1 : grade;
}

function localeRank({ locale }: Pick<Place, "locale">): number {
  return locale === null ? LAST : LOCALES.indexOf(locale);
}

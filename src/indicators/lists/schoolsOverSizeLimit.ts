import { unknownId } from "../../foundation/requireKeys.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { readList } from "../../model/reading/readList.js";
import { requireAmount } from "../../model/requireAmount.js";
import { COMPARATORS } from "../../policy/records/lists.js";
import type { Reason } from "../../findings/reason.js";
import { figureIn, gapsOfSchools } from "../../model/reading/readFigures.js";
import { sizedSchool, type SizedSchool } from "../../model/records/layout.js";
import type { SchoolKind } from "../../model/school.js";
import type { Parameter } from "../../policy/records/types.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** A number of pupils and how it is meant: `"<="` up to and including it, `"<"` below it. A parameter is one. */
export type SizeLimit = Pick<Parameter, "value" | "comparator">;

/** The limit of each kind of school; kinds without one are not counted. */
export type SchoolSizeLimits = Readonly<Partial<Record<SchoolKind, SizeLimit>>>;

/**
 * Number of schools over the size limit of their kind: schools with more pupils of compulsory education than it allows.
 *
 * Source: 教督〔2017〕6号 政府保障4.
 *
 * @param limits - `parameterAt("schoolSizeLimit", …).parameter` by kind, or the caller's own.
 * @returns The value, or `null` with the reasons: schools of these kinds without a figure or with one in error, and the
 * range that leaves.
 *
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { schoolsOverSizeLimitOf } from "edu-balance";
 *
 * const limit = { value: 2000, comparator: "<=" as const };
 * const schools = [
 *   { schoolId: "a", kind: "primary" as const, pupils: 2000 },
 *   { schoolId: "b", kind: "primary" as const, pupils: 2001 },
 * ];
 * schoolsOverSizeLimitOf(schools, { primary: limit }).value; // => 1
 * ```
 */
export function schoolsOverSizeLimitOf(schools: readonly SizedSchool[], limits: SchoolSizeLimits): IndicatorValue {
  requireObject(limits, "limits");
  for (const [kind, limit] of Object.entries(limits)) requireLimit(limit, `limits.${kind}`);
  const { usable, faulty } = readSizes(schools);
  const counted = usable.filter(({ kind }) => limits[kind] !== undefined);
  const within = (school: SizedSchool & { readonly pupils: number }): boolean => {
    const limit = limits[school.kind];
    return limit === undefined || isWithin(school.pupils, limit);
  };
  const { sound, reasons } = soundSizes(counted);
  const least = sound.filter((school) => !within(school)).length;
  const unknown = counted.length - sound.length + faulty.length;
  if (unknown === 0) return { value: least, reasons };
  return { value: null, reasons: [...faultsOf(faulty), ...reasons, { code: "knownWithinRange", least, most: least + unknown }] };
}

/** Throws unless a limit is a number with the word that says how it is meant. @throws UsageError `notAnObject`, `badOption`. */
export function requireLimit(limit: unknown, name: string): void {
  requireObject(limit, name);
  const { value, comparator } = limit as Partial<SizeLimit>;
  requireAmount(value, `${name}.value`);
  if (!COMPARATORS.includes(comparator as SizeLimit["comparator"])) throw unknownId("badOption", "comparator", comparator, COMPARATORS);
}

/** The schools that can be told by id and kind, and the places of the others. @throws UsageError `notAnArray`. */
export function readSizes(schools: readonly SizedSchool[]): {
  readonly usable: readonly SizedSchool[];
  readonly faulty: readonly string[];
} {
  requireArray(schools, "schools");
  const { rows } = readList(EACH, schools, { path: [] });
  const usable = new Set(rows.map(({ index }) => index));
  return { usable: rows.map(({ row }) => row), faulty: schools.flatMap((_, index) => (usable.has(index) ? [] : [`#${String(index)}`])) };
}

const EACH = { kind: "list", of: sizedSchool } as const;

/** That some records cannot be used. */
export function faultsOf(faulty: readonly string[]): Reason[] {
  return faulty.length === 0 ? [] : [{ code: "invalidRecord", units: faulty }];
}

/** Whether a number of pupils is on the near side of a limit. */
export function isWithin(pupils: number, { value, comparator }: SizeLimit): boolean {
  return comparator === "<" ? pupils < value : pupils <= value;
}

/** The schools whose pupils are known, and why others' are not. */
export function soundSizes(schools: readonly SizedSchool[]): {
  readonly sound: readonly (SizedSchool & { readonly pupils: number })[];
  readonly reasons: readonly Reason[];
} {
  const sound = schools.flatMap((school) => {
    const { value } = figureIn(sizedSchool, school, "pupils");
    return value === null ? [] : [{ ...school, pupils: value }];
  });
  return { sound, reasons: gapsOfSchools(sizedSchool, schools, "pupils") };
}

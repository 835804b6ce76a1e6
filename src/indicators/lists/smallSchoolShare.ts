import type { SizedSchool } from "../../model/records/layout.js";
import type { Reason } from "../../findings/reason.js";
import type { SchoolKind } from "../../model/school.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { faultsOf, isWithin, readSizes, requireLimit, soundSizes, type SizeLimit } from "./schoolsOverSizeLimit.js";

/** Kinds that are no schools of compulsory education. */
export const NOT_COUNTED: readonly SchoolKind[] = ["special", "vocational"];

/**
 * Share of small schools: schools and teaching points below the small-school size / all. Special and vocational schools
 * stay out of both; so do schools without a single pupil, which a reason names.
 *
 * Source: 国发〔2015〕67号; 朔政办发〔2016〕45号 六.
 *
 * @param small - `parameterAt("smallSchoolPupils", …).parameter`, or the caller's own.
 * @returns The value, or `null` with the reasons: schools without a figure or with one in error, and the range that
 * leaves; no school.
 *
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { smallSchoolShareOf } from "edu-balance";
 *
 * const below100 = { value: 100, comparator: "<" as const };
 * const schools = [99, 100, 450, 30].map((pupils, at) => ({ schoolId: `${at}`, kind: "primary" as const, pupils }));
 * smallSchoolShareOf(schools, below100).value; // => 0.5
 * ```
 */
export function smallSchoolShareOf(schools: readonly SizedSchool[], small: SizeLimit): IndicatorValue {
  requireLimit(small, "small");
  const { usable, faulty } = readSizes(schools);
  const asked = usable.filter(({ kind }) => !NOT_COUNTED.includes(kind));
  const empty = asked.flatMap(({ schoolId, pupils }) => (pupils === 0 ? [schoolId] : []));
  const counted = asked.filter(({ pupils }) => pupils !== 0);
  const left: readonly Reason[] = empty.length === 0 ? [] : [{ code: "zeroPupils", units: empty }];
  if (counted.length === 0 && faulty.length === 0)
    return { value: null, reasons: [...left, { code: "zeroDenominator", fields: ["schools"] }] };
  const { sound, reasons } = soundSizes(counted);
  const below = sound.filter(({ pupils }) => isWithin(pupils, small)).length;
  const all = counted.length + faulty.length;
  const least = below / all;
  if (sound.length === all) return { value: least, reasons: left };
  const most = (below + all - sound.length) / all;
  return { value: null, reasons: [...faultsOf(faulty), ...reasons, ...left, { code: "knownWithinRange", least, most }] };
}

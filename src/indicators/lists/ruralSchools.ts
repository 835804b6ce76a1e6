import type { Reason } from "../../findings/reason.js";
import { isAbsent } from "../../model/checkFigure.js";
import { gapsOfSchools } from "../../model/reading/readFigures.js";
import { sizedSchool, type SizedSchool } from "../../model/records/layout.js";
import { ratioOfSums } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { faultsOf, isWithin, readSizes, requireLimit, type SizeLimit } from "./schoolsOverSizeLimit.js";
import { NOT_COUNTED } from "./smallSchoolShare.js";

/** The two kinds of rural school that clause 六 speaks of, small schools and boarding schools, by the measure of each figure. */
export interface RuralSchools {
  /** Rural schools and teaching points below the small-school size. */
  readonly ruralSmallSchools: IndicatorValue;
  /** Their pupils as a share of all pupils of rural schools. */
  readonly ruralSmallSchoolPupilShare: IndicatorValue;
  /** Rural schools that have boarders. */
  readonly ruralBoardingSchools: IndicatorValue;
  /** Boarders as a share of all pupils of rural schools. */
  readonly ruralBoarderShare: IndicatorValue;
  /** Living teachers (生活教师) of rural boarding schools per 100 of their boarders. */
  readonly livingTeachersPer100Boarders: IndicatorValue;
}

/**
 * Small and boarding schools in the country: how many, which share of rural pupils they have, and living teachers per 100 boarders.
 *
 * Rural is what the school's `locale` says; schools of towns are not counted, though villages may send boarders there. Special and
 * vocational schools stay out, and so do schools without a single pupil, which a reason names. A small school that has boarders is
 * of both kinds. How many living teachers there should be was not seen in a rule, so nothing is judged.
 *
 * Source: 朔政办发〔2016〕45号 六, 七; 国办发〔2018〕27号; the size of a small school from 国发〔2015〕67号.
 *
 * @param small - `parameterAt("smallSchoolPupils", …).parameter`, or the caller's own.
 * @returns Each figure, or `null` with the reasons: schools without a locale or a figure, or with one in error, more boarders than
 * pupils, no rural pupil, no boarder.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { ruralSchools } from "edu-balance";
 *
 * const rural = { kind: "primary" as const, locale: "rural" as const };
 * const schools = [
 *   { ...rural, schoolId: "a", pupils: 99, boarders: 0 },
 *   { ...rural, schoolId: "b", pupils: 301, boarders: 120, livingTeachers: 3 },
 *   { schoolId: "c", kind: "primary" as const, locale: "town" as const, pupils: 900 },
 * ];
 * const found = ruralSchools(schools, { value: 100, comparator: "<" });
 * found.ruralSmallSchools.value; // => 1
 * found.ruralSmallSchoolPupilShare.value; // => 0.2475
 * found.ruralBoarderShare.value; // => 0.3
 * found.livingTeachersPer100Boarders.value; // => 2.5
 * ```
 */
export function ruralSchools(schools: readonly SizedSchool[], small: SizeLimit): RuralSchools {
  requireLimit(small, "small");
  const { usable, faulty } = readSizes(schools);
  const asked = usable.filter(({ kind, pupils }) => !NOT_COUNTED.includes(kind) && pupils !== 0);
  const empty = usable.flatMap(({ schoolId, kind, pupils }) => (pupils === 0 && !NOT_COUNTED.includes(kind) ? [schoolId] : []));
  const left: readonly Reason[] = empty.length === 0 ? [] : [{ code: "zeroPupils", units: empty }];
  const place = [...faultsOf(faulty), ...placeGaps(asked)];
  const rural = asked.filter(({ locale }) => locale === "rural");
  const sizes = [...place, ...gapsOfSchools(sizedSchool, rural, "pupils")];
  const boarding = [...place, ...boarderGaps(rural)];
  // Where one is no number the gaps say so, and nothing is counted.
  const below = rural.filter(({ pupils }) => typeof pupils === "number" && isWithin(pupils, small));
  const boarders = rural.filter((school) => isMore(school.boarders, 0));
  const living = [...boarding, ...gapsOfSchools(sizedSchool, boarders, "livingTeachers")];
  const value = (gaps: readonly Reason[], count: () => IndicatorValue): IndicatorValue => {
    const found = gaps.length > 0 ? { value: null, reasons: gaps } : count();
    return { ...found, reasons: [...found.reasons, ...left] };
  };
  return {
    ruralSmallSchools: value(sizes, () => ({ value: below.length, reasons: [] })),
    ruralSmallSchoolPupilShare: value(sizes, () => shareOf(below, "pupils", rural, "pupils")),
    ruralBoardingSchools: value(boarding, () => ({ value: boarders.length, reasons: [] })),
    ruralBoarderShare: value([...sizes, ...boarderGaps(rural)], () => shareOf(rural, "boarders", rural, "pupils")),
    livingTeachersPer100Boarders: value(living, () => shareOf(boarders, "livingTeachers", boarders, "boarders", 100)),
  };
}

type Figure = "pupils" | "boarders" | "livingTeachers";

// Five values of one division; an object of them would be read no more easily.
function shareOf(part: readonly SizedSchool[], of: Figure, whole: readonly SizedSchool[], by: Figure, per = 1): IndicatorValue {
  const figures = (schools: readonly SizedSchool[], field: Figure): number[] => schools.map((school) => school[field] ?? 0);
  const denominator = figures(whole, by);
  if (denominator.every((figure) => figure === 0)) return { value: null, reasons: [{ code: "zeroDenominator", fields: [by] }] };
  return { value: ratioOfSums(figures(part, of), per, denominator), reasons: [] };
}

/** Why it is not known which schools are rural: a list without any locale has no such part. */
function placeGaps(schools: readonly SizedSchool[]): readonly Reason[] {
  const isUndivided = schools.length > 0 && schools.every(({ locale }) => isAbsent(locale));
  return isUndivided ? [{ code: "recordMissing", record: "schools.locale", units: [] }] : gapsOfSchools(sizedSchool, schools, "locale");
}

function isMore(part: unknown, whole: unknown): boolean {
  return typeof part === "number" && typeof whole === "number" && part > whole;
}

/** Why boarders are not known; more boarders than pupils are in error. */
function boarderGaps(schools: readonly SizedSchool[]): readonly Reason[] {
  const gaps = gapsOfSchools(sizedSchool, schools, "boarders");
  const units = schools.flatMap(({ schoolId, pupils, boarders }) => (isMore(boarders, pupils) ? [schoolId] : []));
  return units.length === 0 ? gaps : [...gaps, { code: "invalidFigure", field: "boarders", units }];
}

import * as z from "zod";
import { LOCALES, OWNERSHIPS, SCHOOL_KINDS, SCHOOL_STAGES, STAGES } from "../../model/records/lists.js";
import { type School, type SchoolConditions, type SchoolStages, STAGES_OF_KIND } from "../../model/school.js";
import { indoorSportsFit, type StageUnit } from "../../model/stageUnit.js";
import { amount, count, flag, list, failingWith, issueAt, oneOf, record, reportedAmount, reportedCount, text } from "../fields.js";

const teacherFigures = {
  fullTimeTeachers: reportedCount(),
  higherDegreeTeachers: reportedCount(),
  midSeniorTeachers: reportedCount(),
  backboneTeachers: reportedCount(),
  peArtsTeachers: reportedCount(),
  sharedPeArtsTeachers: reportedCount(),
};

const areas = {
  teachingAreaM2: reportedAmount(),
  indoorSportsAreaM2: reportedAmount(),
  sportsGroundAreaM2: reportedAmount(),
  additionalSportsAreaM2: reportedAmount(),
  equipmentYuan: reportedAmount(),
};

const stageUnit = {
  schoolId: text(),
  name: z.string().optional(),
  stage: oneOf(STAGES),
  place: z.string().optional(),
  locale: oneOf(LOCALES).optional(),
  pupils: count(),
  ...teacherFigures,
  ...areas,
  computers: reportedAmount(),
  books: reportedAmount(),
  multimediaRooms: reportedAmount(),
};

/**
 * A {@link StageUnit}. Facility figures need not be whole, since combined schools are split without rounding.
 *
 * @example
 * ```ts
 * import { problemsOf, stageUnitSchema } from "edu-balance/schemas";
 *
 * const parsed = stageUnitSchema.safeParse({ schoolId: "s-1", stage: "primary", pupils: 45, books: -3 });
 * parsed.success ? [] : problemsOf(parsed.error).map((problem) => [problem.path, problem.code]);
 * // => [[["books"], "negative"]]
 * ```
 */
export const stageUnitSchema: z.ZodType<StageUnit> = record(stageUnit).refine((unit) => indoorSportsFit(unit), {
  path: ["indoorSportsAreaM2"],
  error: failingWith("partExceedsWhole"),
});

/** A {@link StageUnit} that `stageUnits` made: with nothing but its own fields. */
export const preparedUnit: z.ZodType<StageUnit> = z.strictObject(stageUnit);

const stageFigures = record({ pupils: count(), ...teacherFigures });

/** {@link SchoolStages}. */
export const schoolStagesSchema: z.ZodType<SchoolStages> = record({
  primary: stageFigures.optional(),
  juniorSecondary: stageFigures.optional(),
  seniorSecondary: record({ pupils: count() }).optional(),
});

const rooms = list(amount().nullable()).nullish();

/** {@link SchoolConditions}. */
export const schoolConditionsSchema: z.ZodType<SchoolConditions> = record({
  builtYear: reportedCount(),
  classes: record({ primary: reportedCount().exactOptional(), juniorSecondary: reportedCount().exactOptional() }).optional(),
  largestClass: reportedCount(),
  musicRoomAreasM2: rooms,
  artRoomAreasM2: rooms,
  migrantPupils: reportedCount(),
  fundedPupils: reportedCount(),
  publicFundsYuan: reportedAmount(),
  trainingFundsYuan: reportedAmount(),
  denseCityCentre: flag().nullish(),
});

/** A {@link School}: as registered, with the stages its kind must have. */
export const schoolSchema: z.ZodType<School> = record({
  id: text(),
  name: z.string().optional(),
  kind: oneOf(SCHOOL_KINDS),
  ownership: oneOf(OWNERSHIPS),
  countyRun: flag(),
  place: z.string().optional(),
  locale: oneOf(LOCALES).optional(),
  countedSeparately: flag().optional(),
  parentId: text().optional(),
  stages: schoolStagesSchema,
  facilities: record({ ...areas, computers: reportedCount(), books: reportedCount(), multimediaRooms: reportedCount() }).optional(),
  conditions: schoolConditionsSchema.optional(),
}).superRefine((school, context) => {
  const { required, allowed } = STAGES_OF_KIND[school.kind];
  for (const stage of SCHOOL_STAGES) {
    const present = school.stages[stage] !== undefined;
    const code = present ? (allowed.includes(stage) ? null : "stageUnexpected") : required.includes(stage) ? "stageMissing" : null;
    if (code !== null) context.addIssue(issueAt(["stages", stage], code));
  }
  if (school.countedSeparately === false && school.parentId === undefined) {
    context.addIssue(issueAt(["parentId"], "missing"));
  }
});

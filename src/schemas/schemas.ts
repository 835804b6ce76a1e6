import * as z from "zod";
import { TARGET_GOALS, type Achievement } from "../model/achievement.js";
import { ANSWER_STATES, EVIDENCE_KINDS, type ChecklistAnswer } from "../model/checklistAnswer.js";
import type { ClassBand, ClassRecord, ClassRoll, ClassTotal } from "../model/classRoll.js";
import { SCHOOL_KINDS, SCHOOL_STAGES, STAGES_OF_KIND, type School } from "../model/school.js";
import { indoorSportsFit, LOCALES, STAGES, type StageUnit } from "../model/stageUnit.js";
import type { TargetRecord } from "../policy/types.js";
import { amount, count, day, flag, messageOf, notAList, notARecord, oneOf, reportedAmount, reportedCount, text } from "./fields.js";

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
export const stageUnitSchema: z.ZodType<StageUnit> = z
  .object(
    {
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
    },
    { error: notARecord },
  )
  .refine((unit) => indoorSportsFit(unit), { path: ["indoorSportsAreaM2"], error: messageOf("partExceedsWhole") });

const stageFigures = z.object({ pupils: count(), ...teacherFigures }, { error: notARecord });

const rooms = z.array(amount().nullable(), { error: notAList }).readonly().nullish();

const conditions = z.object(
  {
    builtYear: reportedCount(),
    classes: z
      .object(
        { primary: reportedCount().exactOptional(), juniorSecondary: reportedCount().exactOptional() },
        { error: notARecord },
      )
      .optional(),
    largestClass: reportedCount(),
    musicRoomAreasM2: rooms,
    artRoomAreasM2: rooms,
    migrantPupils: reportedCount(),
    fundedPupils: reportedCount(),
    publicFundsYuan: reportedAmount(),
    trainingFundsYuan: reportedAmount(),
    denseCityCentre: flag().nullish(),
  },
  { error: notARecord },
);

/** A {@link School}: as registered, with the stages its kind must have. */
export const schoolSchema: z.ZodType<School> = z
  .object(
    {
      id: text(),
      name: z.string().optional(),
      kind: oneOf(SCHOOL_KINDS),
      ownership: oneOf(["public", "private"]),
      countyRun: flag(),
      place: z.string().optional(),
      locale: oneOf(LOCALES).optional(),
      countedSeparately: flag().optional(),
      parentId: text().optional(),
      stages: z.object(
        {
          primary: stageFigures.optional(),
          juniorSecondary: stageFigures.optional(),
          seniorSecondary: z.object({ pupils: count() }, { error: notARecord }).optional(),
        },
        { error: notARecord },
      ),
      facilities: z
        .object(
          { ...areas, computers: reportedCount(), books: reportedCount(), multimediaRooms: reportedCount() },
          { error: notARecord },
        )
        .optional(),
      conditions: conditions.optional(),
    },
    { error: notARecord },
  )
  .superRefine((school, context) => {
    const { required, allowed } = STAGES_OF_KIND[school.kind];
    for (const stage of SCHOOL_STAGES) {
      const present = school.stages[stage] !== undefined;
      const code = present
        ? allowed.includes(stage) ? null : "stageUnexpected"
        : required.includes(stage) ? "stageMissing" : null;
      if (code !== null) context.addIssue({ code: "custom", path: ["stages", stage], message: messageOf(code) });
    }
    if (school.countedSeparately === false && school.parentId === undefined) {
      context.addIssue({ code: "custom", path: ["parentId"], message: messageOf("missing") });
    }
  });

/** A {@link ClassRoll}. */
export const classRollSchema: z.ZodType<ClassRoll> = z.object(
  {
    kind: oneOf(["roll"]).optional(),
    schoolId: text(),
    classId: text().optional(),
    stage: oneOf(STAGES),
    grade: count().optional(),
    pupils: count(),
  },
  { error: notARecord },
);

/** A {@link ClassTotal}. */
export const classTotalSchema: z.ZodType<ClassTotal> = z.object(
  { kind: oneOf(["total"]), schoolId: text().optional(), stage: oneOf(STAGES), classes: count(), pupils: count() },
  { error: notARecord },
);

/** A {@link ClassBand}. */
export const classBandSchema: z.ZodType<ClassBand> = z
  .object(
    {
      kind: oneOf(["band"]),
      schoolId: text().optional(),
      stage: oneOf(STAGES),
      least: count(),
      most: count().nullable(),
      classes: count(),
    },
    { error: notARecord },
  )
  .refine((band) => band.most === null || band.least <= band.most, {
    path: ["least"],
    error: messageOf("partExceedsWhole"),
  });

/** A {@link ClassRecord}: a roll, a total or a band. */
export const classRecordSchema: z.ZodType<ClassRecord> = z.union([classRollSchema, classTotalSchema, classBandSchema]);

const localText = z.object({ zh: text(), en: text() }, { error: notARecord });

/** A {@link TargetRecord}. */
export const targetRecordSchema: z.ZodType<TargetRecord> = z.object(
  {
    id: text(),
    unit: z.object({ id: text(), name: localText, kind: oneOf(["county", "city"]), place: text() }, { error: notARecord }),
    goal: oneOf(TARGET_GOALS),
    dueBy: day().nullable(),
    source: z.object({ document: text(), clause: text().exactOptional() }, { error: notARecord }),
    confirmation: oneOf(["primary", "secondary", "unverified"]),
    note: localText.exactOptional(),
  },
  { error: notARecord },
);

/** An {@link Achievement}. */
export const achievementSchema: z.ZodType<Achievement> = z.object(
  {
    unitId: text(),
    goal: oneOf(TARGET_GOALS),
    achieved: flag(),
    listYear: count().optional(),
    noticeDate: day().optional(),
    decisionDate: day().optional(),
    knownOn: day().optional(),
  },
  { error: notARecord },
);

/** A {@link ChecklistAnswer}: a state, a number of occurrences, or both. */
export const checklistAnswerSchema: z.ZodType<ChecklistAnswer> = z
  .object(
    {
      item: text(),
      state: oneOf(ANSWER_STATES).optional(),
      occurrences: count().optional(),
      evidence: z
        .array(z.object({ kind: oneOf(EVIDENCE_KINDS), reference: text(), date: day().optional() }, { error: notARecord }), {
          error: notAList,
        })
        .readonly()
        .optional(),
    },
    { error: notARecord },
  )
  .refine((answer) => answer.state !== undefined || answer.occurrences !== undefined, {
    path: ["state"],
    error: messageOf("missing"),
  });

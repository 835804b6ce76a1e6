import type * as z from "zod";
import type { TargetOptions } from "../../assessments/assessTargets.js";
import type { CityAchievements } from "../../assessments/shuozhou2016/targets.js";
import type { Achievement } from "../../model/achievement.js";
import { DATE_BASES, TARGET_GOALS } from "../../model/records/lists.js";
import { CONFIRMATIONS, EVALUATED_KINDS } from "../../policy/records/lists.js";
import type { TargetRecord, TargetUnit } from "../../policy/records/types.js";
import { count, day, flag, list, oneOf, record, text } from "../fields.js";
import { citation, localText } from "./given.js";

/** A {@link TargetUnit}. */
export const targetUnitSchema: z.ZodType<TargetUnit> = record({ id: text(), name: localText, kind: oneOf(EVALUATED_KINDS), place: text() });

/** A {@link TargetRecord}. */
export const targetRecordSchema: z.ZodType<TargetRecord> = record({
  id: text(),
  unit: targetUnitSchema,
  goal: oneOf(TARGET_GOALS),
  dueBy: day().nullable(),
  source: citation,
  confirmation: oneOf(CONFIRMATIONS),
  note: localText.exactOptional(),
});

/** An {@link Achievement}. */
export const achievementSchema: z.ZodType<Achievement> = record({
  unitId: text(),
  goal: oneOf(TARGET_GOALS),
  achieved: flag(),
  listYear: count().optional(),
  noticeDate: day().optional(),
  decisionDate: day().optional(),
  knownOn: day().optional(),
});

/** {@link TargetOptions}. */
export const targetOptionsSchema: z.ZodType<TargetOptions> = record({ asOf: day(), dateBasis: oneOf(DATE_BASES) });

/** {@link CityAchievements}. */
export const cityAchievementsSchema: z.ZodType<CityAchievements> = record({
  achievements: list(achievementSchema),
  dateBasis: oneOf(DATE_BASES),
});

import type * as z from "zod";
import {
  type Achievement,
  type CityAchievements,
  achievement,
  cityAchievements,
  targetRecord,
  targetUnit,
} from "../../model/records/achievement.js";
import { type TargetOptions, targetOptions } from "../../model/records/options.js";
import type { TargetRecord, TargetUnit } from "../../policy/records/types.js";
import { recordSchema } from "../recordSchema.js";

/** An {@link Achievement}. */
export const achievementSchema: z.ZodType<Achievement> = /* @__PURE__ */ recordSchema(achievement);

/** {@link CityAchievements}. */
export const cityAchievementsSchema: z.ZodType<CityAchievements> = /* @__PURE__ */ recordSchema(cityAchievements);

/** {@link TargetOptions}. */
export const targetOptionsSchema: z.ZodType<TargetOptions> = /* @__PURE__ */ recordSchema(targetOptions);

/** A {@link TargetUnit}. */
export const targetUnitSchema: z.ZodType<TargetUnit> = /* @__PURE__ */ recordSchema(targetUnit);

/** A {@link TargetRecord}. */
export const targetRecordSchema: z.ZodType<TargetRecord> = /* @__PURE__ */ recordSchema(targetRecord);

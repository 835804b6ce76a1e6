export type { Achievement } from "./records/achievement.js";

export { DATE_BASES, TARGET_GOALS, type DateBasis } from "./records/lists.js";

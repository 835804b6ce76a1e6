/** The blocks of the standard. */
export const QUALITY_BLOCKS = ["resources", "government", "quality", "recognition"] as const;
/** The four blocks of the standard. */
export type QualityBlock = (typeof QUALITY_BLOCKS)[number];

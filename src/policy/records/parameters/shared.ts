import type { LocalText } from "../../../foundation/localText.js";

/** What all records of the nation share. */
export const NATION = { place: "CN", level: "national", verifiedOn: "2026-11-23" } as const;

/** What the records of the Shuozhou opinion share; it holds from its day on. */
export const SHUOZHOU = {
  place: "140600",
  level: "municipal",
  effectiveFrom: "2016-05-16",
  confirmation: "primary",
  verifiedOn: "2026-11-23",
} as const;

/** What the records of the quality-balance measures share: they are asked of counties that are assessed for it. */
export const QUALITY = {
  place: "CN",
  level: "national",
  verifiedOn: "2026-11-23",
  scope: "qualityBalance",
  effectiveFrom: "2017-05-23",
  confirmation: "secondary",
} as const;

/** A clause of the quality-balance measures. */
export function qualityClause(clause: string): { readonly document: string; readonly clause: string } {
  return { document: "qualityBalance2017", clause };
}

/** The text gives a year. */
export const YEAR_ONLY: LocalText = { zh: "文件只写年份，自当年1月1日起计。", en: "The text names the year; 1 January of it is taken." };

/** The text gives a month. */
export const MONTH_ONLY: LocalText = { zh: "只知月份，自当月1日起计。", en: "Only the month is known; its first day is taken." };

/** The text gives a term. */
export const SPRING_TERM: LocalText = {
  zh: "文件写春季学期，自当年1月1日起计。",
  en: "The text says spring term; 1 January of the year is taken.",
};

/** The text gives the year by whose end something is due. */
export const YEAR_END: LocalText = { zh: "限期只写年份，按当年12月31日计。", en: "The due year is named; its last day is taken." };

/** The first day is a convention. */
export const START_UNSEEN: LocalText = {
  zh: "起始日未见，约定自2010年1月1日起计。",
  en: "Its first day was not seen; by convention it is counted from 1 January 2010.",
};

/** Only counties assessed for quality balance have to meet it. */
export const QUALITY_ONLY: LocalText = { zh: "仅优质均衡评估要求。", en: "Asked only of counties that are assessed for quality balance." };

import type { LocalText } from "../foundation/localText.js";

/** Figures that reasons speak of and no record holds: they are computed, or counted from a list. */
export const COMPUTED_NAMES: Readonly<Record<string, LocalText>> = {
  counties: { zh: "县（区）数", en: "counties" },
  migrantShare: { zh: "随迁子女占比", en: "share of migrant pupils" },
  standardYuan: { zh: "补助标准", en: "standard of aid" },
  totalSumOfSquares: { zh: "总离差平方和", en: "total sum of squares" },
  urbanMean: { zh: "城区、镇区学校均值", en: "mean of the schools of city and town" },
  variance: { zh: "方差", en: "variance" },
  yearsDue: { zh: "应考核年度数", en: "years due" },
};

import type { LocalText } from "../foundation/localText.js";
import type { Period } from "../foundation/period.js";

/** What figures are of, in words: 2017/2018学年初, 2017年度, a day. */
export function periodText(period: Period): LocalText {
  if ("day" in period) return { zh: period.day, en: period.day };
  if ("year" in period) return { zh: `${String(period.year)}年度`, en: `accounts of ${String(period.year)}` };
  const years = `${String(period.schoolYear)}/${String(period.schoolYear + 1)}`;
  return { zh: `${years}学年初`, en: `school year ${years}` };
}

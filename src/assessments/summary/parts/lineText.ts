import type { Finding } from "../../../findings/finding.js";
import type { LocalText } from "../../../foundation/localText.js";
import { indicatorName } from "../../../naming/things.js";
import { COMPARATOR_SIGNS, STAGE_NAMES, TARGET_GOAL_NAMES } from "../../../policy/records/lists.js";
import { itemOf } from "./clauseFindings.js";
import { shownNumber, shownPair } from "../../../naming/shownNumber.js";
import type { SummaryLine } from "./summaryLine.js";

/** What a line says, but for its sentence. */
type Wordless = Omit<SummaryLine, "text">;

/** A line as a sentence without a full stop; `lead` is its worst finding, `county` the name of the county. */
export function lineText(line: Wordless, lead: Finding, county: LocalText): LocalText {
  const { zh, en } = factText(line, lead);
  const late = lateText(line.daysOverdue);
  return { zh: `${county.zh}${zh}${late.zh}`, en: `${county.en}: ${en}${late.en}` };
}

function lateText(days: number | null): LocalText {
  if (days === null) return { zh: "", en: "" };
  return days === 0 ? { zh: "，当日到期", en: ", due today" } : { zh: `，逾期${String(days)}天`, en: `, ${String(days)} days overdue` };
}

function factText(line: Wordless, lead: Finding): LocalText {
  if (line.goal !== null) {
    const goal = TARGET_GOAL_NAMES[line.goal];
    return { zh: `“${goal.zh}”目标未完成`, en: `target “${goal.en}” not reached` };
  }
  const name = shownName(line);
  if (itemOf(lead) !== undefined) return { zh: `未做到“${name.zh}”`, en: `not done: ${name.en}` };
  if (lead.subject.kind === "school") return schoolsText(line, lead, name);
  const { value, requirement, unit } = lead;
  if (value === null || requirement === null || unit === "yesOrNo") return { zh: `${name.zh}未达标`, en: `${name.en} not met` };
  const shown = shownPair(value, requirement.limit, unit);
  // Of what may not be at all the number says it.
  if (requirement.limit === 0 && requirement.comparator === "<=")
    return { zh: `${name.zh}${shown.value.zh}`, en: `${name.en} ${shown.value.en}` };
  const signs = COMPARATOR_SIGNS[requirement.comparator];
  const short = line.short === null ? null : shownNumber(line.short.amount, line.short.unit);
  return {
    zh: `${name.zh}${shown.value.zh}（要求${signs}${shown.limit.zh}${short === null ? "" : `，差${short.zh}`}）`,
    en: `${name.en} ${shown.value.en} (asked ${signs} ${shown.limit.en}${short === null ? "" : `, ${short.en} short`})`,
  };
}

function schoolsText({ schools, short }: Wordless, { requirement }: Finding, name: LocalText): LocalText {
  const count = { zh: `${String(schools.count)}所学校`, en: schools.count === 1 ? "1 school" : `${String(schools.count)} schools` };
  if (short === null) return { zh: `${name.zh}：${count.zh}未达标`, en: `${name.en} not met in ${count.en}` };
  const total = shownNumber(short.amount, short.unit);
  const isOver = requirement?.comparator === "<=" || requirement?.comparator === "<";
  return isOver
    ? { zh: `${name.zh}：${count.zh}超限，合计超出${total.zh}`, en: `${name.en} over the limit in ${count.en}, by ${total.en} in all` }
    : { zh: `${name.zh}：${count.zh}不足，合计差${total.zh}`, en: `${name.en} short in ${count.en}, by ${total.en} in all` };
}

/** The name of what a line is about with its stage; the id of what is the caller's own. */
function shownName({ indicator, stage }: Pick<SummaryLine, "indicator" | "stage">): LocalText {
  const { zh, en } = nameOfIndicator(indicator);
  return stage === null ? { zh, en } : { zh: `${STAGE_NAMES[stage].zh}${zh}`, en: `${en} (${STAGE_NAMES[stage].en})` };
}

/** The name of a measure or an item; the id itself of what is the caller's own. */
export function nameOfIndicator(id: string): LocalText {
  return indicatorName(id) ?? { zh: id, en: id };
}

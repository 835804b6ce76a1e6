import type { Language, LocalText } from "../../../foundation/localText.js";
import { distinct } from "../../../foundation/distinct.js";
import { comparatorSign } from "../../../naming/comparatorSign.js";
import { indicatorName } from "../../../naming/things.js";
import { shownNumber, shownPair } from "../../../naming/shownNumber.js";
import { STAGE_NAMES, TARGET_GOAL_NAMES, type Comparator } from "../../../policy/records/lists.js";
import { howShort, placesShort } from "./amountShort.js";
import { dueDayOf, itemOf, type ClauseFinding } from "./clauseFindings.js";
import { fillPieces, localNumber, piecesOf, type LinePieces, type LocalNumber, type LocalPieces } from "./linePieces.js";
import type { SummaryLine } from "./summaryLine.js";

/** What a line says, but for its sentence, and what it says it of. */
export interface LineGroup {
  readonly line: Omit<SummaryLine, "text">;
  /** Its worst finding. */
  readonly lead: ClauseFinding;
  /** What it is short of: the finding of the county itself; where there is none, those of its schools. */
  readonly short: readonly ClauseFinding[];
  /** All findings it stands for. */
  readonly all: readonly ClauseFinding[];
}

/** A line as a sentence without a full stop; `county` is the name of the county. */
export function lineText(group: LineGroup, county: LocalText): LocalPieces {
  const fact = factText(group);
  return { zh: piecesOf`${county.zh}${fact.zh}`, en: piecesOf`${county.en}: ${fact.en}` };
}

/** The same without the county. */
export function factText(group: LineGroup): LocalPieces {
  const { zh, en } = bareFact(group);
  const late = lateText(group);
  return { zh: piecesOf`${zh}${late.zh}`, en: piecesOf`${en}${late.en}` };
}

/** Days since it fell due, in the place of the first day of a line that names one; `null` where it does not. */
export function daysPast({ line, lead }: LineGroup): LocalNumber | null {
  if (line.daysOverdue === null) return null;
  const text = String(line.daysOverdue);
  return localNumber({ zh: `${text}天`, en: `${text} days` }, { value: line.daysOverdue, how: "days", from: [dueDayAt(lead), "/asOf"] });
}

/** Where the day is by which it is asked for: in the result, or the day itself where the text of an item sets it. */
export function dueDayAt({ finding, at }: ClauseFinding): string {
  return finding.requirement?.dueBy === undefined ? (dueDayOf(finding) ?? "") : `${at}/requirement/dueBy`;
}

function lateText(group: LineGroup): LocalPieces {
  const days = daysPast(group);
  if (days === null) return { zh: [], en: [] };
  return days.zh.value === 0
    ? { zh: ["，当日到期"], en: [", due today"] }
    : { zh: piecesOf`，逾期${days.zh}`, en: piecesOf`, ${days.en} overdue` };
}

function bareFact(group: LineGroup): LocalPieces {
  const { line, lead } = group;
  const { finding } = lead;
  if (line.goal !== null) {
    const goal = TARGET_GOAL_NAMES[line.goal];
    return { zh: [`“${goal.zh}”目标未完成`], en: [`target “${goal.en}” not reached`] };
  }
  const name = shownName(line);
  if (itemOf(finding) !== undefined) return { zh: [`未做到“${name.zh}”`], en: [`not done: ${name.en}`] };
  if (finding.subject.kind === "school") return schoolsText(group, name);
  const { value, requirement, unit } = finding;
  if (value === null || requirement === null || unit === "yesOrNo") return { zh: [`${name.zh}未达标`], en: [`${name.en} not met`] };
  const { shown, limit } = shownValue(lead, value, requirement.limit);
  // Of what may not be at all the number says it.
  if (requirement.limit === 0 && requirement.comparator === "<=")
    return { zh: piecesOf`${name.zh}${shown.zh}`, en: piecesOf`${name.en} ${shown.en}` };
  const [zh, en] = [comparatorSign(requirement.comparator, "zh"), comparatorSign(requirement.comparator, "en")];
  const short = shortAmount(group);
  return {
    zh: piecesOf`${name.zh}${shown.zh}（要求${zh}${limit.zh}${short === null ? "" : piecesOf`，差${short.zh}`}）`,
    en: piecesOf`${name.en} ${shown.en} (required ${en} ${limit.en}${short === null ? "" : piecesOf`, ${short.en} short`})`,
  };
}

/** A value and its limit, with as many digits as it takes to see that they differ. */
export function shownValue(
  { finding, at }: ClauseFinding,
  value: number,
  limit: number,
): { readonly shown: LocalNumber; readonly limit: LocalNumber } {
  const pair = shownPair(value, limit, finding.unit);
  return {
    shown: localNumber(pair.value, { value, how: "value", from: [`${at}/value`] }),
    limit: localNumber(pair.limit, { value: limit, how: "value", from: [`${at}/requirement/limit`] }),
  };
}

/** The total that a line is short; `null` where it does not add up. */
export function shortAmount({ line, short }: LineGroup): LocalNumber | null {
  if (line.short === null) return null;
  const { amount, unit } = line.short;
  return localNumber(shownNumber(amount, unit), { value: amount, how: howShort(unit), from: placesShort(short) });
}

/** The schools of a line, counted. */
export function schoolCount({ line, all }: LineGroup): LocalNumber {
  const { count } = line.schools;
  return localNumber(countOfSchools(count), { value: count, how: "count", from: placesOfSchools(all) });
}

/** Where each school that findings are about, or that they name, is in the result: once each. */
function placesOfSchools(all: readonly ClauseFinding[]): string[] {
  const named = all.flatMap(schoolsAt);
  return distinct(named.map(({ id }) => id)).flatMap((id) => named.find((each) => each.id === id)?.at ?? []);
}

/** The school that a finding is about, or those that a finding of the county names, each with its place. */
export function schoolsAt({ finding, at }: ClauseFinding): { readonly id: string; readonly at: string }[] {
  if (finding.subject.kind === "school") return [{ id: finding.subject.id, at: `${at}/subject/id` }];
  return finding.reasons.flatMap((reason, index) =>
    reason.code === "classesInSchools"
      ? reason.units.map((id, place) => ({ id, at: `${at}/reasons/${String(index)}/units/${String(place)}` }))
      : [],
  );
}

function schoolsText(group: LineGroup, name: LocalText): LocalPieces {
  const count = schoolCount(group);
  const total = shortAmount(group);
  const template = SCHOOLS_SHORT[schoolsAre(group.lead.finding.requirement?.comparator, total !== null)];
  const fill = (language: Language): LinePieces =>
    fillPieces(template[language], { name: name[language], count: count[language], total: total?.[language] ?? "" });
  return { zh: fill("zh"), en: fill("en") };
}

/** What is said of schools that are short of the same, {name}. */
export const SCHOOLS_SHORT = {
  notMet: { zh: "{name}：{count}未达标", en: "{name} not met in {count}" },
  over: { zh: "{name}：{count}超限，合计超出{total}", en: "{name} over the limit in {count}, by {total} in all" },
  short: { zh: "{name}：{count}不足，合计差{total}", en: "{name} short in {count}, by {total} in all" },
} as const;

/** Which of it is said: where what is short adds up, how much in all. */
export function schoolsAre(comparator: Comparator | undefined, isCounted: boolean): keyof typeof SCHOOLS_SHORT {
  if (!isCounted) return "notMet";
  return comparator === "<=" || comparator === "<" ? "over" : "short";
}

/** A number of schools in words. */
export function countOfSchools(count: number): LocalText {
  return { zh: `${String(count)}所学校`, en: count === 1 ? "1 school" : `${String(count)} schools` };
}

/** The name of what a line is about, as {@link nameOfIndicator} gives it, with its stage. */
export function shownName({ indicator, stage }: Pick<SummaryLine, "indicator" | "stage">, own: LocalText | null = null): LocalText {
  const { zh, en } = nameOfIndicator(indicator, own);
  return stage === null ? { zh, en } : { zh: `${STAGE_NAMES[stage].zh}${zh}`, en: `${en} (${STAGE_NAMES[stage].en})` };
}

/** The name of a measure or an item; of what is the caller's own the name that is handed in, else its id. */
export function nameOfIndicator(id: string, own: LocalText | null = null): LocalText {
  return indicatorName(id) ?? own ?? { zh: id, en: id };
}

/** Whether a finding is about a school. */
export function isOfSchool({ finding }: ClauseFinding): boolean {
  return finding.subject.kind === "school";
}

import type { GovernmentWorkAssessment } from "../../../assessments/basicBalance/assessGovernmentWork.js";
import { WORK_GROUPS, type WorkGroup } from "../../../assessments/basicBalance/lists.js";
import { WORK_ITEMS } from "../../../assessments/basicBalance/pointsTable.js";
import type { WorkPoints } from "../../../assessments/basicBalance/scoreItems.js";
import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import { VERDICT_NAMES } from "../../../findings/finding.js";
import { WORK_GROUP_NAMES } from "../../../model/records/lists.js";
import { comparatorSign } from "../../../naming/comparatorSign.js";
import { languageOf, type ReportLocale } from "../../../naming/reportLocale.js";
import { amountRun, cellRun } from "../../amount.js";
import type { Runs } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { wordsOf } from "../../words/wordsOf.js";
import { tableOfForm } from "./tableOfForm.js";
import { cellOf } from "../cells.js";
import {
  blankCell,
  column,
  filled,
  markOf,
  overRows,
  reasonsText,
  withShape,
  type FormCell,
  type FormPart,
  type FormRow,
} from "../formTable.js";
import type { Declaration } from "./facts.js";

const PART = ["parts", "governmentWork"] as const;

/** 表Ⅳ: the county government's work, item by item, as far as it is known. Its layout was not seen. */
export function governmentWork(declaration: Declaration): FormPart {
  const { result, options } = declaration;
  const { locale } = options;
  const { declaration2012: words } = wordsOf(locale);
  const { columns } = words;
  const part = result.parts.governmentWork;
  const isScored = part !== null && part.groups !== null;
  return tableOfForm(declaration, "work", {
    columns: [
      column("centre", 1.4),
      column("centre", 0.5),
      column("left", 6),
      column("right", 0.8),
      column("right", 0.8),
      column("centre", 1.2),
      column("centre"),
    ],
    head: [
      [columns.group, columns.number, columns.item, columns.fullPoints, columns.points, columns.state, columns.subtotal].map((text) =>
        cellOf(text),
      ),
    ],
    rows: isScored ? scoredRows(part, locale) : openRows(part, locale),
    notes: [[words.layout.work], ...(isScored ? totalNote(part, locale) : [])],
  });
}

/** The items of a province's table with their points, group by group, and the sum. */
function scoredRows(part: GovernmentWorkAssessment, locale: ReportLocale): FormRow[] {
  const { declaration2012: words } = wordsOf(locale);
  const items = part.items.map((item, index) => ({ item, index }));
  const rows = WORK_GROUPS.flatMap((group): FormRow[] => {
    const own = items.filter(({ item }) => item.group === group);
    const points = part.groups?.[group];
    if (own.length === 0 || points === undefined) return [];
    const name = WORK_GROUP_NAMES[group][languageOf(locale)];
    return own.map(({ item, index }, at): FormRow => {
      const itemName = withoutStop(item.name[languageOf(locale)]);
      const span = overRows(own.length);
      return {
        name: itemName,
        cells: [
          ...(at === 0 ? [filled(name, { ...span, isRowHeader: true })] : []),
          filled(String(index + 1)),
          filled(itemName),
          filled(cellRun(item.max, "points", { from: [pointerTo([...PART, "items", index, "max"])] })),
          pointsCell(item, ["items", index], reasonsText(item.finding.reasons, locale), locale),
          filled(words.states[item.state]),
          ...(at === 0 ? [withShape(subtotalCell(points, group, locale), span)] : []),
        ],
      };
    });
  });
  return rows;
}

/** The points of a group out of those it has. */
function subtotalCell({ points, max }: WorkPoints, group: WorkGroup, locale: ReportLocale): FormCell {
  const { columns, needs } = wordsOf(locale).declaration2012;
  if (points === null) return blankCell(columns.subtotal, needs.points, "unknown");
  const at = (key: "points" | "max"): string => pointerTo([...PART, "groups", group, key]);
  return filled([cellRun(points, "points", { from: [at("points")] }), "/", cellRun(max, "points", { from: [at("max")] })]);
}

/** The text of an item as the name of a row. */
function withoutStop(text: string): string {
  return text.replace(/[。.]$/u, "");
}

function pointsCell({ points }: WorkPoints, place: readonly (string | number)[], why: string, locale: ReportLocale): FormCell {
  if (points === null) return blankCell(wordsOf(locale).declaration2012.columns.points, why, "unknown");
  return filled(cellRun(points, "points", { from: [pointerTo([...PART, ...place, "points"])] }));
}

/** The sum against the mark of the ministry. */
function totalNote({ finding, points, range }: GovernmentWorkAssessment, locale: ReportLocale): Runs[] {
  const { declaration2012: words } = wordsOf(locale);
  const { requirement, verdict } = finding;
  const language = languageOf(locale);
  const numberAt = (value: number, place: readonly string[]): ReturnType<typeof amountRun> =>
    amountRun(
      value,
      "points",
      { from: [pointerTo([...PART, ...place])] },
      { locale, ...(requirement === null ? {} : { limit: requirement.limit }) },
    );
  const limit =
    requirement === null
      ? null
      : fillRuns("{sign}{limit}", {
          sign: comparatorSign(requirement.comparator, languageOf(locale)),
          limit: numberAt(requirement.limit, ["finding", "requirement", "limit"]),
        });
  if (points !== null)
    return [fillRuns(words.totalPoints, { points: numberAt(points, ["points"]), limit, verdict: VERDICT_NAMES[verdict][language] })];
  if (range === null) return [];
  const ends = { least: numberAt(range.least, ["range", "least"]), most: numberAt(range.most, ["range", "most"]) };
  return [fillRuns(words.pointsBetween, { ...ends, limit, verdict: VERDICT_NAMES[verdict][language] })];
}

/** The 17 items of the standard without points: their states by a checklist, or nothing. */
function openRows(part: GovernmentWorkAssessment | null, locale: ReportLocale): FormRow[] {
  const { declaration2012: words } = wordsOf(locale);
  const { columns, needs } = words;
  const language = languageOf(locale);
  const why = part === null ? needs.work : reasonsText(part.finding.reasons, locale);
  return WORK_GROUPS.flatMap((group) => {
    const own = WORK_ITEMS.map((item, index) => ({ item, index })).filter(({ item }) => item.clause === `basicBalance2012.${group}`);
    return own.map(({ item, index }, at): FormRow => {
      const finding = part?.checklist?.items.find(({ finding: each }) => each.indicator === item.id)?.finding;
      return {
        name: withoutStop(item.text[language]),
        cells: [
          ...(at === 0 ? [filled(WORK_GROUP_NAMES[group][language], { ...overRows(own.length), isRowHeader: true })] : []),
          filled(String(index + 1)),
          filled(withoutStop(item.text[language])),
          blankCell(columns.fullPoints, why),
          blankCell(columns.points, why),
          finding === undefined ? blankCell(columns.state, why) : filled(VERDICT_NAMES[finding.verdict][language], markOf(finding.verdict)),
          ...(at === 0 ? [withShape(blankCell(columns.subtotal, why), overRows(own.length))] : []),
        ],
      };
    });
  });
}

import type { ItemAttainment } from "../../../assessments/basicBalance/tabulateItems.js";
import type { SchoolStandardsAssessment } from "../../../assessments/basicBalance/assessSchoolStandards.js";
import type { StandardSchoolResult } from "../../../assessments/basicBalance/standardSchool.js";
import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import type { Finding, Verdict } from "../../../findings/finding.js";
import { requireArray } from "../../../foundation/usageError.js";
import { comparatorSign } from "../../../naming/comparatorSign.js";
import { languageOf, type ReportLocale } from "../../../naming/reportLocale.js";
import { subjectText } from "../../../naming/subjectText.js";
import { STAGES, STAGE_NAMES } from "../../../policy/records/lists.js";
import type { Stage } from "../../../policy/records/types.js";
import { amountRun, cellRun, countRun, unitName } from "../../amount.js";
import type { BlankCell } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import type { NumberRun } from "../../numberRun.js";
import { tableOfForm, type TableOfForm } from "./tableOfForm.js";
import { wordsOf } from "../../words/wordsOf.js";
import { cellOf } from "../cells.js";
import { blankCell, column, filled, joinParts, reasonsText, type FormCell, type FormPart, type FormRow } from "../formTable.js";
import type { Declaration } from "./facts.js";
import { listLeftOut, schoolsOfForm, type SchoolOfForm } from "./schoolsOfForm.js";

const PART = ["parts", "schoolStandards"] as const;
/** The form has room for ten indicators. */
const MOST_ITEMS = 10;

const YES_OR_NO = "yesOrNo";

/** An item that has a column. */
interface ItemOfForm {
  readonly id: string;
  readonly name: string;
  /** Its place in the profile: that of its finding in a school. */
  readonly place: number;
}

/** 表Ⅱ-1 and 表Ⅱ-2: the basic standard, in total and school by school. */
export function schoolStandards(declaration: Declaration): FormPart {
  const { result, options } = declaration;
  const { locale } = options;
  const { needs } = wordsOf(locale).declaration2012;
  const part = result.parts.schoolStandards;
  if (part === null || part.items.length === 0) {
    const why = part === null ? needs.standard : reasonsText(part.finding.reasons, locale);
    return joinParts((["standardTotals", "standardSchools"] as const).map((key) => emptyTable(declaration, key, why)));
  }
  const items = itemsOfForm(part, declaration);
  const schools = schoolsOfForm(part, declaration);
  return joinParts([totals(part, { items, schools }, declaration), bySchool(part, { items, schools }, declaration)]);
}

/** A table of which nothing is known. */
function emptyTable(declaration: Declaration, key: TableOfForm, why: string): FormPart {
  const { wholeTable, allCells } = wordsOf(declaration.options.locale).declaration2012;
  return tableOfForm(declaration, key, {
    columns: [column("left"), column("left")],
    head: [],
    rows: [{ name: wholeTable, cells: [filled(wholeTable), blankCell(allCells, why)] }],
  });
}

/** The items that the form has columns for: those asked for, or the first ten. */
function itemsOfForm(part: SchoolStandardsAssessment, { options: { items: asked, locale } }: Declaration): ItemOfForm[] {
  if (asked !== undefined) requireArray(asked, "options.items");
  const all = allItems(part).map((id, place) => ({
    id,
    place,
    name: part.items.find(({ item }) => item === id)?.name[languageOf(locale)] ?? id,
  }));
  return (asked === undefined ? all : all.filter(({ id }) => asked.includes(id))).slice(0, MOST_ITEMS);
}

/** The items of the profile in its order. */
function allItems({ schools, items }: SchoolStandardsAssessment): string[] {
  return schools[0]?.findings.map(({ indicator }) => indicator) ?? [...new Set(items.map(({ item }) => item))];
}

/** 表Ⅱ-1: how many schools reach each item, by stage. */
function totals(part: SchoolStandardsAssessment, { items, schools }: SchoolTable, declaration: Declaration): FormPart {
  const { locale } = declaration.options;
  const { declaration2012: words } = wordsOf(locale);
  const { columns } = words;
  const verdicts = ["met", "notMet", "undetermined"] as const satisfies readonly Verdict[];
  const counts = (
    stage: Stage,
    verdictOf: (school: StandardSchoolResult) => Verdict | undefined,
    below: readonly (string | number)[],
  ): FormCell[] => {
    const own = schools.filter(({ school }) => school.stage === stage);
    const placesOf = (which: readonly SchoolOfForm[]): string[] =>
      which.map(({ index }) => pointerTo([...PART, "schools", index, ...below]));
    const cellOf = (which: readonly SchoolOfForm[], mark?: Verdict): FormCell => {
      const run = countRun(which.length, { how: "count", from: placesOf(which) }, "{count}");
      return filled(run, mark === "notMet" && which.length > 0 ? { mark } : {});
    };
    return [
      cellOf(own),
      ...verdicts.map((verdict) =>
        cellOf(
          own.filter(({ school }) => verdictOf(school) === verdict),
          verdict,
        ),
      ),
    ];
  };
  const stageNames = STAGES.map((stage) => STAGE_NAMES[stage][languageOf(locale)]);
  return tableOfForm(declaration, "standardTotals", {
    columns: [
      column("left", 3),
      ...STAGES.flatMap(() => [column("centre", 1.2), column("right"), column("right"), column("right"), column("right")]),
    ],
    head: [
      [cellOf(columns.item, { rowSpan: 2 }), ...stageNames.map((name) => cellOf(name, { columnSpan: 5 }))],
      STAGES.flatMap(() =>
        [columns.limit, columns.schools, columns.reached, columns.missed, columns.undetermined].map((text) => cellOf(text)),
      ),
    ],
    rows: [
      ...items.map(
        ({ id, name, place }): FormRow => ({
          name,
          cells: [
            filled(name, { isRowHeader: true }),
            ...STAGES.flatMap((stage) => [
              limitCell(part, id, stage, locale),
              ...counts(stage, ({ findings }) => findings[place]?.verdict, ["findings", place, "verdict"]),
            ]),
          ],
        }),
      ),
      {
        name: columns.allItems,
        cells: [
          filled(columns.allItems, { isRowHeader: true }),
          ...STAGES.flatMap((stage) => [filled(words.dash), ...counts(stage, ({ verdict }) => verdict, ["verdict"])]),
        ],
      },
    ],
    notes: [[words.layout.standardTotals]],
  });
}

interface SchoolTable {
  readonly items: readonly ItemOfForm[];
  readonly schools: readonly SchoolOfForm[];
}

/** 表Ⅱ-2: a row a school and stage; what is not met is marked, a school that passes has a 1. */
function bySchool(part: SchoolStandardsAssessment, { items, schools }: SchoolTable, declaration: Declaration): FormPart {
  const { options } = declaration;
  const { locale } = options;
  const { declaration2012: words } = wordsOf(locale);
  const { columns } = words;
  const rows = STAGES.flatMap((stage): FormRow[] => {
    const own = schools.filter((each) => each.school.stage === stage);
    if (own.length === 0) return [];
    const stageName = STAGE_NAMES[stage][languageOf(locale)];
    const heading = words.standardOf.replace("{stage}", stageName);
    return [
      {
        name: heading,
        cells: [filled(heading, { isRowHeader: true }), ...items.map(({ id }) => limitCell(part, id, stage, locale)), filled(words.dash)],
      },
      ...own.map((each) => schoolRow(each, items, declaration)),
    ];
  });
  const filledIn = tableOfForm(declaration, "standardSchools", {
    columns: [column("left", 2), ...items.map(() => column("right")), column("centre")],
    head: [[cellOf(columns.school), ...items.map(({ id, name }) => cellOf(headOfItem(part, id, name, locale))), cellOf(columns.passes)]],
    rows,
    notes: [[words.layout.standardSchools], ...otherItems(part, items, locale), ...listLeftOut(part, declaration)],
  });
  return { blocks: filledIn.blocks, blanks: [...filledIn.blanks, ...defects(part, locale)] };
}

function schoolRow({ school, index }: SchoolOfForm, items: readonly ItemOfForm[], { result, options }: Declaration): FormRow {
  const { locale, names } = options;
  const { declaration2012: words } = wordsOf(locale);
  const name = subjectText(school.finding.subject, result.asOf, names)[languageOf(locale)];
  const passes =
    school.verdict === "undetermined"
      ? blankCell(words.columns.passes, words.needs.openItems, "unknown")
      : filled(school.verdict === "met" ? "1" : "");
  return {
    name,
    cells: [
      filled(name, { isRowHeader: true }),
      ...items.map(({ name: item, place }): FormCell => {
        const finding = school.findings[place];
        if (finding === undefined || finding.value === null) return blankCell(item, valueNeed(finding, locale), "unknown");
        const from = pointerTo([...PART, "schools", index, "findings", place, "value"]);
        const run = cellRun(finding.value, finding.unit, { from: [from] }, finding.requirement?.limit);
        return filled(finding.unit === YES_OR_NO ? yesOrNo(run, locale) : run, finding.verdict === "notMet" ? { mark: "notMet" } : {});
      }),
      passes,
    ],
  };
}

/** What it would take to know the value of an item: its reasons name it by the id that the province's profile has. */
function valueNeed(finding: Finding | undefined, locale: ReportLocale): string {
  const { coefficientTable, declaration2012: words } = wordsOf(locale);
  const isInvalid = finding?.reasons.some(({ code }) => code === "invalidFigure") === true;
  return isInvalid ? coefficientTable.notANumber : words.needs.value;
}

/** The standard of an item in a stage: comparison and limit. */
function limitCell({ items }: SchoolStandardsAssessment, id: string, stage: Stage, locale: ReportLocale): FormCell {
  const index = items.findIndex((each) => each.item === id && each.stage === stage);
  const item: ItemAttainment | undefined = items[index];
  if (item === undefined) return filled(wordsOf(locale).declaration2012.dash);
  const limit = amountRun(item.limit, "count", { from: [pointerTo([...PART, "items", index, "limit"])] }, { locale });
  return filled(item.unit === YES_OR_NO ? yesOrNo(limit, locale) : [comparatorSign(item.comparator, languageOf(locale)), limit]);
}

/** 1 and 0 as yes and no. */
function yesOrNo(run: NumberRun, locale: ReportLocale): NumberRun {
  const { yes, no } = wordsOf(locale).declaration2012;
  return { ...run, text: run.value === 1 ? yes : no };
}

function headOfItem({ items }: SchoolStandardsAssessment, id: string, name: string, locale: ReportLocale): string {
  const unit = items.find(({ item }) => item === id)?.unit;
  return unit === undefined || unit === "yesOrNo"
    ? name
    : wordsOf(locale)
        .coefficientTable.withUnit.replace("{name}", () => name)
        .replace("{unit}", () => unitName(unit, locale));
}

/** Items of the standard that the form has no column for: they count all the same. */
function otherItems(part: SchoolStandardsAssessment, items: readonly ItemOfForm[], locale: ReportLocale): ReturnType<typeof fillRuns>[] {
  const { declaration2012: words, common } = wordsOf(locale);
  const shown = new Set(items.map(({ id }) => id));
  const others = allItems(part).filter((id) => !shown.has(id));
  const names = others.map((id) => part.items.find(({ item }) => item === id)?.name[languageOf(locale)] ?? id);
  return names.length === 0 ? [] : [fillRuns(words.otherItems, { items: names.join(common.listComma) })];
}

/** Schools whose record could not be used: they have no row. */
function defects({ ledger }: SchoolStandardsAssessment, locale: ReportLocale): BlankCell[] {
  const { name } = wordsOf(locale).declaration2012.tables.standardSchools;
  return ledger.excluded.map(({ id, reason }) => ({
    where: `${name} ${id}`,
    why: reasonsText(reason === "duplicateUnit" ? [{ code: reason, units: [id] }] : [{ code: "invalidRecord", units: [id] }], locale),
  }));
}

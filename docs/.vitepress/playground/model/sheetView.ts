import type { LocalText } from "edu-balance";
import type { IntakeKind, ReadSheetResult } from "edu-balance/intake";
import { KINDS } from "../../../../src/intake/fields/kinds.js";
import { ownValue } from "../../../../src/foundation/ownValue.js";
import { EXCLUSION_NAMES } from "../../../../src/naming/exclusionNames.js";
import { SET_ASIDE_NAMES } from "../../../../src/naming/setAsideNames.js";
import { SCHOOL_KIND_NAMES } from "../../../../src/policy/records/lists.js";
import type { Choices } from "./protocol.js";
import type { Read } from "./readSource.js";
import type { TableView } from "./tableView.js";
import { cell, named, tableOf, type Telling } from "./telling.js";

/** A choice in a list. */
export interface OptionView {
  readonly value: string;
  readonly text: string;
}

/** A column of the sheet, and what it may be. */
export interface ColumnView {
  /** What the reader of the page names it by: `#3`. */
  readonly key: string;
  readonly header: string;
  /** Empty where it is not used. */
  readonly field: string;
  readonly confidence: string;
  readonly reason: string;
  readonly cells: number;
  readonly isUnsure: boolean;
  readonly possible: readonly OptionView[];
}

/** What became of a sheet: counts first. */
export interface SheetView {
  readonly kind: IntakeKind;
  readonly kindName: string;
  readonly kinds: readonly OptionView[];
  readonly sheets: readonly OptionView[];
  readonly sheet: number;
  readonly counts: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly keptOut: string;
  readonly columns: readonly ColumnView[];
  readonly columnsRest: string;
  readonly unsure: string;
  /** All that a column of this kind of sheet may be. */
  readonly fields: readonly OptionView[];
  readonly problemCounts: string;
  readonly problems: TableView;
  readonly setAside: TableView;
  readonly excluded: TableView;
}

/** The records of the kinds that are not called as their record is. */
const RECORDS: Readonly<Partial<Record<IntakeKind, string>>> = {
  class: "classRecord",
  county: "publishedCoefficients",
  schoolStandard: "standardSchool",
};
/** Columns beyond which the rest is counted. */
const MOST_COLUMNS = 120;

function kindName(telling: Telling, kind: IntakeKind): string {
  return named(telling, RECORDS[kind] ?? kind);
}

/** What became of a sheet, for the page. */
export function sheetView({ reading, names, at }: Read, telling: Telling, choices: Choices): SheetView {
  const { say } = telling;
  const { kind, kinds, ledger } = reading;
  const { given, used, setAside, excluded } = ledger;
  const columns = columnViews(reading, telling, choices.mapping);
  const unsure = columns.filter(({ isUnsure }) => isUnsure).length;
  return {
    kind,
    kindName: kindName(telling, kind),
    kinds: [kind, ...kinds.map((guess) => guess.kind).filter((each) => each !== kind)].map((value) => ({
      value,
      text: kindText(telling, reading, value),
    })),
    sheets: names.map((text, index) => ({ value: String(index), text })),
    sheet: at,
    counts: [
      { id: "given", name: say("rowsGiven"), count: given },
      { id: "used", name: say("rowsUsed"), count: used },
      { id: "setAside", name: say("rowsSetAside"), count: setAside.length },
      { id: "excluded", name: say("rowsExcluded"), count: excluded.length },
    ],
    keptOut: excluded.length === 0 ? "" : say("keptOut", { count: excluded.length }),
    columns: columns.slice(0, MOST_COLUMNS),
    columnsRest: columns.length > MOST_COLUMNS ? say("rest", { shown: MOST_COLUMNS, total: columns.length }) : "",
    unsure: unsure === 0 ? "" : say("unsure", { count: unsure }),
    fields: KINDS[kind].fields.map(({ id, name }) => ({ value: id, text: name[telling.language] })),
    ...problemViews(reading, telling),
    setAside: tableOf(
      telling,
      { caption: say("setAside"), heads: [`#${say("row")}`, say("reason"), say("text")], rows: setAside },
      ({ row, reason, text }) => [cell(row), cell(SET_ASIDE_NAMES[reason][telling.language]), cell(text)],
    ),
    excluded: tableOf(
      telling,
      { caption: say("excluded"), heads: [`#${say("row")}`, say("text"), say("reason")], rows: excluded },
      ({ row, id, reason }) => [cell(row), cell(id), cell(EXCLUSION_NAMES[reason][telling.language])],
    ),
  };
}

function kindText(telling: Telling, { kinds }: ReadSheetResult, kind: IntakeKind): string {
  const guess = kinds.find((each) => each.kind === kind);
  const name = kindName(telling, kind);
  if (guess === undefined) return name;
  const certainty = telling.say("certainty", { percent: percent(guess.confidence) });
  return telling.language === "zh" ? `${name}（${certainty}）` : `${name} (${certainty})`;
}

function problemViews({ problems, kind }: ReadSheetResult, telling: Telling): Pick<SheetView, "problemCounts" | "problems"> {
  const { say, language } = telling;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const counts = say("problemCounts", { errors, warnings: problems.length - errors });
  const heads = [`#${say("row")}`, say("column"), say("value"), say("problem"), say("severity")];
  const names = fieldNames(kind, telling);
  // The gravest first: those are what has to be put right.
  const rows = [...problems].sort((one, other) => Number(other.severity === "error") - Number(one.severity === "error"));
  return {
    problemCounts: problems.length === 0 ? say("noProblems") : counts,
    problems: tableOf(telling, { caption: say("problems"), heads, rows }, ({ row, column, value, code, message, severity }) => [
      cell(row ?? "—"),
      cell(column === null ? "—" : column.header),
      cell(
        valueText(
          telling,
          value === null ? "" : code === "columnAmbiguous" || code === "columnUnsure" ? namesIn(String(value), names) : String(value),
        ),
      ),
      cell(message[language]),
      { text: say(severity), mark: severity },
    ]),
  };
}

/** A kind of school that was understood is told by its name. */
function valueText({ language }: Telling, value: string): string {
  return ownValue<LocalText>(SCHOOL_KIND_NAMES, value)?.[language] ?? value;
}

function columnViews({ columns, kind, problems }: ReadSheetResult, telling: Telling, mapping: Choices["mapping"]): ColumnView[] {
  const { language, say } = telling;
  const names = fieldNames(kind, telling);
  const unknown = new Set(problems.filter(({ code }) => code === "columnUnknown").map((problem) => problem.column?.index));
  return columns.map(({ column, header, field, confidence, reason, candidates = [], cells }) => {
    const key = `#${String(column)}`;
    const isDoubted = candidates.length > 0 && cells > 0;
    const isUnsure = field === null && (isDoubted || unknown.has(column)) && !Object.hasOwn(mapping, key);
    const possible = candidates.map((value) => ({ value, text: names.get(value) ?? value }));
    const mayBe = possible.map(({ text }) => text).join(language === "zh" ? "、" : ", ");
    const why = reason[language];
    return {
      key,
      header: header === "" ? key : header,
      field: field ?? "",
      confidence: percent(confidence),
      reason: isUnsure && isDoubted ? say("mayBe", { reason: why, names: mayBe }) : why,
      cells,
      isUnsure,
      possible,
    };
  });
}

function fieldNames(kind: IntakeKind, { language }: Telling): ReadonlyMap<string, string> {
  return new Map(KINDS[kind].fields.map(({ id, name }) => [id, name[language]]));
}

/** The fields that a header may be of, by their names. */
function namesIn(value: string, names: ReadonlyMap<string, string>): string {
  return value.replace(/[\w.]+/gu, (id) => names.get(id) ?? id);
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}

import type { LocalText } from "../foundation/localText.js";
import type { StatisticalSource } from "../policy/records/statisticalTables.js";
import type { IntakeField } from "./field.js";
import { shownUnit, type KnownUnit, type SheetUnit } from "./units.js";

/** Why a column is taken for a field, or for none. */
export type MatchCode =
  | "mapping"
  | "fieldName"
  | "alias"
  | "normalisedAlias"
  | "groupDropped"
  | "totalOfTitle"
  | "partOfTitle"
  | "partial"
  | "tableCell"
  | "ambiguous"
  | "repeated"
  | "unitUnexpected"
  | "ignored"
  | "noHeader"
  | "unknown";

/** What a header is taken for. */
export interface ColumnSuggestion {
  readonly header: string;
  /** Position, the first column being 1. */
  readonly column: number;
  /** Path of the field in the record; `null` where none is certain enough to be used. */
  readonly field: string | null;
  /** From 0 to 1, the library's own estimate; a field is named from 0.8 on. */
  readonly confidence: number;
  readonly reason: LocalText & { readonly code: MatchCode };
  /** The unit the header states. */
  readonly unit?: SheetUnit;
  /** Where the statistics hold the figure, if the header names their table, and how far that is confirmed. */
  readonly source?: StatisticalSource;
  /** Fields it may be, where none was named. */
  readonly candidates?: readonly string[];
}

const REASONS: Readonly<Record<MatchCode, readonly [confidence: number, zh: string, en: string]>> = {
  mapping: [1, "由调用者指定", "mapped by the caller"],
  fieldName: [1, "即字段名", "is the name of the field in the record"],
  alias: [1, "与已知表头相同", "is a known header, word for word"],
  normalisedAlias: [
    0.9,
    "去除空格、全角、单位、学段后与已知表头相同",
    "is a known header once spaces, wide letters, unit and stage are taken off",
  ],
  groupDropped: [0.8, "去除上级标题后与已知表头相同", "is a known header under a title that adds nothing"],
  totalOfTitle: [0.9, "为已知标题下的合计列", "is the total under a title that is a known header"],
  partOfTitle: [0.3, "为已知标题的一部分，未采用", "is a part of what its title names: not used"],
  partial: [0.4, "与已知表头部分相同，未采用", "shares words with known headers: not used"],
  tableCell: [0.5, "为统计表单元格，位置未经确认，未采用", "is a cell of a table of the statistics whose place is not confirmed: not used"],
  ambiguous: [0.3, "可作多种理解，未采用", "can mean several fields: not used"],
  repeated: [0.3, "另有一列对应同一项，未采用", "another column is for the same field: not used"],
  unitUnexpected: [0.3, "单位与该项不符，未采用", "has a unit the field cannot be in: not used"],
  ignored: [1, "由调用者指定不读", "left aside by the caller"],
  noHeader: [0, "没有表头", "has no header"],
  unknown: [0, "未识别", "is not known"],
};

/** What a header is taken for, before other columns are looked at. */
export interface HeaderMatch {
  readonly field: IntakeField | null;
  readonly code: MatchCode;
  readonly unit: KnownUnit | null;
  readonly source?: StatisticalSource;
  readonly candidates: readonly string[];
  /** What words of the column's cells mean, as the caller says; `null` for a figure not reported. */
  readonly values?: ReadonlyMap<string, string | number | boolean | null>;
}

/** A match as it is shown to the caller. */
export function suggestion(header: string, index: number, { field, code, unit, source, candidates }: HeaderMatch): ColumnSuggestion {
  const [confidence, zh, en] = REASONS[code];
  return {
    header,
    column: index + 1,
    field: field?.id ?? null,
    confidence,
    reason: { code, zh, en },
    ...(unit === null ? {} : { unit: shownUnit(unit) }),
    ...(source === undefined ? {} : { source }),
    ...(field !== null || candidates.length === 0 ? {} : { candidates }),
  };
}

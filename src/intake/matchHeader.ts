import type { LocalText } from "../foundation/localText.js";
import type { SchoolStage } from "../policy/records/types.js";
import { unitWords } from "../policy/records/units.js";
import type { StatisticalSource } from "../policy/records/statisticalTables.js";
import { unitFor, type IntakeField } from "./field.js";
import { keyWith, parseHeader, sourcesIn, type HeaderIndex, type ParsedHeader } from "./header.js";
import { shownUnit, type KnownUnit, type SheetUnit } from "./units.js";

/** Why a column is taken for a field, or for none. */
export type MatchCode =
  | "mapping"
  | "fieldName"
  | "alias"
  | "normalisedAlias"
  | "groupDropped"
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

/** Titles over several columns that say nothing about the figures below. */
const EMPTY_TITLES: ReadonlySet<string> = new Set([
  "基本信息",
  "基本情况",
  "学校信息",
  "学校基本信息",
  "学校基本情况",
  "学校情况",
  "学校",
  "办学条件",
  "学生",
  "学生情况",
  "在校生",
  "教师",
  "教师情况",
  "师资",
  "师资情况",
  "教职工",
  "校舍",
  "校舍情况",
  "设施设备",
  "设备",
  "装备",
  "指标",
  "数据",
  "经费",
  "班级",
  "班级情况",
  "县区",
  "basics",
  "school",
  "pupils",
  "teachers",
  "facilities",
  "staff",
  "funding",
  "figures",
]);

const MOST_CANDIDATES = 5;
const LONGEST_COMPARED = 60;

/** What a header alone is taken for. */
export function matchHeader(index: HeaderIndex, header: string): HeaderMatch {
  const none = { field: null, unit: null, candidates: [] };
  if (header === "") return { ...none, code: "noHeader" };
  const named = index.byId.get(header);
  if (named !== undefined) return { ...none, field: named, code: "fieldName" };
  const parsed = parseHeader(header);
  const word = index.exact.get(header);
  if (word !== undefined) return settled(word, "alias", parsed);
  const known = knownBy(index, parsed);
  if (known !== null) return settled(known, "normalisedAlias", parsed);
  const below = withoutEmptyTitle(header);
  const field = below === null ? null : knownBy(index, below);
  if (below !== null && field !== null) return settled(field, "groupDropped", below);
  if (parsed.table !== null && parsed.cell !== null && parsed.key === "") return atTableCell(index, parsed);
  const candidates = partly(index, parsed);
  return { ...none, code: candidates.length > 0 ? "partial" : "unknown", candidates, unit: parsed.unit };
}

/** A header without a title that adds no words; what its brackets say holds for the columns below. */
function withoutEmptyTitle(header: string): ParsedHeader | null {
  const [first = "", ...rest] = header.trim().split(/\s+/u);
  const title = parseHeader(first);
  if (rest.length === 0 || !EMPTY_TITLES.has(title.key)) return null;
  const below = parseHeader(rest.join(" "));
  return { ...below, stage: below.stage ?? title.stage, unit: below.unit ?? title.unit, table: below.table ?? title.table };
}

/** The unit of persons in a header. */
const PERSONS = unitWords.persons.sign.zh;

/** Fields by stage and key, the whole key before the short one; "number of persons" is said of persons only. */
function knownBy(index: HeaderIndex, { key, short, stage, table }: ParsedHeader): readonly IntakeField[] | null {
  if (key === "" || stage === "several") return null;
  const under = (each: SchoolStage | null): readonly IntakeField[] | undefined => {
    const whole = index.keys.get(keyWith(each, key));
    if (whole !== undefined) return whole;
    const shorter = index.shorts.get(keyWith(each, short))?.filter(({ unit }) => !key.endsWith("人数") || unit?.zh === PERSONS);
    return shorter?.length === 0 ? undefined : shorter;
  };
  const stages = stage === null && table !== null ? stagesOfTable(index, table) : [];
  const [only] = stages;
  return (only !== undefined && stages.length === 1 ? under(only) : undefined) ?? under(stage) ?? null;
}

/** Stages whose figures a table of the statistics is confirmed to hold. */
function stagesOfTable({ fields }: HeaderIndex, table: string): SchoolStage[] {
  const confirmed = fields.flatMap((field) => sourcesIn(table, field).filter(({ confirmation }) => confirmation !== "unverified"));
  return [...new Set(confirmed.flatMap(({ stage }) => stage ?? []))];
}

function settled(fields: readonly IntakeField[], code: MatchCode, { unit: stated, table }: ParsedHeader): HeaderMatch {
  const [field = null, ...others] = fields;
  const candidates = fields.map(({ id }) => id);
  if (others.length > 0) return { field: null, code: "ambiguous", unit: stated, candidates };
  const unit = field === null || stated === null || isOfMean(field, stated) ? null : unitFor(field, stated);
  if (field !== null && stated !== null && unit === null && !isOfMean(field, stated))
    return { field: null, code: "unitUnexpected", unit: stated, candidates };
  const [source] =
    field === null || table === null
      ? []
      : sourcesIn(table, field).filter(({ stage }) => stage === undefined || field.stage === null || stage === field.stage);
  return { field, code, unit, ...(source === undefined ? {} : { source }), candidates };
}

/** Whether a unit is that of the mean whose coefficient a column holds, as published tables print it in the title over both. */
export function isOfMean(field: IntakeField, { dimension }: KnownUnit): boolean {
  return field.kind === "share" && dimension !== "share" && dimension !== "multiple";
}

/** A cell of a table is a hint of an import program, never more than a candidate. */
function atTableCell({ fields }: HeaderIndex, { table, cell }: ParsedHeader): HeaderMatch {
  const found = fields.flatMap((field) => {
    const source = field.helper || table === null ? undefined : sourcesIn(table, field).find((each) => each.cell === cell);
    return source === undefined ? [] : [{ id: field.id, source }];
  });
  const [first] = found;
  const match = { field: null, unit: null, candidates: found.map(({ id }) => id) };
  return first === undefined ? { ...match, code: "unknown" } : { ...match, code: "tableCell", source: first.source };
}

/** Fields one of whose headers contains the header, or is contained in it. */
function partly({ keys }: HeaderIndex, { key, stage }: ParsedHeader): string[] {
  if (key.length < 2 || key.length > LONGEST_COMPARED) return [];
  const found = new Set<string>();
  for (const [at, fields] of keys) {
    const other = at.slice(at.indexOf("|") + 1);
    if (other.length < 2 || !(other.includes(key) || key.includes(other))) continue;
    for (const field of fields) if (stage === null || field.stage === null || field.stage === stage) found.add(field.id);
  }
  return [...found].slice(0, MOST_CANDIDATES);
}

/** Matches of all headers; fields that several columns are for are left to none of them. */
export function matchHeaders(index: HeaderIndex, headers: readonly string[], fixed: ReadonlyMap<number, HeaderMatch>): HeaderMatch[] {
  const seen = new Map<string, HeaderMatch>();
  const matches = headers.map((header, column) => {
    const own = fixed.get(column) ?? seen.get(header) ?? matchHeader(index, header);
    if (!fixed.has(column)) seen.set(header, own);
    return own;
  });
  const columns = new Map<IntakeField, number[]>();
  matches.forEach(({ field }, column) => {
    if (field === null) return;
    const all = columns.get(field);
    if (all === undefined) columns.set(field, [column]);
    else all.push(column);
  });
  for (const [field, all] of columns) {
    if (all.length < 2) continue;
    const chosen = all.filter((column) => fixed.has(column));
    for (const column of all) {
      if (chosen.length === 1 && chosen[0] === column) continue;
      const unit = matches[column]?.unit ?? null;
      matches[column] = { field: null, code: "repeated", unit, candidates: [field.id] };
    }
  }
  return matches;
}

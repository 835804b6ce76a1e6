import { statisticalSources, statisticalTables, type StatisticalSource } from "../policy/records/statisticalTables.js";
import type { SchoolStage } from "../policy/records/types.js";
import { halfWidth } from "./cellText.js";
import type { IntakeField } from "./field.js";
import { STAGES_IN_HEADERS } from "./fields/words.js";
import { changesFigures, unitNamed, type KnownUnit } from "./units.js";

/** A header taken apart. */
export interface ParsedHeader {
  /** What is left to compare: small letters without spaces, marks and brackets. */
  readonly key: string;
  /** The key without an ending that only says "number of". */
  readonly short: string;
  /** The stage it names; `"several"` where it names more than one. */
  readonly stage: SchoolStage | "several" | null;
  readonly unit: KnownUnit | null;
  /** Table of the education statistics it names, and the cell there. */
  readonly table: string | null;
  readonly cell: string | null;
}

const LONGEST_HEADER = 200;
const BRACKETS = /[([{【〔]([^()[\]{}【】〔〕]{0,60})[)\]}】〕]/gu;
const TABLE_CODE = /(?:教基|基础基)\d{3,4}续?表?/gu;
const TABLE_CELL = /(?:^|[^a-z0-9])([a-z]{1,2}\d{1,3})(?![a-z0-9])/u;
const MARKS = /[\s_\-–—·:,.、;/\\*#"'“”‘’()[\]{}【】〔〕|]+/gu;
/** Bracketed remarks that change nothing. */
const EMPTY_REMARK = /^(?:必填|选填|可选|必填项|选填项|计|合计|总计|共计|required|optional|total)$/u;
const UNIT_REMARK = /^(?:计量)?单位:\s*(.+)$/u;
const COUNT_ENDING = /(?:总人数|人数|总数|数量|数)$/u;
const STATISTICAL_CODES: ReadonlySet<string> = new Set(statisticalTables.map(({ code }) => code));

/** Letters and Chinese characters alone: no brackets, no units, no codes. */
const WORD = /^[a-z\u4e00-\u9fff]*$/u;

/** Takes a header apart: stage, unit, table of the statistics, and the rest to be compared. */
export function parseHeader(header: string): ParsedHeader {
  const found: Found = { stages: [], unit: null, table: null };
  const text = halfWidth(header.slice(0, LONGEST_HEADER)).toLowerCase();
  const { words, cell } = WORD.test(text) ? { words: text, cell: null } : withoutRemarks(text, found);
  // Brackets that were no remark are words like others, and so may name the stage.
  const key = withoutStage(words, found.stages);
  const shorter = key.replace(COUNT_ENDING, "");
  const { stages } = found;
  return {
    key,
    short: shorter.length > 1 ? shorter : key,
    stage: stages.length > 1 ? "several" : (stages[0] ?? null),
    unit: found.unit,
    table: found.table,
    cell,
  };
}

/** Takes headers apart. */
export type HeaderParser = (header: string) => ParsedHeader;

/** Takes each text apart once. */
export function headerParser(): HeaderParser {
  const known = new Map<string, ParsedHeader>();
  return (header) => {
    const found = known.get(header);
    if (found !== undefined) return found;
    const parsed = parseHeader(header);
    known.set(header, parsed);
    return parsed;
  };
}

/** The words of a header without spaces and marks, its remarks, unit and table taken off. */
function withoutRemarks(given: string, found: Found): { readonly words: string; readonly cell: string | null } {
  let text = given.replace(TABLE_CODE, (code) => {
    const known = code.replace(/表$/u, "");
    found.table ??= STATISTICAL_CODES.has(known) ? known : null;
    return " ";
  });
  text = text.replace(BRACKETS, (whole, inside: string) => (takeRemark(inside.trim(), found) ? " " : whole));
  text = withoutTrailingUnit(text, found);
  const cell = found.table === null ? null : (TABLE_CELL.exec(text)?.[1]?.toUpperCase() ?? null);
  if (cell !== null) text = text.replace(cell.toLowerCase(), " ");
  return { words: text.replace(MARKS, ""), cell };
}

interface Found {
  /** Each of them once. */
  readonly stages: SchoolStage[];
  unit: KnownUnit | null;
  table: string | null;
}

/** Takes in what a bracket says if all of it is known: stages, a unit, or that the column is required. */
function takeRemark(inside: string, found: Found): boolean {
  const stages: SchoolStage[] = [];
  let unit = unitNamed(inside);
  if (unit === null) {
    for (const part of inside.split(/[,;、\s]+/u)) {
      const stage = STAGES_IN_HEADERS.find(({ words }) => words.includes(part))?.stage;
      const named = unitNamed(UNIT_REMARK.exec(part)?.[1] ?? part);
      if (stage !== undefined) stages.push(stage);
      else if (named !== null && unit === null) unit = named;
      else if (!EMPTY_REMARK.test(part)) return false;
    }
  }
  if (unit !== null && found.unit !== null) return false;
  found.unit ??= unit;
  for (const stage of stages) if (!found.stages.includes(stage)) found.stages.push(stage);
  return true;
}

/** A unit after a slash, comma, colon, underscore or space, or a bare percent sign: 设备值/万元. After a space it is no counted thing, as in "number of pupils" or "books per pupil". */
function withoutTrailingUnit(text: string, found: Found): string {
  if (found.unit !== null) return text;
  const share = /(?<=[^\s/,:_、])[%‰]$/u.exec(text);
  if (share !== null) {
    found.unit = unitNamed(share[0]);
    return text.slice(0, share.index);
  }
  for (const { index, 0: mark } of text.matchAll(/[/,:_、\s]/gu)) {
    const unit = index < 1 ? null : unitNamed(text.slice(index + 1));
    if (unit === null || (mark.trim() === "" && (unit.dimension === "number" || unit.dimension === "ratio"))) continue;
    // 教师数/百人 is a rate and no number in hundreds.
    if (mark === "/" && unit.family === "persons" && changesFigures(unit)) continue;
    found.unit = unit;
    return text.slice(0, index);
  }
  return text;
}

const STAGE_WORD = new RegExp(STAGES_IN_HEADERS.flatMap(({ words }) => words).join("|"), "u");

/** The key without a stage before or after it. */
function withoutStage(given: string, stages: SchoolStage[]): string {
  let key = given;
  if (!STAGE_WORD.test(key)) return key;
  for (const { stage, words } of STAGES_IN_HEADERS) {
    const before = words.find((word) => key.startsWith(word));
    const after = words.find((word) => key.endsWith(word));
    if (before !== undefined) key = key.slice(before.length);
    else if (after !== undefined) key = key.slice(0, -after.length);
    else continue;
    if (!stages.includes(stage)) stages.push(stage);
  }
  return key;
}

/** Chinese characters among others, or none. */
export type Script = "chinese" | "other";

export const SCRIPTS: readonly Script[] = ["chinese", "other"];
const CHINESE = /[\u4e00-\u9fff]/u;

export function scriptOf(text: string): Script {
  return CHINESE.test(text) ? "chinese" : "other";
}

/** Fields by their headers in one script. */
export interface HeaderWords {
  /** By a header word for word. */
  readonly exact: ReadonlyMap<string, readonly IntakeField[]>;
  /** By stage and key. */
  readonly keys: ReadonlyMap<string, readonly IntakeField[]>;
  /** By stage and short key. */
  readonly shorts: ReadonlyMap<string, readonly IntakeField[]>;
}

/** The fields of a kind by what their headers can be. */
export interface HeaderIndex {
  readonly fields: readonly IntakeField[];
  readonly byId: ReadonlyMap<string, IntakeField>;
  /** The headers in a script; the key of a header is in the script of the header. */
  readonly words: (script: Script) => HeaderWords;
  /** The field of a column whose figures become records of their own. */
  readonly columnField: ColumnField | null;
  /** The field a caller names that is no field of the kind; `null` where there is no such. */
  readonly fieldNamed: (id: string) => IntakeField | null;
  readonly parse: HeaderParser;
}

/** The field that headers and titles make, beside those of the kind; `null` where they make none. */
export type ColumnField = (levels: readonly string[]) => IntakeField | null;

/** Stage and key in one text. */
export function keyWith(stage: ParsedHeader["stage"], key: string): string {
  return stage === null ? key : `${stage}|${key}`;
}

/** Columns beside those of the fields of a kind. */
export interface OwnColumns {
  readonly field?: ColumnField;
  readonly named?: (id: string) => IntakeField | null;
}

/** The headers of all fields; those of a script are looked through once it is asked for. */
export function indexHeaders(fields: readonly IntakeField[], own: OwnColumns = {}, parse: HeaderParser = headerParser()): HeaderIndex {
  const known = new Map<Script, HeaderWords>();
  const words = (script: Script): HeaderWords => {
    const found = known.get(script) ?? wordsIn(script, fields, parse);
    known.set(script, found);
    return found;
  };
  const byId = new Map(fields.map((field) => [field.id, field]));
  const fieldNamed = (id: string): IntakeField | null => byId.get(id) ?? own.named?.(id) ?? null;
  return { fields, byId, words, columnField: own.field ?? null, fieldNamed, parse };
}

function wordsIn(script: Script, fields: readonly IntakeField[], parse: HeaderParser): HeaderWords {
  const exact = new Map<string, IntakeField[]>();
  const keys = new Map<string, IntakeField[]>();
  const shorts = new Map<string, IntakeField[]>();
  const add = (map: Map<string, IntakeField[]>, at: string, field: IntakeField): void => {
    const there = map.get(at);
    if (there === undefined) map.set(at, [field]);
    else if (!there.includes(field)) there.push(field);
  };
  for (const field of fields) {
    const names = [field.name.zh, field.name.en];
    for (const [at, header] of [...names, ...field.aliases].entries()) {
      if (scriptOf(header) !== script) continue;
      if (field.stage === null || at < names.length) add(exact, header, field);
      const { stage, key, short } = parse(header);
      add(keys, keyWith(field.stage ?? stage, key), field);
      add(shorts, keyWith(field.stage ?? stage, short), field);
    }
  }
  return { exact, keys, shorts };
}

/** Where the figure of a field stands in a table of the statistics, whatever the confirmation. */
export function sourcesIn(table: string, field: IntakeField): readonly StatisticalSource[] {
  return field.figure === null ? [] : statisticalSources[field.figure].filter(({ code }) => code === table);
}

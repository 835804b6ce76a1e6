import type { SchoolStage } from "../policy/records/types.js";
import { unitWords } from "../policy/records/units.js";
import { unitFor, type IntakeField } from "./field.js";
import type { HeaderMatch, MatchCode } from "./columnSuggestion.js";
import { keyWith, SCRIPTS, scriptOf, sourcesIn, type HeaderIndex, type ParsedHeader } from "./header.js";
import { addsNothing, isEmptyTitle, isNeutral, isWhole, withoutBrackets, withoutOfWhich } from "./titles.js";
import { unitNamed, type KnownUnit } from "./units.js";

const MOST_CANDIDATES = 5;
const LONGEST_COMPARED = 60;

/** What a header alone is taken for: its titles from the top down, its own words last. */
export function matchHeader(index: HeaderIndex, levels: readonly string[]): HeaderMatch {
  const named = nameHeader(index, levels);
  if (named !== null) return named;
  const parsed = index.parse(joinLevels(levels));
  const none = { field: null, unit: null, candidates: [] };
  if (parsed.table !== null && parsed.cell !== null && parsed.key === "") return atTableCell(index, parsed);
  const candidates = partly(index, parsed);
  return { ...none, code: candidates.length > 0 ? "partial" : "unknown", candidates, unit: parsed.unit };
}

/** Header and titles in one text. */
export function joinLevels(levels: readonly string[]): string {
  return levels.join(" ");
}

/** A figure, or an id such as s-12. */
export const FIGURE_OR_ID: RegExp = /^[a-z]{0,3}[-_]?\d[\d.,]*$/iu;

/** A header as far as its words are known, without a look at words it shares; `null` where they are not. */
export function nameHeader(index: HeaderIndex, levels: readonly string[]): HeaderMatch | null {
  const header = joinLevels(levels);
  const none = { field: null, unit: null, candidates: [] };
  if (header === "") return { ...none, code: "noHeader" };
  const named = index.byId.get(header);
  if (named !== undefined) return { ...none, field: named, code: "fieldName" };
  // Rows of figures are held against the headers too, as long as none is found.
  if (levels.length === 1 && FIGURE_OR_ID.test(header)) return columnOfItsOwn(index, levels);
  const parsed = index.parse(header);
  const word = index.words(scriptOf(header)).exact.get(header);
  if (word !== undefined) return settled(word, "alias", parsed);
  const known = knownBy(index, parsed);
  if (known !== null) return settled(known, "normalisedAlias", parsed);
  const below = levels.length > 1 ? belowTitles(index, levels) : alone(index, header);
  if (below?.code === "partOfTitle") return columnOfItsOwn(index, levels) ?? below;
  return below ?? columnOfItsOwn(index, levels);
}

/** A column whose figures become records of their own. */
function columnOfItsOwn({ columnField }: HeaderIndex, levels: readonly string[]): HeaderMatch | null {
  const field = columnField?.(levels) ?? null;
  return field === null ? null : { field, code: "normalisedAlias", unit: null, candidates: [] };
}

/** A header of one level: under a title that says nothing, after 其中, or before 合计. */
function alone(index: HeaderIndex, header: string): HeaderMatch | null {
  const [first = "", ...rest] = header.trim().split(/\s+/u);
  if (rest.length > 0 && isEmptyTitle(index.parse(first).key)) return under(index, [first], rest.join(" "));
  const part = withoutOfWhich(header);
  if (part !== header) return under(index, [], part);
  const whole = /^(?<of>.{2,})(?:合计|总计|共计)$/u.exec(header.trim())?.groups?.["of"];
  const match = whole === undefined ? null : nameHeader(index, [whole]);
  return match === null || match.field === null ? null : { ...match, code: "totalOfTitle" };
}

/**
 * A header below titles: of its own words where the titles add nothing; else of the words of a title, if the header
 * is all of it. What is only a part of a title is nothing the title names.
 */
function belowTitles(index: HeaderIndex, given: readonly string[]): HeaderMatch | null {
  const levels = given.filter((level, at) => at === given.length - 1 || !isNeutral(level));
  const dropped = levels.length < given.length;
  const match = dropped ? nameHeader(index, levels) : null;
  if (match !== null) return match.code === "normalisedAlias" || match.code === "alias" ? { ...match, code: "groupDropped" } : match;
  for (let cut = 1; cut < levels.length; cut += 1) {
    const found = under(index, levels.slice(0, cut), withoutOfWhich(joinLevels(levels.slice(cut))));
    if (found !== null) return found;
  }
  const lower = levels.at(-1) ?? "";
  const title = nameHeader(index, levels.slice(0, -1));
  if (title === null || title.code === "noHeader") return null;
  const { unit } = index.parse(` ${lower}`);
  const own = unitNamed(withoutBrackets(lower)) ?? unit;
  if (isWhole(lower) && title.field !== null) return settled([title.field], "totalOfTitle", { unit: own ?? title.unit, table: null });
  const candidates = title.field === null ? title.candidates : [title.field.id];
  return { field: null, code: isWhole(lower) ? title.code : "partOfTitle", unit: own, candidates };
}

/** A known header below titles that add nothing; what the titles' brackets say holds for it. */
function under(index: HeaderIndex, titles: readonly string[], header: string): HeaderMatch | null {
  const parsed = titles.map(index.parse);
  if (!titles.every(addsNothing) || parsed.some(({ stage }) => stage === "several")) return null;
  const own = index.parse(header);
  const stages = new Set([...parsed, own].flatMap(({ stage }) => stage ?? []));
  if (stages.size > 1) return null;
  const [stage = null] = stages;
  const nearest = [own, ...[...parsed].reverse()];
  const unit = nearest.find((each) => each.unit !== null)?.unit ?? null;
  const table = nearest.find((each) => each.table !== null)?.table ?? null;
  const below = { ...own, stage, unit, table };
  const known = knownBy(index, below);
  return known === null ? null : settled(known, "groupDropped", below);
}

/** The unit of persons in a header. */
const PERSONS = unitWords.persons.sign.zh;

/** Fields by stage and key, the whole key before the short one; "number of persons" is said of persons only. */
function knownBy(index: HeaderIndex, { key, short, stage, table }: ParsedHeader): readonly IntakeField[] | null {
  if (key === "" || stage === "several") return null;
  const { keys, shorts } = index.words(scriptOf(key));
  const under = (each: SchoolStage | null): readonly IntakeField[] | undefined => {
    const whole = keys.get(keyWith(each, key));
    if (whole !== undefined) return whole;
    const shorter = shorts.get(keyWith(each, short))?.filter(({ unit }) => !key.endsWith("人数") || unit?.zh === PERSONS);
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

function settled(fields: readonly IntakeField[], code: MatchCode, given: Pick<ParsedHeader, "unit" | "table">): HeaderMatch {
  const [field = null, ...others] = fields;
  const { unit: stated, table } = given;
  const candidates = fields.map(({ id }) => id);
  if (others.length > 0) return { field: null, code: "ambiguous", unit: stated, candidates };
  const ofMean = field !== null && stated !== null && isOfMean(field, stated);
  const unit = field === null || stated === null || ofMean ? null : unitFor(field, stated);
  if (stated !== null && unit === null && !ofMean) return { field: null, code: "unitUnexpected", unit: stated, candidates };
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
function partly({ words }: HeaderIndex, { key, stage }: ParsedHeader): string[] {
  if (key.length < 2 || key.length > LONGEST_COMPARED) return [];
  const found = new Set<string>();
  for (const [at, fields] of SCRIPTS.flatMap((script) => [...words(script).keys])) {
    const other = at.slice(at.indexOf("|") + 1);
    if (other.length < 2 || !(other.includes(key) || key.includes(other))) continue;
    for (const field of fields) if (stage === null || field.stage === null || field.stage === stage) found.add(field.id);
  }
  return [...found].slice(0, MOST_CANDIDATES);
}

/** Matches of all headers; fields that several columns are for are left to none of them. */
export function matchHeaders(
  index: HeaderIndex,
  headers: readonly (readonly string[])[],
  fixed: ReadonlyMap<number, HeaderMatch>,
): HeaderMatch[] {
  const seen = new Map<string, HeaderMatch>();
  const matches = headers.map((levels, column) => {
    const chosen = fixed.get(column);
    if (chosen !== undefined) return chosen;
    const header = levels.join("\n");
    const own = seen.get(header) ?? matchHeader(index, levels);
    seen.set(header, own);
    return own;
  });
  const columns = new Map<string, number[]>();
  matches.forEach(({ field }, column) => {
    if (field === null) return;
    const all = columns.get(field.id);
    if (all === undefined) columns.set(field.id, [column]);
    else all.push(column);
  });
  for (const [id, all] of columns) {
    if (all.length < 2) continue;
    const chosen = all.filter((column) => fixed.has(column));
    for (const column of all) {
      if (chosen.length === 1 && chosen[0] === column) continue;
      const unit = matches[column]?.unit ?? null;
      matches[column] = { field: null, code: "repeated", unit, candidates: [id] };
    }
  }
  return matches;
}

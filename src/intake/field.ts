import type { LocalText } from "../foundation/localText.js";
import type { StatisticalFigure } from "../policy/records/statisticalTables.js";
import type { SchoolStage } from "../policy/records/types.js";
import { halfWidth } from "./cellText.js";
import { unitNamed, type KnownUnit, type UnitDimension, type UnitFamily } from "./units.js";

/**
 * How the cells of a field are read. `id` and `code` are text, an `id` with leading zeros to lose; `count` is whole and
 * `amount` need not be; `sizeOrBand` is a count or a band of sizes in words; `areas` is a list of rooms; `openCount` is a count or "and up"; `mark` a figure or yes or no; `schoolYear` may be written
 * 2016-2017.
 */
export type FieldKind =
  | "id"
  | "code"
  | "text"
  | "word"
  | "flag"
  | "count"
  | "openCount"
  | "sizeOrBand"
  | "amount"
  | "yuan"
  | "area"
  | "areas"
  | "share"
  | "year"
  | "schoolYear"
  | "grade"
  | "mark";

/** What a cell says: a word of a list is held as the record has it; `null` is the open end of a band or an unreported room. */
export type FieldValue = string | number | boolean | null | readonly (number | null)[];

/** The values of one row by field. */
export type RowValues = Map<string, FieldValue>;

/** A word that a cell may hold, and what the record has for it. */
export interface FieldWord {
  readonly value: string | boolean;
  /** The word a form shows. */
  readonly name: LocalText;
  readonly spellings: readonly string[];
}

/** One field of a kind of record: everything that reading, mapping and writing sheets know of it. */
export interface IntakeField {
  /** Path in the record, joined with dots; of a helper, a name of its own. */
  readonly id: string;
  readonly kind: FieldKind;
  readonly name: LocalText;
  /** The library's unit, as a header shows it. */
  readonly unit: LocalText | null;
  /** Headers besides the name, without the stage where the field has one. */
  readonly aliases: readonly string[];
  /** Whether no record can do without it. */
  readonly required: boolean;
  /** The stage that its header names. */
  readonly stage: SchoolStage | null;
  readonly words: readonly FieldWord[];
  /** The words by each of their spellings, small letters and half-width. */
  readonly spellings: ReadonlyMap<string, FieldWord["value"]>;
  /** The figure of the education statistics it is. */
  readonly figure: StatisticalFigure | null;
  /** Whether the figure is a mean of persons, and so may be in money per head. */
  readonly perHead: boolean;
  /** Where it is in the record, if not where its id says. */
  readonly path?: readonly string[];
  /** Read to fill other fields; it is not in the record and no form asks for it. */
  readonly helper: boolean;
}

/** A field with what is usual left out. */
export function field(
  id: string,
  kind: FieldKind,
  name: LocalText,
  aliases: readonly string[],
  more: Partial<Omit<IntakeField, "spellings">> = {},
): IntakeField {
  const usual = { unit: null, required: false, stage: null, words: [], figure: null, perHead: false, helper: false };
  return { id, kind, name, aliases, ...usual, ...more, spellings: spellingsOf(more.words ?? []) };
}

/** A word as words are compared. */
export function wordKey(word: string): string {
  return halfWidth(word).toLowerCase().replace(/\s+/gu, " ");
}

function spellingsOf(words: readonly FieldWord[]): IntakeField["spellings"] {
  return new Map(
    words.flatMap(({ value, name, spellings }) => [name.zh, name.en, ...spellings].map((each) => [wordKey(each), value] as const)),
  );
}

const DIMENSIONS: Readonly<Partial<Record<FieldKind, UnitDimension>>> = {
  count: "number",
  openCount: "number",
  sizeOrBand: "number",
  amount: "number",
  yuan: "money",
  area: "area",
  areas: "area",
  mark: "number",
  share: "share",
};

/** What the units of a field measure; `null` where it takes none. */
export function dimensionOf({ kind }: IntakeField): UnitDimension | null {
  return DIMENSIONS[kind] ?? null;
}

/** What the figures of a field are of; `things` where any word may count them, `null` where the field takes no unit. */
export function familyOf(field: IntakeField): UnitFamily | null {
  const dimension = dimensionOf(field);
  if (dimension !== "number") return dimension === "money" || dimension === "area" || dimension === "share" ? dimension : null;
  const own = field.unit === null ? null : unitNamed(field.unit.zh);
  return own?.dimension === "number" ? own.family : "things";
}

/** What a bare 万 multiplies in a field of each dimension. */
const MULTIPLIED: Readonly<Partial<Record<UnitDimension, string>>> = { money: "元", area: "㎡", number: "" };

/**
 * A unit as a field can be in it; `null` where it cannot. A bare 万 takes on what the field counts, 元/人 is the unit of a
 * mean alone, and what counts persons counts no books: 图书册数/人 is no number of books.
 */
export function unitFor(field: IntakeField, unit: KnownUnit): KnownUnit | null {
  const dimension = dimensionOf(field);
  if (dimension === null) return null;
  if (unit.dimension === "number" && dimension === "number") return countsSame(field, unit) ? unit : null;
  if (unit.dimension === dimension) return unit;
  if (unit.dimension === "moneyPerHead") return field.perHead ? { ...unit, dimension } : null;
  const counted = unit.dimension === "multiple" ? MULTIPLIED[dimension] : undefined;
  return counted === undefined ? null : { ...unit, name: `${unit.name}${counted}`, dimension };
}

function countsSame(field: IntakeField, { family }: KnownUnit): boolean {
  const own = familyOf(field);
  return own === family || own === "things" || family === "things";
}

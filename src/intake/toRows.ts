import type { Language } from "../foundation/localText.js";
import { requireKeys, requireWord } from "../foundation/requireKeys.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import { valueAt } from "../foundation/valueAt.js";
import type { IntakeField } from "./field.js";
import { KINDS } from "./fields/kinds.js";
import type { IntakeKind, KindDefinition, RecordOfKind } from "./kindOfRecord.js";
import { writeLiteral } from "./literalText.js";
import { withoutNoise } from "./noise.js";
import { requireKind } from "./suggestMapping.js";

/** A cell that a sheet is written with; `null` is blank. */
export type SheetCell = string | number | null;

/** In which language headers and words are written. */
export interface SheetOptions {
  /** Default `"zh"`. */
  readonly language?: Language;
}

/** {@link SheetOptions} with the kind of the records. */
export interface ToRowsOptions<Kind extends IntakeKind = IntakeKind> extends SheetOptions {
  readonly kind: Kind;
  /**
   * What becomes of ids and names that a spreadsheet program would run, such as `=1+1` or `@SUM(A1)`: by default they are
   * escaped by an apostrophe, which `readRows` takes off again; `"asIs"` leaves them.
   */
  readonly formulas?: "escape" | "asIs";
}

const FORMULAS: readonly string[] = ["escape", "asIs"];
const LANGUAGES: readonly Language[] = ["zh", "en"];
const OPTIONS: readonly (keyof ToRowsOptions)[] = ["kind", "language", "formulas"];

/**
 * Records as a sheet: a header row and one row a record, which `readRows` reads back to the same records. Figures are in
 * the library's units, which the headers name; what was not reported is blank.
 *
 * @param records - Records of one kind, as `readRows` gives them.
 * @param options - Their kind, and the language of the sheet.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { readRows, toRows } from "edu-balance/intake";
 *
 * const years = [{ year: 2016, spendingYuan: 203000000 }, { year: 2017 }];
 * const rows = toRows(years, { kind: "fundingYear" });
 * [rows[0]?.[3], rows[1]?.[3], rows[2]?.[3]]; // => ["教育经费支出（元）", 203000000, null]
 * readRows(rows, { kind: "fundingYear" }).records; // => [{ year: 2016, spendingYuan: 203000000 }, { year: 2017 }]
 * ```
 */
export function toRows<Kind extends IntakeKind>(records: readonly RecordOfKind[Kind][], options: ToRowsOptions<Kind>): SheetCell[][] {
  requireArray(records, "records");
  requireObject(options, "options");
  requireKeys(options, OPTIONS, "options");
  requireKind(options.kind);
  const language = languageOf(options);
  const { formulas = "escape" } = options;
  requireWord("formulas", formulas, FORMULAS);
  const write = formulas === "escape" ? writeLiteral : asIs;
  const fields = fieldsOfForm(options.kind, records);
  return [
    fields.map((field) => headerOf(field, language)),
    ...records.map((record) => fields.map((field) => cellFor(valueAt(record, field.path ?? field.id.split(".")), field, language, write))),
  ];
}

function asIs(text: string): string {
  return text;
}

/** The fields a form asks for, with those that records have of their own. */
export function fieldsOfForm<Kind extends IntakeKind>(kind: Kind, records: readonly RecordOfKind[Kind][]): readonly IntakeField[] {
  const { fields, ownColumns }: KindDefinition<RecordOfKind[Kind]> = KINDS[kind];
  return [...fields.filter(({ helper }) => !helper), ...(ownColumns?.of?.(records) ?? [])];
}

/** @throws UsageError `badOption`. */
export function languageOf({ language = "zh" }: SheetOptions): Language {
  requireWord("language", language, LANGUAGES);
  return language;
}

/** A header with its unit, in words that are recognised again. */
export function headerOf({ name, unit }: IntakeField, language: Language): string {
  if (unit === null) return name[language];
  return language === "zh" ? `${name.zh}（${unit.zh}）` : `${name.en} (${unit.en})`;
}

function cellFor(value: unknown, { kind, words }: IntakeField, language: Language, write: (text: string) => string): SheetCell {
  if (kind === "areas" && Array.isArray(value)) return areasCell(value);
  if (kind === "openCount" && value === null) return language === "zh" ? "及以上" : "and up";
  const word = words.find((each) => each.value === value);
  if (word !== undefined) return word.name[language];
  // A number that a reader would take for noise is kept as text.
  if (typeof value === "number") return withoutNoise(value) === value ? value : String(value);
  return typeof value === "string" ? write(value) : null;
}

/** Areas one after the other; a list that could be read as something else ends in a mark. */
function areasCell(areas: readonly unknown[]): SheetCell {
  const written = areas.map((area) => (typeof area === "number" ? String(area) : "—"));
  const [only] = written;
  if (only === undefined) return "0";
  return written.length === 1 && (only === "0" || only === "—") ? `${only}、` : written.join("、");
}

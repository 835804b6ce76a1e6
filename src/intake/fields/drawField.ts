import type { LocalText } from "../../foundation/localText.js";
import { ownValue } from "../../foundation/ownValue.js";
import { fieldAt, type FieldAt } from "../../model/reading/fieldAt.js";
import type { RecordSpec, VariantsSpec } from "../../model/reading/spec.js";
import { listNames } from "../../model/records/listNames.js";
import { statisticalSources, type StatisticalFigure } from "../../policy/records/statisticalTables.js";
import { unitWords, type UnitId } from "../../policy/records/units.js";
import { field, type FieldKind, type FieldWord, type IntakeField } from "../field.js";

/** Spellings of words besides their names, by word. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

/** What a sheet has of its own: how its cells are read where the record does not tell, and how its words are spelt. */
export interface OwnToSheets {
  readonly kind?: FieldKind;
  readonly spellings?: Spellings;
  readonly figure?: StatisticalFigure;
  readonly perHead?: boolean;
}

/** A field of a sheet, drawn from the field of a record at a path. Headers besides its name are the sheet's own. */
export function drawField(spec: RecordSpec | VariantsSpec, path: string, aliases: readonly string[], own: OwnToSheets = {}): IntakeField {
  const found = fieldAt(spec, path.split("."));
  if (found === null) throw new Error(`${spec.id} has no field ${path}.`);
  const { name, unit, figure, required } = found;
  return field(path, own.kind ?? kindOf(found), name, aliases, {
    unit: unit === null ? null : unitInHeader(unit),
    required: required && !path.includes("."),
    words: wordsOf(found, own.spellings ?? {}),
    figure: own.figure ?? (figure !== null && isStatistical(figure) ? figure : null),
    perHead: own.perHead ?? false,
  });
}

/** A unit as headers have it; `null` where numbers are written without. */
export function unitInHeader(unit: UnitId): LocalText | null {
  const { zh, en } = unitWords[unit].sign;
  return zh === "" ? null : { zh: zh.trim(), en: en.trim() };
}

/** How the cells of amounts are read, by their unit. */
const AMOUNTS: Readonly<Partial<Record<UnitId, FieldKind>>> = { yuan: "yuan", squareMetres: "area", coefficient: "share" };

function kindOf({ field: { kind, ...more }, unit }: FieldAt): FieldKind {
  switch (kind) {
    case "count":
      return "nullable" in more ? "openCount" : "count";
    case "amount":
      return (unit === null ? null : ownValue(AMOUNTS, unit)) ?? "amount";
    case "number":
      return "amount";
    case "choice":
      return "word";
    case "list":
      return "areas";
    case "id":
    case "text":
    case "flag":
    case "share":
    case "year":
      return kind;
    default:
      throw new Error(`A sheet has no cells for a ${kind}.`);
  }
}

function wordsOf({ field: { kind }, choice }: FieldAt, spellings: Spellings): FieldWord[] {
  const words = kind === "flag" ? [true, false] : (choice ?? []);
  const names = listNames(words) ?? {};
  return words.flatMap((value) => {
    const key = String(value);
    const name = ownValue(names, key);
    if (name === null || typeof value === "number") return [];
    return [{ value, name, spellings: [...(ownValue(spellings, key) ?? []), ...(typeof value === "string" ? [value] : [])] }];
  });
}

function isStatistical(figure: string): figure is StatisticalFigure {
  return Object.hasOwn(statisticalSources, figure);
}

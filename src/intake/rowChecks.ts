import type { LocalText } from "../foundation/localText.js";
import type { IntakeField, RowValues } from "./field.js";
import type { KindDefinition } from "./kindOfRecord.js";

/** A figure that is in doubt beside others of its row. */
export interface Doubt {
  readonly field: string;
  readonly code: "partExceedsWhole" | "implausible";
  readonly value: number;
  /** What it was held against. */
  readonly detail: LocalText;
}

/** Parts larger than their wholes, and figures beyond the plausible bounds. */
export function doubtsOf<Row>({ parts, ratios, fields }: KindDefinition<Row>, values: RowValues): Doubt[] {
  const numberAt = (id: string): number | null => {
    const value = values.get(id);
    return typeof value === "number" ? value : null;
  };
  const found: Doubt[] = [];
  for (const { part, whole } of parts) {
    const [some, all] = [numberAt(part), numberAt(whole)];
    if (some !== null && all !== null && some > all) {
      found.push({ field: part, code: "partExceedsWhole", value: some, detail: nameOf(fields, whole) });
    }
  }
  for (const { field, over, bound } of ratios) {
    const value = numberAt(field);
    const divisor = over.length === 0 ? 1 : over.reduce((sum, id) => sum + (numberAt(id) ?? 0), 0);
    if (value === null || value <= 0 || divisor <= 0) continue;
    const ratio = value / divisor;
    if (ratio < bound.least || ratio > bound.most) {
      const range = `${String(bound.least)}–${String(bound.most)}`;
      found.push({ field, code: "implausible", value, detail: { zh: `${range}${bound.unit.zh}`, en: `${range} ${bound.unit.en}` } });
    }
  }
  return found;
}

function nameOf(fields: readonly IntakeField[], id: string): LocalText {
  return fields.find((field) => field.id === id)?.name ?? { zh: id, en: id };
}

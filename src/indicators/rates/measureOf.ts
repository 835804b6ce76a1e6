import type { LocalText } from "../../foundation/localText.js";
import { measures } from "../../policy/records/measures.js";

/** What an indicator shares with the measure of the same id, which says it once. */
export interface MeasureWords<Id extends string> {
  readonly id: Id;
  readonly name: LocalText;
  readonly unit: LocalText;
  readonly formula: LocalText;
}

/** Name, unit and formula of the measure with this id. */
export function measureOf<Id extends string>(id: Id): MeasureWords<Id> {
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined) throw new Error(`The policy records hold no measure ${id}.`);
  const { name, unit, formula } = measure;
  return { id, name, unit, formula };
}

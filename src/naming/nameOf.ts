import type { LocalText } from "../foundation/localText.js";
import { nearestTexts } from "../foundation/nearestTexts.js";
import { UsageError } from "../foundation/usageError.js";
import type { IndicatorId } from "../indicators/school/indicator.js";
import type { ParameterId } from "../policy/records/parameterNames.js";
import { NAME_KINDS, THINGS, type NameKind } from "./things.js";

/** What an id stands for, in words. */
export interface Name extends LocalText {
  readonly kind: NameKind;
}

/**
 * The name of an indicator, checklist item, parameter, record, field, word of a list, unit, clause, document or exception, or of the
 * reason for which a ledger leaves something out or a row of a sheet is no record, by its id. A field has the id of its record before its
 * own, a word the ids of a record and of a field that it is chosen for: stages, kinds of schools, goals and other words that a screen or a
 * form has to show.
 *
 * @param id - An id as the results and the records have it. An unknown one throws `unknownId` with the nearest ids.
 *
 * @example
 * ```ts
 * import { nameOf } from "edu-balance";
 *
 * nameOf("booksPerPupil"); // => { kind: "indicator", zh: "生均图书册数", en: "Books per pupil" }
 * nameOf("qualityBalance2017").zh; // => "县域义务教育优质均衡发展督导评估办法"
 * nameOf("broadbandFigures.schools").zh; // => "学校数"
 * nameOf("school.kind.nineYear"); // => { kind: "choice", zh: "九年一贯制学校", en: "nine-year school" }
 * nameOf("stageUnit.stage.primary").zh; // => "小学"
 * nameOf("notCountyRun"); // => { kind: "exclusion", zh: "非本县举办", en: "not run by the county" }
 * nameOf("subtotal"); // => { kind: "setAside", zh: "合计或小计", en: "total or subtotal" }
 * ```
 */
export function nameOf(id: ParameterId | IndicatorId | (string & {})): Name {
  if (typeof id !== "string") throw new UsageError("unknownId", "id must be a text.", id);
  for (const kind of NAME_KINDS) {
    const name = THINGS[kind].nameOf(id);
    if (name !== null) return { kind, zh: name.zh, en: name.en };
  }
  throw new UsageError("unknownId", unknownMessage(id), id);
}

function unknownMessage(id: unknown): string {
  const ids = NAME_KINDS.flatMap((kind) => THINGS[kind].ids());
  const nearest = nearestTexts(String(id), ids);
  return `Nothing has the id ${String(id).slice(0, 40)}${nearest.length === 0 ? "." : `; nearest: ${nearest.join(", ")}.`}`;
}

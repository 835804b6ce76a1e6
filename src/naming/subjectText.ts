import type { Subject } from "../findings/finding.js";
import type { CalendarDate } from "../foundation/calendarDate.js";
import type { LocalText } from "../foundation/localText.js";
import { ownValue } from "../foundation/ownValue.js";
import { evaluationUnitOf, placeCodeAt } from "../policy/records/places.js";

/** Names that a caller hands in, by id. */
export type GivenNames = Readonly<Record<string, string>>;

/** The name of a subject: the one handed in, its own, that of its unit of evaluation on the day, where one is given; else its id. */
export function subjectText({ kind, id, name }: Subject, asOf: CalendarDate | null, names: GivenNames = {}): LocalText {
  const given = ownValue<string>(names, id);
  const unit = kind === "school" ? null : evaluationUnitOf(id);
  const known = unit === null || asOf === null ? unit?.name : placeCodeAt(unit.id, asOf).name;
  return { zh: given ?? name ?? known?.zh ?? id, en: given ?? known?.en ?? name ?? id };
}

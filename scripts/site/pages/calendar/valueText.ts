import type { Language } from "../../../../src/foundation/localText.js";
import type { Parameter } from "../../../../src/policy/records/types.js";
import { appliesTo, limitText } from "../indicators/thresholds.js";
import { MARKS } from "../../words.js";

/** A limit with what it is limited to before it: the place, the stage, the special case. */
export function valueText(record: Parameter, language: Language): string {
  const of = appliesTo(record, language);
  return `${of === "" ? "" : `${of}${MARKS[language].colon}`}${limitText(record, language)}`;
}

import type { LocalText } from "../foundation/localText.js";
import { ownValue } from "../foundation/ownValue.js";
import { DISABILITY_DEFINITION_NAMES, SCHOOL_KIND_NAMES } from "../model/records/lists.js";
import { SCOPE_NAMES } from "../policy/records/scopes.js";

/** Rules that hold for all of the country, beside those of its regions. */
const NATION: LocalText = { zh: "全国", en: "the nation" };

/** The name of the special case a rule is limited to; `null` where it is the caller's own. */
export function scopeName(scope: string): LocalText | null {
  if (scope === "nation") return NATION;
  const name = ownValue<LocalText>(SCOPE_NAMES, scope) ?? ownValue<LocalText>(DISABILITY_DEFINITION_NAMES, scope);
  if (name === null) return ownValue<LocalText>(SCHOOL_KIND_NAMES, scope);
  return scope.startsWith("exception.") ? { zh: `放宽条件“${name.zh}”`, en: `exception “${name.en}”` } : name;
}

import { nearestTexts } from "./nearestTexts.js";
import { UsageError, type UsageErrorCode } from "./usageError.js";

/** Throws unless an object has no keys but those permitted; says which is nearest. @throws UsageError `badOption`. */
export function requireKeys(given: object, permitted: readonly string[], name: string): void {
  for (const key of Object.keys(given)) requireOneOf(`${name} has no`, key, permitted);
}

/** Throws unless a word is left out or one of its list; says which is nearest. @throws UsageError `badOption`. */
export function requireWord(key: string, value: unknown, permitted: readonly unknown[]): void {
  if (value !== undefined) requireOneOf(`${key} cannot be`, value, permitted);
}

function requireOneOf(what: string, given: unknown, permitted: readonly unknown[]): void {
  if (!permitted.includes(given)) throw refusal("badOption", what, given, permitted.map(String));
}

/** The error about an id that nothing has; it says which is nearest. */
export function unknownId(code: UsageErrorCode, what: string, id: unknown, ids: readonly string[]): UsageError {
  return refusal(code, `There is no ${what}`, id, ids);
}

function refusal(code: UsageErrorCode, what: string, given: unknown, permitted: readonly string[]): UsageError {
  const word = typeof given === "string" ? given.slice(0, 40) : typeof given;
  const list = permitted.length > 30 ? "" : `; it must be one of ${permitted.join(", ")}`;
  const [nearest] = nearestTexts(word, permitted, 1);
  return new UsageError(code, `${what} ${word}${list}.${nearest === undefined ? "" : ` Did you mean ${nearest}?`}`, given);
}

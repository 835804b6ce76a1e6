import { nearestTexts } from "./nearestTexts.js";
import { UsageError } from "./usageError.js";

/** Throws unless an object has no keys but those permitted; says which is nearest. @throws UsageError `badOption`. */
export function requireKeys(given: object, permitted: readonly string[], name: string): void {
  for (const key of Object.keys(given)) if (!permitted.includes(key)) refuse(`${name} has no ${key}`, key, permitted);
}

/** Throws unless a word is left out or one of its list; says which is nearest. @throws UsageError `badOption`. */
export function requireWord(key: string, value: unknown, permitted: readonly unknown[]): void {
  if (value === undefined || permitted.includes(value)) return;
  refuse(`${key} cannot be ${typeof value === "string" ? value : typeof value}`, value, permitted.map(String));
}

function refuse(what: string, given: unknown, permitted: readonly string[]): never {
  const [nearest] = typeof given === "string" ? nearestTexts(given, permitted, 1) : [];
  const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  throw new UsageError("badOption", `${what}; it must be one of ${permitted.join(", ")}.${hint}`, given);
}

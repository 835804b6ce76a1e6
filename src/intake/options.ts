import { UsageError } from "../foundation/usageError.js";

/** Throws for a key that no option has. */
export function requireKnownKeys(given: object, known: readonly string[], name: string): void {
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) throw new UsageError("badOption", `${name} has no option ${key}; there are ${known.join(", ")}.`, key);
  }
}

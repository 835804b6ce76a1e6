import { requireKeys, requireWord } from "../../foundation/requireKeys.js";
import { requireObject } from "../../foundation/usageError.js";
import type { RecordSpec } from "./spec.js";

/**
 * Throws unless options are those their literal names, each word one of its list. Done once, at the door of a call.
 *
 * @throws UsageError `notAnObject`, `badOption`.
 */
export function requireOptions({ fields }: RecordSpec, options: unknown): void {
  requireObject(options, "options");
  const given = options as Readonly<Record<string, unknown>>;
  requireKeys(given, Object.keys(fields), "options");
  for (const [key, value] of Object.entries(given)) {
    const field = fields[key];
    if (field?.kind === "choice") requireWord(key, value, field.of);
  }
}

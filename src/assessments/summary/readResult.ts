import { UsageError } from "../../foundation/usageError.js";

/** What is read from results of this library. @throws UsageError `badOption` for what is none, whatever it lacks. */
export function readResult<Value>(given: unknown, name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError("badOption", `${name} must be what an assessment of this library returns.`, given);
  }
}

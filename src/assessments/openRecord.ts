import { requireObject } from "../foundation/usageError.js";
import { readPeriods } from "../model/reading/readPeriods.js";
import type { RecordSpec } from "../model/reading/spec.js";
import { accountFor } from "./account.js";
import { openCall, OPENED, type Call, type CallOptions } from "./call.js";

/** A call with the record it is about, without what is of a later day. */
export interface RecordCall<Value> extends Call {
  readonly record: Value;
}

/**
 * Opens a call and the record it is about. What is of a day after `asOf` is set aside here, for every subject matter in the same
 * way: it is judged as if it had not been given, and the account of the call has it. `keys` are the fields that hold figures,
 * where others are records too.
 *
 * @throws UsageError `badDate`, `badOption`, `notAnObject`.
 */
export function openRecord<Value extends object>(
  spec: RecordSpec,
  given: Value,
  options: CallOptions | Call,
  keys?: readonly (keyof Value & string)[],
): RecordCall<Value> {
  requireObject(given, "record");
  const { asOf, county, subject, options: own, readings, rule } = openCall(options);
  const { value: record, records, problems } = readPeriods(spec, given, asOf, keys);
  return { [OPENED]: true, asOf, county, subject, options: own, readings, rule, record, account: accountFor(records, problems) };
}

import { UsageError } from "edu-balance";
import { StatisticsError } from "edu-balance/statistics";

/** What is wrong with what a call did: `null` where it gave plain JSON or a documented error and left its arguments alone. */
export function faultOf(call: (...args: readonly unknown[]) => unknown, args: readonly unknown[]): string | null {
  const before = imageOf(args);
  const outcome = outcomeOf(call, args);
  const changed = before === imageOf(args) ? null : "changed its arguments";
  return outcome ?? changed;
}

function outcomeOf(call: (...args: readonly unknown[]) => unknown, args: readonly unknown[]): string | null {
  let result: unknown;
  try {
    result = call(...args);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof StatisticsError)) {
      return `threw ${error instanceof Error ? `${error.name}: ${error.message.slice(0, 100)} ${frameOf(error)}` : typeof error}`;
    }
    return error.message.length > LONGEST_MESSAGE ? `threw a message of ${String(error.message.length)} letters` : null;
  }
  const spot = strangeIn(result, [], args);
  return spot === null ? null : `gave ${spot}`;
}

const LONGEST_MESSAGE = 600;

function frameOf(error: Error): string {
  return /src\/\S+:\d+/u.exec(error.stack ?? "")?.[0] ?? "";
}

/** The first place in a result that JSON would not keep. Columns are typed arrays. */
function strangeIn(value: unknown, path: readonly string[], args: readonly unknown[], above: readonly unknown[] = []): string | null {
  const where = path.join(".");
  if (value === undefined) return path.length === 0 ? null : `undefined at ${where}`;
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number") {
    return Number.isFinite(value) ? (Object.is(value, -0) ? `-0 at ${where}` : null) : `${String(value)} at ${where}`;
  }
  if (typeof value !== "object") return `${typeof value} at ${where}`;
  if (above.includes(value)) return `a circle at ${where}`;
  if (ArrayBuffer.isView(value)) return null;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype)
    return `an instance of ${String((value as { readonly constructor?: { readonly name?: string } }).constructor?.name)} at ${where}`;
  if (Array.isArray(value) && Object.keys(value).length < value.length) return `a hole at ${where}`;
  for (const [key, each] of Object.entries(value)) {
    const spot = strangeIn(each, [...path, key], args, [...above, value]);
    if (spot !== null) return spot;
  }
  return null;
}

/** Arguments as text, with what JSON cannot say; what stands deep is not looked at. */
function imageOf(value: unknown, depth = 0): string {
  if (depth > 12) return "deep";
  if (typeof value === "string") return value.length > 1000 ? `text ${String(value.length)}` : JSON.stringify(value);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : String(value);
  if (ArrayBuffer.isView(value)) return "view";
  if (value instanceof Map || value instanceof Date) return "instance";
  const keys = Object.getOwnPropertyDescriptors(value) as Record<string, PropertyDescriptor>;
  return `{${Object.entries(keys)
    .slice(0, 500)
    .map(([key, { value: each }]) => `${key}:${imageOf(each, depth + 1)}`)
    .join()}}`;
}

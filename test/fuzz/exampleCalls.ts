import * as core from "edu-balance";
import * as columns from "edu-balance/columns";
import * as intake from "edu-balance/intake";
import * as schemas from "edu-balance/schemas";
import * as statistics from "edu-balance/statistics";
import { allFences, asScript } from "../docs/fences.js";

type Function = (...args: readonly unknown[]) => unknown;

/** What is no computation: it gives a schema, or tells errors apart whatever it is given. */
export const UNTRIED: ReadonlySet<string> = new Set(["isStatisticsError", "isUsageError", "strictSchema"]);

/** An exported function with the arguments of every call that the examples of the documentation make of it. */
export interface ExportedFunction {
  readonly entry: string;
  readonly name: string;
  readonly call: Function;
  readonly calls: readonly (readonly unknown[])[];
}

const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "edu-balance": core,
  "edu-balance/columns": columns,
  "edu-balance/intake": intake,
  "edu-balance/schemas": schemas,
  "edu-balance/statistics": statistics,
};

/** Every exported function that is no class, with the arguments of its examples: what is called the right way. */
export function exportedFunctions(): readonly ExportedFunction[] {
  const calls = new Map<unknown, (readonly unknown[])[]>();
  const recording = Object.fromEntries(
    Object.entries(modules).map(([entry, exported]) => [
      entry,
      Object.fromEntries(Object.entries(exported).map(([name, value]) => [name, isFunction(value) ? recorded(value, calls) : value])),
    ]),
  );
  for (const fence of allFences()) {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples of this repository, nothing from outside
    const run = new Function("modules", "check", asScript(fence).script) as (given: unknown, check: () => void) => void;
    try {
      run(recording, () => undefined);
    } catch {
      // An example that fails is the business of test/docs; the calls before it are as good.
    }
  }
  return Object.entries(modules).flatMap(([entry, exported]) =>
    Object.entries(exported).flatMap(([name, call]) => (isFunction(call) ? [{ entry, name, call, calls: calls.get(call) ?? [] }] : [])),
  );
}

function isFunction(value: unknown): value is Function {
  return typeof value === "function" && !/^class\b/u.test(Function.prototype.toString.call(value));
}

function recorded(call: Function, calls: Map<unknown, (readonly unknown[])[]>): Function {
  return (...args) => {
    calls.set(call, [...(calls.get(call) ?? []), args]);
    return call(...args);
  };
}

import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import { groupBy } from "../../foundation/groupBy.js";

/** Reasons of many schools as few: those alike but for their lists become one with the lists joined. */
export function joinReasons(reasons: readonly Reason[]): Reason[] {
  const alike = groupBy(reasons, (reason) => JSON.stringify(Object.entries(reason).filter(([, value]) => !Array.isArray(value))));
  return [...alike.values()].map((group) => {
    const joined = Object.entries(group[0]).map(([name, value]) => [name, Array.isArray(value) ? listsOf(group, name) : value] as const);
    return Object.fromEntries(joined) as unknown as Reason;
  });
}

function listsOf(group: readonly Reason[], name: string): unknown[] {
  return distinct(group.flatMap((reason) => (reason as unknown as Readonly<Record<string, readonly unknown[]>>)[name] ?? []));
}

import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";

/** Reasons of many schools as few: those alike but for their lists become one with the lists joined. */
export function joinReasons(reasons: readonly Reason[]): Reason[] {
  const alike = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const key = JSON.stringify(Object.entries(reason).filter(([, value]) => !Array.isArray(value)));
    alike.set(key, [...(alike.get(key) ?? []), reason]);
  }
  return [...alike.values()].flatMap((group): Reason[] => {
    const [first] = group;
    if (first === undefined) return [];
    const joined = Object.entries(first).map(([name, value]) => [name, Array.isArray(value) ? listsOf(group, name) : value] as const);
    return [Object.fromEntries(joined) as unknown as Reason];
  });
}

function listsOf(group: readonly Reason[], name: string): unknown[] {
  return distinct(group.flatMap((reason) => (reason as unknown as Readonly<Record<string, readonly unknown[]>>)[name] ?? []));
}

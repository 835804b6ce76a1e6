import { fillTemplate } from "../findings/fillTemplate.js";
import { groupBy } from "../foundation/groupBy.js";

/** Something with a name that others may have too. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names, each but once: where several have the same, the id is added, and a number where that is the same too. */
export function uniqueNames(things: readonly Named[], template: string): string[] {
  const own = groupBy(things, ({ name }) => name);
  const names = things.map(({ id, name }) =>
    (own.get(name)?.length ?? 0) > 1 && id !== name ? fillTemplate(template, { name, more: id }) : name,
  );
  const counted = new Map<string, number>();
  return names.map((name) => {
    const before = counted.get(name) ?? 0;
    counted.set(name, before + 1);
    return before === 0 ? name : fillTemplate(template, { name, more: String(before + 1) });
  });
}

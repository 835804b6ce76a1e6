import type { LocalText } from "../foundation/localText.js";

/** Names of the items of standards of the caller's own, by their ids. */
export type ItemNames = Readonly<Record<string, LocalText>>;

/** The names that a result has of the items of its province's standard, as its table of items says them. */
export function itemNamesOf(result: object): ItemNames {
  const { items, parts, clauses } = result as Readonly<Record<string, unknown>>;
  const ofClauses = listOf(clauses).flatMap(({ counties }) => listOf(counties).flatMap(({ standardItems }) => listOf(standardItems)));
  const all = [...listOf(items), ...listOf(partOf(partOf(parts, "schoolStandards"), "items")), ...ofClauses];
  return Object.fromEntries(all.flatMap(({ item, name }) => (typeof item === "string" && isName(name) ? [[item, name]] : [])));
}

type Unread = Readonly<Record<string, unknown>>;

function listOf(things: unknown): readonly Unread[] {
  return Array.isArray(things) ? things.filter((thing): thing is Unread => typeof thing === "object" && thing !== null) : [];
}

function partOf(thing: unknown, key: string): unknown {
  return typeof thing === "object" && thing !== null ? (thing as Unread)[key] : undefined;
}

function isName(name: unknown): name is LocalText {
  return typeof partOf(name, "zh") === "string" && typeof partOf(name, "en") === "string";
}

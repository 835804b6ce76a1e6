/** What the search for a header row rests on. */
import { expect, it } from "vitest";
import { KINDS } from "../../src/intake/fields/kinds.js";
import { keyWith, indexHeaders } from "../../src/intake/header.js";

const fields = Object.entries(KINDS).flatMap(([kind, definition]) => definition.fields.map((field) => [kind, field] as const));

it.each(fields)("a header of %s has a letter, so that no figure is held against it: $id", (_kind, { id, name, aliases }) => {
  for (const header of [id, name.zh, name.en, ...aliases]) expect(header).toMatch(/\p{L}/u);
});

it.each(Object.keys(KINDS) as (keyof typeof KINDS)[])("a key of %s has no bar but that after its stage", (kind) => {
  const { fields: own, ownColumns } = KINDS[kind];
  for (const key of indexHeaders(own, ownColumns).keys.keys()) expect(key.split("|").length).toBeLessThanOrEqual(2);
  expect(keyWith(null, "pupils")).toBe("pupils");
});

/** What the search for a header row rests on. */
import { expect, it } from "vitest";
import { KINDS } from "../../src/intake/fields/kinds.js";

const fields = Object.entries(KINDS).flatMap(([kind, definition]) => definition.fields.map((field) => [kind, field] as const));

it.each(fields)("a header of %s has a letter, so that no figure is held against it: $id", (_kind, { id, name, aliases }) => {
  for (const header of [id, name.zh, name.en, ...aliases]) expect(header).toMatch(/\p{L}/u);
});

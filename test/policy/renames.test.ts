import { describe, expect, it } from "vitest";
import { currentId, renames, type Rename } from "edu-balance";
import { currentIds } from "./currentIds.js";
import published from "./published-ids.json" with { type: "json" };

// The ids of each version as it was published. A version's list is written once and never edited:
// an id that goes must resolve through the rename table.
const kinds = Object.keys(currentIds) as Rename["kind"][];

/** What is left of published ids after the rename table: neither current nor explained. */
function lost(kind: Rename["kind"], ids: readonly string[], table: readonly Rename[] = renames): string[] {
  return ids.filter((id) => {
    const now = currentId(kind, id, table);
    return now !== null && !currentIds[kind].includes(now);
  });
}

describe("currentId", () => {
  const [any] = renames;
  const named = (from: string, to: string | null): Rename => ({ ...(any as Rename), kind: "parameter", from, to });

  it("follows one rename to the next, and has an end where two lead to each other", () => {
    expect(currentId("parameter", "a", [named("b", "c"), named("a", "b")])).toBe("c");
    expect(currentId("parameter", "a", [named("a", "b"), named("b", "a")])).toBe("a");
    expect(currentId("parameter", "a", [named("a", null)])).toBeNull();
  });

  it("passes over what is no rename", () => {
    const table = [undefined, null, named("a", "b")] as unknown as Rename[];
    expect(currentId("parameter", "a", table)).toBe("b");
    expect(currentId(undefined as unknown as "parameter", "a", table)).toBe("a");
  });
});

describe("ids that were published", () => {
  it.each(kinds)("%s: each is current, has a successor, or says why it went", (kind) => {
    for (const ids of Object.values(published) as Partial<Record<Rename["kind"], string[]>>[])
      expect(lost(kind, ids[kind] ?? [])).toEqual([]);
  });

  it("are written down for this version in full", () => {
    for (const kind of kinds) {
      const known = new Set(Object.values(published).flatMap((ids) => (ids as Partial<Record<Rename["kind"], string[]>>)[kind] ?? []));
      expect(
        currentIds[kind].filter((id) => !known.has(id)),
        kind,
      ).toEqual([]);
    }
  });

  it("would be missed if one went without a word, and found if the table names its successor", () => {
    const [first] = currentIds.measure;
    const entry = (to: string | null): Rename => ({
      kind: "measure",
      from: "gone",
      to,
      since: "0.2.0",
      reason: { zh: "改名", en: "renamed" },
    });
    expect(lost("measure", ["gone"])).toEqual(["gone"]);
    expect(lost("measure", ["gone"], [entry(first ?? "")])).toEqual([]);
    expect(lost("measure", ["gone"], [entry(null)])).toEqual([]);
    expect(lost("measure", ["gone"], [entry("alsoGone")])).toEqual(["gone"]);
  });

  it("are never used again for something else", () => {
    for (const { kind, from } of renames) expect(currentIds[kind]).not.toContain(from);
    expect(currentId("measure", "interSchoolCoefficient")).toBe("interSchoolCoefficient");
    const table: Rename[] = [
      { kind: "measure", from: "oldest", to: "older", since: "0.2.0", reason: { zh: "改名", en: "renamed" } },
      { kind: "measure", from: "older", to: "interSchoolCoefficient", since: "0.3.0", reason: { zh: "改名", en: "renamed" } },
      { kind: "clause", from: "oldest", to: null, since: "0.3.0", reason: { zh: "废止", en: "withdrawn" } },
    ];
    expect(currentId("measure", "oldest", table)).toBe("interSchoolCoefficient");
    expect(currentId("clause", "oldest", table)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { docsUrlOf, UsageError } from "edu-balance";
import { checklistItems } from "../../src/policy/records/checklistItems.js";
import { NAME_KINDS, THINGS } from "../../src/naming/things.js";

const codeOf = (call: () => unknown): string | null => {
  try {
    call();
    return null;
  } catch (error) {
    return error instanceof UsageError ? error.code : "another error";
  }
};

describe("docsUrlOf", () => {
  it("gives every id of every kind an address of its own, in both languages", () => {
    const ids = NAME_KINDS.flatMap((kind) => THINGS[kind].ids());
    const addresses = ids.map((id) => docsUrlOf(id));
    expect(new Set(addresses).size).toBe(new Set(ids).size);
    expect(addresses.filter((address) => !/^\/[\w/]+\.html(#[\w.]+)?$/u.test(address))).toEqual([]);
    expect(ids.map((id) => docsUrlOf(id, { locale: "en" }))).toEqual(addresses.map((address) => `/en${address}`));
  });

  it("puts an item on the page of its clause, a field on that of its record, and a word in the row of its field", () => {
    const [item] = checklistItems;
    expect(docsUrlOf(item?.id ?? "")).toBe(`${docsUrlOf(item?.clause ?? "")}#${item?.id ?? ""}`);
    expect(docsUrlOf("staffingRecord.pay")).toBe(`${docsUrlOf("staffingRecord")}#pay`);
    expect(docsUrlOf("school.kind.nineYear", { locale: "en" })).toBe(`${docsUrlOf("school.kind", { locale: "en" })}.nineYear`);
  });

  it("begins where the site is served", () => {
    expect(docsUrlOf("basicBalance2012", { base: "https://intranet/docs/", locale: "en" })).toBe(
      "https://intranet/docs/en/documents/basicBalance2012.html",
    );
  });

  it("throws for an unknown id, a base without a slash at its end and an unknown locale", () => {
    expect(codeOf(() => docsUrlOf("nothing"))).toBe("unknownId");
    expect(codeOf(() => docsUrlOf("school", { base: "/docs" }))).toBe("badOption");
    expect(codeOf(() => docsUrlOf("school", { locale: "fr" as "en" }))).toBe("badOption");
  });
});

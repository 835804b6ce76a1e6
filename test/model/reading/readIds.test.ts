import { describe, expect, it } from "vitest";
import { readEntries } from "../../../src/model/reading/readEntries.js";
import { repeatsIn } from "../../../src/model/reading/findRepeats.js";
import { readIds } from "../../../src/model/reading/readIds.js";

const field = { kind: "list", of: { kind: "text" }, zh: "名册", en: "roster" } as const;

describe("readIds", () => {
  it("gives each id once, in the order of the list", () => {
    expect(readIds(field, ["b", "a", "b"], ["roster"])).toMatchObject({
      ids: ["b", "a"],
      reasons: [{ code: "duplicateUnit", units: ["b"] }],
    });
    expect(readIds(field, [], ["roster"])).toEqual({ ids: [], problems: [], reasons: [] });
  });

  it("names what cannot be read by its place, and an id that is repeated where it is", () => {
    const { problems, reasons } = readIds(field, ["a", null, " ", null, 7, "a", "a"], ["register", "roster"]);
    expect(problems.map(({ path, code, value }) => [path.join("."), code, value])).toEqual([
      ["register.roster.1", "missing", null],
      ["register.roster.2", "notText", " "],
      ["register.roster.3", "missing", null],
      ["register.roster.4", "notText", 7],
      ["register.roster.5", "duplicateId", "a"],
      ["register.roster.6", "duplicateId", "a"],
    ]);
    expect(problems.at(-1)?.message).toEqual({ zh: "第7条，名册：重复填报", en: "entry 7, roster: is given more than once" });
    expect(reasons).toEqual([
      { code: "invalidRecord", units: ["#1", "#2", "#3", "#4"] },
      { code: "duplicateUnit", units: ["a"] },
    ]);
  });
});

it("finds the places of values that were there before", () => {
  expect([...repeatsIn(["a", "b", "a", "a", "b", "c"])]).toEqual([2, 3, 4]);
});

describe("readEntries", () => {
  it("gives a list as it is, whatever is in it", () => {
    expect(readEntries(field, ["a", 7], ["roster"])).toEqual({ entries: ["a", 7], problems: [] });
  });

  it("gives none without a list, and says what is no list", () => {
    for (const given of [null, undefined]) expect(readEntries(field, given, ["roster"])).toEqual({ entries: null, problems: [] });
    const { entries, problems } = readEntries(field, "a" as never, ["roster"]);
    expect([entries, problems.map(({ path, code, value }) => [path, code, value])]).toEqual([null, [[["roster"], "notAList", "a"]]]);
  });
});

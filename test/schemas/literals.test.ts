import { describe, expect, it } from "vitest";
import * as schemas from "edu-balance/schemas";
import * as inputs from "../../src/schemas/inputs/index.js";
import { optionRecords, records } from "../../src/model/records/index.js";

const ids = [...records, ...optionRecords].map(({ id }) => id);

describe("schemas of input", () => {
  it("are each drawn from a literal of their name", () => {
    const names = Object.keys(inputs).map((name) => name.slice(0, -"Schema".length));
    expect(names.filter((name) => !ids.includes(name))).toEqual([]);
  });

  it("are exported, all of them", () => {
    expect(Object.keys(inputs).filter((name) => !Object.hasOwn(schemas, name))).toEqual([]);
  });

  it("have a literal each, and no literal stands in the lists twice", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { parameterAt, parameters, triggerParameters, withParameters, type Parameter, type ParameterLookup } from "edu-balance";

const people = (asOf: string, more: object = {}): ParameterLookup =>
  parameterAt("specialSchoolPopulation", { asOf, place: "140602", ...more });
const own = (id: string, more: Partial<Parameter>): Parameter => {
  const found = parameters.find((record) => record.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  const { effectiveTo: _to, dueBy: _due, ...record } = found;
  return { ...record, place: "14", level: "provincial", effectiveFrom: "2017-05-23", ...more };
};
const set = (...records: Parameter[]) => withParameters(parameters, { name: "own", parameters: records });

describe("triggers", () => {
  it("are parameters of the library, each once", () => {
    expect(triggerParameters).toHaveLength(6);
    for (const id of triggerParameters) expect(parameters.some((record) => record.id === id)).toBe(true);
    expect(new Set(triggerParameters).size).toBe(6);
  });

  it("in Shuozhou: 300,000 of 2016 alone up to 2023-08-29, the nation's 200,000 beside it from the next day on", () => {
    expect(people("2016-05-16")).toMatchObject({ parameter: { value: 300_000, place: "140600" } });
    expect(people("2023-08-29").path).toEqual([
      { place: "140602", outcome: "noRecord" },
      { place: "140600", outcome: "found" },
    ]);
    for (const asOf of ["2023-08-30", "2027-12-31"]) {
      const { parameter, path } = people(asOf);
      expect(parameter).toMatchObject({ value: 200_000, place: "CN", dueBy: "2027-12-31" });
      expect(path).toMatchObject([
        { place: "140602", outcome: "noRecord" },
        { place: "140600", outcome: "lessStrict", parameter: { value: 300_000, place: "140600" } },
        { place: "14", outcome: "noRecord" },
        { place: "CN", outcome: "found" },
      ]);
      // What was taken is the look-up's own; only what was passed over is said on the way.
      expect(path[3]).toEqual({ place: "CN", outcome: "found" });
    }
  });

  it.each<[string, Partial<Parameter>, number]>([
    ["older, without a last day, asks for less", { value: 250_000, effectiveFrom: "2020-01-01" }, 200_000],
    ["asks for the same", { value: 200_000, effectiveFrom: "2020-01-01" }, 200_000],
    ["asks for more", { value: 150_000, effectiveFrom: "2020-01-01" }, 150_000],
    ["younger than the nation's", { value: 250_000, effectiveFrom: "2023-08-31" }, 250_000],
    ["of the same day", { value: 250_000, effectiveFrom: "2023-08-30" }, 250_000],
    ["has a last day", { value: 250_000, effectiveFrom: "2020-01-01", effectiveTo: "2030-12-31" }, 250_000],
    ["says that it replaces", { value: 250_000, effectiveFrom: "2020-01-01", combine: "replace" }, 250_000],
    ["younger, to be weighed", { value: 250_000, effectiveFrom: "2023-08-31", combine: "strictest" }, 200_000],
    ["to be weighed, and asks for more", { value: 150_000, effectiveFrom: "2023-08-31", combine: "strictest" }, 150_000],
  ])("a province's record that is %s", (_case, more, value) => {
    const parametersWith = set(own("specialSchoolPopulation", more));
    expect(people("2025-01-01", { place: "140100", parameters: parametersWith }).parameter?.value).toBe(value);
  });

  it("do not let a milder record between hide the nation's from the city's", () => {
    const between = set(own("specialSchoolPopulation", { value: 350_000, effectiveFrom: "2018-01-01" }));
    expect(people("2025-01-01", { parameters: between }).parameter?.value).toBe(200_000);
    expect(people("2023-08-29", { parameters: between }).parameter?.value).toBe(300_000);
  });

  it.each<[string, number, number, number]>([
    // From a number on (>=): the lower catches more. Below a number (<): the higher does.
    ["specialSchoolPopulation", 299_999, 300_000, 299_999],
    ["resourceRoomPupils", 4, 6, 4],
    ["oversizedClassSize", 51, 57, 51],
    ["superSizedClassSize", 61, 67, 61],
    ["teachingPointScopePupils", 30, 60, 30],
    ["smallSchoolPupils", 80, 300, 300],
  ])("%s: of %d and %d the stricter is %d", (id, lower, higher, stricter) => {
    for (const [city, province] of [
      [lower, higher],
      [higher, lower],
    ] as const) {
      const records = set(
        own(id, { value: city, place: "990100", combine: "strictest" }),
        own(id, { value: province, place: "99", combine: "replace" }),
      );
      const scope = id === "teachingPointScopePupils" ? { scope: "qualityBalance" } : {};
      expect(parameterAt(id, { asOf: "2018-01-01", place: "990101", parameters: records, ...scope }).parameter?.value).toBe(stricter);
    }
  });

  it("leave a floor as it was: an older one of a city hides the nation's unless it says otherwise", () => {
    const floor = own("rotationShareFloor", { value: 0.05, place: "990100", effectiveFrom: "2010-01-01" });
    const at = (record: Parameter) =>
      parameterAt("rotationShareFloor", { asOf: "2018-01-01", place: "990101", parameters: set(record) }).parameter?.value;
    expect([at(floor), at({ ...floor, combine: "strictest" })]).toEqual([0.05, 0.1]);
  });
});

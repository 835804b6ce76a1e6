import { parameters, type Parameter } from "edu-balance";
import { describe, expect, it } from "vitest";
import { missFloorAt } from "../../src/policy/lookup/missFloorAt.js";

const floors = parameters.filter(({ scope }) => scope === "qualityBalance.oneMiss");
const [floor] = floors;
if (floor === undefined) throw new Error("There is no floor of a permitted miss.");

describe("missFloorAt", () => {
  const query = { asOf: "2023-12-31", ...(floor.stage === undefined ? {} : { stage: floor.stage }) };
  const without = parameters.filter((each) => !floors.includes(each));

  it("finds the floor of a threshold", () => {
    expect(missFloorAt(floor.id, query)).toBe(floor);
  });

  it("finds none in a set without one, whatever else the set holds of the threshold", () => {
    expect(without.some(({ id }) => id === floor.id)).toBe(true);
    expect(missFloorAt(floor.id, { ...query, parameters: without })).toBeNull();
    expect(missFloorAt(floor.id, { ...query, parameters: [] })).toBeNull();
  });

  it("takes no floor of another threshold", () => {
    const other: Parameter = { ...floor, id: "compositeCoefficientLimit" };
    expect(missFloorAt(floor.id, { ...query, parameters: [...without, other] })).toBeNull();
  });

  it("finds none before its day", () => {
    expect(missFloorAt(floor.id, { ...query, asOf: "2010-01-01" })).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { measures, parameters, unitWords, type Finding, type Parameter } from "edu-balance";
import { cases } from "../branches/cases.js";

/** Every finding of a result, at any depth. */
function findingsIn(value: unknown): Finding[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(findingsIn);
  return "indicator" in value && "requirement" in value ? [value as Finding, ...below] : below;
}

const findings = cases.flatMap(({ result }) => findingsIn(result()));
const ofMeasure = (id: string): readonly Finding[] => findings.filter(({ indicator }) => indicator === id);
// A coefficient of a resource indicator is another measure, qualityCoefficient, and a limit of another id is the caller's own.
const limitsOf = (id: string): string[] =>
  ofMeasure(id)
    .filter(({ unit }) => unit !== "coefficient" || measures.some((each) => each.id === id && each.unit === "coefficient"))
    .flatMap(({ requirement }) => (requirement === null ? [] : [requirement.parameterId]))
    .filter((parameter) => parameters.some((each: Parameter) => each.id === parameter));

describe("the parameters of a measure", () => {
  it("judge it or count it, never both", () => {
    for (const { id, judgedBy, countedBy } of measures)
      expect(
        judgedBy.filter((each) => countedBy.includes(each)),
        id,
      ).toEqual([]);
  });

  it.each(measures)("$id: whatever a finding holds it against is among those that judge it", ({ id, judgedBy }) => {
    expect(judgedBy).toEqual(expect.arrayContaining(limitsOf(id)));
  });

  it("are seen to judge for most of them", () => {
    expect(measures.filter(({ id }) => limitsOf(id).length > 0).length).toBeGreaterThan(50);
  });
});

describe("the units", () => {
  it("have a name and a sign in both languages; a sign in one has one in the other, but for grades", () => {
    for (const [id, { name, sign }] of Object.entries(unitWords)) {
      expect(name.zh, id).not.toBe("");
      expect(name.en, id).not.toBe("");
      if (id !== "level") expect(sign.zh === "", id).toBe(sign.en === "");
      expect(sign.en.trimStart(), id).toBe(sign.en === "" ? "" : sign.en.slice(1));
    }
  });
});

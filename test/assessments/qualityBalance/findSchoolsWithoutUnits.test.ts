import fc from "fast-check";
import { expect, it } from "vitest";
import { qualityBalanceScope, stageUnits, type Exclusion, type School, type StageUnit } from "edu-balance";
import { findSchoolsWithoutUnits } from "../../../src/assessments/qualityBalance/findSchoolsWithoutUnits.js";
import { readSchools } from "../../../src/assessments/qualityBalance/schoolFigures.js";
import { qualitySchool } from "../../support/qualityCounty.js";

const county = { id: "c" };
const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];

const anySchools = fc
  .tuple(
    ...ids.map((id) =>
      fc
        .record({
          kind: fc.constantFrom(
            "primary" as const,
            "juniorSecondary" as const,
            "nineYear" as const,
            "teachingPoint" as const,
            "special" as const,
          ),
          ownership: fc.constantFrom("public" as const, "private" as const),
          pupils: fc.constantFrom(0, 20, 49, 50, 300),
          separate: fc.constantFrom(undefined, true, false, false),
          parent: fc.constantFrom(...ids, "nowhere"),
        })
        .map(({ kind, ownership, pupils, separate, parent }): School => {
          const stages = {
            ...(kind === "juniorSecondary" ? {} : { primary: pupils }),
            ...(kind === "juniorSecondary" || kind === "nineYear" ? { juniorSecondary: pupils } : {}),
          };
          const campus = separate === undefined ? {} : { countedSeparately: separate, ...(separate ? {} : { parentId: parent }) };
          return qualitySchool(id, kind, stages, {}, { ownership, ...campus });
        }),
    ),
  )
  .chain((schools) => fc.shuffledSubarray(schools));

/** What the units of the whole list say: those in scope, with pupils, that neither a unit nor the ledger accounts for. */
function byAllUnits(schools: readonly School[], units: readonly StageUnit[], left: readonly string[]): Exclusion[] {
  return stageUnits(schools, { scope: qualityBalanceScope }).units.flatMap(({ schoolId, stage, pupils }) =>
    pupils === 0 || left.includes(schoolId) || units.some((unit) => unit.schoolId === schoolId && unit.stage === stage)
      ? []
      : [{ id: schoolId, stage, reason: "missingFigure" as const, field: "pupils" }],
  );
}

it("finds the schools that the units of the whole list would show, looking at those without a unit alone", () => {
  const given = anySchools.chain((schools) => {
    const { units } = stageUnits(schools, { scope: qualityBalanceScope });
    return fc.tuple(fc.constant(schools), fc.subarray([...units]), fc.subarray(ids));
  });
  fc.assert(
    fc.property(given, ([schools, units, left]) => {
      const ledger = { given: 0, used: 0, excluded: left.map((id) => ({ id, reason: "notCountyRun" as const })), missing: [] };
      const found = findSchoolsWithoutUnits({ county, units, schools, ledger }, readSchools(schools));
      expect(found).toEqual(byAllUnits(schools, units, left));
    }),
    { numRuns: 500 },
  );
});

it("says nothing of a county without a list of schools", () => {
  expect(findSchoolsWithoutUnits({ county, units: [] }, null)).toEqual([]);
});

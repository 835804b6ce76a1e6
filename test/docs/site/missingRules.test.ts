import { describe, expect, it } from "vitest";
import {
  assessClassSizes,
  assessGovernmentWork,
  assessQualityBalance,
  assessSupervision,
  splitCombinedSchool,
  supervisionInterval,
  UsageError,
} from "edu-balance";
import { MISSING_RULES } from "../../../scripts/site/pages/indicators/missingRules.js";
import { measures } from "../../../src/policy/records/measures.js";
import { checklistItems } from "../../../src/policy/records/checklistItems.js";

/** What the pages say of missing values in words of their own, shown by the library. */
const SHOWN: Readonly<Record<string, () => void>> = {
  combinedSchoolStageAmount: () => {
    expect(splitCombinedSchool("nineYear", { primary: 600 }, 9300)).toEqual({ primary: 9300 });
    expect(() => splitCombinedSchool("nineYear", { primary: 600, juniorSecondary: null as unknown as number }, 9300)).toThrow(UsageError);
    expect(splitCombinedSchool("nineYear", { primary: 0, juniorSecondary: 0 }, 9300)).toEqual({});
  },
  governmentWorkPoints: () => {
    const groups = ["access", "safeguards", "teachers", "quality"] as const;
    const items = groups.flatMap((group) =>
      checklistItems
        .filter(({ clause }) => clause === `basicBalance2012.${group}`)
        .map(({ id }) => ({ item: id, group, points: 5, rule: { kind: "byState" as const, partly: 2, notMet: "all" as const } })),
    );
    const evidence = [{ kind: "document" as const, reference: "report no. 7" }];
    const answers = items.map(({ item }) => ({ item, state: "met" as const, value: 0.9, evidence }));
    const table = { name: "example", total: 5 * items.length, items };
    const options = { asOf: "2016-12-31" };
    expect(assessGovernmentWork({ table, answers }, options).points).toBe(table.total);
    const { points, range } = assessGovernmentWork({ table, answers: answers.slice(1) }, options);
    expect([points, range]).toEqual([null, { least: table.total - 5, most: table.total }]);
    expect(assessGovernmentWork({ answers }, options).points).toBeNull();
  },
  meanClassSize: () => {
    const known = { schoolId: "s", classId: "2", stage: "primary" as const, pupils: 46 };
    const of = (other: object): number | null =>
      assessClassSizes([{ ...known, classId: "1", ...other }, known], { asOf: "2018-12-31" }).stages.primary.mean;
    expect(of({ pupils: 44 })).toBe(45);
    expect(of({ pupils: null })).toBeNull();
    const parts = [
      { kind: "band" as const, schoolId: "s", stage: "primary" as const, least: 46, most: 50, classes: 1 },
      { kind: "total" as const, schoolId: "s", stage: "primary" as const, pupils: 90, classes: 2 },
    ];
    for (const part of parts) expect(assessClassSizes([part, known], { asOf: "2018-12-31" }).stages.primary.mean).toBeNull();
  },
  supervisionInterval: () => {
    intervalOf("supervisionInterval", { countySupervision: { lastSupervisedOn: null } });
    expect(() => supervisionInterval(null as unknown as string, "2018-01-01")).toThrow(UsageError);
    expect(supervisionInterval("2019-01-01", "2018-01-01")).toBeNull();
  },
  schoolSupervisionInterval: () => {
    intervalOf("schoolSupervisionInterval", { schools: [{ schoolId: "a", lastSupervisedOn: null }] });
  },
  schoolsAtQualityIndicatorShare: () => {
    const [indicator] = groupWithOneUnknown().indicators.filter((each) => each.indicator === "teachingAreaPerPupil");
    expect(indicator).toMatchObject({ reached: 1, undetermined: 1, least: 0.5, most: 1 });
  },
  schoolsPassingQualityShare: () => {
    expect(groupWithOneUnknown().passing).toMatchObject({ undetermined: 1, least: 0.5, most: 1 });
  },
};

function intervalOf(indicator: string, given: object): void {
  const { findings } = assessSupervision(given, { asOf: "2018-12-31", county: { id: "c", place: "140602" } });
  const finding = findings.find((each) => each.indicator === indicator);
  expect([finding?.value, finding?.verdict]).toEqual([null, "undetermined"]);
  expect(finding?.reasons.map((reason) => reason.code === "missingFigure" && reason.field)).toEqual(["lastSupervisedOn"]);
}

/** Two schools with all they should have; one of them does not report its teaching area. */
function groupWithOneUnknown() {
  const school = {
    ...{ stage: "primary" as const, pupils: 1000, higherDegreeTeachers: 50, backboneTeachers: 12, peArtsTeachers: 9, multimediaRooms: 24 },
    ...{ teachingAreaM2: 5000, indoorSportsAreaM2: 0, sportsGroundAreaM2: 8000, equipmentYuan: 2100000 },
  };
  const units = [
    { schoolId: "a", ...school },
    { schoolId: "b", ...school, teachingAreaM2: null },
  ];
  const [group] = assessQualityBalance({ county: { id: "c" }, units }, { asOf: "2023-12-31" }).attainment.groups;
  if (group === undefined) throw new Error("There is no group.");
  return group;
}

describe("what pages say of missing values in words of their own", () => {
  it("is of measures that there are, and each is shown", () => {
    expect(Object.keys(SHOWN)).toEqual(Object.keys(MISSING_RULES));
    expect(Object.keys(MISSING_RULES).filter((id) => !measures.some((each) => each.id === id))).toEqual([]);
  });

  it.each(Object.entries(SHOWN))("holds of %s", (_id, show) => {
    show();
  });
});

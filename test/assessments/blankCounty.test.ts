import { describe, expect, it } from "vitest";
import {
  assessShuozhou2016,
  blankCounty,
  checklistItems,
  dataRequirements,
  measures,
  parameters,
  type CountyRecords,
  type Finding,
  type ShuozhouAssessment,
} from "edu-balance";
import { listFindings } from "../support/listFindings.js";

const asOf = "2018-12-31";
const county = { id: "yingxian", name: "应县", place: "140622" };
const { figures, answers } = dataRequirements("shuozhou2016");
const asked = figures.filter(({ record, optional, alternativeTo }) => record === "county" && !optional && alternativeTo === undefined);
const required = new Map(asked.map((each) => [each.field, each]));

/** How many rows a list has; two where nothing is said: one of each stage. */
const ROWS: Readonly<Record<string, number>> = {
  "balance.units": 4,
  "staffing.schoolStaff.schools": 4,
  "supervision.annualAssessments.years": 3,
  "management.classes": 10,
  "management.intakeScores": 4,
};

/** Good figures where 100 of 100, yes, the first word or the row's stage is none; `row` is that of the innermost list. */
const GOOD: Readonly<Record<string, (row: number) => unknown>> = {
  "balance.units.*.locale": (row) => (row < 2 ? "urban" : "rural"),
  "balance.units.*.teachingAreaM2": () => 500,
  "weakSchools.schools.*.dilapidatedAreaM2": () => 0,
  "weakSchools.schools.*.femaleToiletPlaces": () => 300,
  // Records that speak of the same agree: two schools of 100 pupils in each stage.
  "weakSchools.classes.*.pupils": () => 100,
  "layout.schools.*.kind": () => "primary",
  "layout.schools.*.locale": () => "rural",
  "layout.seats.*.zones.*.classes": (row) => 3 - row,
  "layout.seats.*.zones.*.zone": (row) => `zone ${String(row + 1)}`,
  "staffing.pupilGroups.*.pupils": () => 200,
  "publicFunds.stages.*.pupils": () => 200,
  "staffing.peArts.*.pupils": () => 200,
  "staffing.structure.*.intermediateTitleTeachers": () => 60,
  "staffing.structure.*.seniorTitleTeachers": () => 20,
  "earmarkedFunds.training.ofSchools": () => "ruralAndCountyTown",
  "standards.basicStandard.schoolsAtBasicStandard": () => 2,
  "standards.basicStandard.schools": () => 2,
  "migrantChildren.publicOrPurchased.*.inPurchasedPlaces": () => 0,
  // Two groups with 100 posts each.
  "staffing.posts.postsFilled": () => 200,
  "staffing.posts.postsApproved": () => 200,
  "fundingGrowth.years.*.year": (row) => 2017 + row,
  "fundingGrowth.years.*.appropriationYuan": (row) => 100 + 20 * row,
  "fundingGrowth.years.*.regularRevenueYuan": (row) => 100 + 10 * row,
  "fundingGrowth.years.*.spendingYuan": (row) => 100 + 10 * row,
  "fundingGrowth.years.*.staffMeanPayYuan": (row) => 100 + 10 * row,
  "fundingGrowth.years.*.publicFundsYuan": (row) => 100 + 10 * row,
  "publicFunds.fundingRegion": () => "central",
  "studentAid.fundingRegion": () => "central",
  "publicFunds.smallSchools.*.locale": () => "rural",
  "publicFunds.smallSchools.*.pupils": () => 40,
  "specialEducation.specialSchools.population": () => 400_000,
  "rotation.counts.backboneDenominator": () => "eligible",
  "leftBehindChildren.nineYearRetention.denominator": () => "intakeAdjustedForMoves",
  "earmarkedFunds.landSales.revenueYuan": () => 10_000,
  "earmarkedFunds.taxes.businessTaxYuan": () => 0,
  "management.classes.*.pupils": () => 40,
  "management.classes.*.grade": () => 1,
  "management.teacherEthics.cases": () => 0,
  "management.intakeScores.*.grade": () => 1,
  "management.intakeScores.*.classId": (row) => `class ${String(row)}`,
  "management.intakeScores.*.schoolId": () => "school 1",
  "management.intakeScores.*.stage": () => "primary",
  "leftBehindChildren.dropout.*.dropouts": () => 0,
  "specialEducation.disabledEnrolment.inclusivePlacement": () => 0,
  "specialEducation.disabledEnrolment.attachedClasses": () => 0,
  "specialEducation.disabledEnrolment.homeTeaching": () => 0,
  "specialEducation.disabledEnrolment.definition": () => "allTypes",
  "studentAid.aidCounts.missed": () => 0,
  "studentAid.aidCounts.duplicated": () => 0,
  "studentAid.povertyDropouts.pupils": () => 0,
  "supervision.annualAssessments.years.*.year": (row) => 2016 + row,
  "supervision.accountability.compositeNotMet": () => false,
  "supervision.accountability.targetOverdue": () => false,
  "supervision.accountability.problemsMany": () => false,
};

/** Figures of the form that this county could do without, since something else says it or nothing asks it here. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  "standards.basicStandard.schoolsAtBasicStandard": "counted from the schools held against the standard",
  "standards.basicStandard.schools": "counted from the schools held against the standard",
  "publicFunds.stages.primary.ofSchools": "asked of 2014 and 2015 alone, when the base was one of rural schools",
  "publicFunds.stages.juniorSecondary.ofSchools": "asked of 2014 and 2015 alone, when the base was one of rural schools",
  "weakSchools.schools.0.newToilets": "decides where there are fewer places than the rule for new buildings asks",
  "staffing.schoolStaff.schools.0.fullTimeTeachers": "said of the school's unit",
  "staffing.schoolStaff.schools.0.locale": "said of the school's unit",
  "staffing.schoolStaff.schools.0.place": "one standard of posts holds everywhere since November 2014",
  "staffing.schoolStaff.schools.0.pupils": "said of the school's unit",
  "staffing.posts.postsApproved": "summed over the groups of pupils",
  "staffing.pupilGroups.0.place": "one standard of posts holds everywhere since November 2014",
  "staffing.smallSchools.schools.0.place": "one standard of posts holds everywhere since November 2014",
  "rotation.schools.0.standing": "who is strong or weak is told apart beside the mismatch",
  "curriculum.practiceBases.pupils": "pupils per base are told beside the findings",
  "specialEducation.specialSchools.attachedClasses": "asked of counties of fewer people",
  "specialEducation.specialSchools.inclusivePlacement": "asked of counties of fewer people",
  "studentAid.aidCounts.missed": "those eligible without aid",
  "studentAid.fundingRegion": "the aid of boarders is the same in all regions",
};

const isId = (path: string): boolean => /\.(id|schoolId|teacherId|pupilId|classId)$/u.test(path);

function goodFigure(path: string, row: number): unknown {
  const own = GOOD[path];
  if (own !== undefined) return own(row);
  const figure = required.get(path);
  const unit = figure?.unit.en;
  if (isId(path)) return `school ${String(row + 1)}`;
  if (path.endsWith(".stage")) return row % 2 === 0 ? "primary" : "juniorSecondary";
  if (figure?.choice !== undefined) return figure.choice[0];
  return unit === "yes or no" ? true : unit === "date" ? "2018-09-03" : 100;
}

/** The form with good figures in every place; map keys stand for `*`. */
function fill(value: unknown, path: string, row = 0): unknown {
  if (value === null) return goodFigure(path, row);
  if (Array.isArray(value)) return Array.from({ length: ROWS[path] ?? 2 }, (_, at) => fill(value[0], `${path}.*`, at));
  if (typeof value !== "object") return value;
  const entries = Object.entries(value as Record<string, unknown>);
  // Names of the caller's own choice: the items of a school.
  if (entries.length === 0) return { books: path.startsWith("weakSchools") ? true : 100 };
  const isMap = !entries.every(([key]) => [...required.keys()].some((each) => `${each}.`.startsWith(`${path}.${key}.`)));
  return Object.fromEntries(
    entries.map(([key, each]) => {
      const filled = fill(each, isMap ? `${path}.*` : `${path}.${key}`, row);
      return [key, key === "together" ? twice(filled) : filled];
    }),
  );
}

/** Both stages together have twice what each has. */
function twice(figures: unknown): unknown {
  return Object.fromEntries(Object.entries(figures as object).map(([key, each]: [string, unknown]) => [key, Number(each) * 2]));
}

function filledForm(): Record<string, unknown> {
  const { county: own, answers: open, ...records } = blankCounty(county);
  const filled = Object.fromEntries(Object.entries(records).map(([key, each]) => [key, fill(each, key)]));
  const item = { id: "books", name: { zh: "图书", en: "books" }, unit: "per pupil", comparator: ">=", limit: 20 };
  const standardisation = { ...(filled["standardisation"] as object), profile: { name: "example", mayMiss: 0, items: [item] } };
  // A rule of small schools' posts is the caller's reading, as the standard is the province's.
  const rule = { postsPerClass: 1.7, name: "reading of the example" };
  const staffing = filled["staffing"] as { smallSchools: object };
  return {
    county: own,
    answers: open,
    ...filled,
    standardisation,
    staffing: { ...staffing, smallSchools: { ...staffing.smallSchools, rule } },
  };
}

const assess = (records: unknown): ShuozhouAssessment =>
  assessShuozhou2016({ counties: [records as CountyRecords], targets: { dateBasis: "decisionDate", achievements: [] } }, { asOf });

const MISSING = new Set(["recordMissing", "missingFigure", "invalidFigure", "invalidRecord", "noUnits", "recordLaterThanDate"]);
const items = new Set(checklistItems.map(({ id }) => id));
const lacking = (findings: readonly Finding[]): string[] =>
  findings
    // Achievements are the city's to report.
    .filter(({ indicator }) => !items.has(indicator) && indicator !== "certifiedCountyShare")
    .filter(({ reasons }) => reasons.some(({ code }) => MISSING.has(code)))
    .map(({ indicator, reasons }) => `${indicator}: ${JSON.stringify(reasons)}`);

/** Every place of a value in nested records. */
function places(value: unknown, path: readonly string[] = []): string[][] {
  if (Array.isArray(value)) return places(value[0], [...path, "0"]);
  if (typeof value !== "object" || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, each]) => places(each, [...path, key]));
}

function without(records: Record<string, unknown>, path: readonly string[]): Record<string, unknown> {
  const copy = structuredClone(records);
  let at: unknown = copy;
  for (const key of path.slice(0, -1)) at = (at as Record<string, unknown>)[key];
  Reflect.deleteProperty(at as object, path.at(-1) ?? "");
  return copy;
}

describe("blankCounty", () => {
  const filled = filledForm();
  const full = assess(filled);

  it("has a place for every figure that is required, and nothing filled in", () => {
    const { county: own, answers: open, ...records } = blankCounty(county);
    expect(own).toEqual(county);
    expect(open).toEqual(answers.map(({ item }) => ({ item, state: "unknown" })));
    for (const { field } of asked) {
      let at: unknown = records;
      for (const key of field.split(".")) {
        if (typeof at !== "object" || at === null) break;
        const below: unknown = key === "*" ? Object.values(at)[0] : (at as Record<string, unknown>)[key];
        // A map of the caller's own names is empty.
        if (Object.keys(at).length === 0) break;
        expect(below, field).not.toBeUndefined();
        at = below;
      }
    }
  });

  it("filled in and given back decides all that figures can decide", () => {
    // The other five counties are missing.
    const problems = full.problems.filter(({ path }) => path.length > 1);
    expect(problems.map(({ path, code, message }) => `${path.join(".")} ${code} ${message.en}`)).toEqual([]);
    expect(lacking(listFindings(full))).toEqual([]);
    // What is left open are the answers, and the deadline of clause 三: the city reports who was certified.
    const open = full.clauses
      .flatMap(({ counties }) => counties.flatMap(({ findings }) => findings))
      .filter(({ verdict }) => verdict === "undetermined");
    expect(open.map(({ indicator, reasons }) => `${indicator} ${JSON.stringify(reasons)}`)).toEqual([
      'targetSlackDays [{"code":"noAchievementRecord"}]',
    ]);
  });

  const own = places(Object.fromEntries(Object.entries(filled).filter(([key]) => !["county", "answers"].includes(key))));
  const isFigure = (path: readonly string[]): boolean =>
    !path.includes("profile") && !path.includes("rule") && (path.at(-1) !== "books" || path[0] === "balance");
  it.each(
    own.filter((path) => isFigure(path) && SAID_OTHERWISE[path.join(".")] === undefined).map((path) => [path.join("."), path] as const),
  )("notices that %s is left out", (_, path) => {
    const result = assess(without(filled, path));
    const noticed =
      lacking(listFindings(result)).length > lacking(listFindings(full)).length || result.problems.length > full.problems.length;
    const changed = JSON.stringify(result.clauses) !== JSON.stringify(full.clauses);
    expect(noticed || changed).toBe(true);
  });

  it.each(Object.entries(SAID_OTHERWISE))("does without %s: %s", (path) => {
    expect(JSON.stringify(assess(without(filled, path.split("."))).clauses)).toBe(JSON.stringify(full.clauses));
  });
});

describe("who holds a figure and what it decides", () => {
  it.each(["basicBalance2012", "qualityBalance2017", "shuozhou2016"] as const)(
    "%s: every figure and every item has an office",
    (standard) => {
      const requirements = dataRequirements(standard);
      for (const { field, offices } of requirements.figures) expect(offices.length, field).toBeGreaterThan(0);
      for (const { item, offices } of requirements.answers) expect(offices.length, item).toBeGreaterThan(0);
      const known = new Set<string>([...parameters.map(({ id }) => id), ...checklistItems.map(({ id }) => id)]);
      for (const { field, decides } of requirements.figures)
        expect(
          decides.filter((id) => !known.has(id)),
          field,
        ).toEqual([]);
    },
  );

  it("by the 22 clauses every figure but a record's period measures something", () => {
    const ids = new Set(measures.map(({ id }) => id));
    const idle = figures.filter(({ neededFor }) => !neededFor.some((id) => ids.has(id)));
    expect(idle.filter(({ field }) => !field.endsWith("period.schoolYear")).map(({ field }) => field)).toEqual([]);
  });

  it("a figure decides the limits of its measures and the items that its measures imply or settle", () => {
    const decided = (field: string): readonly string[] => figures.find((each) => each.field === field)?.decides ?? [];
    expect(decided("rotation.counts.rotated")).toEqual(["rotationShareFloor", "backboneRotationShareFloor", "rotationSystem"]);
    expect(decided("specialEducation.specialSchools.population")).toEqual([
      "specialSchoolPopulation",
      "specialSchoolBuilt",
      "attachedClasses",
      "inclusivePlacement",
    ]);
    expect(decided("departments.posts.postsNeeded")).toEqual(["postsFilledInTime"]);
    expect(decided("schoolModels.weakCounts.covered")).not.toEqual([]);
    expect(decided("staffing.replacement.hired")).toEqual([]);
  });
});

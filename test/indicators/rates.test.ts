import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as core from "edu-balance";
import { clauses, type IndicatorValue, measures, type Rate, rates } from "edu-balance";
import { exampleFor } from "../../scripts/site/pages/indicators/examples/index.js";
import { resultOf } from "../../scripts/site/pages/indicators/handSum.js";

/** A rate with figures whose value was worked out by hand. */
interface Row {
  readonly name: string;
  readonly rate: Rate;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly value: number;
  /** The fields of the denominator, in order. */
  readonly denominator: readonly string[];
  /** The value with some of the figures changed, to anything a caller without types could hand in. */
  readonly after: (changes: Readonly<Record<string, unknown>>) => IndicatorValue;
}

type RateCall = (figures: object) => IndicatorValue;

function row(rate: Rate, figures: Readonly<Record<string, unknown>>, value: number, ...denominator: readonly string[]): Row {
  const of = (core as unknown as Record<string, RateCall>)[`${rate.id}Of`];
  if (of === undefined) throw new Error(`There is no ${rate.id}Of.`);
  const after: Row["after"] = (changes) => of(Object.freeze({ ...figures, ...changes }));
  return { name: `${rate.id} over ${denominator.join(", ")}`, rate, figures, value, denominator, after };
}

/** The example of the rate's page, whose value is worked out there by hand: the sum is beside the figures. */
function shown(rate: Rate, ...denominator: readonly string[]): Row {
  const { given, steps } = exampleFor(rate.id);
  return row(rate, given[0] as Row["figures"], resultOf(steps), ...denominator);
}

const rotating = { backboneRotated: 6, rotated: 24, eligible: 40 };
// 190 of 202 graduated, 12 having come and 18 gone: 196 kept; 2 of the 202 died.
const juniors = { graduates: 190, transferredIn: 12, transferredOut: 18, entrants: 202, deceased: 2 };
// 735 graduates; 800 entered, 50 came, 100 went: 750 in the end, and 735 / 750 = 0.98.
const cohort = { graduates: 735, intake: 800, movedIn: 50, movedOut: 100 };
const raised = ["educationSurchargeYuan", "localEducationSurchargeYuan", "landSaleEducationFundsYuan"];

const rows: readonly Row[] = [
  // Schools.
  shown(core.schoolsAtBasicStandardShare, "schools"),
  shown(core.managementStandardShare, "schools"),
  shown(core.bedsPerBoarder, "boarders"),
  shown(core.femaleToMaleToiletRatio, "maleToiletPlaces"),
  shown(core.projectFundsSpentShare, "allocatedYuan"),
  shown(core.boardingCoverage, "boardingDemand"),
  shown(core.schoolModelCoverage, "schools"),
  shown(core.newTeachingModelShare, "schools"),
  shown(core.curriculumOfferedShare, "required"),
  shown(core.broadbandSchoolShare, "schools"),
  shown(core.multimediaClassroomShare, "classrooms"),
  shown(core.teacherSpaceShare, "teachers"),
  shown(core.pupilSpaceShare, "pupils"),
  // Teachers.
  shown(core.pupilsPerPost, "postsApproved"),
  shown(core.postsFilledShare, "postsApproved"),
  shown(core.teacherReplacementRate, "retired", "left"),
  shown(core.countyManagedShare, "teachers"),
  shown(core.trainingCycleCompletionShare, "teachers"),
  shown(core.inductionTrainingShare, "newTeachers"),
  shown(core.trainingHoursCompletionShare, "teachers"),
  shown(core.rotationShare, "eligible"),
  shown(core.backboneRotationShare, "rotated"),
  row(core.backboneRotationShare, { ...rotating, denominator: "eligible" }, 3 / 20, "eligible"),
  shown(core.certifiedTeacherShare, "fullTimeTeachers"),
  shown(core.teacherPayParity, "civilServantMeanPayYuan"),
  shown(core.postsTimelyShare, "postsNeeded"),
  shown(core.teacherEthicsCases, "teachers"),
  // Pupils.
  shown(core.nearbyEnrolmentShare, "admitted"),
  shown(core.seniorHighQuotaShare, "places"),
  shown(core.schoolChoiceShare, "admitted"),
  shown(core.qualifiedTeacherShare, "fullTimeTeachers"),
  shown(core.higherDegreeTeacherShare, "fullTimeTeachers"),
  shown(core.intermediateTitleShare, "fullTimeTeachers"),
  shown(core.seniorTitleShare, "fullTimeTeachers"),
  shown(core.pupilTeacherRatio, "fullTimeTeachers"),
  shown(core.teachersPerClass, "classes"),
  shown(core.migrantPublicOrPurchasedShare, "migrantChildren"),
  shown(core.migrantPublicSchoolShare, "migrantPupils"),
  shown(core.leftBehindFilesShare, "leftBehindChildren"),
  shown(core.leftBehindShare, "pupils"),
  row(core.leftBehindShare, { definition: "civilAffairs", leftBehindChildren: 3, pupils: 48 }, 1 / 16, "pupils"),
  shown(core.juniorRetention, "entrants", "deceased"),
  row(core.juniorRetention, { ...juniors, entrants: 224, denominator: "entrants" }, 7 / 8, "entrants"),
  shown(core.nineYearRetention, "intake", "movedIn", "movedOut"),
  row(core.nineYearRetention, { ...cohort, denominator: "intake" }, 147 / 160, "intake"),
  shown(core.dropoutRate, "pupils"),
  shown(core.disabledEnrolmentShare, "disabledChildren"),
  shown(core.individualPlanShare, "registeredNotEnrolled"),
  shown(core.resourceRoomShare, "schoolsWithEnoughPupils"),
  shown(core.aidCoverageShare, "eligible"),
  // Funds, also in parts of a yuan: 12,500.5 / 200,008 = 1 / 16; 60,004 / 8 = 7500.5; 70,000.5 / 500 = 140.001.
  row(core.trainingFundsShare, { trainingFundsYuan: 12_500.5, publicFundsYuan: 200_008 }, 1 / 16, "publicFundsYuan"),
  row(core.specialEducationFundsPerPupil, { publicFundsYuan: 60_004, pupils: 8 }, 7500.5, "pupils"),
  shown(core.publicFundsPerPupil, "pupils"),
  row(core.heatingAddOn, { heatingAddOnYuan: 70_000.5, pupils: 500 }, 140.001, "pupils"),
  shown(core.educationSpendingShareOfGdp, "gdpYuan"),
  shown(core.earmarkedFundsSpentShare, ...raised),
  // Governance and surveys.
  shown(core.namedSupervisorShare, "schools"),
  shown(core.schoolsPerSupervisor, "supervisors"),
  shown(core.weakSchoolLeaderShare, "weakSchools"),
  shown(core.educationLandSuppliedShare, "plannedHectares"),
  shown(core.satisfactionShare, "valid"),
  shown(core.surveyParentShare, "distributed"),
  shown(core.surveyValidReturnShare, "distributed"),
];

/** Rates whose two sides are different things, so that the quotient may go above 1. */
const MAY_EXCEED: ReadonlySet<string> = new Set([
  "bedsPerBoarder",
  "femaleToMaleToiletRatio",
  "boardingCoverage",
  "pupilsPerPost",
  "pupilTeacherRatio",
  "schoolsPerSupervisor",
  "teachersPerClass",
  "postsFilledShare",
  "teacherReplacementRate",
  "teacherPayParity",
  "teacherEthicsCases",
  "juniorRetention",
  "nineYearRetention",
  "specialEducationFundsPerPupil",
  "publicFundsPerPupil",
  "heatingAddOn",
  "educationSpendingShareOfGdp",
]);

/** Rates of amounts, which need not be whole. */
const OF_AMOUNTS: ReadonlySet<string> = new Set([
  "teacherPayParity",
  "trainingFundsShare",
  "specialEducationFundsPerPupil",
  "publicFundsPerPupil",
  "heatingAddOn",
  "educationSpendingShareOfGdp",
  "earmarkedFundsSpentShare",
  "educationLandSuppliedShare",
  "projectFundsSpentShare",
]);

it("every rate has a row", () => {
  expect(new Set(rows.map(({ rate }) => rate.id))).toEqual(new Set(rates.map(({ id }) => id)));
});

it("every example tells its numerator from its denominator", () => {
  expect(rows.filter(({ value }) => value === 0 || value === 1).map(({ name }) => name)).toEqual([]);
});

describe.each(rows)("$name", ({ rate, figures, value, denominator, after }) => {
  const numerator = rate.numerator.map(({ field }) => field);
  const fields = [...numerator, ...denominator];
  const all = (names: readonly string[], figure: unknown): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, figure]));
  const first = { part: numerator[0] ?? "", whole: denominator[0] ?? "" };

  it("has the value worked out by hand, and leaves the figures as they were", () => {
    const before = structuredClone(figures);
    expect(after({})).toEqual({ value, reasons: [] });
    expect(figures).toEqual(before);
    // Over a chosen denominator a cohort brings figures of the other one along.
    if (rate.choices === null) expect(new Set(fields)).toEqual(new Set(Object.keys(figures).filter((key) => key !== "definition")));
  });

  it("has no value without any one of its figures, and says which", () => {
    for (const field of fields) {
      for (const absent of [undefined, null]) {
        expect(after({ [field]: absent })).toEqual({ value: null, reasons: [{ code: "missingFigure", field, units: [] }] });
      }
    }
    expect(after(all(fields, null)).reasons).toEqual(fields.map((field) => ({ code: "missingFigure", field, units: [] })));
  });

  it("has no value where a figure is invalid", () => {
    const fractions = OF_AMOUNTS.has(rate.id) ? [] : [0.5];
    for (const field of fields) {
      for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "7", ...fractions]) {
        expect(after({ [field]: wrong })).toEqual({ value: null, reasons: [{ code: "invalidFigure", field, units: [] }] });
      }
    }
  });

  it("takes a part above the whole for an error where it is one", () => {
    const above = after({ ...all(fields, 0), [first.part]: 9, [first.whole]: 8 });
    expect(above).toEqual(
      MAY_EXCEED.has(rate.id)
        ? { value: (9 * rate.per) / 8, reasons: [] }
        : { value: null, reasons: [{ code: "invalidFigure", field: numerator.join("+"), units: [] }] },
    );
    expect(rate.partOfWhole).toBe(!MAY_EXCEED.has(rate.id));
  });

  it("is 0 of something, the whole of as much, and has no value of nothing", () => {
    expect(after({ ...all(fields, 0), [first.whole]: 8 })).toEqual({ value: 0, reasons: [] });
    expect(after({ ...all(fields, 0), [first.part]: 8, [first.whole]: 8 })).toEqual({ value: rate.per, reasons: [] });
    expect(after(all(fields, 0))).toEqual({ value: null, reasons: [{ code: "zeroDenominator", fields: denominator }] });
  });

  it("does not depend on the size of the place: all figures times k give the same value", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: fields.length, maxLength: fields.length }),
        fc.integer({ min: 1, max: 10_000 }),
        (counts, factor) => {
          const times = (by: number) => after(Object.fromEntries(fields.map((field, index) => [field, (counts[index] ?? 0) * by])));
          expect(times(factor)).toEqual(times(1));
        },
      ),
    );
  });
});

describe.each(rates)("the rate $id", (rate) => {
  const { id } = rate;

  it("is named and described by its measure, which names its function", () => {
    const measure = measures.find((each) => each.id === id);
    expect(rate).toMatchObject({ name: measure?.name, unit: measure?.unit, formula: measure?.formula });
    expect(measure?.functions).toContain(`${id}Of`);
    expect(core).toHaveProperty(id, rate);
    expect(core).toHaveProperty(`${id}Of`);
  });

  it("cites clauses that exist and ask for it", () => {
    expect(rate.clauses.length).toBeGreaterThan(0);
    for (const { document, clause } of rate.clauses) {
      const cited = clauses.find((each) => each.document === document && each.number === clause);
      expect([...(cited?.measures ?? []), ...(cited?.companions ?? [])], `${document} ${String(clause)}`).toContain(id);
    }
  });

  it("says in both languages what a missing figure does and what the number does not say", () => {
    for (const { zh, en } of [rate.missingValues, rate.limitsOfMeaning]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z“][^\p{Script=Han}]*\.$/u);
    }
  });

  it("has figures that its record holds", () => {
    const terms = [...rate.numerator, ...rate.denominator, ...Object.values(rate.choices ?? {}).flat()];
    expect(terms.filter(({ field }) => !Object.hasOwn(rate.record.fields, field))).toEqual([]);
  });
});

describe("a base that was not chosen", () => {
  it.each(rows.filter(({ figures }) => "denominator" in figures))("of $name is not guessed", ({ after }) => {
    for (const absent of [undefined, null]) {
      expect(after({ denominator: absent })).toEqual({
        value: null,
        reasons: [{ code: "missingFigure", field: "denominator", units: [] }],
      });
    }
    for (const wrong of ["all", "constructor", "", 1]) {
      expect(after({ denominator: wrong })).toEqual({ value: null, reasons: [{ code: "invalidFigure", field: "denominator", units: [] }] });
    }
  });
});

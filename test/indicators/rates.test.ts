import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as core from "edu-balance";
import { clauses, type IndicatorValue, measures, type Rate, rates } from "edu-balance";

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

const rotating = { backboneRotated: 6, rotated: 24, eligible: 40 };
// 190 of 202 graduated, 12 having come and 18 gone: 196 kept; 2 of the 202 died.
const juniors = { graduates: 190, transferredIn: 12, transferredOut: 18, entrants: 202, deceased: 2 };
// 735 graduates; 800 entered, 50 came, 100 went: 750 in the end, and 735 / 750 = 0.98.
const cohort = { graduates: 735, intake: 800, movedIn: 50, movedOut: 100 };
// 500 of 800 spent.
const earmarked = {
  educationSurchargeYuan: 300,
  localEducationSurchargeYuan: 200,
  landSaleEducationFundsYuan: 300,
  educationSurchargeSpentYuan: 300,
  localEducationSurchargeSpentYuan: 0,
  landSaleEducationFundsSpentYuan: 200,
};
const raised = ["educationSurchargeYuan", "localEducationSurchargeYuan", "landSaleEducationFundsYuan"];
const disabled = { inSpecialSchools: 9, inclusivePlacement: 20, attachedClasses: 4, homeTeaching: 5, disabledChildren: 40 };

const rows: readonly Row[] = [
  // Schools: 3 of 8 is 0.375.
  row(core.schoolsAtBasicStandardShare, { schoolsAtBasicStandard: 3, schools: 8 }, 0.375, "schools"),
  row(core.managementStandardShare, { schoolsAtManagementStandard: 3, schools: 8 }, 0.375, "schools"),
  row(core.bedsPerBoarder, { beds: 3, boarders: 8 }, 0.375, "boarders"),
  row(core.femaleToMaleToiletRatio, { femaleToiletPlaces: 3, maleToiletPlaces: 8 }, 0.375, "maleToiletPlaces"),
  row(core.projectFundsSpentShare, { spentYuan: 3, allocatedYuan: 8 }, 0.375, "allocatedYuan"),
  row(core.boardingCoverage, { beds: 3, boardingDemand: 8 }, 0.375, "boardingDemand"),
  row(core.schoolModelCoverage, { covered: 3, schools: 8 }, 0.375, "schools"),
  row(core.newTeachingModelShare, { adopting: 3, schools: 8 }, 0.375, "schools"),
  row(core.curriculumOfferedShare, { offered: 3, required: 8 }, 0.375, "required"),
  row(core.broadbandSchoolShare, { schoolsWithBroadband: 3, schools: 8 }, 0.375, "schools"),
  row(core.multimediaClassroomShare, { multimediaClassrooms: 3, classrooms: 8 }, 0.375, "classrooms"),
  row(core.teacherSpaceShare, { teachersWithSpace: 3, teachers: 8 }, 0.375, "teachers"),
  row(core.pupilSpaceShare, { pupilsWithSpace: 3, pupils: 8 }, 0.375, "pupils"),
  // Teachers. 945 / 70 = 13.5; 63 / 60 = 1.05; 21 / (16 + 8) = 7 / 8; 30 / 48 = 5 / 8; 39 / 40 = 0.975.
  row(core.pupilsPerPost, { pupils: 945, postsApproved: 70 }, 13.5, "postsApproved"),
  row(core.postsFilledShare, { postsFilled: 63, postsApproved: 60 }, 1.05, "postsApproved"),
  row(core.teacherReplacementRate, { hired: 21, retired: 16, left: 8 }, 7 / 8, "retired", "left"),
  row(core.countyManagedShare, { teachersPlacedByDepartment: 30, teachers: 48 }, 5 / 8, "teachers"),
  row(core.trainingCycleCompletionShare, { teachersTrained: 39, teachers: 40 }, 0.975, "teachers"),
  row(core.inductionTrainingShare, { newTeachersWithHours: 3, newTeachers: 16 }, 3 / 16, "newTeachers"),
  row(core.trainingHoursCompletionShare, { teachersWithHours: 35, teachers: 40 }, 7 / 8, "teachers"),
  row(core.rotationShare, { rotated: 3, eligible: 24 }, 1 / 8, "eligible"),
  row(core.backboneRotationShare, { ...rotating, denominator: "rotated" }, 1 / 4, "rotated"),
  row(core.backboneRotationShare, { ...rotating, denominator: "eligible" }, 3 / 20, "eligible"),
  // 63 / 64 = 0.984375; 70,000 / 56,000 = 5 / 4.
  row(core.certifiedTeacherShare, { certifiedTeachers: 63, fullTimeTeachers: 64 }, 0.984375, "fullTimeTeachers"),
  row(core.teacherPayParity, { teacherMeanPayYuan: 70_000, civilServantMeanPayYuan: 56_000 }, 5 / 4, "civilServantMeanPayYuan"),
  row(core.postsTimelyShare, { postsApprovedAndFilled: 9, postsNeeded: 16 }, 0.5625, "postsNeeded"),
  // 3 × 1000 / 1600 = 1.875.
  row(core.teacherEthicsCases, { cases: 3, teachers: 1600 }, 1.875, "teachers"),
  // Pupils. 57 / 60 = 19 / 20; 9 / 16; 3 / 48; (50 + 20) / 80 = 7 / 8; 63 / 72 = 7 / 8; 38 / 40 = 19 / 20.
  row(core.nearbyEnrolmentShare, { admittedByZone: 57, admitted: 60 }, 19 / 20, "admitted"),
  row(core.seniorHighQuotaShare, { allottedPlaces: 9, places: 16 }, 0.5625, "places"),
  row(core.schoolChoiceShare, { fromOutsideZone: 3, admitted: 48 }, 1 / 16, "admitted"),
  // Teachers. 1530 / 90 = 17; 45 / 18 = 2.5.
  // Of 200 teachers: 195, 150, 90 and 30.
  row(core.qualifiedTeacherShare, { qualifiedTeachers: 195, fullTimeTeachers: 200 }, 0.975, "fullTimeTeachers"),
  row(core.higherDegreeTeacherShare, { higherDegreeTeachers: 150, fullTimeTeachers: 200 }, 0.75, "fullTimeTeachers"),
  row(core.intermediateTitleShare, { intermediateTitleTeachers: 90, fullTimeTeachers: 200 }, 0.45, "fullTimeTeachers"),
  row(core.seniorTitleShare, { seniorTitleTeachers: 30, fullTimeTeachers: 200 }, 0.15, "fullTimeTeachers"),
  row(core.pupilTeacherRatio, { pupils: 1530, fullTimeTeachers: 90 }, 17, "fullTimeTeachers"),
  row(core.teachersPerClass, { fullTimeTeachers: 45, classes: 18 }, 2.5, "classes"),
  row(core.migrantPublicOrPurchasedShare, { inPublicSchools: 50, inPurchasedPlaces: 20, migrantChildren: 80 }, 7 / 8, "migrantChildren"),
  row(core.migrantPublicSchoolShare, { inPublicSchools: 63, migrantPupils: 72 }, 7 / 8, "migrantPupils"),
  row(core.leftBehindFilesShare, { onFile: 57, leftBehindChildren: 60 }, 19 / 20, "leftBehindChildren"),
  row(core.leftBehindShare, { definition: "education", leftBehindChildren: 6, pupils: 48 }, 1 / 8, "pupils"),
  row(core.leftBehindShare, { definition: "civilAffairs", leftBehindChildren: 3, pupils: 48 }, 1 / 16, "pupils"),
  row(core.juniorRetention, { ...juniors, denominator: "entrantsLessDeceased" }, 0.98, "entrants", "deceased"),
  row(core.juniorRetention, { ...juniors, entrants: 224, denominator: "entrants" }, 7 / 8, "entrants"),
  row(core.nineYearRetention, { ...cohort, denominator: "intakeAdjustedForMoves" }, 49 / 50, "intake", "movedIn", "movedOut"),
  row(core.nineYearRetention, { ...cohort, denominator: "intake" }, 147 / 160, "intake"),
  row(core.dropoutRate, { dropouts: 6, pupils: 480 }, 1 / 80, "pupils"),
  row(core.disabledEnrolmentShare, disabled, 19 / 20, "disabledChildren"),
  row(core.individualPlanShare, { withPlan: 18, registeredNotEnrolled: 24 }, 0.75, "registeredNotEnrolled"),
  row(core.resourceRoomShare, { schoolsWithRoom: 7, schoolsWithEnoughPupils: 8 }, 0.875, "schoolsWithEnoughPupils"),
  row(core.aidCoverageShare, { aided: 1188, eligible: 1200 }, 0.99, "eligible"),
  // Funds. 12,500.5 / 200,008 = 1 / 16; 60,004 / 8 = 7500.5; 1,230,000 / 2000 = 615; 70,000.5 / 500 = 140.001; 5 / 80.
  row(core.trainingFundsShare, { trainingFundsYuan: 12_500.5, publicFundsYuan: 200_008 }, 1 / 16, "publicFundsYuan"),
  row(core.specialEducationFundsPerPupil, { publicFundsYuan: 60_004, pupils: 8 }, 7500.5, "pupils"),
  row(core.publicFundsPerPupil, { publicFundsYuan: 1_230_000, pupils: 2000 }, 615, "pupils"),
  row(core.heatingAddOn, { heatingAddOnYuan: 70_000.5, pupils: 500 }, 140.001, "pupils"),
  row(core.educationSpendingShareOfGdp, { educationSpendingYuan: 5e8, gdpYuan: 8e9 }, 0.0625, "gdpYuan"),
  row(core.earmarkedFundsSpentShare, earmarked, 0.625, ...raised),
  // Governance and surveys. 5 / 8; 7.5 / 12; 45 / 48 = 0.9375; 33 / 60 = 11 / 20; 42 / 56 = 3 / 4.
  // 18 / 24 = 3 / 4; 24 / 5.
  row(core.namedSupervisorShare, { schoolsWithSupervisor: 18, schools: 24 }, 0.75, "schools"),
  row(core.schoolsPerSupervisor, { schoolsWithSupervisor: 24, supervisors: 5 }, 4.8, "supervisors"),
  row(core.weakSchoolLeaderShare, { weakSchoolsWithLeader: 5, weakSchools: 8 }, 0.625, "weakSchools"),
  row(core.educationLandSuppliedShare, { suppliedHectares: 7.5, plannedHectares: 12 }, 0.625, "plannedHectares"),
  row(core.satisfactionShare, { satisfied: 45, valid: 48 }, 0.9375, "valid"),
  row(core.surveyParentShare, { parents: 33, distributed: 60 }, 11 / 20, "distributed"),
  row(core.surveyValidReturnShare, { valid: 42, distributed: 56 }, 3 / 4, "distributed"),
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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as core from "edu-balance";
import {
  backboneRotationShare,
  backboneRotationShareOf,
  certifiedTeacherShare,
  certifiedTeacherShareOf,
  clauses,
  disabledEnrolmentShare,
  disabledEnrolmentShareOf,
  juniorRetention,
  juniorRetentionOf,
  measures,
  migrantPublicOrPurchasedShare,
  migrantPublicOrPurchasedShareOf,
  nearbyEnrolmentShare,
  nearbyEnrolmentShareOf,
  rotationShare,
  rotationShareOf,
  satisfactionShare,
  satisfactionShareOf,
  seniorHighQuotaShare,
  seniorHighQuotaShareOf,
  specialEducationFundsPerPupil,
  specialEducationFundsPerPupilOf,
  surveyParentShare,
  surveyParentShareOf,
  surveyValidReturnShare,
  surveyValidReturnShareOf,
  teacherPayParity,
  teacherPayParityOf,
  trainingFundsShare,
  trainingFundsShareOf,
  trainingHoursCompletionShare,
  trainingHoursCompletionShareOf,
  type IndicatorValue,
  type Rate,
} from "edu-balance";

/** One quotient with figures whose value was worked out by hand. */
interface Row {
  readonly name: string;
  readonly record: Rate;
  readonly figures: object;
  readonly value: number;
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  /** The value with some of the figures changed, to anything a caller without types could hand in. */
  readonly after: (changes: Readonly<Record<string, unknown>>) => IndicatorValue;
}

function row<Figures extends object>(
  record: Rate,
  of: (figures: Figures) => IndicatorValue,
  figures: Figures,
  value: number,
  denominator: readonly string[],
): Row {
  const numerator = record.numerator.map(({ field }) => field);
  const after: Row["after"] = (changes) => of(Object.freeze({ ...figures, ...changes }));
  return { name: `${record.id} over ${denominator.join(", ")}`, record, figures, value, numerator, denominator, after };
}

const rotating = { backboneRotated: 6, rotated: 24, eligible: 40 } as const;
// 190 of 202 graduated, 12 having come and 18 gone: 196 kept; 2 of the 202 died.
const cohort = { graduates: 190, transferredIn: 12, transferredOut: 18, entrants: 202, deceased: 2 } as const;

const rows: readonly Row[] = [
  row(rotationShare, rotationShareOf, { rotated: 3, eligible: 24 }, 1 / 8, ["eligible"]),
  row(backboneRotationShare, backboneRotationShareOf, { ...rotating, denominator: "rotated" }, 1 / 4, ["rotated"]),
  row(backboneRotationShare, backboneRotationShareOf, { ...rotating, denominator: "eligible" }, 3 / 20, ["eligible"]),
  row(certifiedTeacherShare, certifiedTeacherShareOf, { certifiedTeachers: 63, fullTimeTeachers: 64 }, 0.984375, ["fullTimeTeachers"]),
  row(teacherPayParity, teacherPayParityOf, { teacherMeanPayYuan: 70_000, civilServantMeanPayYuan: 56_000 }, 5 / 4, [
    "civilServantMeanPayYuan",
  ]),
  row(trainingHoursCompletionShare, trainingHoursCompletionShareOf, { teachersWithHours: 35, teachers: 40 }, 7 / 8, ["teachers"]),
  row(nearbyEnrolmentShare, nearbyEnrolmentShareOf, { admittedByZone: 57, admitted: 60 }, 19 / 20, ["admitted"]),
  row(seniorHighQuotaShare, seniorHighQuotaShareOf, { allottedPlaces: 9, places: 16 }, 0.5625, ["places"]),
  row(
    migrantPublicOrPurchasedShare,
    migrantPublicOrPurchasedShareOf,
    { inPublicSchools: 50, inPurchasedPlaces: 20, migrantChildren: 80 },
    7 / 8,
    ["migrantChildren"],
  ),
  row(juniorRetention, juniorRetentionOf, { ...cohort, denominator: "entrantsLessDeceased" }, 0.98, ["entrants", "deceased"]),
  row(juniorRetention, juniorRetentionOf, { ...cohort, entrants: 224, denominator: "entrants" }, 7 / 8, ["entrants"]),
  row(
    disabledEnrolmentShare,
    disabledEnrolmentShareOf,
    { inSpecialSchools: 9, inclusivePlacement: 20, attachedClasses: 4, homeTeaching: 5, disabledChildren: 40 },
    19 / 20,
    ["disabledChildren"],
  ),
  row(trainingFundsShare, trainingFundsShareOf, { trainingFundsYuan: 12_500.5, publicFundsYuan: 200_008 }, 1 / 16, ["publicFundsYuan"]),
  row(specialEducationFundsPerPupil, specialEducationFundsPerPupilOf, { publicFundsYuan: 60_004, pupils: 8 }, 7500.5, ["pupils"]),
  row(satisfactionShare, satisfactionShareOf, { satisfied: 45, valid: 48 }, 0.9375, ["valid"]),
  row(surveyParentShare, surveyParentShareOf, { parents: 33, distributed: 60 }, 11 / 20, ["distributed"]),
  row(surveyValidReturnShare, surveyValidReturnShareOf, { valid: 42, distributed: 56 }, 3 / 4, ["distributed"]),
];

const ids = new Set(rows.map(({ record }) => record.id));

describe.each(rows)("$name", (each) => {
  const { record, figures, value, numerator, denominator, after } = each;
  const fields = [...numerator, ...denominator];
  const all = (names: readonly string[], figure: unknown): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, figure]));

  it("has the value worked out by hand, and leaves the figures as they were", () => {
    const before = structuredClone(figures);
    expect(after({})).toEqual({ value, reasons: [] });
    expect(figures).toEqual(before);
  });

  it("has no value without any one of its figures, and says which", () => {
    for (const field of fields) {
      for (const absent of [undefined, null]) {
        expect(after({ [field]: absent })).toEqual({ value: null, reasons: [{ code: "missingFigure", field, units: [] }] });
      }
    }
    expect(after(all(fields, null)).reasons).toEqual(fields.map((field) => ({ code: "missingFigure", field, units: [] })));
  });

  it("has no value where a figure cannot be right", () => {
    for (const field of fields) {
      const fractions = record.record.fields[field]?.kind === "count" ? [0.5] : [];
      for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "7", ...fractions]) {
        expect(after({ [field]: wrong })).toEqual({ value: null, reasons: [{ code: "invalidFigure", field, units: [] }] });
      }
    }
  });

  it("takes a part above the whole for an error where it is one", () => {
    const named = numerator.join("+");
    const above = after({ ...all(fields, 0), [numerator[0] ?? ""]: 9, [denominator[0] ?? ""]: 8 });
    expect(above).toEqual(
      record.partOfWhole ? { value: null, reasons: [{ code: "invalidFigure", field: named, units: [] }] } : { value: 9 / 8, reasons: [] },
    );
  });

  it("is 0 of something, 1 of as much, and has no value of nothing", () => {
    expect(after({ ...all(fields, 0), [denominator[0] ?? ""]: 8 }).value).toBe(0);
    expect(after({ ...all(fields, 0), [numerator[0] ?? ""]: 8, [denominator[0] ?? ""]: 8 }).value).toBe(1);
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

describe("the quotients", () => {
  it("are fifteen", () => {
    expect(ids.size).toBe(15);
  });

  it.each([...ids])("%s is named and described by the measure of the same id, which names its function", (id) => {
    const { record } = rows.find((each) => each.record.id === id) ?? {};
    const measure = measures.find((each) => each.id === id);
    expect(record).toMatchObject({ id, name: measure?.name, unit: measure?.unit, formula: measure?.formula });
    expect(measure?.functions).toContain(`${id}Of`);
    expect(core).toHaveProperty(id, record);
    expect(core).toHaveProperty(`${id}Of`);
  });

  it.each(rows)("$name cites clauses that exist and ask for it", ({ record }) => {
    expect(record.clauses.length).toBeGreaterThan(0);
    for (const { document, clause } of record.clauses) {
      const cited = clauses.find((each) => each.document === document && each.number === clause);
      expect(cited?.measures, `${document} ${String(clause)}`).toContain(record.id);
    }
  });

  it.each(rows)("$name says in both languages what a missing figure does and what the number does not say", ({ record }) => {
    for (const text of [record.missingValues, record.limitsOfMeaning]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
    }
  });
});

describe("amounts", () => {
  it("need not be whole", () => {
    expect(teacherPayParityOf({ teacherMeanPayYuan: 1.5, civilServantMeanPayYuan: 0.75 }).value).toBe(2);
  });
});

describe("backboneRotationShareOf", () => {
  it("asks only for the figures of the chosen base", () => {
    expect(backboneRotationShareOf({ denominator: "rotated", backboneRotated: 6, rotated: 24, eligible: null }).value).toBe(0.25);
    expect(backboneRotationShareOf({ denominator: "rotated", backboneRotated: 6, rotated: 24, eligible: -1 }).value).toBe(0.25);
    expect(backboneRotationShareOf({ denominator: "eligible", backboneRotated: 6, eligible: 40 }).value).toBe(0.15);
  });

  it("holds the part against the chosen whole only", () => {
    expect(backboneRotationShareOf({ denominator: "eligible", backboneRotated: 6, rotated: 5, eligible: 40 }).value).toBe(0.15);
    expect(backboneRotationShareOf({ denominator: "eligible", backboneRotated: 6, rotated: 24, eligible: 5 }).value).toBeNull();
  });
});

describe("juniorRetentionOf", () => {
  it("asks for the deaths only where they are taken off", () => {
    const { deceased, ...others } = cohort;
    expect(juniorRetentionOf({ ...others, entrants: 224, denominator: "entrants" }).value).toBe(0.875);
    expect(juniorRetentionOf({ ...others, denominator: "entrantsLessDeceased" }).reasons).toEqual([
      { code: "missingFigure", field: "deceased", units: [] },
    ]);
    expect(juniorRetentionOf({ ...others, deceased, denominator: "entrantsLessDeceased" }).value).toBe(0.98);
  });

  it("can be above 1: pupils who come back to a cohort", () => {
    expect(juniorRetentionOf({ ...cohort, graduates: 199, denominator: "entrantsLessDeceased" }).value).toBe(1.025);
  });

  it("has no value where more moved in than graduated, or more died than entered", () => {
    const moved = juniorRetentionOf({ ...cohort, graduates: 1, transferredOut: 0, denominator: "entrants" });
    const died = juniorRetentionOf({ ...cohort, deceased: 203, denominator: "entrantsLessDeceased" });
    for (const result of [moved, died]) {
      expect(result.value).toBeNull();
      expect(result.reasons.map(({ code }) => code)).toEqual(["invalidFigure"]);
    }
  });

  it("has no value where all who entered died", () => {
    expect(juniorRetentionOf({ ...cohort, deceased: 202, denominator: "entrantsLessDeceased" }).reasons).toEqual([
      { code: "zeroDenominator", fields: ["entrants", "deceased"] },
    ]);
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

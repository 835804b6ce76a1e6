import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as core from "edu-balance";
import {
  capitalSpendingConcentrationOf,
  clauses,
  earmarkedFundsSpentShare,
  earmarkedFundsSpentShareOf,
  educationSpendingShareOfGdp,
  educationSpendingShareOfGdpOf,
  heatingAddOn,
  heatingAddOnOf,
  measures,
  publicFundsPerPupil,
  publicFundsPerPupilOf,
  type IndicatorValue,
  type Rate,
  type SchoolCapital,
} from "edu-balance";

/** One quotient with figures whose value was worked out by hand. */
interface Row {
  readonly record: Rate;
  readonly figures: Readonly<Record<string, number>>;
  readonly value: number;
  readonly after: (changes: Readonly<Record<string, unknown>>) => IndicatorValue;
}

function row<Figures extends object>(
  record: Rate,
  of: (figures: Figures) => IndicatorValue,
  figures: Figures & Readonly<Record<string, number>>,
  value: number,
): Row {
  return { record, figures, value, after: (changes) => of(Object.freeze({ ...figures, ...changes })) };
}

const rows: readonly Row[] = [
  row(publicFundsPerPupil, publicFundsPerPupilOf, { publicFundsYuan: 1_230_000, pupils: 2000 }, 615),
  row(heatingAddOn, heatingAddOnOf, { heatingAddOnYuan: 70_000.5, pupils: 500 }, 140.001),
  row(educationSpendingShareOfGdp, educationSpendingShareOfGdpOf, { educationSpendingYuan: 5e8, gdpYuan: 8e9 }, 0.0625),
  row(
    earmarkedFundsSpentShare,
    earmarkedFundsSpentShareOf,
    {
      educationSurchargeYuan: 300,
      localEducationSurchargeYuan: 200,
      landSaleEducationFundsYuan: 300,
      educationSurchargeSpentYuan: 300,
      localEducationSurchargeSpentYuan: 0,
      landSaleEducationFundsSpentYuan: 200,
    },
    0.625,
  ),
];

describe.each(rows)("$record.id", ({ record, figures, value, after }) => {
  const fields = [...record.numerator, ...record.denominator].map(({ field }) => field);
  const wholes = record.denominator.map(({ field }) => field);
  const all = (names: readonly string[], figure: unknown): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, figure]));

  it("has the value worked out by hand from exactly these figures", () => {
    expect(after({})).toEqual({ value, reasons: [] });
    expect(new Set(fields)).toEqual(new Set(Object.keys(figures)));
  });

  it("has no value without any one of its figures, and says which", () => {
    for (const field of fields) {
      for (const absent of [undefined, null]) {
        expect(after({ [field]: absent })).toEqual({ value: null, reasons: [{ code: "missingFigure", field, units: [] }] });
      }
    }
  });

  it("has no value where a figure cannot be right", () => {
    for (const field of fields) {
      for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "7"]) {
        expect(after({ [field]: wrong })).toEqual({ value: null, reasons: [{ code: "invalidFigure", field, units: [] }] });
      }
    }
  });

  it("is 0 of something and has no value of nothing", () => {
    expect(
      after(
        all(
          record.numerator.map(({ field }) => field),
          0,
        ),
      ).value,
    ).toBe(0);
    expect(after(all(fields, 0))).toEqual({ value: null, reasons: [{ code: "zeroDenominator", fields: wholes }] });
  });

  it("does not depend on the unit of all figures", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: fields.length, maxLength: fields.length }),
        fc.integer({ min: 1, max: 10_000 }),
        (given, by) => {
          const times = (factor: number): IndicatorValue =>
            after(Object.fromEntries(fields.map((field, index) => [field, (given[index] ?? 0) * factor])));
          expect(times(by)).toEqual(times(1));
        },
      ),
    );
  });

  it("is described by the measure of the same id, which names its function", () => {
    const measure = measures.find(({ id }) => id === record.id);
    expect(record).toMatchObject({ name: measure?.name, unit: measure?.unit, formula: measure?.formula });
    expect(measure?.functions).toContain(`${record.id}Of`);
    expect(core).toHaveProperty(record.id, record);
  });

  it("cites clauses that exist and ask for it", () => {
    expect(record.clauses.length).toBeGreaterThan(0);
    for (const { document, clause } of record.clauses) {
      const cited = clauses.find((each) => each.document === document && each.number === clause);
      expect(cited?.measures, `${document} ${String(clause)}`).toContain(record.id);
    }
  });

  it("says in both languages what the number does not say", () => {
    expect(record.limitsOfMeaning.zh).toMatch(/\p{Script=Han}/u);
    expect(record.limitsOfMeaning.en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
  });
});

describe("earmarkedFundsSpentShareOf", () => {
  it("takes more spent than raised for an error", () => {
    const raised = { educationSurchargeYuan: 1, localEducationSurchargeYuan: 1, landSaleEducationFundsYuan: 1 };
    const spent = { educationSurchargeSpentYuan: 1, localEducationSurchargeSpentYuan: 1, landSaleEducationFundsSpentYuan: 1 };
    expect(earmarkedFundsSpentShareOf({ ...raised, ...spent }).value).toBe(1);
    const above = earmarkedFundsSpentShareOf({ ...raised, ...spent, landSaleEducationFundsSpentYuan: 1.01 });
    expect(above.value).toBeNull();
    expect(above.reasons.map(({ code }) => code)).toEqual(["invalidFigure"]);
  });
});

describe("capitalSpendingConcentrationOf", () => {
  /** Schools of ten pupils with so many yuan a pupil. */
  const schools = (...perPupil: readonly number[]): SchoolCapital[] =>
    perPupil.map((yuan, index) => ({ schoolId: `s-${String(index)}`, capitalYuan: yuan * 10, pupils: 10 }));
  const concentration = (...perPupil: readonly number[]): number | null => capitalSpendingConcentrationOf(schools(...perPupil)).value;
  const nineAnd = (...top: readonly number[]): number[] => [...Array.from({ length: 20 - top.length }, () => 10), ...top];

  it("takes one school for the top tenth below twenty, two of twenty", () => {
    expect(concentration(7)).toBe(1);
    expect(concentration(10, 30)).toBe(1.5);
    expect(concentration(10, 20, 90)).toBe(4.5);
    expect(concentration(10, 10, 10, 10, 10, 10, 10, 10, 10, 50)).toBe(5);
    expect(concentration(...nineAnd(50).slice(1))).toBe(5);
    expect(concentration(...nineAnd(50, 30))).toBe(4);
    expect(concentration(...nineAnd(50))).toBe(3);
  });

  it("takes the middle school for the median, or the mean of the two in the middle", () => {
    expect(concentration(40, 1, 8)).toBe(5);
    expect(concentration(40, 1, 8, 12)).toBe(4);
  });

  it("counts every school once, whatever its size", () => {
    const large = schools(10, 20, 90).map((school, index) => (index === 0 ? { ...school, capitalYuan: 100_000, pupils: 10_000 } : school));
    expect(capitalSpendingConcentrationOf(large).value).toBe(4.5);
  });

  it("leaves out schools without pupils and names them", () => {
    const given = [...schools(10, 20, 90), { schoolId: "empty", capitalYuan: 5e6, pupils: 0 }];
    expect(capitalSpendingConcentrationOf(given)).toEqual({ value: 4.5, reasons: [{ code: "zeroPupils", units: ["empty"] }] });
    expect(capitalSpendingConcentrationOf([{ schoolId: "empty", capitalYuan: 0, pupils: 0 }])).toEqual({
      value: null,
      reasons: [{ code: "noUnits" }, { code: "zeroPupils", units: ["empty"] }],
    });
    expect(capitalSpendingConcentrationOf([])).toEqual({ value: null, reasons: [{ code: "noUnits" }] });
  });

  it("has no value where most schools got nothing: the median is 0", () => {
    expect(capitalSpendingConcentrationOf(schools(0, 0, 90))).toEqual({
      value: null,
      reasons: [{ code: "zeroDenominator", fields: ["capitalYuan"] }],
    });
    expect(concentration(0, 10, 90)).toBe(9);
    expect(concentration(0, 0, 10, 90)).toBe(18);
  });

  it("has no value while one school is unknown: it could be the one that got most", () => {
    for (const field of ["capitalYuan", "pupils"] as const) {
      const given = [...schools(10, 20), { schoolId: "x", capitalYuan: 1, pupils: 1, [field]: null }];
      expect(capitalSpendingConcentrationOf(given)).toEqual({ value: null, reasons: [{ code: "missingFigure", field, units: ["x"] }] });
      const wrong = [...schools(10, 20), { schoolId: "x", capitalYuan: 1, pupils: 1, [field]: -1 }];
      expect(capitalSpendingConcentrationOf(wrong)).toEqual({ value: null, reasons: [{ code: "invalidFigure", field, units: ["x"] }] });
    }
    const half = [{ schoolId: "x", capitalYuan: 0.5, pupils: 0.5 }];
    expect(capitalSpendingConcentrationOf(half).reasons).toEqual([{ code: "invalidFigure", field: "pupils", units: ["x"] }]);
    const twice = [...schools(10, 20), ...schools(10)];
    expect(capitalSpendingConcentrationOf(twice)).toEqual({ value: null, reasons: [{ code: "duplicateUnit", units: ["s-0"] }] });
  });

  it("is 1 or more, exactly 1 of equal schools, and does not depend on order", () => {
    const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 ** 7 }), fc.integer({ min: 1, max: 3000 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(list, (pairs) => {
        const given = pairs.map(([capitalYuan, pupils], index) => ({ schoolId: String(index), capitalYuan, pupils }));
        const { value } = capitalSpendingConcentrationOf(given);
        expect(value).toBeGreaterThanOrEqual(1);
        expect(capitalSpendingConcentrationOf([...given].reverse()).value).toBe(value);
        const [one] = given;
        expect(capitalSpendingConcentrationOf(given.map((each) => ({ ...one, schoolId: each.schoolId }))).value).toBe(1);
      }),
    );
  });

  it("has no infinite value", () => {
    expect(
      capitalSpendingConcentrationOf([
        { schoolId: "a", capitalYuan: 5e-324, pupils: 1 },
        { schoolId: "b", capitalYuan: 5e-324, pupils: 1 },
        { schoolId: "c", capitalYuan: 9e15, pupils: 1 },
      ]).value,
    ).toBeNull();
  });
});

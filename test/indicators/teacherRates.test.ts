import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as core from "edu-balance";
import {
  clauses,
  countyManagedShare,
  countyManagedShareOf,
  inductionTrainingShare,
  inductionTrainingShareOf,
  measures,
  postsFilledShare,
  postsFilledShareOf,
  pupilsPerPost,
  pupilsPerPostOf,
  teacherReplacementRate,
  teacherReplacementRateOf,
  trainingCycleCompletionShare,
  trainingCycleCompletionShareOf,
  type IndicatorValue,
  type Rate,
} from "edu-balance";

/** One rate with figures whose value was worked out by hand. */
interface Row {
  readonly record: Rate;
  readonly id: string;
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
  return { record, id: record.id, figures, value, after: (changes) => of(Object.freeze({ ...figures, ...changes })) };
}

const rows: readonly Row[] = [
  row(pupilsPerPost, pupilsPerPostOf, { pupils: 945, postsApproved: 70 }, 13.5),
  row(postsFilledShare, postsFilledShareOf, { postsFilled: 63, postsApproved: 60 }, 1.05),
  row(teacherReplacementRate, teacherReplacementRateOf, { hired: 21, retired: 16, left: 8 }, 7 / 8),
  row(countyManagedShare, countyManagedShareOf, { teachersPlacedByDepartment: 30, teachers: 48 }, 5 / 8),
  row(trainingCycleCompletionShare, trainingCycleCompletionShareOf, { teachersTrained: 39, teachers: 40 }, 0.975),
  row(inductionTrainingShare, inductionTrainingShareOf, { newTeachersWithHours: 3, newTeachers: 16 }, 3 / 16),
];

describe.each(rows)("$id", ({ record, figures, value, after }) => {
  const fields = Object.keys(figures);
  const numerator = record.numerator.map(({ field }) => field);
  const denominator = record.denominator.map(({ field }) => field);
  const all = (figure: unknown): Record<string, unknown> => Object.fromEntries(fields.map((field) => [field, figure]));

  it("has the value worked out by hand", () => {
    expect(after({})).toEqual({ value, reasons: [] });
  });

  it("has no value without any one of its figures, and says which", () => {
    for (const field of fields) {
      for (const absent of [undefined, null]) {
        expect(after({ [field]: absent })).toEqual({ value: null, reasons: [{ code: "missingFigure", field, units: [] }] });
      }
    }
    expect(after(all(null)).reasons).toHaveLength(fields.length);
  });

  it("has no value where a figure cannot be right", () => {
    for (const field of fields) {
      for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "7", 0.5]) {
        expect(after({ [field]: wrong })).toEqual({ value: null, reasons: [{ code: "invalidFigure", field, units: [] }] });
      }
    }
  });

  it("is 0 of something, has no value of nothing, and goes above 1 only where it may", () => {
    const none = Object.fromEntries(numerator.map((field) => [field, 0]));
    expect(after(none).value).toBe(0);
    expect(after(all(0))).toEqual({ value: null, reasons: [{ code: "zeroDenominator", fields: denominator }] });
    const above = after({ ...all(0), [numerator[0] ?? ""]: 9, [denominator[0] ?? ""]: 8 });
    expect(above.value).toBe(record.partOfWhole ? null : 9 / 8);
  });

  it("does not depend on the size of the place", () => {
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

  it("is named by its measure, which names its function, and cites clauses that ask for it", () => {
    const measure = measures.find(({ id }) => id === record.id);
    expect(record).toMatchObject({ name: measure?.name, unit: measure?.unit, formula: measure?.formula });
    expect(measure?.functions).toContain(`${record.id}Of`);
    expect(core).toHaveProperty(record.id, record);
    expect(record.clauses.length).toBeGreaterThan(0);
    for (const { document, clause } of record.clauses) {
      const cited = clauses.find((each) => each.document === document && each.number === clause);
      expect(cited?.measures, `${document} ${String(clause)}`).toContain(record.id);
    }
    expect(record.limitsOfMeaning.zh).toMatch(/\p{Script=Han}/u);
    expect(record.limitsOfMeaning.en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
  });
});

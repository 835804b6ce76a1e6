import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as core from "edu-balance";
import {
  clauses,
  dropoutRate,
  dropoutRateOf,
  leftBehindFilesShare,
  leftBehindFilesShareOf,
  leftBehindShare,
  leftBehindShareOf,
  measures,
  migrantPublicSchoolShare,
  migrantPublicSchoolShareOf,
  nineYearRetention,
  nineYearRetentionOf,
  schoolChoiceShare,
  schoolChoiceShareOf,
  teacherEthicsCases,
  teacherEthicsCasesOf,
  type IndicatorValue,
  type Rate,
} from "edu-balance";

interface Row {
  readonly name: string;
  readonly record: Rate;
  readonly figures: object;
  readonly value: number;
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  /** What the quotient is multiplied by. */
  readonly multiplier: number;
  readonly after: (changes: Readonly<Record<string, unknown>>) => IndicatorValue;
}

function row<Figures extends object>(
  record: Rate,
  of: (figures: Figures) => IndicatorValue,
  figures: Figures,
  value: number,
  denominator: readonly string[],
): Row {
  return {
    name: `${record.id} over ${denominator.join(", ")}`,
    record,
    figures,
    value,
    numerator: record.numerator.map(({ field }) => field),
    denominator,
    multiplier: record.per,
    after: (changes) => of(Object.freeze({ ...figures, ...changes })),
  };
}

// 735 graduates; 800 entered, 50 came, 100 went: 750 in the end, and 735 / 750 = 0.98.
const cohort = { graduates: 735, intake: 800, movedIn: 50, movedOut: 100 } as const;

const rows: readonly Row[] = [
  row(schoolChoiceShare, schoolChoiceShareOf, { fromOutsideZone: 3, admitted: 48 }, 1 / 16, ["admitted"]),
  row(teacherEthicsCases, teacherEthicsCasesOf, { cases: 3, teachers: 1600 }, 1.875, ["teachers"]),
  row(migrantPublicSchoolShare, migrantPublicSchoolShareOf, { inPublicSchools: 63, migrantPupils: 72 }, 7 / 8, ["migrantPupils"]),
  row(leftBehindFilesShare, leftBehindFilesShareOf, { onFile: 57, leftBehindChildren: 60 }, 19 / 20, ["leftBehindChildren"]),
  row(leftBehindShare, leftBehindShareOf, { definition: "education", leftBehindChildren: 6, pupils: 48 }, 1 / 8, ["pupils"]),
  row(leftBehindShare, leftBehindShareOf, { definition: "civilAffairs", leftBehindChildren: 3, pupils: 48 }, 1 / 16, ["pupils"]),
  row(nineYearRetention, nineYearRetentionOf, { ...cohort, denominator: "intakeAdjustedForMoves" }, 49 / 50, [
    "intake",
    "movedIn",
    "movedOut",
  ]),
  row(nineYearRetention, nineYearRetentionOf, { ...cohort, denominator: "intake" }, 147 / 160, ["intake"]),
  row(dropoutRate, dropoutRateOf, { dropouts: 6, pupils: 480 }, 1 / 80, ["pupils"]),
];

const ids = [...new Set(rows.map(({ record }) => record.id))];

describe.each(rows)("$name", ({ record, figures, value, numerator, denominator, multiplier, after }) => {
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
      for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "7"]) {
        expect(after({ [field]: wrong })).toEqual({ value: null, reasons: [{ code: "invalidFigure", field, units: [] }] });
      }
    }
  });

  it("takes a part above the whole for an error where it is one", () => {
    const above = after({ ...all(fields, 0), [numerator[0] ?? ""]: 9, [denominator[0] ?? ""]: 8 });
    expect(above).toEqual(
      record.partOfWhole
        ? { value: null, reasons: [{ code: "invalidFigure", field: numerator.join("+"), units: [] }] }
        : { value: (9 * multiplier) / 8, reasons: [] },
    );
  });

  it("is 0 of something, the whole of as much, and has no value of nothing", () => {
    expect(after({ ...all(fields, 0), [denominator[0] ?? ""]: 8 }).value).toBe(0);
    expect(after({ ...all(fields, 0), [numerator[0] ?? ""]: 8, [denominator[0] ?? ""]: 8 }).value).toBe(multiplier);
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

describe("the rates", () => {
  it.each(ids)("%s is named and described by the measure of the same id, which names its function", (id) => {
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

  it.each(rows)("$name says in both languages what the number does not say", ({ record }) => {
    expect(record.limitsOfMeaning.zh).toMatch(/\p{Script=Han}/u);
    expect(record.limitsOfMeaning.en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
  });
});

describe("a choice that was not made", () => {
  it.each([
    ["the definition of left-behind children", "definition", leftBehindShareOf, { leftBehindChildren: 6, pupils: 48 }],
    ["the base of nine-year retention", "denominator", nineYearRetentionOf, cohort],
  ])("%s is not guessed", (_name, field, of, figures) => {
    const after = (choice: unknown): IndicatorValue => (of as (given: object) => IndicatorValue)({ ...figures, [field]: choice });
    for (const absent of [undefined, null]) {
      expect(after(absent)).toEqual({ value: null, reasons: [{ code: "missingFigure", field, units: [] }] });
    }
    for (const wrong of ["all", "constructor", "", 1]) {
      expect(after(wrong)).toEqual({ value: null, reasons: [{ code: "invalidFigure", field, units: [] }] });
    }
  });

  it("asks for the moves only where the intake is adjusted for them", () => {
    const { graduates, intake } = cohort;
    expect(nineYearRetentionOf({ graduates, intake, denominator: "intake" }).value).toBe(735 / 800);
    expect(nineYearRetentionOf({ graduates, intake, denominator: "intakeAdjustedForMoves" }).reasons).toEqual([
      { code: "missingFigure", field: "movedIn", units: [] },
      { code: "missingFigure", field: "movedOut", units: [] },
    ]);
  });

  it("has no retention where more moved out than ever were in the cohort", () => {
    const moved = nineYearRetentionOf({ graduates: 0, intake: 10, movedIn: 1, movedOut: 12, denominator: "intakeAdjustedForMoves" });
    expect(moved).toEqual({ value: null, reasons: [{ code: "invalidFigure", field: "graduates", units: [] }] });
  });
});

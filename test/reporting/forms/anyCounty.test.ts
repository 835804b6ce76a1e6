import fc from "fast-check";
import { assessBasicBalance, assessQualityBalance, type StageUnit } from "edu-balance";
import { reportOf, type ReportDocument } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { arbitraryUnits } from "../../support/county.js";
import { tablesOf, widths, wrongNumbers } from "../../support/reportParts.js";

/** Units of both stages, some with a figure that was not reported, and some twice. */
const anyUnits: fc.Arbitrary<StageUnit[]> = fc
  .tuple(arbitraryUnits("primary", 0), arbitraryUnits("juniorSecondary", 0), fc.infiniteStream(fc.nat(9)))
  .map(([primary, junior, draws]) =>
    [...primary, ...junior].flatMap((unit): StageUnit[] => {
      const draw = draws.next().value as number;
      if (draw === 0) return [{ ...unit, books: null }];
      if (draw === 1) return [{ ...unit, teachingAreaM2: -1 }];
      return draw === 2 ? [unit, unit] : [unit];
    }),
  );

function expectSound(document: ReportDocument, result: object): void {
  expect(wrongNumbers(document, { result })).toEqual([]);
  for (const table of tablesOf(document)) expect(new Set(widths(table))).toEqual(new Set([table.columns.length]));
  expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
  // A cell is empty by a mark that says why, or because the form has nothing there.
  const unknown = tablesOf(document).flatMap(({ rows }) =>
    rows.flatMap((row) => row.filter(({ mark }) => mark === "unknown" || mark === "blank")),
  );
  expect(unknown.every(({ runs }) => runs.length === 0)).toBe(true);
  expect(unknown.length === 0 || document.blanks.length > 0).toBe(true);
  expect(JSON.stringify(document)).not.toMatch(/NaN|Infinity|undefined/u);
}

describe("the forms of any county", () => {
  it.each(["zh-CN", "en"] as const)("trace every number, are plain JSON and have whole tables (%s)", (locale) => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const county = { id: "c", name: "某县" };
        const basic = assessBasicBalance({ county, units }, { asOf: "2016-12-31" });
        expectSound(reportOf(basic, { form: "coefficientTable", locale }), basic);
        expectSound(reportOf(basic, { form: "declaration2012", locale }), basic);
        const quality = assessQualityBalance({ county, units }, { asOf: "2023-12-31" });
        expectSound(reportOf(quality, { form: "qualityBalance2017", locale }), quality);
      }),
      { numRuns: 25 },
    );
  });
});

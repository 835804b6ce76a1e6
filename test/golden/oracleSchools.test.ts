import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { interSchoolVariation, type StageUnit } from "edu-balance";
import { root } from "../docs/fences.js";

const folder = `${root}../shared/oracles/schools/`;
const reported = (cell: string | undefined): number | null => (cell === undefined || cell.trim() === "" ? null : Number(cell));

interface Expected {
  readonly teachersPer100Pupils: {
    readonly cvWeighted: number;
    readonly stdWeighted: number;
    readonly weightedMean: number;
    readonly byGroup: Readonly<Record<string, readonly { readonly group: string; readonly n: number; readonly cvWeighted: number }[]>>;
  };
}

describe.skipIf(!existsSync(folder))("1,304 real schools", () => {
  const rows = (): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(readFileSync(`${folder}malaysia_sjkc.csv`, "utf8"), { header: true, skipEmptyLines: true }).data;
  const expected = (): Expected["teachersPer100Pupils"] =>
    (JSON.parse(readFileSync(`${folder}malaysia_sjkc.expected.json`, "utf8")) as Expected).teachersPer100Pupils;
  const units = (given: readonly Record<string, string>[]): StageUnit[] =>
    given.map((row) => ({
      schoolId: row["KODSEKOLAH"] ?? "",
      stage: "primary",
      pupils: reported(row["ENROLMEN"]) as number,
      fullTimeTeachers: reported(row["GURU"]),
    }));

  it("give the teacher–pupil ratio's coefficient, with the two wanting rows in the ledger", () => {
    const result = interSchoolVariation(units(rows()), "teacherPupilRatio", { missing: "exclude" });
    const { cvWeighted, stdWeighted, weightedMean } = expected();
    expect(Math.abs((result.coefficient ?? Number.NaN) - 0.6776203402183323)).toBeLessThan(1e-15);
    expect(result.coefficient).toBeCloseTo(cvWeighted, 14);
    expect((result.mean ?? Number.NaN) * 100).toBeCloseTo(weightedMean, 12);
    expect((result.standardDeviation ?? Number.NaN) * 100).toBeCloseTo(stdWeighted, 12);
    expect(result.ledger).toMatchObject({ given: 1304, used: 1302 });
    expect(new Set(result.ledger.excluded.map(({ id }) => id))).toEqual(new Set(["ABC6086", "BBC8424"]));
    expect(interSchoolVariation(units(rows()), "teacherPupilRatio").coefficient).toBeNull();
  });

  it.each(["NEGERI", "LOKASI", "PPD"])("give the coefficients of every group by %s", (column) => {
    const groups = expected().byGroup[column] ?? [];
    expect(groups.length).toBeGreaterThan(1);
    for (const { group, n, cvWeighted } of groups) {
      const result = interSchoolVariation(units(rows().filter((row) => row[column] === group)), "teacherPupilRatio", {
        missing: "exclude",
      });
      expect(result.units).toBe(n);
      expect(result.coefficient, group).toBeCloseTo(cvWeighted, 13);
    }
  });
});

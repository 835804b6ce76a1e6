import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessQualityBalance,
  parameters,
  qualityIndicators,
  UsageError,
  withParameters,
  type QualityIndicatorId,
  type Stage,
  type StageUnit,
} from "edu-balance";
import { qualityCheckByGroup, VERDICTS, WITHOUT_PUPILS, type QualityCheck, type QualityColumns } from "edu-balance/columns";
import { qualityUnit } from "../support/qualityCounty.js";
import { arbitraryRows, columnsOf, type Row } from "./nation.js";

const STAGES: readonly Stage[] = ["primary", "juniorSecondary"];
const IDS: readonly QualityIndicatorId[] = qualityIndicators.map(({ id }) => id);
const asOf = "2023-12-31";

const columns = (rows: readonly Row[], groupCount: number): QualityColumns => columnsOf(rows, groupCount, IDS) as QualityColumns;
const bits = (mask: number): QualityIndicatorId[] => IDS.filter((_, index) => (mask & (1 << index)) !== 0);

/** What the columns say of one county, in the words of the records. */
function inWords(check: QualityCheck, rows: readonly Row[], group: number): unknown {
  return STAGES.map((stage, half) => ({
    schools: rows.flatMap(({ group: own, unit }, row) =>
      own === group && unit.stage === stage && check.schools.verdict[row] !== WITHOUT_PUPILS
        ? [
            {
              id: unit.schoolId,
              verdict: VERDICTS[check.schools.verdict[row] ?? 4],
              met: check.schools.met[row],
              missed: bits(check.schools.missed[row] ?? 0),
              unknown: bits(check.schools.unknown[row] ?? 0),
              belowFloor: bits(check.schools.belowFloor[row] ?? 0),
            },
          ]
        : [],
    ),
    coefficients: IDS.map((id) => VERDICTS[check.coefficients[id][group * 2 + half] ?? 4]),
    verdict: VERDICTS[check.verdict[group * 2 + half] ?? 4],
  }));
}

/** The same from the records. */
function fromRecords(units: readonly StageUnit[], day: string): unknown {
  const { stages } = assessQualityBalance({ county: { id: "c" }, units }, { asOf: day });
  return STAGES.map((stage) => ({
    schools: stages[stage].schools.map(({ schoolId, verdict, met, missed, unknown, findings }) => ({
      id: schoolId,
      verdict,
      met,
      missed,
      unknown,
      belowFloor: IDS.filter((_id, at) => findings[at]?.reasons.some(({ code }) => code === "belowMissFloor")),
    })),
    coefficients: stages[stage].findings.map(({ verdict }) => verdict),
    verdict: stages[stage].verdict,
  }));
}

/** Units about the thresholds, so that all outcomes come about. */
const nearThresholds = fc
  .array(
    fc.record({
      stage: fc.constantFrom<Stage>("primary", "juniorSecondary"),
      hundreds: fc.integer({ min: 1, max: 12 }),
      factors: fc.array(fc.constantFrom(0.8, 0.85, 0.86, 1, 1, 1, 1, 1.2, 1.5), { minLength: 7, maxLength: 7 }),
    }),
    { maxLength: 8 },
  )
  .map((schools) =>
    schools.map(({ stage, hundreds, factors }, index): Row => {
      const levels = stage === "primary" ? [4.2, 1, 0.9, 450, 750, 200_000, 2.3] : [5.3, 1, 0.9, 580, 1020, 250_000, 2.4];
      const figure = (at: number): number => Number(((levels[at] ?? 0) * (factors[at] ?? 1) * hundreds).toFixed(4));
      const unit: StageUnit = {
        schoolId: `s-${String(index)}`,
        stage,
        pupils: hundreds * 100,
        higherDegreeTeachers: Math.round(figure(0)),
        backboneTeachers: Math.round(figure(1)),
        peArtsTeachers: Math.round(figure(2)),
        teachingAreaM2: Number((figure(3) + 12.3).toFixed(4)),
        indoorSportsAreaM2: 12.3,
        sportsGroundAreaM2: Number((figure(4) - 12.3).toFixed(4)),
        equipmentYuan: figure(5),
        multimediaRooms: Math.round(figure(6)),
      };
      return { group: 0, unit };
    }),
  );

describe("qualityCheckByGroup", () => {
  it.each(["2023-12-31", "2017-05-23", "2017-05-22"])("is assessQualityBalance to the last verdict on %s", (day) => {
    fc.assert(
      fc.property(fc.oneof(arbitraryRows(1, { defects: true, maxLength: 12 }), nearThresholds), (rows) => {
        // Records with a figure that cannot be right are told apart by the columns' own tests.
        expect(inWords(qualityCheckByGroup(columns(rows, 1), { asOf: day }), rows, 0)).toEqual(
          fromRecords(
            rows.map(({ unit }) => unit),
            day,
          ),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("keeps groups apart, in any order of the rows", () => {
    fc.assert(
      fc.property(arbitraryRows(3, { defects: false, maxLength: 30 }), (rows) => {
        const check = qualityCheckByGroup(columns(rows, 3), { asOf });
        for (const group of [0, 1, 2]) {
          const own = rows.filter((row) => row.group === group).map(({ unit }) => unit);
          expect(inWords(check, rows, group)).toEqual(fromRecords(own, asOf));
        }
      }),
      { numRuns: 40 },
    );
  });

  const stagesAndLimits = STAGES.flatMap((stage, half) =>
    IDS.flatMap((id, index) =>
      ["threshold", "floor"].map((kind) => {
        const scope = kind === "floor" ? "qualityBalance.oneMiss" : "qualityBalance";
        const record = parameters.find((each) => each.id === `${id}Floor` && each.stage === stage && each.scope === scope);
        return [stage, id, kind, record?.value ?? Number.NaN, half, index] as const;
      }),
    ),
  );

  it.each(stagesAndLimits)("%s %s at, just below and just above its %s of %d", (stage, id, kind, limit, half, index) => {
    const multiplier = qualityIndicators[index]?.multiplier ?? 1;
    const pupils = 100_000;
    const rich = columns([{ group: 0, unit: qualityUnit("s", stage, pupils) }], 1);
    // The decimal at the limit, and one unit of its last written place more and less, where a double has room for them.
    const at = Math.round((limit * pupils * 1000) / multiplier) / 1000;
    const outcome = (amount: number): boolean => {
      const check = qualityCheckByGroup({ ...rich, amounts: { ...rich.amounts, [id]: Float64Array.of(amount) } }, { asOf });
      const mask = kind === "floor" ? (check.schools.belowFloor[0] ?? 0) : (check.schools.missed[0] ?? 0);
      return (mask & (1 << index)) === 0;
    };
    expect([outcome(at - 0.001), outcome(at), outcome(at + 0.001)]).toEqual([false, true, true]);
    expect([outcome(at - at * 4e-16), outcome(at + at * 4e-16)]).toEqual([false, true]);
    expect(rich.stage[0]).toBe(half);
  });

  it("counts schools by verdict and leaves those without pupils out", () => {
    const rows: Row[] = [
      { group: 0, unit: qualityUnit("a", "primary", 100) },
      { group: 0, unit: qualityUnit("b", "primary", 100, { multimediaRooms: 0 }) },
      { group: 0, unit: qualityUnit("c", "primary", 100, { backboneTeachers: null }) },
      { group: 0, unit: qualityUnit("d", "primary", 0) },
    ];
    const { counts, schools } = qualityCheckByGroup(columns(rows, 1), { asOf });
    expect([counts.met, counts.notMet, counts.undetermined, counts.notApplicable].map((each) => each[0])).toEqual([1, 1, 1, 0]);
    expect([schools.verdict[3], schools.unknown[3], schools.met[3]]).toEqual([WITHOUT_PUPILS, 0, 0]);
    expect(schools.unknown[2]).toBe(1 << 1);
  });

  it("knows nothing of a school whose pupils cannot be right", () => {
    const rich = columns([{ group: 0, unit: qualityUnit("s", "primary", 100) }], 1);
    for (const pupils of [Number.NaN, -1, 2.5, Infinity, 2 ** 53]) {
      const { schools, verdict } = qualityCheckByGroup({ ...rich, weight: Float64Array.of(pupils) }, { asOf });
      expect([schools.met[0], schools.missed[0], schools.unknown[0], VERDICTS[schools.verdict[0] ?? 4], VERDICTS[verdict[0] ?? 4]]).toEqual(
        [0, 0, 127, "undetermined", "undetermined"],
      );
    }
  });

  it("gives the same verdicts in the fast mode", () => {
    fc.assert(
      fc.property(nearThresholds, (rows) => {
        const exact = qualityCheckByGroup(columns(rows, 1), { asOf });
        const fast = qualityCheckByGroup(columns(rows, 1), { asOf, mode: "fast" });
        expect([fast.schools, fast.coefficients, fast.verdict, fast.counts]).toEqual([
          exact.schools,
          exact.coefficients,
          exact.verdict,
          exact.counts,
        ]);
      }),
    );
  });

  it("goes by a place's own threshold where it is given one", () => {
    const national = parameters.find(
      ({ id, stage, scope }) => id === "teachingAreaPerPupilFloor" && stage === "primary" && scope === "qualityBalance",
    );
    if (national === undefined) throw new Error("no threshold");
    const own = { ...national, place: "14", level: "provincial" as const, value: 6 };
    const set = withParameters(parameters, { name: "a province", parameters: [own] });
    const given = columns([{ group: 0, unit: qualityUnit("s", "primary", 100, { teachingAreaM2: 550, indoorSportsAreaM2: 0 }) }], 1);
    expect(qualityCheckByGroup(given, { asOf }).schools.missed[0]).toBe(0);
    expect(qualityCheckByGroup(given, { asOf, place: "14", parameters: set }).schools.missed[0]).toBe(1 << 3);
    const upper = withParameters(parameters, { name: "another", parameters: [{ ...own, comparator: "<=" }] });
    expect(() => qualityCheckByGroup(given, { asOf, place: "14", parameters: upper })).toThrow(UsageError);
  });

  it("needs the stage and all seven amounts", () => {
    const { stage, ...rest } = columns([{ group: 0, unit: qualityUnit("s", "primary", 100) }], 1);
    expect(stage).toHaveLength(1);
    expect(() => qualityCheckByGroup(rest as QualityColumns, { asOf })).toThrow(UsageError);
    const { multimediaRoomsPer100Pupils: _, ...six } = rest.amounts;
    expect(() => qualityCheckByGroup({ ...rest, stage, amounts: six } as QualityColumns, { asOf })).toThrow(UsageError);
  });
});

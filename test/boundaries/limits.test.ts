import { afterAll, describe, expect, it } from "vitest";
import {
  assessBasicBalanceFromCoefficients,
  assessQualityBalance,
  indicators,
  parameters,
  qualityIndicators,
  type Parameter,
  type QualityIndicatorId,
  type Stage,
  type Verdict,
} from "edu-balance";
import { qualityCounty } from "../support/qualityCounty.js";
import {
  edgeKey,
  edgeProbes,
  edges,
  keeps,
  keyOf,
  limits,
  nextDown,
  nextUp,
  notJudged,
  probes,
  SIDES,
  stagesOf,
  unitMissing,
  withMoved,
  type Outcome,
  type Probe,
  type Side,
} from "./cases.js";

const SIGN: Readonly<Record<Side, number>> = { below: -1, at: 0, above: 1 };
const STAGES: readonly Stage[] = ["primary", "juniorSecondary"];

interface Case {
  readonly name: string;
  readonly limit: Parameter;
  readonly stage: Stage;
  readonly probe: Probe;
}

const cases: readonly Case[] = limits.flatMap((limit) =>
  stagesOf(limit).flatMap((stage) =>
    (probes[keyOf(limit)] ?? []).map((probe) => ({
      name: `${limit.id} ${limit.comparator} ${String(limit.value)}${limit.scope === undefined ? "" : ` (${limit.scope})`}, ${stage}: ${probe.through}`,
      limit,
      stage,
      probe,
    })),
  ),
);

/** The cases with the titles of their tests. */
const named = cases.map((each) => [each.name, each] as const);

const ran = { limits: new Set<Parameter>(), sides: 0, moved: 0, edges: 0 };

/** What has to come out on a side; `null` where there is no such value. */
function expected({ limit, probe }: Case, side: Side): Verdict | null {
  const share = probe.near(limit.value)[side];
  if (probe.partOfWhole === true && share < 0) return null;
  if (probe.partOfWhole === true && share > 1) return "undetermined";
  return keeps(limit.comparator, side) ? "met" : "notMet";
}

function checkShown({ limit, probe }: Case, side: Side, { shown, requirement, verdict }: Outcome): void {
  const value = probe.near(limit.value)[side];
  if (shown !== undefined && verdict !== "undetermined") {
    expect(Math.sign((shown ?? Number.NaN) - limit.value)).toBe(SIGN[side]);
    if (probe.exact === true) expect(shown).toBe(value);
  }
  if (requirement !== undefined) {
    const { id: parameterId, value: bound, comparator } = limit;
    expect(requirement).toMatchObject({ parameterId, limit: bound, comparator });
  }
}

afterAll(() => {
  const { limits: probed, sides, moved, edges: atEdges } = ran;
  console.log(
    `boundaries: ${String(probed.size)} limits, ${String(sides)} limits × stages × sides, ` +
      `${String(moved)} limits moved, ${String(atEdges)} edges of exceptions × stages × sides`,
  );
});

describe("every limit of both standards and of the exceptions", () => {
  it("has a probe, or a reason why nothing is held against it, and never both", () => {
    const keys = new Set(limits.map(keyOf));
    expect([...keys].filter((key) => (probes[key] ?? []).length === 0 && notJudged[key] === undefined)).toEqual([]);
    expect([...Object.keys(probes), ...Object.keys(notJudged)].filter((key) => !keys.has(key))).toEqual([]);
    expect(Object.keys(notJudged).filter((key) => probes[key] !== undefined)).toEqual([]);
    expect(limits.filter((limit) => notJudged[keyOf(limit)] === undefined && !cases.some((each) => each.limit === limit))).toEqual([]);
    expect(limits.filter(({ comparator }) => comparator === "=")).toEqual([]);
  });

  it("stands once for a stage, so that every probe speaks of one record", () => {
    for (const limit of limits) {
      const twins = limits.filter(
        (other) => keyOf(other) === keyOf(limit) && other.stage === limit.stage && other.effectiveFrom === limit.effectiveFrom,
      );
      expect(twins).toEqual([limit]);
    }
  });

  it("has the county that every probe changes in one thing met in full", () => {
    const result = assessQualityBalance(qualityCounty(), { asOf: "2023-12-31" });
    expect([result.verdict, result.problems]).toEqual(["met", []]);
  });

  it.each(named)("%s", (_name, each) => {
    const { limit, stage, probe } = each;
    const near = probe.near(limit.value);
    for (const side of SIDES) {
      const verdict = expected(each, side);
      if (verdict === null) continue;
      const outcome = probe.run(near[side], { stage, limit, parameters });
      expect(outcome.verdict, side).toBe(verdict);
      if (outcome.whole !== undefined) expect(outcome.whole, `${side}, the whole`).toBe(verdict);
      checkShown(each, side, outcome);
      ran.sides += 1;
    }
    ran.limits.add(limit);
  });

  it.each(named)("%s; it is this record that decides", (_name, each) => {
    const { limit, stage, probe } = each;
    const { at } = probe.near(limit.value);
    const before = probe.run(at, { stage, limit, parameters }).verdict;
    const after = probe.run(at, { stage, limit, parameters: withMoved(limit) }).verdict;
    expect([before, after]).toEqual(keeps(limit.comparator, "at") ? ["met", "notMet"] : ["notMet", "met"]);
    ran.moved += 1;
  });

  it.each(Object.keys(notJudged))("%s decides nothing wherever it is moved", (key) => {
    for (const limit of limits.filter((each) => keyOf(each) === key)) {
      for (const by of [-1000, -0.5, 0.1, 1000]) {
        const moved = parameters.map((record) => (record === limit ? { ...record, value: record.value + by } : record));
        expect(assessQualityBalance(qualityCounty(), { asOf: "2023-12-31", parameters: moved })).toEqual(
          assessQualityBalance(qualityCounty(), { asOf: "2023-12-31" }),
        );
        const each = Object.fromEntries(indicators.map(({ id }) => [id, 0.5]));
        const input = {
          county: { id: "c" },
          coefficients: { primary: each, juniorSecondary: each },
          governmentWork: { answers: [] },
          satisfaction: { residents: 400_000, distributed: 600, parents: 300, valid: 420, satisfied: 357 },
        };
        expect(assessBasicBalanceFromCoefficients(input, { asOf: "2016-12-31", parameters: moved })).toEqual(
          assessBasicBalanceFromCoefficients(input, { asOf: "2016-12-31" }),
        );
      }
    }
  });
});

describe("the one indicator a school may miss", () => {
  const check = (stage: Stage, missed: readonly QualityIndicatorId[]) => {
    const input = { ...qualityCounty(), units: [unitMissing(stage, missed)] };
    const [school] = assessQualityBalance(input, { asOf: "2023-12-31" }).stages[stage].schools;
    return school;
  };
  const ids = qualityIndicators.map(({ id }) => id);

  it.each(STAGES)("%s: any one alone is let off, and none of the others", (stage) => {
    expect(check(stage, [])).toMatchObject({ met: 7, missed: [], verdict: "met" });
    for (const id of ids) {
      const school = check(stage, [id]);
      expect(school).toMatchObject({ met: 6, missed: [id], verdict: "met" });
      const finding = school?.findings[ids.indexOf(id)];
      const floor = limits.find((limit) => keyOf(limit) === `${id}Floor@qualityBalance.oneMiss` && limit.stage === stage);
      expect(finding?.verdict).toBe("notMet");
      expect(finding?.reasons).toEqual([{ code: "permittedMiss", parameterId: `${id}Floor`, floor: floor?.value }]);
    }
  });

  it.each(STAGES)("%s: any two, both above their floors, are not", (stage) => {
    for (const [at, first] of ids.entries()) {
      for (const second of ids.slice(at + 1)) {
        const school = check(stage, [first, second]);
        expect(school).toMatchObject({ met: 5, missed: [first, second], verdict: "notMet" });
        expect(school?.findings.flatMap(({ reasons }) => reasons)).toEqual([]);
      }
    }
  });

  it("has floors that are 85 % of the thresholds, to the last decimal printed", () => {
    for (const id of ids) {
      for (const stage of STAGES) {
        const of = (scope: string): number =>
          limits.find((limit) => keyOf(limit) === `${id}Floor@${scope}` && limit.stage === stage)?.value ?? Number.NaN;
        // In ten-thousandths, where both are whole.
        expect(Math.round(of("qualityBalance.oneMiss") * 10_000) * 100).toBe(Math.round(of("qualityBalance") * 10_000) * 85);
      }
    }
  });
});

describe("every numeric condition of the exceptions", () => {
  it("has a probe", () => {
    expect(edges.filter((edge) => (edgeProbes[edgeKey(edge)] ?? []).length === 0).map(edgeKey)).toEqual([]);
    expect(Object.keys(edgeProbes).filter((key) => !edges.some((edge) => edgeKey(edge) === key))).toEqual([]);
  });

  const edgeCases = edges.flatMap((edge) =>
    STAGES.flatMap((stage) =>
      (edgeProbes[edgeKey(edge)] ?? []).map((probe) => {
        const name = `${edgeKey(edge)} ${edge.condition.comparator} ${String(edge.value)}, ${stage}: ${probe.through}`;
        return [name, { edge, stage, probe }] as const;
      }),
    ),
  );

  // Any limit in force on the day of the probes stands for the day.
  const [limit] = limits.filter(({ id }) => id === "qualityIndicatorsMetFloor");

  it.each(edgeCases)("%s", (_name, { edge, stage, probe }) => {
    if (limit === undefined) throw new Error("The records hold no qualityIndicatorsMetFloor.");
    const near = probe.near(edge.value);
    for (const side of SIDES) {
      const { verdict } = probe.run(near[side], { stage, limit, parameters });
      expect(verdict, side).toBe(keeps(edge.condition.comparator, side) ? "met" : "notMet");
      ran.edges += 1;
    }
  });
});

describe("nearest doubles", () => {
  it("lie next to each other", () => {
    expect([nextUp(1), nextDown(1)]).toEqual([1 + 2 ** -52, 1 - 2 ** -53]);
    for (const value of [0.05, 0.15, 0.45, 0.5, 0.85, 4.5, 85, 2500]) {
      expect(nextDown(nextUp(value))).toBe(value);
      expect((nextUp(value) + value) / 2).toSatisfy((middle: number) => middle === value || middle === nextUp(value));
    }
    expect(() => nextDown(0)).toThrow("0 is not above 0.");
  });
});

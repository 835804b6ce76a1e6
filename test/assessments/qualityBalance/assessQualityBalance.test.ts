import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessQualityBalance,
  assessQualityBalanceFromCoefficients,
  exceptions,
  interSchoolVariation,
  parameters,
  qualityBalanceScope,
  qualityIndicators,
  stageUnits,
  withParameters,
  findingAt,
  type ExceptionId,
  type Finding,
  type Parameter,
  type QualityBalanceAssessment,
  type QualityBalanceInput,
  type QualityBlock,
  type QualityIndicatorId,
  type Reason,
  type School,
  type Stage,
  type StageUnit,
  type UnitFigure,
  type Verdict,
} from "edu-balance";
import { qualityItems } from "../../branches/branches.js";
import { all, everyAnswer, exceptionTurns, isProhibited, put, TURN_PROFILE, turns, type Change, type Turn } from "../../branches/cases.js";
import { qualityCounty, qualitySchool, qualityUnit } from "../../support/qualityCounty.js";
import { listFindings } from "../../support/listFindings.js";

const asOf = "2023-12-31";
const STAGES: readonly Stage[] = ["primary", "juniorSecondary"];

function assess(change: Change = (county) => county, granted: readonly ExceptionId[] = []): QualityBalanceAssessment {
  return assessQualityBalance(change(qualityCounty()), { asOf, profile: { exceptions: granted } });
}

/** The verdict of an item by its id, of the preconditions or of the vetoes. */
function verdictOf(result: QualityBalanceAssessment, name: string): Verdict | undefined {
  if (name === "preconditions" || name === "vetoes") return result[name].verdict;
  return result.items.find(({ id }) => id === name)?.verdict;
}

function findingsOf(result: QualityBalanceAssessment, id: string): readonly Finding[] {
  return result.items.find((item) => item.id === `qualityBalance2017.${id}`)?.findings ?? [];
}

const combined = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes("notMet") ? "notMet" : verdicts.includes("undetermined") ? "undetermined" : "met";

/** What the whole county is without any change: nothing is asked about small schools, since there is none. */
const BASE: Readonly<Record<string, Verdict>> = Object.fromEntries(
  [...qualityItems, "preconditions", "vetoes"].map((name) => [name, name === "qualityBalance2017.smallSchools" ? "notApplicable" : "met"]),
);

function allVerdicts(result: QualityBalanceAssessment): Readonly<Record<string, Verdict | undefined>> {
  return Object.fromEntries(Object.keys(BASE).map((name) => [name, verdictOf(result, name)]));
}

function blockOf(result: QualityBalanceAssessment, name: string): QualityBlock | undefined {
  return result.items.find(({ id }) => id === name)?.block;
}

describe("the whole county", () => {
  const result = assess();

  it("is met, with all 32 items, the preconditions and the vetoes", () => {
    expect(allVerdicts(result)).toEqual(BASE);
    expect(result).toMatchObject({
      standard: "qualityBalance2017",
      asOf,
      subject: { kind: "county", id: "c", name: "某县" },
      verdict: "met",
      exceptions: [],
      problems: [],
    });
    expect(result.blocks).toEqual({ resources: "met", government: "met", quality: "met", recognition: "met" });
  });

  it("has 7, 15, 9 and 1 items, numbered in each block", () => {
    const numbers = (block: QualityBlock): number[] => result.items.filter((item) => item.block === block).map(({ number }) => number);
    const upTo = (count: number): number[] => Array.from({ length: count }, (_each, at) => at + 1);
    expect((["resources", "government", "quality", "recognition"] as const).map(numbers)).toEqual([upTo(7), upTo(15), upTo(9), upTo(1)]);
  });

  it("has every finding once: preconditions, schools, coefficients, the other items, vetoes", () => {
    const { preconditions, stages, items, vetoes } = result;
    const findings = listFindings(result);
    expect(findings).toEqual([
      ...preconditions.findings,
      ...STAGES.flatMap((stage) => [
        ...stages[stage].schools.flatMap(({ schoolId, findings: found, finding }) => {
          const { rules } = stages[stage];
          const subject = { kind: "school", id: schoolId };
          return [...found.map((each, at) => ({ ...rules.findings[at], subject, ...each })), { ...rules.finding, subject, ...finding }];
        }),
        ...stages[stage].findings,
      ]),
      ...items.slice(7).flatMap((item) => item.findings),
      ...vetoes.findings,
    ]);
    expect(findings.filter(({ indicator }) => indicator === "qualityIndicatorsMet")).toHaveLength(5);
  });

  it("is judged by nothing before the measures were published, whatever is known of it", () => {
    const county = qualityCounty();
    for (const input of [county, { county: county.county, units: county.units }, ...turns.map(({ notMet }) => notMet(county))]) {
      const before = assessQualityBalance(input, { asOf: "2017-05-22" });
      expect(before.verdict).toBe("notApplicable");
      expect(Object.values(before.blocks)).toEqual(Array.from({ length: 4 }, () => "notApplicable"));
      expect(new Set(before.items.map(({ verdict }) => verdict))).toEqual(new Set(["notApplicable"]));
      expect(new Set(listFindings(before).map(({ verdict }) => verdict))).toEqual(new Set(["notApplicable"]));
      expect(assessQualityBalance(input, { asOf: "2017-05-23" }).verdict).not.toBe("notApplicable");
    }
  });
});

describe("one item at a time", () => {
  it.each(turns.map((turn) => [turn.name, turn] as const))("%s notMet: it alone, its block and the whole", (name, turn) => {
    const result = assess(turn.notMet);
    expect(allVerdicts(result)).toEqual({ ...BASE, [name]: "notMet" });
    const block = blockOf(result, name);
    expect(result.blocks).toEqual({
      resources: "met",
      government: "met",
      quality: "met",
      recognition: "met",
      ...(block === undefined ? {} : { [block]: "notMet" }),
    });
    expect(result.verdict).toBe("notMet");
    expect(result.problems).toEqual([]);
  });

  it.each(turns.map((turn) => [turn.name, turn] as const))("%s unknown: it alone, its block and the whole", (name, turn) => {
    const result = assess(turn.unknown, TURN_PROFILE.exceptions);
    const also = turn.alsoUnknown === undefined ? [] : [turn.alsoUnknown];
    expect(allVerdicts(result)).toEqual({ ...BASE, ...Object.fromEntries([name, ...also].map((each) => [each, "undetermined"])) });
    const open = [name, ...also].flatMap((each) => blockOf(result, each) ?? []);
    expect(result.blocks).toEqual({
      resources: "met",
      government: "met",
      quality: "met",
      recognition: "met",
      ...Object.fromEntries(open.map((block) => [block, "undetermined"])),
    });
    expect(result.verdict).toBe("undetermined");
    expect(result.problems).toEqual([]);
  });

  it("says why of every finding that is undetermined", () => {
    for (const { unknown } of turns) {
      const open = listFindings(assess(unknown, TURN_PROFILE.exceptions)).filter(({ verdict }) => verdict === "undetermined");
      expect(open.length).toBeGreaterThan(0);
      for (const { reasons } of open) expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it("notMet beats unknown, in any mixture of items", () => {
    const state = fc.constantFrom<"met" | "notMet" | "unknown">("met", "notMet", "unknown");
    const changeOf = (turn: Turn, given: "met" | "notMet" | "unknown"): Change => (given === "met" ? (county) => county : turn[given]);
    fc.assert(
      fc.property(fc.array(state, { minLength: turns.length, maxLength: turns.length }), (states) => {
        const result = assess(all(...turns.map((turn, at) => changeOf(turn, states[at] ?? "met"))), TURN_PROFILE.exceptions);
        const expected = turns.map(({ name }, at): Verdict => {
          const own: Verdict[] = states[at] === "met" ? [BASE[name] ?? "met"] : [states[at] === "notMet" ? "notMet" : "undetermined"];
          const others = turns.flatMap(({ alsoUnknown }, other): Verdict[] =>
            alsoUnknown === name && states[other] === "unknown" ? ["undetermined"] : [],
          );
          const verdict = combined([...own, ...others]);
          return verdict === "met" && own[0] === "notApplicable" ? "notApplicable" : verdict;
        });
        expect(allVerdicts(result)).toEqual(Object.fromEntries(turns.map(({ name }, at) => [name, expected[at]])));
        expect(result.verdict).toBe(combined(expected));
      }),
      { numRuns: 200 },
    );
  });

  it("without anything but units nothing is met that was not shown", () => {
    const { county, units } = qualityCounty();
    const result = assessQualityBalance({ county, units }, { asOf });
    expect(result.blocks).toEqual({ resources: "met", government: "undetermined", quality: "undetermined", recognition: "undetermined" });
    expect([result.preconditions.verdict, result.vetoes.verdict, result.verdict]).toEqual(["undetermined", "undetermined", "undetermined"]);
    expect(result.items.slice(7).filter(({ verdict }) => verdict !== "undetermined")).toEqual([]);
  });

  it("an answer that lets an item off does not count without evidence", () => {
    const bare = put(
      "vetoes",
      (qualityCounty().vetoes ?? []).map(({ item, occurrences }) => ({ item, occurrences })),
    );
    expect([assess(bare).vetoes.verdict, assess(bare).verdict]).toEqual(["undetermined", "undetermined"]);
  });

  const answered = (result: QualityBalanceAssessment): readonly string[] =>
    Object.keys(BASE).filter((name) => {
      const part = name === "preconditions" || name === "vetoes" ? result[name] : result.items.find(({ id }) => id === name);
      return part?.findings.some(({ unit }) => unit === "state");
    });

  it("what nobody but the county has checked is declared, and what rests on figures is met", () => {
    const own = [{ kind: "document", reference: "report of the county" }] as const;
    const result = assess(everyAnswer((given) => ({ ...given, evidence: own })));
    const asked = answered(result);
    expect(asked).toEqual([
      "qualityBalance2017.layout",
      "qualityBalance2017.uniformStandards",
      "qualityBalance2017.payParity",
      "qualityBalance2017.postAllocation",
      "qualityBalance2017.migrantsAndLeftBehind",
      "qualityBalance2017.schoolCharters",
      "qualityBalance2017.ictUse",
      "qualityBalance2017.moralEducation",
      "qualityBalance2017.curriculum",
      "qualityBalance2017.homeworkLoad",
      "preconditions",
      "vetoes",
    ]);
    expect(allVerdicts(result)).toEqual({ ...BASE, ...Object.fromEntries(asked.map((name) => [name, "declared"])) });
    expect(result.blocks).toEqual({ resources: "met", government: "declared", quality: "declared", recognition: "met" });
    expect(result).toMatchObject({ verdict: "declared", problems: [] });
    for (const finding of result.vetoes.findings)
      expect(finding).toMatchObject({ verdict: "declared", reasons: [{ code: "ownAnswerOnly", items: [finding.indicator] }] });
  });

  it("one answer that nobody else has checked is enough for the whole to be declared", () => {
    const one = everyAnswer((given) =>
      given.item === "qualityLayout" ? { ...given, evidence: [{ kind: "document", reference: "file 1", checkedBy: "某县教育局" }] } : given,
    );
    const result = assess(one);
    expect(allVerdicts(result)).toEqual({ ...BASE, "qualityBalance2017.layout": "declared" });
    expect([result.blocks.government, result.verdict]).toEqual(["declared", "declared"]);
  });

  it("what is done in part is pending, since the measures set no day; what is prohibited is then not met", () => {
    const inPart = everyAnswer((given) => (isProhibited(given.item) ? given : { item: given.item, state: "partly" }));
    const result = assess(inPart);
    const asked = answered(result).filter((name) => name !== "vetoes" && name !== "qualityBalance2017.homeworkLoad");
    expect(allVerdicts(result)).toEqual({ ...BASE, ...Object.fromEntries(asked.map((name) => [name, "pending"])) });
    expect(result.verdict).toBe("pending");
    expect(findingsOf(result, "layout")[0]?.reasons).toEqual([{ code: "partlyMet", item: "qualityLayout" }, { code: "noDueDate" }]);
    const prohibited = assess(everyAnswer((given) => (isProhibited(given.item) ? { item: given.item, state: "partly" } : given)));
    expect(allVerdicts(prohibited)).toEqual({ ...BASE, vetoes: "notMet", "qualityBalance2017.homeworkLoad": "notMet" });
  });

  it("evidence counts up to the day, and as old as the caller accepts", () => {
    const on = (date: string, maxEvidenceAge?: number): QualityBalanceAssessment => {
      const dated = everyAnswer((given) => ({ ...given, evidence: (given.evidence ?? []).map((piece) => ({ ...piece, date })) }));
      return assessQualityBalance(dated(qualityCounty()), { asOf, ...(maxEvidenceAge === undefined ? {} : { maxEvidenceAge }) });
    };
    expect([on(asOf).verdict, on("2023-12-30").verdict, on("2015-01-01").verdict]).toEqual(["met", "met", "met"]);
    const later = on("2024-01-01");
    expect([later.verdict, later.vetoes.verdict, later.preconditions.verdict]).toEqual(["undetermined", "undetermined", "undetermined"]);
    expect(later.problems.every(({ code }) => code === "laterThanDate")).toBe(true);
    expect(later.problems).toContainEqual(expect.objectContaining({ path: ["vetoes", 0, "evidence", 0, "date"], value: "2024-01-01" }));
    expect(later.vetoes.findings[0]?.reasons).toMatchObject([{ code: "answerLaterThanDate" }]);
    // 2023-12-01 is 30 days before the day.
    expect([on("2023-12-01", 30).verdict, on("2023-12-01", 29).verdict]).toEqual(["met", "undetermined"]);
    expect(on("2023-12-01", 29).vetoes.findings[0]?.reasons).toMatchObject([{ code: "evidenceTooOld", days: 29 }]);
  });

  it("an item is not waived whose rule nobody could confirm", () => {
    const set = parameters.map((each) =>
      each.id === "overStandardClassShareLimit" ? { ...each, confirmation: "unverified" as const } : each,
    );
    const result = assessQualityBalance(qualityCounty(), { asOf, parameters: set });
    expect([verdictOf(result, "qualityBalance2017.classSize"), result.verdict]).toEqual(["undetermined", "undetermined"]);
  });

  it("takes vetoes of the caller's own", () => {
    const own = {
      id: "noStaffLeftUnappointed",
      clause: "example",
      text: { zh: "无", en: "none" },
      obligation: "prohibited",
      departments: [],
      evidence: [],
    } as const;
    const profile = { vetoes: [own] };
    expect(assessQualityBalance(qualityCounty(), { asOf, profile }).vetoes.verdict).toBe("undetermined");
    const breached = { ...qualityCounty(), vetoes: [...(qualityCounty().vetoes ?? []), { item: own.id, occurrences: 1 }] };
    expect(assessQualityBalance(breached, { asOf, profile })).toMatchObject({
      verdict: "notMet",
      vetoes: { verdict: "notMet" },
      problems: [],
    });
  });

  it.each([
    ["2020-12-31", "met"],
    ["2021-01-01", "notMet"],
  ])("basic balance recognised on %s: %s on 2023-12-31", (day, verdict) => {
    expect(assess(put("basicBalance.recognisedOn", day)).preconditions.verdict).toBe(verdict);
  });

  it("no recognition is not the same as not knowing its day", () => {
    expect(assess(put("basicBalance.recognisedOn", null)).preconditions.verdict).toBe("undetermined");
    expect(assess(all(put("basicBalance.recognisedOn", null), put("basicBalance.recognised", true))).preconditions.verdict).toBe(
      "undetermined",
    );
    expect(assess(all(put("basicBalance.recognisedOn", null), put("basicBalance.recognised", false))).preconditions.verdict).toBe("notMet");
  });
});

/** Thresholds and floors as the tables print them: primary, its floor, junior secondary, its floor; and the figure that sets each. */
const TABLE: readonly (readonly [QualityIndicatorId, UnitFigure, 1 | 100, number, number, number, number])[] = [
  ["higherDegreeTeachersPer100Pupils", "higherDegreeTeachers", 100, 4.2, 3.57, 5.3, 4.505],
  ["backboneTeachersPer100Pupils", "backboneTeachers", 100, 1, 0.85, 1, 0.85],
  ["peArtsTeachersPer100Pupils", "peArtsTeachers", 100, 0.9, 0.765, 0.9, 0.765],
  ["teachingAreaPerPupil", "teachingAreaM2", 1, 4.5, 3.825, 5.8, 4.93],
  ["sportsAreaPerPupil", "sportsGroundAreaM2", 1, 7.5, 6.375, 10.2, 8.67],
  ["equipmentValuePerPupil", "equipmentYuan", 1, 2000, 1700, 2500, 2125],
  ["multimediaRoomsPer100Pupils", "multimediaRooms", 100, 2.3, 1.955, 2.4, 2.04],
];
// So many that every figure is whole at every threshold and floor.
const PUPILS = 20_000;

type Level = "met" | "short" | "below" | "unknown";

/** A unit with each indicator at a level: exactly at the threshold, exactly at the floor, one below the floor, not known. */
function unitAt(id: string, stage: Stage, levels: readonly Level[]): StageUnit {
  const figures = TABLE.map(([, field, multiplier, ...limits], at): [UnitFigure, number | null] => {
    const [threshold, floor] = stage === "primary" ? [limits[0], limits[1]] : [limits[2], limits[3]];
    const amount = (limit: number): number => Math.round((limit * PUPILS) / multiplier);
    const level = levels[at] ?? "met";
    return [field, level === "unknown" ? null : level === "met" ? amount(threshold) : amount(floor) - (level === "below" ? 1 : 0)];
  });
  return { schoolId: id, stage, pupils: PUPILS, indoorSportsAreaM2: 0, ...Object.fromEntries(figures) };
}

/** The verdict of a school of which everything is known. */
function passes(levels: readonly Level[]): boolean {
  return levels.filter((level) => level === "met").length >= 6 && !levels.includes("below");
}

/** What every way of filling the unknown levels says. */
function certain(levels: readonly Level[]): Verdict {
  const at = levels.indexOf("unknown");
  if (at === -1) return passes(levels) ? "met" : "notMet";
  const outcomes = (["met", "short", "below"] as const).map((level) => certain(levels.map((each, index) => (index === at ? level : each))));
  return outcomes.every((outcome) => outcome === outcomes[0]) ? (outcomes[0] ?? "undetermined") : "undetermined";
}

/** All ways to have up to three of the seven not met. */
function combinations(): Level[][] {
  const lists: Level[][] = [[]];
  for (let at = 0; at < 7; at += 1) {
    const longer = lists.splice(0).flatMap((list) => (["met", "short", "below", "unknown"] as const).map((level) => [...list, level]));
    lists.push(...longer.filter((list) => list.filter((level) => level !== "met").length <= 3));
  }
  return lists;
}

describe("per school", () => {
  const lists = combinations();
  const idsAt = (levels: readonly Level[], ...wanted: readonly Level[]): QualityIndicatorId[] =>
    TABLE.flatMap(([id], at) => (wanted.includes(levels[at] ?? "met") ? [id] : []));

  it.each(STAGES)("%s: every combination of levels with up to three not met, against every way of filling what is unknown", (stage) => {
    const units = lists.map((levels, at) => unitAt(String(at), stage, levels));
    const { schools } = assessQualityBalance({ county: { id: "c" }, units }, { asOf }).stages[stage];
    expect(schools).toHaveLength(1 + 7 * 3 + 21 * 9 + 35 * 27);
    schools.forEach((school, at) => {
      const levels = lists[at] ?? [];
      expect([school.met, school.missed, school.unknown, school.verdict]).toEqual([
        levels.filter((level) => level === "met").length,
        idsAt(levels, "short", "below"),
        idsAt(levels, "unknown"),
        certain(levels),
      ]);
    });
  });

  it.each([
    [["met"], "met"],
    [["short"], "met"],
    [["below"], "notMet"],
    [["short", "short"], "notMet"],
    [["unknown"], "undetermined"],
    [["unknown", "short"], "undetermined"],
    [["unknown", "short", "short"], "notMet"],
    [["unknown", "below"], "notMet"],
    [["unknown", "unknown"], "undetermined"],
  ] as const)("%j, the others met: %s", (levels: readonly Level[], verdict) => {
    const result = assessQualityBalance({ county: { id: "c" }, units: [unitAt("a", "primary", levels)] }, { asOf });
    const [school] = result.stages.primary.schools;
    expect(school?.verdict).toBe(verdict);
    expect(findingAt(result, "/stages/primary/schools/0/finding")).toMatchObject({
      indicator: "qualityIndicatorsMet",
      verdict,
      requirement: { comparator: ">=", limit: 6 },
    });
  });

  it.each([
    ["nothing where all are met", ["met"], 7, []],
    ["which one is missed, with the number met", ["short"], 6, ["missed"]],
    ["which one is unknown, and no number", ["unknown"], null, ["unknown"]],
    ["those missed before those unknown", ["unknown", "short"], null, ["missed", "unknown"]],
  ] as const)("the number of indicators met names %s", (_what, levels: readonly Level[], value, named) => {
    const result = assessQualityBalance({ county: { id: "c" }, units: [unitAt("a", "primary", levels)] }, { asOf });
    const [school] = result.stages.primary.schools;
    const ids = { missed: idsAt(levels, "short", "below"), unknown: idsAt(levels, "unknown") };
    const indicators = named.flatMap((kind) => ids[kind]);
    expect(school?.finding.value).toBe(value);
    expect(school?.finding.reasons).toEqual(indicators.length === 0 ? [] : [{ code: "indicatorsMissed", indicators }]);
    expect(findingAt(result, "/stages/primary/schools/0/finding")?.subject).toEqual({ kind: "school", id: "a" });
  });

  it("without a rule on how many may be missed nothing is permitted, and the number is not judged", () => {
    const set = parameters.filter(({ id }) => id !== "qualityIndicatorsMetFloor");
    const other = {
      ...(parameters.find(({ id }) => id === "qualityIndicatorsMetFloor") ?? set[0]),
      effectiveFrom: "2090-01-01",
    } as Parameter;
    const units = [unitAt("a", "primary", ["short"])];
    const result = assessQualityBalance({ county: { id: "c" }, units }, { asOf, parameters: [...set, other] });
    const [school] = result.stages.primary.schools;
    expect(school?.findings.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain("permittedMiss");
    expect(findingAt(result, "/stages/primary/schools/0/finding")?.requirement).toBeNull();
  });

  it("says of a miss whether it is the permitted one, below its floor, or one of several", () => {
    const codes = (...levels: Level[]): string[] => {
      const [school] = assessQualityBalance({ county: { id: "c" }, units: [unitAt("a", "primary", levels)] }, { asOf }).stages.primary
        .schools;
      return (school?.findings ?? []).flatMap(({ reasons }) => reasons.map(({ code }) => code));
    };
    expect(codes("short")).toEqual(["permittedMiss"]);
    expect(codes("below")).toEqual(["belowMissFloor"]);
    expect(codes("short", "short")).toEqual([]);
    expect(codes("short", "below")).toEqual(["belowMissFloor"]);
  });

  it("the permitted miss does not count against its item, a fatal one does", () => {
    const short = put("units.0.equipmentYuan", 400 * 1700);
    expect(allVerdicts(assess(short))).toEqual(BASE);
    const two = assess(all(short, put("units.0.multimediaRooms", 8)));
    expect(allVerdicts(two)).toEqual({ ...BASE, equipmentValuePerPupil: "notMet", multimediaRoomsPer100Pupils: "notMet" });
  });

  it("an unknown figure can never yield met", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Level>("met", "short", "below", "unknown"), { minLength: 7, maxLength: 7 }), (levels) => {
        const [school] = assessQualityBalance({ county: { id: "c" }, units: [unitAt("a", "primary", levels)] }, { asOf }).stages.primary
          .schools;
        if (levels.includes("unknown")) expect(school?.verdict).not.toBe("met");
        expect(school?.verdict).toBe(certain(levels));
      }),
    );
  });
});

/** The figures the seven indicators rest on. */
const FIGURES: readonly UnitFigure[] = [...TABLE.map(([, field]) => field), "indoorSportsAreaM2"];

const rests = (id: QualityIndicatorId, figure: string): boolean =>
  qualityIndicators.some((indicator) => indicator.id === id && indicator.numerator.some(({ field }) => field === figure));

describe("figures that were not reported", () => {
  const count = fc.integer({ min: 0, max: 300 });
  const amount = fc.integer({ min: 0, max: 100_000_000 }).map((hundredths) => hundredths / 100);
  const unitsOf = (stage: Stage): fc.Arbitrary<StageUnit[]> =>
    fc
      .array(
        fc.record({
          pupils: fc.integer({ min: 1, max: 3000 }),
          higherDegreeTeachers: count,
          backboneTeachers: count,
          peArtsTeachers: count,
          teachingAreaM2: amount.map((area) => area + 1e6),
          indoorSportsAreaM2: amount,
          sportsGroundAreaM2: amount,
          equipmentYuan: amount,
          multimediaRooms: count,
        }),
        { minLength: 1, maxLength: 8 },
      )
      .map((list) => list.map((figures, at) => ({ schoolId: `${stage}-${String(at)}`, stage, ...figures })));

  it("any one of any unit: its school is never met, the coefficients that rest on it are null, the county is never met", () => {
    fc.assert(
      fc.property(
        unitsOf("primary"),
        unitsOf("juniorSecondary"),
        fc.constantFrom(...FIGURES),
        fc.nat(),
        fc.constantFrom(undefined, null),
        (primary, junior, figure, position, absent) => {
          const given = [...primary, ...junior];
          const index = position % given.length;
          const { schoolId: id, stage } = given[index] ?? { schoolId: "", stage: "primary" as const };
          const units = given.map((each, at) => (at === index ? { ...each, [figure]: absent } : each));
          const result = assessQualityBalance({ ...qualityCounty(), units }, { asOf });
          const school = result.stages[stage].schools.find(({ schoolId }) => schoolId === id);
          expect(["undetermined", "notMet"]).toContain(school?.verdict);
          expect(school?.unknown).toEqual(
            qualityIndicators.filter((indicator) => rests(indicator.id, figure)).map((indicator) => indicator.id),
          );
          expect(result.ledger.missing).toContainEqual({ id, stage, field: figure });
          qualityIndicators.forEach((indicator, at) => {
            if (!rests(indicator.id, figure)) return;
            const finding = result.stages[stage].findings[at];
            expect(result.stages[stage].variation[indicator.id].coefficient).toBeNull();
            expect([finding?.value, finding?.verdict]).toEqual([null, "undetermined"]);
            expect(finding?.reasons).toContainEqual({ code: "missingFigure", field: figure, units: [id] });
          });
          expect(result.stages[stage].verdict).not.toBe("met");
          expect(result.verdict).not.toBe("met");
        },
      ),
      { numRuns: 200 },
    );
  });

  it("each of each unit of the county that meets everything, in turn: undetermined", () => {
    const { units } = qualityCounty();
    for (const [index, { schoolId, stage }] of units.entries()) {
      for (const figure of FIGURES) {
        const result = assess(put(`units.${String(index)}.${figure}`, undefined));
        expect(result.stages[stage].schools.find((school) => school.schoolId === schoolId)?.verdict, `${figure} of ${schoolId}`).toBe(
          "undetermined",
        );
        expect(result.blocks.resources).toBe("undetermined");
        expect(result.verdict).toBe("undetermined");
      }
      expect(assess(put(`units.${String(index)}.pupils`, undefined)).verdict).toBe("undetermined");
    }
  });

  it("without schools of a stage the county is undetermined", () => {
    const { units } = qualityCounty();
    for (const stage of STAGES) {
      const result = assess(
        put(
          "units",
          units.filter((unit) => unit.stage !== stage),
        ),
      );
      expect(result.stages[stage].verdict).toBe("undetermined");
      expect(result.verdict).toBe("undetermined");
    }
  });

  it("a figure that cannot be right is not used, and named", () => {
    const result = assess(put("units.1.backboneTeachers", 12.5));
    expect(result.stages.primary.schools[1]).toMatchObject({
      schoolId: "p2",
      unknown: ["backboneTeachersPer100Pupils"],
      verdict: "undetermined",
    });
    expect(result.stages.primary.schools[1]?.findings[1]?.reasons).toEqual([
      { code: "invalidFigure", field: "backboneTeachers", units: ["p2"] },
    ]);
    expect(result.problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [["units", 1, "backboneTeachers"], "notWhole", 12.5],
    ]);
  });

  it("a school whose record cannot be used stands in the results as undetermined and is not left out", () => {
    const cases: readonly (readonly [unknown, string, Reason])[] = [
      [{ schoolId: "x", stage: "primary" }, "x", { code: "missingFigure", field: "pupils", units: ["x"] }],
      [{ stage: "primary", pupils: 5 }, "#5", { code: "invalidRecord", units: ["#5"] }],
      [qualityUnit("p2", "primary", 7), "p2", { code: "duplicateUnit", units: ["p2"] }],
    ];
    for (const [record, id, reason] of cases) {
      const result = assess(put("units", [...qualityCounty().units, record]));
      const school = result.stages.primary.schools.find(({ schoolId }) => schoolId === id);
      expect([school?.met, school?.missed, school?.unknown, school?.verdict]).toEqual([
        0,
        [],
        qualityIndicators.map((indicator) => indicator.id),
        "undetermined",
      ]);
      expect(school?.findings.map(({ reasons }) => reasons)).toEqual(qualityIndicators.map(() => [reason]));
      expect(result.stages.primary.verdict).toBe("undetermined");
    }
  });

  it("a school that never became a unit leaves the coefficients open", () => {
    const ledger = { given: 6, used: 5, excluded: [{ id: "x", reason: "invalidRecord" }], missing: [] };
    const result = assess(put("ledger", ledger));
    expect(STAGES.map((stage) => result.stages[stage].findings.map(({ verdict }) => verdict))).toEqual(
      STAGES.map(() => qualityIndicators.map(() => "undetermined")),
    );
    expect(result.verdict).toBe("undetermined");
    expect(assess(put("ledger", { ...ledger, excluded: [{ id: "x", reason: "smallTeachingPoint" }] })).verdict).toBe("met");
  });
});

describe("the coefficients", () => {
  it("are those of interSchoolVariation, to the last bit, each against the limit of its stage", () => {
    const { units } = qualityCounty();
    const { stages } = assess();
    for (const stage of STAGES) {
      qualityIndicators.forEach(({ id }, at) => {
        const { coefficient } = interSchoolVariation(units, id, { stage });
        expect(stages[stage].variation[id].coefficient).toBe(coefficient);
        expect(stages[stage].findings[at]).toMatchObject({
          indicator: id,
          stage,
          value: coefficient,
          requirement: { comparator: "<=", limit: stage === "primary" ? 0.5 : 0.45 },
        });
      });
    }
  });

  it("one coefficient over the limit fails its item, however low the others are", () => {
    const result = assess(put("units.0.backboneTeachers", 60));
    expect(result.stages.primary.schools.map(({ verdict }) => verdict)).toEqual(["met", "met", "met"]);
    expect(allVerdicts(result)).toEqual({ ...BASE, backboneTeachersPer100Pupils: "notMet" });
    expect(result.verdict).toBe("notMet");
  });

  it.each([
    ["primary", 0.5],
    ["juniorSecondary", 0.45],
  ] as const)("%s: %d is met and the next double above it is not", (stage, limit) => {
    const next = limit + 2 ** -53;
    expect(next).toBeGreaterThan(limit);
    const each = (coefficient: number): Record<string, number> => Object.fromEntries(qualityIndicators.map(({ id }) => [id, coefficient]));
    const of = (coefficient: number): Verdict =>
      assessQualityBalanceFromCoefficients({ county: { id: "c" }, coefficients: { [stage]: each(coefficient) } }, { asOf }).stages[stage]
        .verdict;
    expect([of(limit), of(next)]).toEqual(["met", "notMet"]);
  });

  it("from published coefficients: absent ones are undetermined, faulty ones are also reported, and nothing is averaged", () => {
    const primary = Object.fromEntries(qualityIndicators.map(({ id }) => [id, 0.1]));
    const from = (more: object) =>
      assessQualityBalanceFromCoefficients(
        { county: { id: "c" }, coefficients: { primary: { ...primary, ...more }, juniorSecondary: primary } },
        { asOf },
      );
    expect(from({}).verdict).toBe("met");
    expect(from({ teachingAreaPerPupil: null }).stages.primary.findings[3]?.reasons).toEqual([
      { code: "coefficientUnavailable", indicators: ["teachingAreaPerPupil"] },
    ]);
    expect(from({ teachingAreaPerPupil: null })).toMatchObject({ verdict: "undetermined", problems: [] });
    expect(from({ teachingAreaPerPupil: 0.51 }).verdict).toBe("notMet");
    expect(
      from({ teachingAreaPerPupil: -0.1, sportsAreaPerPupil: "0.2", equipmentValuePerPupil: Number.NaN }).problems.map(
        ({ path, code, value }) => [path, code, value],
      ),
    ).toEqual([
      [["coefficients", "primary", "teachingAreaPerPupil"], "negative", -0.1],
      [["coefficients", "primary", "sportsAreaPerPupil"], "notANumber", "0.2"],
      [["coefficients", "primary", "equipmentValuePerPupil"], "notFinite", "NaN"],
    ]);
    expect(from({ teachingAreaPerPupil: -0.1, sportsAreaPerPupil: 0.6 }).verdict).toBe("notMet");
    expect(assessQualityBalanceFromCoefficients({ county: { id: "c" }, coefficients: { primary } }, { asOf: "2017-05-22" }).verdict).toBe(
      "notApplicable",
    );
  });
});

/** A finding without regard to the order in which it lists units. */
function canonical(finding: Finding): string {
  const reasons = finding.reasons.map((reason) => ("units" in reason ? { ...reason, units: [...reason.units].sort() } : reason));
  return JSON.stringify({ ...finding, reasons: reasons.map((reason) => JSON.stringify(reason)).sort() });
}

function deepFreeze<Item>(item: Item): Item {
  if (typeof item === "object" && item !== null && !Object.isFrozen(item)) {
    Object.freeze(item);
    for (const each of Object.values(item)) deepFreeze(each);
  }
  return item;
}

const every: readonly Change[] = [
  (county) => county,
  ...turns.flatMap(({ notMet, unknown }) => [notMet, unknown]),
  ...exceptionTurns.flatMap(({ deciding, notHolding, unknown }) => [deciding, notHolding, unknown]),
];
const EXCEPTIONS = exceptions.map(({ id }) => id);

describe("the result", () => {
  it("is plain JSON", () => {
    for (const change of every) {
      const result = assess(change, EXCEPTIONS);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }
    const faulty = assess(
      all(put("units.0.books", Number.NaN), put("recognition.valid", Number.POSITIVE_INFINITY), put("vetoes.0", undefined)),
    );
    expect(JSON.parse(JSON.stringify(faulty))).toStrictEqual(faulty);
  });

  it("leaves its input as it was, frozen or not, and is the same each time", () => {
    for (const change of every) {
      const input = change(qualityCounty());
      const before = JSON.stringify(input);
      const options = { asOf, profile: { exceptions: EXCEPTIONS } };
      const result = assessQualityBalance(input, options);
      expect(JSON.stringify(input)).toBe(before);
      expect(assessQualityBalance(deepFreeze(input), deepFreeze(options))).toEqual(result);
    }
  });

  it("does not depend on the order of units, schools, classes, subjects and answers", () => {
    const shuffled = <Item>(items: readonly Item[] | undefined): fc.Arbitrary<Item[]> =>
      fc.shuffledSubarray([...(items ?? [])], { minLength: items?.length ?? 0 });
    const orderOf = (county: QualityBalanceInput): fc.Arbitrary<QualityBalanceInput> =>
      fc
        .record({
          units: shuffled(county.units),
          schools: shuffled(county.schools),
          classes: shuffled(county.classes),
          vetoes: shuffled(county.vetoes),
          government: shuffled(county.government?.answers),
          quality: shuffled(county.quality?.answers),
          performance: shuffled(county.quality?.performance),
        })
        .map(({ units, schools, classes, vetoes, government, quality, performance }) => ({
          ...county,
          units,
          ...(county.schools === undefined ? {} : { schools }),
          ...(county.classes === undefined ? {} : { classes }),
          vetoes,
          government: { ...county.government, answers: government },
          quality: { ...county.quality, answers: quality, ...(county.quality?.performance === undefined ? {} : { performance }) },
        }));
    const pairs = fc.constantFrom(...every).chain((change) => {
      const county = change(qualityCounty());
      return orderOf(county).map((other) => [county, other] as const);
    });
    const options = { asOf, profile: { exceptions: EXCEPTIONS } };
    fc.assert(
      fc.property(pairs, ([county, other]) => {
        const [one, two] = [county, other].map((input) => assessQualityBalance(input, options));
        expect(
          listFindings(two ?? {})
            .map(canonical)
            .sort(),
        ).toEqual(
          listFindings(one ?? {})
            .map(canonical)
            .sort(),
        );
        expect([two?.verdict, two?.blocks]).toEqual([one?.verdict, one?.blocks]);
        for (const stage of STAGES) {
          const schools = (result: QualityBalanceAssessment | undefined) =>
            (result?.stages[stage].schools ?? [])
              .map(({ schoolId, met, missed, unknown, verdict }) => JSON.stringify([schoolId, met, missed, unknown, verdict]))
              .sort();
          expect(schools(two)).toEqual(schools(one));
          for (const { id } of qualityIndicators)
            expect(two?.stages[stage].variation[id].coefficient).toBe(one?.stages[stage].variation[id].coefficient);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("accounts for every unit: given = used + excluded", () => {
    const { units } = qualityCounty();
    const extra = [
      qualityUnit("z", "primary", 0),
      qualityUnit("p1", "primary", 10),
      { schoolId: "x", stage: "primary" },
      { schoolId: "", stage: "primary", pupils: 10 },
      { schoolId: "w", stage: "kindergarten", pupils: 10 },
      { ...qualityUnit("v", "juniorSecondary", 90), equipmentYuan: null },
    ];
    const { ledger } = assess(put("units", [...units, ...extra]));
    expect([ledger.given, ledger.used]).toEqual([11, 5]);
    expect(ledger.used + ledger.excluded.length).toBe(ledger.given);
    expect(ledger.excluded.map(({ id, reason }) => `${id} ${reason}`).sort()).toEqual(
      ["#8 invalidRecord", "p1 duplicateUnit", "p1 duplicateUnit", "w invalidRecord", "x missingFigure", "z zeroPupils"].sort(),
    );
    expect(ledger.missing.filter(({ field }) => field !== "pupils")).toEqual([
      { id: "v", stage: "juniorSecondary", field: "equipmentYuan" },
    ]);
  });

  it("leaves schools without pupils aside and says so", () => {
    const result = assess(put("units", [...qualityCounty().units, qualityUnit("z", "primary", 0)]));
    expect(result.stages.primary.schools.map(({ schoolId }) => schoolId)).toEqual(["p1", "p2", "n1"]);
    for (const { reasons } of result.stages.primary.findings) expect(reasons).toContainEqual({ code: "zeroPupils", units: ["z"] });
  });

  it("hands on problems found before", () => {
    const found = { path: [0], code: "missing", value: null, message: { zh: "缺", en: "lacks" } } as const;
    expect(assess(put("problems", [found])).problems).toEqual([found]);
  });

  it("throws only for wrong calls", () => {
    const county = qualityCounty();
    const thrown = (call: () => unknown): unknown => {
      try {
        call();
      } catch (error) {
        return (error as { readonly code?: unknown }).code;
      }
      return "nothing";
    };
    expect(thrown(() => assessQualityBalance(county, { asOf: "31.12.2023" }))).toBe("badDate");
    expect(thrown(() => assessQualityBalance({ ...county, units: 3 as never }, { asOf }))).toBe("notAnArray");
    expect(thrown(() => assessQualityBalance({ ...county, schools: 3 as never }, { asOf }))).toBe("notAnArray");
    expect(thrown(() => assessQualityBalance({ ...county, classes: 3 as never }, { asOf }))).toBe("notAnArray");
    expect(thrown(() => assessQualityBalance(null as never, { asOf }))).toBe("notAnObject");
    expect(thrown(() => assessQualityBalance(county, null as never))).toBe("notAnObject");
    expect(thrown(() => assessQualityBalance(county, { asOf, profile: { exceptions: ["larger" as never] } }))).toBe("badOption");
    expect(thrown(() => assessQualityBalanceFromCoefficients({ county: county.county, coefficients: 3 as never }, { asOf }))).toBe(
      "notAnObject",
    );
  });
});

describe("schools of the county", () => {
  const JUDGED_BY_SCHOOL = ["artsRooms", "schoolSize", "smallSchools", "specialEducation", "trainingFunds"];

  it("that units name and the list lacks leave the items undetermined that are judged school by school, and no other", () => {
    const result = assess((county) => ({ ...county, schools: county.schools?.filter(({ id }) => id !== "p2") }));
    expect(allVerdicts(result)).toEqual({
      ...BASE,
      ...Object.fromEntries(JUDGED_BY_SCHOOL.map((id) => [`qualityBalance2017.${id}`, "undetermined"])),
    });
    for (const id of JUDGED_BY_SCHOOL) {
      expect(findingsOf(result, id).at(-1)?.reasons).toEqual([{ code: "recordMissing", record: "schools", units: ["p2"] }]);
    }
  });

  it("of which no list was given leave the same items undetermined", () => {
    const result = assess(put("schools", undefined));
    expect(allVerdicts(result)).toEqual({
      ...BASE,
      ...Object.fromEntries(JUDGED_BY_SCHOOL.map((id) => [`qualityBalance2017.${id}`, "undetermined"])),
    });
    expect(findingsOf(result, "schoolSize").map(({ reasons }) => reasons)).toEqual([
      [{ code: "recordMissing", record: "schools", units: [] }],
    ]);
  });

  it("whose record is in error do the same, with the problem at its place", () => {
    const result = assess(put("schools.1.kind", "college"));
    expect(allVerdicts(result)).toEqual({
      ...BASE,
      ...Object.fromEntries(JUDGED_BY_SCHOOL.map((id) => [`qualityBalance2017.${id}`, "undetermined"])),
    });
    expect(findingsOf(result, "schoolSize").at(-1)?.reasons).toEqual([{ code: "invalidRecord", units: ["p2"] }]);
    expect(result.problems.map(({ path, code, value }) => [path, code, value])).toEqual([[["schools", 1, "kind"], "notInList", "college"]]);
  });

  it("that miss an item make it notMet all the same", () => {
    const result = assess(all(put("schools.1.kind", "college"), put("schools.0.conditions.trainingFundsYuan", 0)));
    expect(verdictOf(result, "qualityBalance2017.trainingFunds")).toBe("notMet");
  });

  it.each<[string, unknown, readonly (string | number)[], string, string | number | boolean | null, string]>([
    ["schools.0.conditions.classes.primary", 10.5, ["schools", 0, "conditions", "classes", "primary"], "notWhole", 10.5, "artsRooms"],
    ["schools.0.conditions.musicRoomAreasM2", 96, ["schools", 0, "conditions", "musicRoomAreasM2"], "notAList", 96, "artsRooms"],
    ["schools.0.conditions.artRoomAreasM2", [-1], ["schools", 0, "conditions", "artRoomAreasM2", 0], "negative", -1, "artsRooms"],
    [
      "schools.4.conditions.publicFundsYuan",
      "350000",
      ["schools", 4, "conditions", "publicFundsYuan"],
      "notANumber",
      "350000",
      "specialEducation",
    ],
    [
      "schools.1.conditions.trainingFundsYuan",
      Number.NaN,
      ["schools", 1, "conditions", "trainingFundsYuan"],
      "notFinite",
      "NaN",
      "trainingFunds",
    ],
    ["schools.1.conditions", 7, ["schools", 1, "conditions"], "notAnObject", 7, "trainingFunds"],
    ["classes.0.pupils", -40, ["classes", 0, "pupils"], "negative", -40, "classSize"],
    ["government.pay.teacherMeanPayYuan", -1, ["government", "pay", "teacherMeanPayYuan"], "negative", -1, "payParity"],
    ["government.training", 500, ["government", "training"], "notAnObject", 500, "training"],
    ["government.rotation.rotated", 1.5, ["government", "rotation", "rotated"], "notWhole", 1.5, "rotation"],
    ["government.rotation.backboneDenominator", "all", ["government", "rotation", "backboneDenominator"], "notInList", "all", "rotation"],
    [
      "government.nearbyEnrolment.primary.admitted",
      2 ** 53,
      ["government", "nearbyEnrolment", "primary", "admitted"],
      "tooLarge",
      2 ** 53,
      "nearbyEnrolment",
    ],
    ["government.certification.certifiedTeachers", 501, ["government", "certification"], "partExceedsWhole", null, "qualification"],
    ["quality.performance.1.level", "IV", ["quality", "performance", 1, "level"], "notANumber", "IV", "performance"],
    ["recognition.satisfied", 1001, ["recognition"], "partExceedsWhole", null, "recognition"],
  ])("%s = %j is reported and leaves its item undetermined", (path, value, at, code, shown, item) => {
    const result = assess(put(path, value));
    expect(result.problems.map((problem) => [problem.path, problem.code, problem.value])).toEqual([[at, code, shown]]);
    expect(verdictOf(result, `qualityBalance2017.${item}`)).toBe("undetermined");
    expect(result.verdict).toBe("undetermined");
  });

  it("reports faulty days and answers where they stand", () => {
    const result = assess(
      all(
        put("basicBalance.recognisedOn", "2018-02-30"),
        put("government.answers.0.state", "good"),
        put("vetoes.1.occurrences", -1),
        put("vetoes.1.state", undefined),
      ),
    );
    expect(result.problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [["basicBalance", "recognisedOn"], "notADate", "2018-02-30"],
      [["government", "answers", 0, "state"], "notInList", "good"],
      [["vetoes", 1, "occurrences"], "negative", -1],
    ]);
    expect([result.preconditions.verdict, verdictOf(result, "qualityBalance2017.layout"), result.vetoes.verdict]).toEqual([
      "undetermined",
      "undetermined",
      "undetermined",
    ]);
  });

  it("reports answers to items nobody asked about", () => {
    const stray = { item: "basicRotation", state: "met", evidence: [{ kind: "document", reference: "x" }] };
    const result = assess(put("quality.answers", [...(qualityCounty().quality?.answers ?? []), stray]));
    expect(result.problems.map(({ code, value }) => [code, value])).toEqual([["notInList", "basicRotation"]]);
    expect(result.verdict).toBe("met");
  });

  it("count their classes by twelve for the rooms of each kind", () => {
    const rooms = (classes: number, music: number, art: number): Verdict | undefined =>
      verdictOf(
        assess(
          all(
            put("schools.0.conditions.classes.primary", classes),
            put(
              "schools.0.conditions.musicRoomAreasM2",
              Array.from({ length: music }, () => 96),
            ),
            put(
              "schools.0.conditions.artRoomAreasM2",
              Array.from({ length: art }, () => 90),
            ),
          ),
        ),
        "qualityBalance2017.artsRooms",
      );
    expect([rooms(12, 1, 1), rooms(13, 1, 1), rooms(13, 2, 1), rooms(13, 1, 2), rooms(13, 2, 2)]).toEqual([
      "met",
      "notMet",
      "notMet",
      "notMet",
      "met",
    ]);
    expect([rooms(24, 2, 2), rooms(25, 2, 2), rooms(12, 0, 1)]).toEqual(["met", "notMet", "notMet"]);
  });

  it("of whose rooms some area is unknown are judged where it does not matter", () => {
    const rooms = (areas: readonly (number | null)[]): Verdict | undefined =>
      verdictOf(
        assess(
          all(
            put("schools.0.conditions.classes.primary", 13),
            put("schools.0.conditions.musicRoomAreasM2", areas),
            put("schools.0.conditions.artRoomAreasM2", [90, 90]),
          ),
        ),
        "qualityBalance2017.artsRooms",
      );
    expect([rooms([96, 96, null]), rooms([96, null]), rooms([95, null]), rooms([95, 96, null])]).toEqual([
      "met",
      "undetermined",
      "notMet",
      "undetermined",
    ]);
  });

  it("combined schools may be larger, and only compulsory stages count", () => {
    const size = (
      kind: "primary" | "nineYear" | "twelveYear" | "completeSecondary",
      pupils: Parameters<typeof qualitySchool>[2],
    ): Verdict | undefined => {
      const big = qualitySchool("p1", kind, pupils);
      return verdictOf(
        assess((county) => ({ ...county, schools: [big, ...(county.schools ?? []).slice(1)] })),
        "qualityBalance2017.schoolSize",
      );
    };
    expect([size("primary", { primary: 2000 }), size("primary", { primary: 2001 })]).toEqual(["met", "notMet"]);
    expect([
      size("nineYear", { primary: 1500, juniorSecondary: 1000 }),
      size("nineYear", { primary: 1500, juniorSecondary: 1001 }),
    ]).toEqual(["met", "notMet"]);
    expect(size("twelveYear", { primary: 1500, juniorSecondary: 1000, seniorSecondary: 3000 })).toBe("met");
    expect(size("twelveYear", { primary: 1500, juniorSecondary: 1001, seniorSecondary: 0 })).toBe("notMet");
    expect([
      size("completeSecondary", { juniorSecondary: 2000, seniorSecondary: 900 }),
      size("completeSecondary", { juniorSecondary: 2001, seniorSecondary: 0 }),
    ]).toEqual(["met", "notMet"]);
  });

  it("small ones are funded as for 100 pupils if they are rural", () => {
    const small = (locale: string | null | undefined, funded: number): Verdict | undefined =>
      verdictOf(
        assess(
          all(
            put("schools.0.stages.primary.pupils", 99),
            put("schools.0.conditions.fundedPupils", funded),
            put("schools.0.locale", locale),
          ),
        ),
        "qualityBalance2017.smallSchools",
      );
    expect([small("rural", 100), small("rural", 99), small("town", 99), small("urban", 99)]).toEqual([
      "met",
      "notMet",
      "notApplicable",
      "notApplicable",
    ]);
    for (const unsaid of [undefined, null]) expect([small(unsaid, 100), small(unsaid, 99)]).toEqual(["met", "undetermined"]);
  });

  it("special schools go by the amount of the day", () => {
    const funds = (yuan: number, day: string): Verdict | undefined =>
      verdictOf(
        assessQualityBalance(put("schools.4.conditions.publicFundsYuan", 50 * yuan)(qualityCounty()), { asOf: day }),
        "qualityBalance2017.specialEducation",
      );
    expect([funds(6000, "2024-12-31"), funds(5999.99, "2024-12-31"), funds(6999.99, "2025-01-01"), funds(7000, "2025-01-01")]).toEqual([
      "met",
      "notMet",
      "notMet",
      "met",
    ]);
  });

  it("training funds may be held against the final accounts, and the finding says so", () => {
    const findings = findingsOf(assess(put("quality.trainingFundsAccounts", "finalAccounts")), "trainingFunds");
    expect(findings).toHaveLength(5);
    for (const { reasons } of findings) expect(reasons).toEqual([{ code: "denominatorChosen", denominator: "finalAccounts" }]);
    for (const { reasons } of findingsOf(assess(), "trainingFunds")) expect(reasons).toEqual([]);
  });

  it("classes are missing for schools that no class names", () => {
    const result = assess((county) => ({ ...county, classes: county.classes?.filter((record) => record.schoolId !== "p2") }));
    expect(findingsOf(result, "classSize").at(-1)).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "recordMissing", record: "classes", units: ["p2"] }],
    });
  });

  it("classes are missing for a unit that no class names, since its id is no text: it is named by its place", () => {
    expect(findingsOf(assess(put("units.0.schoolId", { id: "p1" })), "classSize").at(-1)).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "recordMissing", record: "classes", units: ["#0"] }],
    });
  });

  it("classes are missing for a stage of a school that no class of it names", () => {
    const primaryOnly = assess((county) => ({
      ...county,
      classes: county.classes?.filter(({ schoolId, stage }) => schoolId !== "n1" || stage === "primary"),
    }));
    expect(findingsOf(primaryOnly, "classSize").at(-1)).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "recordMissing", record: "classes", units: ["n1"] }],
    });
    const ofNobody = assess(put("classes", [{ kind: "band", stage: "primary", least: 1, most: 45, classes: 40 }]));
    expect(verdictOf(ofNobody, "qualityBalance2017.classSize")).toBe("undetermined");
    const ofBoth = assess(
      put("classes", [
        { kind: "band", stage: "primary", least: 1, most: 45, classes: 40 },
        { kind: "band", stage: "juniorSecondary", least: 1, most: 50, classes: 30 },
      ]),
    );
    expect(verdictOf(ofBoth, "qualityBalance2017.classSize")).toBe("met");
  });

  it("that are in scope and have no unit leave the resources undetermined, unless the ledger leaves them out", () => {
    const more =
      (kind: "primary" | "teachingPoint" | "special", pupils: number): Change =>
      (county) => ({
        ...county,
        schools: [
          ...(county.schools ?? []),
          qualitySchool(
            "x",
            kind,
            { primary: pupils },
            { fundedPupils: 200, publicFundsYuan: 7000 * pupils, trainingFundsYuan: 350 * pupils },
          ),
        ],
      });
    const result = assess(more("primary", 300));
    expect([result.blocks.resources, result.stages.juniorSecondary.verdict, result.verdict]).toEqual([
      "undetermined",
      "met",
      "undetermined",
    ]);
    expect(result.stages.primary.schools.find(({ schoolId }) => schoolId === "x")?.verdict).toBe("undetermined");
    expect([
      assess(more("teachingPoint", 50)).verdict,
      assess(more("teachingPoint", 49)).verdict,
      assess(more("special", 300)).verdict,
    ]).toEqual(["undetermined", "met", "met"]);
    const ledger = { given: 6, used: 5, excluded: [{ id: "x", reason: "otherTarget" }], missing: [] };
    expect(assess(all(more("primary", 300), put("ledger", ledger))).verdict).toBe("met");
  });

  it.each([
    [45, 50, "met"],
    [46, 50, "notMet"],
    [45, 51, "notMet"],
  ])("classes of %i primary and %i junior pupils: %s", (primary, junior, verdict) => {
    expect(verdictOf(assess(all(put("classes.0.pupils", primary), put("classes.3.pupils", junior))), "qualityBalance2017.classSize")).toBe(
      verdict,
    );
  });
});

describe("campuses that are no schools of their own", () => {
  const site = (id: string, pupils: number, conditions: School["conditions"], more: Partial<School> = {}): School =>
    qualitySchool(id, "primary", { primary: pupils }, conditions, more);
  const campus = { countedSeparately: false, parentId: "p1" } as const;
  const withSites =
    (head: School, other: School): Change =>
    (county) => ({ ...county, schools: [other, head, ...(county.schools ?? []).slice(1)] });

  it("join their school for size, rooms and funds", () => {
    const rooms = { classes: { primary: 12 }, musicRoomAreasM2: [96], artRoomAreasM2: [90] };
    const change = withSites(
      site("p1", 1000, { ...rooms, publicFundsYuan: 100, trainingFundsYuan: 0 }),
      site("p1b", 1000, { ...rooms, publicFundsYuan: 100, trainingFundsYuan: 10 }, campus),
    );
    const result = assess(change);
    const of = (id: string): Finding[] => findingsOf(result, id).filter(({ subject }) => subject.id === "p1");
    expect([...new Set(findingsOf(result, "schoolSize").map(({ subject }) => subject.id))].sort()).toEqual(["j1", "n1", "p1", "p2"]);
    expect(of("schoolSize").map(({ value, verdict }) => [value, verdict])).toEqual([[2000, "met"]]);
    expect(of("artsRooms").map(({ value, requirement, verdict }) => [value, requirement?.limit, verdict])).toEqual([
      [2, 2, "met"],
      [2, 2, "met"],
    ]);
    expect(of("trainingFunds").map(({ value, verdict }) => [value, verdict])).toEqual([[0.05, "met"]]);
    expect(result.problems).toEqual([]);
  });

  it("make a school too large, or too short of rooms, that would not be by itself", () => {
    const result = assess(
      withSites(
        site("p1", 1000, { classes: { primary: 12 } }),
        site("p1b", 1001, { classes: { primary: 1 }, musicRoomAreasM2: [], artRoomAreasM2: [90] }, campus),
      ),
    );
    expect([verdictOf(result, "qualityBalance2017.schoolSize")]).toEqual(["notMet"]);
    const alone = assess(
      withSites(
        site("p1", 1000, { classes: { primary: 12 }, musicRoomAreasM2: [96] }),
        site("p1b", 1000, { classes: { primary: 1 }, musicRoomAreasM2: [], artRoomAreasM2: [90] }, campus),
      ),
    );
    expect(verdictOf(alone, "qualityBalance2017.artsRooms")).toBe("notMet");
  });

  it("that did not report leave the sum unknown", () => {
    const result = assess(withSites(site("p1", 300, {}), site("p1b", 100, { trainingFundsYuan: null }, campus)));
    expect(findingsOf(result, "trainingFunds").find(({ subject }) => subject.id === "p1")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "conditions.trainingFundsYuan", units: ["p1"] }],
    });
  });

  it("have their classes among those of which the largest counts", () => {
    const rooms = { musicRoomAreasM2: [54], artRoomAreasM2: [54] };
    const largest = (head: number, other: number | null): Verdict | undefined => {
      const sites = withSites(
        site("p1", 50, { ...rooms, largestClass: head }),
        site("p1b", 40, { musicRoomAreasM2: [], artRoomAreasM2: [], largestClass: other }, campus),
      );
      return verdictOf(assess(sites, ["smallRuralArtsRooms"]), "qualityBalance2017.artsRooms");
    };
    expect([largest(20, 29), largest(20, 30), largest(30, 20), largest(20, null)]).toEqual(["met", "notMet", "notMet", "undetermined"]);
  });

  it("whose parent is not there are in error", () => {
    const result = assess(withSites(site("p1", 400, {}), site("p1b", 100, {}, { ...campus, parentId: "p9" })));
    expect(result.problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [["schools", 0, "parentId"], "parentNotFound", "p9"],
    ]);
    expect(verdictOf(result, "qualityBalance2017.schoolSize")).toBe("undetermined");
  });

  it("are one unit with their school when the units come from stageUnits", () => {
    const facilities = {
      teachingAreaM2: 2000,
      indoorSportsAreaM2: 0,
      sportsGroundAreaM2: 2000,
      equipmentYuan: 400_000,
      multimediaRooms: 5,
    };
    const stages = { primary: { pupils: 200, higherDegreeTeachers: 10, backboneTeachers: 3, peArtsTeachers: 3 } };
    const schools = [site("p1", 0, {}, { stages, facilities }), site("p1b", 0, {}, { ...campus, stages, facilities })];
    const { units, ledger, problems } = stageUnits(schools, { scope: qualityBalanceScope });
    const result = assessQualityBalance({ county: { id: "c" }, units, ledger, problems, schools }, { asOf });
    expect(result.stages.primary.schools.map(({ schoolId, met, missed }) => [schoolId, met, missed])).toEqual([["p1", 7, []]]);
    expect(findingsOf(result, "schoolSize").map(({ value }) => value)).toEqual([400]);
  });
});

describe("exceptions", () => {
  const ITEM: Readonly<Record<ExceptionId, string>> = {
    largerSchoolSize: "qualityBalance2017.schoolSize",
    olderArtsRooms: "qualityBalance2017.artsRooms",
    smallRuralArtsRooms: "qualityBalance2017.artsRooms",
    sharedPeArtsTeachers: "peArtsTeachersPer100Pupils",
    cityCentreSportsAreas: "sportsAreaPerPupil",
  };
  const reasonsAbout = (result: QualityBalanceAssessment, id: ExceptionId): Reason[] =>
    listFindings(result).flatMap(({ reasons }) => reasons.filter((reason) => "exception" in reason && reason.exception === id));

  it.each(exceptionTurns.map((turn) => [turn.id, turn] as const))(
    "%s: off by default, decides when granted, is named where it does",
    (id, turn) => {
      expect([verdictOf(assess(turn.deciding), ITEM[id]), assess(turn.deciding).verdict]).toEqual(["notMet", "notMet"]);
      const granted = assess(turn.deciding, [id]);
      expect([verdictOf(granted, ITEM[id]), granted.verdict, granted.exceptions]).toEqual(["met", "met", [id]]);
      expect(reasonsAbout(granted, id).map(({ code }) => code)).toContain("exceptionUsed");
      expect(reasonsAbout(granted, id).map(({ code }) => code)).not.toContain("exceptionUnknown");
      const others = EXCEPTIONS.filter((other) => other !== id);
      expect(verdictOf(assess(turn.deciding, others), ITEM[id])).toBe("notMet");
    },
  );

  it.each(exceptionTurns.map((turn) => [turn.id, turn] as const))("%s: granted and not holding changes nothing", (id, turn) => {
    const granted = assess(turn.notHolding, [id]);
    expect([verdictOf(granted, ITEM[id]), granted.verdict]).toEqual(["notMet", "notMet"]);
    expect(reasonsAbout(granted, id)).toEqual([]);
    expect({ ...granted, exceptions: [] }).toEqual(assess(turn.notHolding));
  });

  it.each(exceptionTurns.map((turn) => [turn.id, turn] as const))(
    "%s: granted and with a fact unknown leaves its item undetermined",
    (id, turn) => {
      const granted = assess(turn.unknown, [id]);
      expect([verdictOf(granted, ITEM[id]), granted.verdict]).toEqual(["undetermined", "undetermined"]);
      const reasons = reasonsAbout(granted, id);
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) expect(reason).toMatchObject({ code: "exceptionUnknown", field: turn.fact });
      expect(verdictOf(assess(turn.unknown), ITEM[id])).toBe("notMet");
    },
  );

  it("that would not decide are not named", () => {
    const old = all(...["0", "1", "2", "3"].map((at) => put(`schools.${at}.conditions.builtYear`, 2000)));
    const granted = assess(old, EXCEPTIONS);
    expect(listFindings(granted).flatMap(({ reasons }) => reasons.filter((reason) => "exception" in reason))).toEqual([]);
    expect({ ...granted, exceptions: [] }).toEqual(assess(old));
  });

  it("that would not help leave notMet as it is, whether their facts are known or not", () => {
    for (const builtYear of [2000, null]) {
      const tooLarge = assess(all(put("schools.1.stages.primary.pupils", 2401), put("schools.1.conditions.builtYear", builtYear)), [
        "largerSchoolSize",
      ]);
      expect(verdictOf(tooLarge, "qualityBalance2017.schoolSize")).toBe("notMet");
      expect(reasonsAbout(tooLarge, "largerSchoolSize")).toEqual([]);
    }
  });

  it("set their own limits: 2400 and 3000 pupils, 73 and 67 m², 54 and 61 m²", () => {
    const size = (at: 1 | 2, pupils: object, year: number): Verdict | undefined =>
      verdictOf(
        assess(
          all(
            ...Object.entries(pupils).map(([stage, count]) => put(`schools.${String(at)}.stages.${stage}.pupils`, count)),
            put(`schools.${String(at)}.conditions.builtYear`, year),
          ),
          ["largerSchoolSize"],
        ),
        "qualityBalance2017.schoolSize",
      );
    expect([size(1, { primary: 2400 }, 2010), size(1, { primary: 2401 }, 2010)]).toEqual(["met", "notMet"]);
    expect([size(2, { primary: 1500, juniorSecondary: 1500 }, 2010), size(2, { primary: 1500, juniorSecondary: 1501 }, 2010)]).toEqual([
      "met",
      "notMet",
    ]);
    const rooms = (music: number, art: number, more: Change, id: ExceptionId): Verdict | undefined =>
      verdictOf(
        assess(all(put("schools.0.conditions.musicRoomAreasM2", [music]), put("schools.0.conditions.artRoomAreasM2", [art]), more), [id]),
        "qualityBalance2017.artsRooms",
      );
    const built = put("schools.0.conditions.builtYear", 2016);
    expect([
      rooms(73, 67, built, "olderArtsRooms"),
      rooms(72.9, 67, built, "olderArtsRooms"),
      rooms(73, 66.9, built, "olderArtsRooms"),
    ]).toEqual(["met", "notMet", "notMet"]);
    const tiny = all(put("schools.0.stages.primary.pupils", 99), put("schools.0.conditions.largestClass", 29));
    expect([rooms(54, 54, tiny, "smallRuralArtsRooms"), rooms(53.9, 54, tiny, "smallRuralArtsRooms")]).toEqual(["met", "notMet"]);
    const junior = all(put("schools.0", qualitySchool("p1", "juniorSecondary", { juniorSecondary: 99 }, { largestClass: 29 })));
    const juniorRooms = (area: number): Verdict | undefined =>
      verdictOf(
        assess(all(junior, put("schools.0.conditions.musicRoomAreasM2", [area])), ["smallRuralArtsRooms"]),
        "qualityBalance2017.artsRooms",
      );
    expect([juniorRooms(61), juniorRooms(60.9)]).toEqual(["met", "notMet"]);
  });

  it("hold by any one of their lists of conditions, and each fact at its edge", () => {
    const size = (conditions: object): Verdict | undefined =>
      verdictOf(
        assess(
          all(
            put("schools.1.stages.primary.pupils", 2100),
            ...Object.entries(conditions).map(([field, value]) => put(`schools.1.conditions.${field}`, value)),
          ),
          ["largerSchoolSize"],
        ),
        "qualityBalance2017.schoolSize",
      );
    expect(size({ builtYear: 2010 })).toBe("met");
    expect(size({ migrantPupils: 1051 })).toBe("met");
    expect(size({ builtYear: 2011, migrantPupils: 1050 })).toBe("notMet");
    expect(size({ builtYear: 2011, migrantPupils: 1051 })).toBe("met");
    expect(size({ migrantPupils: 1050 })).toBe("undetermined");
    // All of 2100 pupils may be migrants' children; one more than there are pupils cannot be right, and tells nothing.
    expect(size({ builtYear: 2011, migrantPupils: 2100 })).toBe("met");
    expect(size({ builtYear: 2011, migrantPupils: 2101 })).toBe("undetermined");
  });

  it("teachers shared by schools of 50 to 99 pupils in the country alone", () => {
    const shared = (pupils: number, locale: string): Verdict | undefined =>
      assess(
        all(
          put("units.0", qualityUnit("p1", "primary", pupils, { peArtsTeachers: 0, sharedPeArtsTeachers: 2 })),
          put("schools.0.stages.primary.pupils", pupils),
          put("schools.0.locale", locale),
        ),
        ["sharedPeArtsTeachers"],
      ).stages.primary.schools[0]?.findings[2]?.verdict;
    expect([shared(49, "rural"), shared(50, "rural"), shared(99, "rural"), shared(100, "rural"), shared(80, "town")]).toEqual([
      "notMet",
      "met",
      "met",
      "notMet",
      "notMet",
    ]);
  });

  it("the coefficient counts what they add, as if it had been reported", () => {
    const cases = [
      ["sharedPeArtsTeachers", "peArtsTeachersPer100Pupils", "peArtsTeachers", "sharedPeArtsTeachers"],
      ["cityCentreSportsAreas", "sportsAreaPerPupil", "sportsGroundAreaM2", "additionalSportsAreaM2"],
    ] as const;
    for (const [id, indicator, to, from] of cases) {
      const turn = exceptionTurns.find((each) => each.id === id);
      const { units } = turn?.deciding(qualityCounty()) ?? qualityCounty();
      const counted = units.map((unit) => ({ ...unit, [to]: (unit[to] ?? 0) + (unit[from] ?? 0) }));
      const granted = assess(turn?.deciding, [id]);
      const { coefficient } = interSchoolVariation(counted, indicator, { stage: "primary" });
      expect(granted.stages.primary.variation[indicator].coefficient).toBe(coefficient);
      const finding = granted.stages.primary.findings.find((each) => each.indicator === indicator);
      expect(finding).toMatchObject({ value: coefficient, reasons: [{ code: "exceptionUsed", exception: id, units: ["p1"] }] });
      expect(assess(turn?.deciding).stages.primary.variation[indicator].coefficient).toBe(
        interSchoolVariation(units, indicator, { stage: "primary" }).coefficient,
      );
      expect(assess(turn?.unknown, [id]).stages.primary.findings.find((each) => each.indicator === indicator)).toMatchObject({
        value: null,
        verdict: "undetermined",
        reasons: [{ code: "exceptionUnknown", exception: id, units: ["p1"] }],
      });
    }
  });
});

describe("exceptions that hold for one school and are not known for another", () => {
  it("count what is certain and leave the coefficient open", () => {
    const claim = (at: string): Change => all(put(`units.${at}.sportsGroundAreaM2`, 2000), put(`units.${at}.additionalSportsAreaM2`, 1600));
    const change = all(claim("0"), claim("1"), put("schools.0.conditions.denseCityCentre", true));
    const { primary } = assess(change, ["cityCentreSportsAreas"]).stages;
    const counted = change(qualityCounty()).units.map((unit) => (unit.schoolId === "p1" ? { ...unit, sportsGroundAreaM2: 3600 } : unit));
    expect(primary.variation.sportsAreaPerPupil.coefficient).toBe(
      interSchoolVariation(counted, "sportsAreaPerPupil", { stage: "primary" }).coefficient,
    );
    expect(primary.findings[4]).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [
        { code: "exceptionUsed", units: ["p1"] },
        { code: "exceptionUnknown", field: "denseCityCentre", units: ["p2"] },
      ],
    });
  });
});

describe("exceptions that add to a figure", () => {
  const claim = all(put("units.0.additionalSportsAreaM2", 1600), put("schools.0.conditions.denseCityCentre", true));

  it("add nothing to a figure that was not reported: the coefficient lacks it as before", () => {
    const { primary } = assess(all(claim, put("units.0.sportsGroundAreaM2", null)), ["cityCentreSportsAreas"]).stages;
    expect(primary.variation.sportsAreaPerPupil).toMatchObject({
      coefficient: null,
      reasons: [{ code: "missingFigure", field: "sportsGroundAreaM2", units: ["p1"] }],
    });
  });
});

describe("rules of the caller's own", () => {
  it("stand in the finding by the name of their overlay", () => {
    const base = parameters.find(
      ({ id, stage, scope }) => id === "sportsAreaPerPupilFloor" && stage === "primary" && scope === "qualityBalance",
    );
    const set =
      base === undefined
        ? parameters
        : withParameters(parameters, { name: "example province", parameters: [{ ...base, place: "21", level: "provincial", value: 13 }] });
    const at = (place: string): QualityBalanceAssessment =>
      assessQualityBalance({ ...qualityCounty(), county: { id: "c", place } }, { asOf, parameters: set });
    const [there, elsewhere] = [at("210000"), at("140000")].map((result) => findingAt(result, "/stages/primary/schools/0/findings/4"));
    expect(there).toMatchObject({
      verdict: "notMet",
      requirement: { limit: 13, overlay: "example province" },
      reasons: [
        { code: "overlayUsed", parameterId: "sportsAreaPerPupilFloor", overlay: "example province" },
        { code: "permittedMiss", floor: 6.375 },
      ],
      origin: "provincial",
    });
    expect(elsewhere).toMatchObject({ verdict: "met", requirement: { limit: 7.5 }, reasons: [] });
  });

  it("that fell due before others took their place are the requirement of the school that is short of them alone", () => {
    const base = parameters.find(
      ({ id, stage, scope }) => id === "sportsAreaPerPupilFloor" && stage === "primary" && scope === "qualityBalance",
    ) as Parameter;
    const strict = { ...base, value: 9, effectiveFrom: "2018-01-01", effectiveTo: "2021-12-31", dueBy: "2020-12-31" } as Parameter;
    const set = [...parameters.filter((each) => each !== base), strict, { ...base, effectiveFrom: "2022-01-01" } as Parameter];
    // 8 and 12 m² a pupil: above 7.5 both, below 9 the first.
    const units = [8, 12].map((perPupil, at) =>
      qualityUnit(`s${String(at)}`, "primary", 100, { sportsGroundAreaM2: perPupil * 100 - 200 }),
    );
    const result = assessQualityBalance({ county: { id: "c" }, units }, { asOf, parameters: set });
    const { rules, schools } = result.stages.primary;
    expect(rules.findings[4]?.requirement?.limit).toBe(7.5);
    expect(schools.map(({ findings }) => findings[4]?.requirement?.limit)).toEqual([9, undefined]);
    const whole = listFindings(result).filter(({ indicator, subject }) => indicator === "sportsAreaPerPupil" && subject.kind === "school");
    expect(whole.map(({ verdict, requirement }) => [verdict, requirement?.limit])).toEqual([
      ["notMet", 9],
      ["met", 7.5],
    ]);
  });

  it("special schools by a province's amount", () => {
    const base = parameters.find(
      ({ id, value, scope }) => id === "specialEducationFundsPerPupilBase" && value === 6000 && scope === undefined,
    );
    const set =
      base === undefined
        ? parameters
        : withParameters(parameters, { name: "Liaoning", parameters: [{ ...base, place: "21", level: "provincial", value: 8000 }] });
    const result = assessQualityBalance({ ...qualityCounty(), county: { id: "c", place: "210100" } }, { asOf, parameters: set });
    expect(findingsOf(result, "specialEducation")).toMatchObject([
      { value: 7000, verdict: "notMet", requirement: { limit: 8000, overlay: "Liaoning" } },
    ]);
  });
});

describe("denominators the caller chooses", () => {
  const rotationOf = (more: object, place?: string): readonly Finding[] =>
    findingsOf(
      assessQualityBalance(
        {
          ...all(...Object.entries(more).map(([field, value]) => put(`government.rotation.${field}`, value)))(qualityCounty()),
          county: { id: "c", ...(place === undefined ? {} : { place }) },
        },
        { asOf },
      ),
      "rotation",
    );

  it("rotation: the national share of backbone teachers is of those rotated", () => {
    expect(rotationOf({}).map(({ indicator, value, verdict }) => [indicator, value, verdict])).toEqual([
      ["rotationShare", 0.12, "met"],
      ["backboneRotationShare", 0.25, "met"],
    ]);
    // 4 of 36 are below 20 %, though they would be 20 % of 20 eligible ones.
    expect(rotationOf({ backboneRotated: 4, backboneEligible: 20 })[1]).toMatchObject({ value: 4 / 36, verdict: "notMet" });
  });

  it("rotation: of those eligible only where a province has such a rule, and the finding says so", () => {
    const chosen = { backboneRotated: 4, backboneEligible: 20, backboneDenominator: "eligible" };
    expect(rotationOf(chosen, "340000")[1]).toMatchObject({
      value: 0.2,
      verdict: "met",
      reasons: [{ code: "denominatorChosen", denominator: "eligible" }],
      requirement: { limit: 0.2 },
      origin: "provincial",
    });
    expect(rotationOf({ ...chosen, backboneRotated: 3 }, "340000")[1]).toMatchObject({ value: 0.15, verdict: "notMet" });
    expect(rotationOf(chosen, "140000")[1]).toMatchObject({ value: 0.2, verdict: "undetermined", requirement: null });
    expect(rotationOf({ ...chosen, backboneEligible: undefined }, "340000")[1]).toMatchObject({ value: null, verdict: "undetermined" });
  });

  it("rotation: without a choice there is no share", () => {
    expect(rotationOf({ backboneDenominator: undefined })[1]).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "backboneDenominator", units: [] }],
    });
  });

  it("retention: of entrants less those who died, or of all entrants, and the finding says so", () => {
    const retention = (denominator: string, entrants: number): Finding | undefined =>
      findingsOf(
        assess(
          all(
            put("quality.juniorRetention.denominator", denominator),
            put("quality.juniorRetention.entrants", entrants),
            put("quality.juniorRetention.deceased", 2),
          ),
        ),
        "juniorRetention",
      )[0];
    // 960 − 30 + 45 = 975 kept.
    expect(retention("entrantsLessDeceased", 1002)).toMatchObject({ value: 975 / 1000, verdict: "met", reasons: [] });
    expect(retention("entrants", 1002)).toMatchObject({
      value: 975 / 1002,
      verdict: "met",
      reasons: [{ code: "denominatorChosen", denominator: "entrants" }],
    });
    // 975 / 1026 is 0.9503 and 975 / 1027 is 0.9494: the two who died decide.
    expect([retention("entrantsLessDeceased", 1028), retention("entrants", 1028)].map((finding) => finding?.verdict)).toEqual([
      "met",
      "notMet",
    ]);
  });
});

describe("what is faulty, rare or exactly at its limit", () => {
  const dense = all(
    put("units.0.sportsGroundAreaM2", 2000),
    put("units.0.additionalSportsAreaM2", 1600),
    put("schools.0.conditions.denseCityCentre", true),
  );

  it.each<[unknown, Verdict, string[]]>([
    [{ share: 0.85 }, "met", []],
    [{ share: 0.8499 }, "notMet", []],
    [{ share: null, satisfied: 85, valid: 100 }, "met", []],
    [900, "undetermined", ["recognition notAnObject"]],
    [null, "undetermined", []],
    [{ share: 85 }, "undetermined", ["recognition.share partExceedsWhole"]],
    [{ share: -0.1 }, "undetermined", ["recognition.share negative"]],
    [{ share: 0.9, satisfied: 90, valid: 100 }, "undetermined", ["recognition.share notExpected"]],
    [{ share: 0.9, satisfied: 90 }, "undetermined", ["recognition.share notExpected"]],
    [{ share: 0.9, valid: 100 }, "undetermined", ["recognition.share notExpected"]],
  ])("recognition as %j is %s", (recognition, verdict, problems) => {
    const result = assess(put("recognition", recognition));
    expect(result.blocks.recognition).toBe(verdict);
    expect(result.problems.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual(problems);
  });

  it("a survey without a valid questionnaire does not let the county off", () => {
    expect(assess(put("recognition", { satisfied: 0, valid: 0 })).verdict).toBe("undetermined");
  });

  it.each([
    ["units", [null]],
    ["quality.performance", [undefined]],
    ["quality.performance", 3],
    ["quality.performance", null],
  ])("%s = %j is a problem of the data or of the call, not a TypeError", (path, value) => {
    let thrown: unknown = null;
    try {
      assess(put(path, value));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).not.toBeInstanceOf(TypeError);
  });

  it("a denominator of retention that is not in the list is reported as such", () => {
    const { problems } = assess(put("quality.juniorRetention.denominator", "all"));
    expect(problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [["quality", "juniorRetention", "denominator"], "notInList", "all"],
    ]);
  });

  it("a denominator of retention that was not chosen is not named as chosen", () => {
    const [finding] = findingsOf(assess(put("quality.juniorRetention.denominator", undefined)), "juniorRetention");
    expect(finding?.reasons.map(({ code }) => code)).toEqual(["missingFigure"]);
    expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
  });

  it("accounts of training funds that are not in the list are reported", () => {
    expect(assess(put("quality.trainingFundsAccounts", "other")).problems.map(({ code }) => code)).toEqual(["notInList"]);
  });

  it("a fact that is in error is unknown, not false", () => {
    expect(assess(all(dense, put("schools.0.conditions.denseCityCentre", "yes")), ["cityCentreSportsAreas"]).verdict).toBe("undetermined");
  });

  it("an area claimed that is in error is unknown, not zero", () => {
    expect(assess(all(dense, put("units.0.additionalSportsAreaM2", -5)), ["cityCentreSportsAreas"]).verdict).toBe("undetermined");
  });

  it("an exception that adds and could not help leaves notMet as it is, also where its facts are unknown", () => {
    const hopeless = all(
      put("units.0.sportsGroundAreaM2", 0),
      put("units.0.indoorSportsAreaM2", 0),
      put("units.0.additionalSportsAreaM2", 1),
    );
    expect(assess(hopeless, ["cityCentreSportsAreas"]).stages.primary.schools[0]?.verdict).toBe("notMet");
  });

  it("migrants' children who are more than all pupils are reported", () => {
    expect(assess(put("schools.1.conditions.migrantPupils", 801)).problems.map(({ code }) => code)).toEqual(["partExceedsWhole"]);
  });

  it("an answer nobody asked for is reported at its place", () => {
    const stray = { item: "basicRotation", state: "met", evidence: [{ kind: "document", reference: "x" }] };
    expect(assess(put("vetoes", [...(qualityCounty().vetoes ?? []), stray])).problems.map(({ path }) => path)).toEqual([
      ["vetoes", 3, "item"],
    ]);
  });

  it("a nine-year school exactly at a floor after its split is not below it: 107.1 m² for 17 + 1.1 × 10 are 3.825 m² each", () => {
    const school: School = {
      id: "n",
      kind: "nineYear",
      ownership: "public",
      countyRun: true,
      stages: { primary: { pupils: 17 }, juniorSecondary: { pupils: 10 } },
      facilities: { teachingAreaM2: 107.1, indoorSportsAreaM2: 0 },
    };
    const { units } = stageUnits([school], { scope: qualityBalanceScope });
    const { schools } = assessQualityBalance({ county: { id: "c" }, units }, { asOf }).stages.primary;
    expect(schools[0]?.findings[3]?.reasons.map(({ code }) => code)).toEqual(["permittedMiss"]);
  });
});

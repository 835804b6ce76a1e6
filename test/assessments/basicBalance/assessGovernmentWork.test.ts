import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessGovernmentWork,
  checklistItems,
  parameters,
  withParameters,
  type DeductionRule,
  type Evidence,
  type GovernmentWorkAssessment,
  type PointCounting,
  type PointsItem,
  type PointsTable,
  type Verdict,
  type WorkAnswer,
  type WorkGroup,
  type WorkItemResult,
} from "edu-balance";
import { listFindings } from "../../support/listFindings.js";

const asOf = "2016-12-31";
/** What the province's inspectors have checked. */
const evidence = [{ kind: "document" as const, reference: "inspection report no. 7", checkedBy: "provincial inspectors" }];
/** What the county itself shows. */
const ownEvidence = [{ kind: "document" as const, reference: "report of the county" }];
const groups: readonly WorkGroup[] = ["access", "safeguards", "teachers", "quality"];
const seventeen = groups.flatMap((group) =>
  checklistItems.filter(({ clause }) => clause === `basicBalance2012.${group}`).map(({ id }) => ({ item: id, group })),
);
const first = "basicMigrantsInPlanAndBudget";
const awarded: DeductionRule = { kind: "awarded" };

/** The 17 items, all for 0 points but those named here; the total is what the points come to. */
const tableOf = (total: number, named: Readonly<Record<string, Partial<PointsItem>>>, own: readonly PointsItem[] = []): PointsTable => ({
  name: "example province",
  total,
  items: [...seventeen.map((each): PointsItem => ({ ...each, points: 0, rule: awarded, ...named[each.item] })), ...own],
});
const assess = (table: PointsTable, answers: readonly WorkAnswer[]): GovernmentWorkAssessment =>
  assessGovernmentWork({ table, answers }, { asOf });
/** Answers of 0 points to every item but those given. */
const rest = (answers: readonly WorkAnswer[]): WorkAnswer[] => [
  ...seventeen.filter(({ item }) => !answers.some((answer) => answer.item === item)).map(({ item }) => ({ item, points: 0 })),
  ...answers,
];
/** What one item of 100 points comes to. */
const scored = (rule: DeductionRule, answer: Omit<WorkAnswer, "item">, points = 100): WorkItemResult => {
  const [result] = assess(tableOf(points, { [first]: { points, rule } }), [{ item: first, evidence, ...answer }]).items;
  if (result === undefined) throw new Error("no result");
  return result;
};
const pointsFor = (rule: DeductionRule, answer: Omit<WorkAnswer, "item">, points = 100): number | null =>
  scored(rule, answer, points).points;

describe("assessGovernmentWork: rules of deduction of a provincial table (35331.cn)", () => {
  it("B1, 0.5 to 2 points by how far it is done: awarded", () => {
    expect([0, 0.5, 2, 3].map((points) => pointsFor(awarded, { points }, 3))).toEqual([0, 0.5, 2, 3]);
    expect(scored(awarded, { points: 3.01 }, 3)).toMatchObject({ points: null, range: { least: 0, most: 3 }, state: "unknown" });
  });

  it("B2, no system 0 points, incomplete 2 off; B13, 2 off", () => {
    const b2: DeductionRule = { kind: "byState", partly: 2, notMet: "all" };
    expect((["met", "partly", "notMet"] as const).map((state) => pointsFor(b2, { state }, 3))).toEqual([3, 1, 0]);
    expect(
      (["met", "partly", "notMet"] as const).map((state) => pointsFor({ kind: "byState", partly: 0.5, notMet: 2 }, { state }, 3)),
    ).toEqual([3, 2.5, 1]);
    expect(pointsFor({ kind: "byState", partly: 4, notMet: 5 }, { state: "partly" }, 3)).toBe(0);
    expect(scored(b2, { state: "notApplicable" }, 3)).toMatchObject({ points: null, range: { least: 0, most: 3 } });
    expect(scored(b2, { state: "notApplicable" }, 3).finding.reasons[0]).toEqual({ code: "pointsNotSet", item: first });
  });

  it("B3, 1 off for each percentage point below 80 %", () => {
    const b3 = (counting: PointCounting): DeductionRule => ({
      kind: "perPercentagePoint",
      comparator: ">=",
      target: 0.8,
      deduct: 1,
      counting,
    });
    const values = [0.85, 0.8, 0.799, 0.79, 0.785, 0.78, 0.77, 0.76, 0];
    expect(values.map((value) => pointsFor(b3("whole"), { value }, 3))).toEqual([3, 3, 3, 2, 2, 1, 0, 0, 0]);
    expect(values.map((value) => pointsFor(b3("started"), { value }, 3))).toEqual([3, 3, 2, 2, 1, 1, 0, 0, 0]);
    expect(values.map((value) => pointsFor(b3("proportional"), { value }, 3))).toEqual([3, 3, 2.9, 2, 1.5, 1, 0, 0, 0]);
  });

  it("B4, 1 off for each year of decline", () => {
    const b4: DeductionRule = { kind: "perOccurrence", deduct: 1 };
    expect([0, 1, 2, 3, 4].map((occurrences) => pointsFor(b4, { occurrences }, 3))).toEqual([3, 2, 1, 0, 0]);
  });

  it("B6, nothing for a drop-out rate above 0.6 %", () => {
    const b6: DeductionRule = { kind: "allOrNothing", comparator: "<=", target: 0.006 };
    expect([0.0059, 0.006, 0.0061].map((value) => pointsFor(b6, { value }, 3))).toEqual([3, 3, 0]);
    const others = (["<", ">", ">=", "="] as const).map((comparator) =>
      [0.0059, 0.006, 0.0061].map((value) => pointsFor({ ...b6, comparator }, { value }, 3)),
    );
    expect(others).toEqual([
      [3, 0, 0],
      [0, 0, 3],
      [0, 3, 3],
      [0, 3, 0],
    ]);
  });

  it("B8, growth may be below zero", () => {
    const b8: DeductionRule = { kind: "allOrNothing", comparator: ">=", target: 0 };
    expect([-0.01, 0, 0.01].map((value) => pointsFor(b8, { value }, 6))).toEqual([0, 6, 6]);
    // So may the target: a fall of 2 % at most, and 1 off for each percentage point below it.
    expect([-0.021, -0.02, 0].map((value) => pointsFor({ ...b8, target: -0.02 }, { value }, 6))).toEqual([0, 6, 6]);
    const falling: DeductionRule = { kind: "perPercentagePoint", comparator: ">=", target: -0.02, deduct: 1, counting: "whole" };
    expect([-0.04, -0.03, -0.02].map((value) => pointsFor(falling, { value }, 6))).toEqual([4, 5, 6]);
  });
});

describe("assessGovernmentWork: percentage points are exact", () => {
  const counted: readonly [PointCounting, (tenths: number) => number][] = [
    ["whole", (tenths) => Math.floor(tenths / 10)],
    ["started", (tenths) => Math.ceil(tenths / 10)],
    ["proportional", (tenths) => tenths / 10],
  ];

  // Each whole and each tenth of a percentage point, above and below; the expectation is reckoned in whole tenths.
  it.each(counted)("for every k/1000, %s", (counting, of) => {
    for (const target of [80, 93, 99.5]) {
      for (let k = 0; k <= 1000; k += 1) {
        const rule = { kind: "perPercentagePoint", target: target / 100, deduct: 1, counting } as const;
        const tenths = Math.round(target * 10);
        const below = counting === "proportional" ? (1000 - Math.max(0, tenths - k)) / 10 : 100 - of(Math.max(0, tenths - k));
        const above = counting === "proportional" ? (1000 - Math.max(0, k - tenths)) / 10 : 100 - of(Math.max(0, k - tenths));
        expect(pointsFor({ ...rule, comparator: ">=" }, { value: k / 1000 }), `${String(k)} below ${String(target)}`).toBe(below);
        expect(pointsFor({ ...rule, comparator: "<=" }, { value: k / 1000 }), `${String(k)} above ${String(target)}`).toBe(above);
      }
    }
  });

  it("where doubles are not: 0.8 − 0.77 and 0.93 − 0.86", () => {
    expect((0.8 - 0.77) * 100).toBeGreaterThan(3);
    expect((0.93 - 0.86) * 100).toBeGreaterThan(7);
    const rule = { kind: "perPercentagePoint", comparator: ">=", deduct: 0.5, counting: "started" } as const;
    expect(pointsFor({ ...rule, target: 0.8 }, { value: 0.77 }, 5)).toBe(3.5);
    expect(pointsFor({ ...rule, target: 0.93 }, { value: 0.86 }, 5)).toBe(1.5);
  });

  it("and shares that were divided count as the decimals they are: 231 of 300 is 77 %", () => {
    const rule = { kind: "perPercentagePoint", comparator: ">=", target: 0.8, deduct: 1, counting: "started" } as const;
    expect(pointsFor(rule, { value: 231 / 300 }, 5)).toBe(2);
    expect(pointsFor(rule, { value: 230 / 300 }, 5)).toBe(1);
    expect(pointsFor(rule, { value: 1e-7 }, 100)).toBe(20);
  });

  it("sums are exact: 16 items of 0.7 and one of 88.8 are 100", () => {
    const items = Object.fromEntries(seventeen.map(({ item }) => [item, { points: item === first ? 88.8 : 0.7 }]));
    const answers = seventeen.map(({ item }) => ({ item, points: item === first ? 73.8 : 0.7, evidence }));
    expect(answers.reduce((sum, { points }) => sum + points, 0)).not.toBe(85);
    const result = assess(tableOf(100, items), answers);
    expect([result.points, result.verdict, result.problems]).toEqual([85, "met", []]);
  });
});

describe("assessGovernmentWork: the mark of 85", () => {
  const table = tableOf(100, { [first]: { points: 90 }, basicRotation: { points: 10 } });
  const verdict = (answers: readonly WorkAnswer[]): Verdict => assess(table, rest(answers)).verdict;
  const given = (points: number, other: number): WorkAnswer[] => [
    { item: first, points, evidence },
    { item: "basicRotation", points: other, evidence },
  ];

  it.each<[number, Verdict]>([
    [84.99, "notMet"],
    [85, "met"],
    [85.01, "met"],
    [85 - 2 ** -46, "notMet"],
  ])("%s points: %s", (points, expected) => {
    expect(verdict(given(points, 0))).toBe(expected);
  });

  it("says rule, margin and source", () => {
    const { finding } = assess(table, rest(given(80, 7.5)));
    expect(finding).toMatchObject({
      indicator: "governmentWorkPoints",
      value: 87.5,
      unit: "points",
      margin: 2.5,
      verdict: "met",
      reasons: [],
      requirement: { comparator: ">=", limit: 85, parameterId: "governmentWorkPassMark" },
      basis: [{ document: "basicBalance2012" }, { document: "guangdong2014No13" }],
    });
  });

  it.each<[string, WorkAnswer[], { least: number; most: number }, Verdict]>([
    ["an item without an answer, decided without it", [{ item: first, points: 85, evidence }], { least: 85, most: 95 }, "met"],
    ["an item without an answer that decides", [{ item: first, points: 75, evidence }], { least: 75, most: 85 }, "undetermined"],
    ["an item without an answer that cannot help", [{ item: first, points: 74.9, evidence }], { least: 74.9, most: 84.9 }, "notMet"],
    [
      "a claim without evidence that decides",
      [
        { item: first, points: 80, evidence },
        { item: "basicRotation", points: 5 },
      ],
      { least: 80, most: 85 },
      "undetermined",
    ],
    [
      "a claim without evidence that is too little even so",
      [
        { item: first, points: 80, evidence },
        { item: "basicRotation", points: 4 },
      ],
      { least: 80, most: 84 },
      "notMet",
    ],
    ["an empty list of evidence", [{ item: first, points: 90, evidence: [] }], { least: 0, most: 100 }, "undetermined"],
  ])("%s", (_case, answers, range, expected) => {
    const result = assess(
      table,
      rest(answers).filter((answer) => answer.item !== "basicRotation" || answers.includes(answer)),
    );
    expect(result).toMatchObject({ points: null, range, verdict: expected });
    expect(result.finding.reasons[0]).toEqual({ code: "knownWithinRange", ...range });
  });

  it("reached on what nobody but the county has checked is declared, and says by which items", () => {
    const claims = (of: (item: string) => typeof ownEvidence): WorkAnswer[] =>
      rest(given(80, 7.5).map((answer) => ({ ...answer, evidence: of(answer.item) })));
    const half = assess(
      table,
      claims((item) => (item === first ? evidence : ownEvidence)),
    );
    expect(half).toMatchObject({ points: 87.5, verdict: "declared" });
    expect(half.finding).toMatchObject({
      value: 87.5,
      margin: 2.5,
      verdict: "declared",
      reasons: [{ code: "ownAnswerOnly", items: ["basicRotation"] }],
      requirement: { comparator: ">=", limit: 85, parameterId: "governmentWorkPassMark" },
    });
    const own = assess(
      table,
      claims(() => ownEvidence),
    );
    expect(own.finding).toMatchObject({ verdict: "declared", reasons: [{ code: "ownAnswerOnly", items: [first, "basicRotation"] }] });
    expect(
      assess(
        table,
        claims(() => evidence),
      ).verdict,
    ).toBe("met");
  });

  it("short of it on the county's own word is not met", () => {
    const { finding } = assess(table, rest(given(80, 4).map((answer) => ({ ...answer, evidence: ownEvidence }))));
    expect(finding).toMatchObject({ value: 84, verdict: "notMet", reasons: [] });
  });

  it("takes no evidence of a later day, nor of the county named as checking itself", () => {
    const on = (piece: object) =>
      assessGovernmentWork(
        { table, answers: rest(given(90, 0).map((answer) => ({ ...answer, evidence: [{ ...evidence[0], ...piece } as Evidence] }))) },
        { asOf, county: { id: "yingxian", name: "应县" } },
      );
    expect([on({ date: "2016-12-30" }).verdict, on({ date: "2016-12-31" }).verdict]).toEqual(["met", "met"]);
    const later = on({ date: "2017-01-01" });
    expect(later).toMatchObject({ points: null, range: { least: 0, most: 100 }, verdict: "undetermined" });
    expect(later.ledger).toMatchObject({ excluded: [{ id: first, reason: "laterThanDate" }, { reason: "laterThanDate" }] });
    expect(later.problems).toMatchObject([{ code: "laterThanDate", value: "2017-01-01" }, { code: "laterThanDate" }]);
    expect(later.items.find(({ item }) => item === first)?.finding.reasons[0]).toEqual({ code: "answerLaterThanDate", item: first });
    expect(["yingxian", "应县教育局", "朔州市人民政府教育督导室"].map((checkedBy) => on({ checkedBy }).verdict)).toEqual([
      "declared",
      "declared",
      "met",
    ]);
  });

  it("takes evidence of at most as many days as the caller says", () => {
    const on = (date: string | undefined, maxEvidenceAge: number): GovernmentWorkAssessment =>
      assessGovernmentWork(
        {
          table,
          answers: rest(
            given(90, 0).map((answer) => ({
              ...answer,
              evidence: evidence.map((piece) => ({ ...piece, ...(date === undefined ? {} : { date }) })),
            })),
          ),
        },
        { asOf, maxEvidenceAge },
      );
    // 2016-12-01 is 30 days before the day.
    const found = [on("2016-12-01", 30), on("2016-12-01", 29), on(undefined, 30)];
    expect(found.map(({ verdict }) => verdict)).toEqual(["met", "undetermined", "undetermined"]);
    const own = found[1]?.items.find(({ item }) => item === first);
    expect(own?.finding.reasons[0]).toEqual({ code: "evidenceTooOld", item: first, days: 29 });
  });

  it("no points need no evidence", () => {
    const result = assess(
      table,
      rest(
        given(85, 0).map(({ item, points }) => ({
          item,
          ...(points === undefined ? {} : { points }),
          ...(item === first ? { evidence } : {}),
        })),
      ),
    );
    expect(result.points).toBe(85);
    expect(result.items.find(({ item }) => item === "basicRotation")).toMatchObject({ points: 0, state: "none" });
  });

  it("goes by a mark of the caller's, and by none before the document", () => {
    const [mark] = parameters.filter(({ id }) => id === "governmentWorkPassMark");
    const set = mark === undefined ? parameters : withParameters(parameters, { name: "example", parameters: [{ ...mark, value: 90 }] });
    const answers = rest(given(85, 0));
    expect(assessGovernmentWork({ table, answers }, { asOf, parameters: set }).verdict).toBe("notMet");
    expect(assessGovernmentWork({ table, answers }, { asOf: "2012-01-19" }).verdict).toBe("notApplicable");
  });

  it("says of each item what it came to, and of each group", () => {
    const result = assess(
      table,
      rest([
        { item: first, points: 60, evidence },
        { item: "basicRotation", points: 10 },
      ]),
    );
    expect(result.groups).toEqual({
      access: { points: 60, range: { least: 60, most: 60 }, max: 90 },
      safeguards: { points: 0, range: { least: 0, most: 0 }, max: 0 },
      teachers: { points: null, range: { least: 0, most: 10 }, max: 10 },
      quality: { points: 0, range: { least: 0, most: 0 }, max: 0 },
    });
    const rotation = result.items.find(({ item }) => item === "basicRotation");
    expect(rotation).toMatchObject({
      group: "teachers",
      name: { en: "Heads and teachers rotate regularly." },
      state: "unevidenced",
      points: null,
      range: { least: 0, most: 10 },
      max: 10,
      finding: {
        indicator: "basicRotation",
        unit: "points",
        verdict: "undetermined",
        requirement: null,
        basis: [{ document: "basicBalance2012", clause: "（教师队伍）" }],
        reasons: [
          { code: "unevidenced", item: "basicRotation" },
          { code: "knownWithinRange", least: 0, most: 10 },
        ],
      },
    });
    expect(result.items.find(({ item }) => item === first)).toMatchObject({
      state: "reduced",
      evidence,
      finding: { value: 60, verdict: "described" },
    });
    expect(listFindings(result)).toHaveLength(18);
  });
});

describe("assessGovernmentWork: items of the province's own", () => {
  const name = { zh: "小学入学率", en: "primary enrolment" };
  const own: PointsItem = {
    item: "primaryEnrolment",
    group: "access",
    name,
    points: 40,
    rule: { kind: "allOrNothing", comparator: ">=", target: 0.995 },
  };

  it("count like the others", () => {
    const result = assess(
      tableOf(100, { [first]: { points: 60 } }, [own]),
      rest([
        { item: first, points: 50, evidence },
        { item: "primaryEnrolment", value: 0.995, evidence },
      ]),
    );
    expect(result).toMatchObject({ points: 90, verdict: "met", problems: [] });
    expect(result.items.at(-1)).toMatchObject({ name, points: 40, finding: { basis: [] } });
  });

  it("may stand for a national item in parts", () => {
    const parts = ["Budget", "Growth"].map(
      (part): PointsItem => ({ ...own, item: `own${part}`, group: "safeguards", splits: "basicFundsInBudget", points: 50 }),
    );
    const table = tableOf(100, {}, parts);
    const split = { ...table, source: { document: "table" }, items: table.items.filter(({ item }) => item !== "basicFundsInBudget") };
    const result = assess(split, rest(parts.map(({ item }) => ({ item, value: 1, evidence }))));
    expect(result).toMatchObject({ points: 100, verdict: "met", problems: [] });
    expect(result.items.at(-1)?.finding.basis).toEqual([{ document: "basicBalance2012", clause: "（保障机制）" }, { document: "table" }]);
  });

  it("leave the part undetermined where they leave out a national item", () => {
    const table = tableOf(100, { [first]: { points: 100 } });
    const short = { ...table, items: table.items.filter(({ item }) => item !== "basicFitness") };
    for (const points of [100, 0]) {
      const result = assess(short, rest([{ item: first, points, evidence }]));
      expect(result).toMatchObject({ verdict: "undetermined", points: null, range: null, groups: null });
      expect(result.problems).toMatchObject([{ path: ["table", "items"], code: "missing", value: "basicFitness" }]);
      expect(result.finding.reasons).toContainEqual({ code: "itemNotInTable", items: ["basicFitness"] });
      expect(result.items.find(({ item }) => item === first)?.points).toBe(points);
    }
  });
});

describe("assessGovernmentWork: tables in error", () => {
  const table = tableOf(100, { [first]: { points: 100 } });
  const withFirst = (more: object): PointsTable => ({
    ...table,
    items: table.items.map((item) => (item.item === first ? { ...item, ...more } : item)),
  });
  const withOwn = (more: object): PointsTable => ({
    ...table,
    items: [...table.items, { item: "own", group: "access", points: 0, rule: awarded, name: { zh: "自", en: "own" }, ...more }],
  });
  const percent = { kind: "perPercentagePoint", comparator: ">=", target: 0.8, deduct: 1, counting: "whole" };

  it.each<[string, PointsTable, (string | number)[], string, unknown]>([
    ["points above the total", { ...table, total: 99.9 }, ["table", "total"], "contradicts", 99.9],
    ["points below the total", { ...table, total: 100.1 }, ["table", "total"], "contradicts", 100.1],
    ["no total", { ...table, total: undefined as never }, ["table", "total"], "missing", null],
    ["no name", { ...table, name: "" }, ["table", "name"], "notText", ""],
    ["an own id without a name", withOwn({ name: undefined }), ["table", "items", 17, "name"], "missing", null],
    ["a name in one language", withOwn({ name: { en: "own" } }), ["table", "items", 17, "name", "zh"], "missing", null],
    ["a part of what is not there", withOwn({ splits: "x" }), ["table", "items", 17, "splits"], "notInList", "x"],
    ["a national item as a part", withFirst({ splits: "basicRotation" }), ["table", "items", 0, "splits"], "notExpected", "basicRotation"],
    ["an unknown group", withOwn({ group: "money" }), ["table", "items", 17, "group"], "notInList", "money"],
    ["points below zero", withOwn({ points: -1 }), ["table", "items", 17, "points"], "negative", -1],
    ["no rule", withOwn({ rule: undefined }), ["table", "items", 17, "rule"], "missing", null],
    ["a rule of no kind", withOwn({ rule: { kind: "x" } }), ["table", "items", 17, "rule", "kind"], "notInList", "x"],
    ["no counting", withOwn({ rule: { ...percent, counting: undefined } }), ["table", "items", 17, "rule", "counting"], "missing", null],
    [
      "a comparator without a short side",
      withOwn({ rule: { ...percent, comparator: "=" } }),
      ["table", "items", 17, "rule", "comparator"],
      "notInList",
      "=",
    ],
    [
      "a target that is no number",
      withOwn({ rule: { ...percent, target: Number.NaN } }),
      ["table", "items", 17, "rule", "target"],
      "notFinite",
      "NaN",
    ],
    [
      "a deduction below zero",
      withOwn({ rule: { kind: "perOccurrence", deduct: -1 } }),
      ["table", "items", 17, "rule", "deduct"],
      "negative",
      -1,
    ],
    [
      "some other word for all",
      withOwn({ rule: { kind: "byState", partly: 1, notMet: "none" } }),
      ["table", "items", 17, "rule", "notMet"],
      "notANumber",
      "none",
    ],
    ["an item that is none", { ...table, items: [...table.items, null as never] }, ["table", "items", 17], "notAnObject", null],
  ])("%s", (_case, faulty, path, code, value) => {
    const result = assess(faulty, rest([{ item: first, points: 100, evidence }]));
    expect(result.problems).toMatchObject([{ path, code, value }]);
    expect(result).toMatchObject({ verdict: "undetermined", points: null, range: null, groups: null });
    expect(result.finding.reasons[0]?.code).toBe("profileInvalid");
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("an item that stands twice is not scored", () => {
    const result = assess({ ...table, items: [...table.items, ...table.items.slice(0, 1)] }, []);
    expect(result.problems).toMatchObject([
      { path: ["table", "items", 0, "item"], code: "duplicateId" },
      { path: ["table", "items", 17, "item"], code: "duplicateId" },
    ]);
    expect(result.items.map(({ item }) => item)).not.toContain(first);
  });
});

describe("assessGovernmentWork: answers", () => {
  const table = tableOf(100, { [first]: { points: 100 } });
  const of = (...answers: unknown[]): GovernmentWorkAssessment => assess(table, answers as WorkAnswer[]);
  const reasonFor = (...answers: unknown[]): unknown => of(...answers).items[0]?.finding.reasons[0];

  it.each<[string, unknown, (string | number)[], string]>([
    ["no record", 3, ["answers", 0], "notAnObject"],
    ["no item", { points: 1 }, ["answers", 0, "item"], "missing"],
    ["not what the rule reads", { item: first, state: "met" }, ["answers", 0, "points"], "missing"],
    ["more than the item has", { item: first, points: 100.5 }, ["answers", 0, "points"], "partExceedsWhole"],
    ["an unknown state", { item: first, points: 1, state: "good" }, ["answers", 0, "state"], "notInList"],
    ["a value that is no number", { item: first, points: 1, value: "80%" }, ["answers", 0, "value"], "notANumber"],
    ["half a time", { item: first, points: 1, occurrences: 0.5 }, ["answers", 0, "occurrences"], "notWhole"],
    ["evidence that is no list", { item: first, points: 1, evidence: "yes" }, ["answers", 0, "evidence"], "notAList"],
    ["evidence that is no record", { item: first, points: 1, evidence: ["yes"] }, ["answers", 0, "evidence", 0], "notAnObject"],
    [
      "evidence of another kind",
      { item: first, points: 1, evidence: [{ kind: "rumour", reference: "x" }] },
      ["answers", 0, "evidence", 0, "kind"],
      "notInList",
    ],
    [
      "evidence of no day",
      { item: first, points: 1, evidence: [{ kind: "url", reference: "x", date: "2016" }] },
      ["answers", 0, "evidence", 0, "date"],
      "notADate",
    ],
  ])("%s", (_case, answer, path, code) => {
    const result = of(answer);
    expect(result.problems).toMatchObject([{ path, code }]);
    expect(result.ledger).toMatchObject({ given: 1, used: 0, excluded: [{ reason: "invalidRecord" }] });
    expect(result.items[0]?.points).toBeNull();
  });

  it("an answer in error hides what the others say", () => {
    expect(reasonFor({ item: first, points: 90, evidence }, { item: first, points: -1 })).toEqual({ code: "invalidAnswer", item: first });
  });

  it("contradictions leave the item unknown, agreement shares its evidence", () => {
    expect(reasonFor({ item: first, points: 90, evidence }, { item: first, points: 91, evidence })).toEqual({
      code: "conflictingAnswers",
      item: first,
    });
    expect(of({ item: first, points: 90 }, { item: first, points: 90, evidence }).items[0]?.points).toBe(90);
  });

  it("knows what nobody answered, and leaves aside what nobody asked", () => {
    expect(reasonFor()).toEqual({ code: "noAnswer", item: first });
    expect(reasonFor({ item: first, state: "unknown" })).toEqual({ code: "noAnswer", item: first });
    expect(of({ item: "x", points: 1 }).ledger).toMatchObject({ used: 0, excluded: [{ id: "x", reason: "otherTarget" }] });
  });

  it("throws only for wrong calls", () => {
    const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
    expect(() => assessGovernmentWork(null as never, { asOf })).toThrow(code("notAnObject"));
    expect(() => assessGovernmentWork({ answers: 1 as never }, { asOf })).toThrow(code("notAnArray"));
    expect(() => assessGovernmentWork({ answers: [], table: { ...table, items: 1 as never } }, { asOf })).toThrow(code("notAnArray"));
    expect(() => assessGovernmentWork({ answers: [] }, { asOf: "" })).toThrow(code("badDate"));
  });
});

describe("assessGovernmentWork: without a table", () => {
  const assessed = (answers: readonly WorkAnswer[]): GovernmentWorkAssessment => assessGovernmentWork({ answers }, { asOf });

  it("is a checklist of the 17 items and undetermined, whatever they say", () => {
    for (const state of ["met", "notMet"] as const) {
      const result = assessed(seventeen.map(({ item }) => ({ item, state, evidence })));
      expect(result).toMatchObject({ verdict: "undetermined", points: null, range: null, groups: null, items: [] });
      expect(result.finding).toMatchObject({ indicator: "governmentWorkPoints", reasons: [{ code: "pointsTableMissing" }] });
      expect(result.checklist?.verdict).toBe(state);
      expect(result.checklist?.items.map(({ item }) => item)).toEqual(seventeen.map(({ item }) => item));
      expect(listFindings(result)).toHaveLength(18);
    }
  });

  it("figures that need a rule leave a state unknown; for what is prohibited their number is one", () => {
    const result = assessed([
      { item: "basicDisabledEnrolment", value: 0.9, occurrences: 3, evidence },
      { item: "basicNoKeySchools", occurrences: 0, evidence },
      { item: "basicFitness", state: "met" },
    ]);
    const states = Object.fromEntries(result.checklist?.items.map(({ item, state }) => [item, state]) ?? []);
    expect(states).toMatchObject({ basicDisabledEnrolment: "unknown", basicNoKeySchools: "met", basicFitness: "unevidenced" });
    expect(result.problems).toEqual([]);
    expect(assessed([3 as never, { item: "basicFitness", state: "good" as never }]).problems.map(({ path, code }) => [path, code])).toEqual(
      [
        [["answers", 0], "notAnObject"],
        [["answers", 1, "state"], "notInList"],
      ],
    );
  });
});

describe("assessGovernmentWork: properties", () => {
  const table = tableOf(100, { [first]: { points: 40 }, basicRotation: { points: 30 }, basicFitness: { points: 30 } });
  const ids = [first, "basicRotation", "basicFitness"] as const;
  const one = fc.record({ tenths: fc.integer({ min: 200, max: 300 }), shown: fc.boolean(), answered: fc.boolean() });
  const three = fc.tuple(one, one, one);
  const answersFor = (given: readonly { tenths: number; shown: boolean; answered: boolean }[]): WorkAnswer[] =>
    rest([])
      .filter(({ item }) => !ids.includes(item as never))
      .concat(
        given.flatMap(({ tenths, shown, answered }, at) =>
          answered ? [{ item: ids[at] ?? "", points: tenths / 10, ...(shown ? { evidence } : {}) }] : [],
        ),
      );
  const rank: Readonly<Record<Verdict, number>> = {
    notMet: 0,
    undetermined: 1,
    pending: 2,
    declared: 3,
    met: 4,
    described: 5,
    notApplicable: 6,
  };

  it("the order of answers and items does not matter", () => {
    fc.assert(
      fc.property(three, (given) => {
        const one = assess(table, answersFor(given));
        const other = assess({ ...table, items: [...table.items].reverse() }, answersFor(given).reverse());
        expect([other.verdict, other.points, other.range, other.groups]).toEqual([one.verdict, one.points, one.range, one.groups]);
      }),
    );
  });

  it("more points never lower the verdict", () => {
    fc.assert(
      fc.property(three, fc.nat(2), fc.integer({ min: 0, max: 100 }), (given, at, more) => {
        const raised = given.map((each, index) => (index === at ? { ...each, tenths: Math.min(300, each.tenths + more) } : each));
        expect(rank[assess(table, answersFor(raised)).verdict]).toBeGreaterThanOrEqual(rank[assess(table, answersFor(given)).verdict]);
      }),
    );
  });

  it("one more unknown, or evidence withdrawn, never makes it met, nor undetermined a verdict", () => {
    fc.assert(
      fc.property(three, fc.nat(2), fc.boolean(), (given, at, withdrawn) => {
        const before = assess(table, answersFor(given)).verdict;
        const less = given.map((each, index) =>
          index === at ? { ...each, ...(withdrawn ? { shown: false } : { answered: false }) } : each,
        );
        const after = assess(table, answersFor(less)).verdict;
        if (before !== "met") expect(after).not.toBe("met");
        if (before === "undetermined" && !withdrawn) expect(after).toBe("undetermined");
      }),
    );
  });

  it("leaves its input as it was", () => {
    const frozen = Object.freeze({
      table: Object.freeze({ ...table, items: Object.freeze([...table.items]) }),
      answers: Object.freeze(rest([])),
    });
    expect(() => assessGovernmentWork(frozen, { asOf })).not.toThrow();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessClassSizes, type ClassRecord, type ClassSizeOptions, type Stage, type Verdict } from "edu-balance";

const rolls = (stage: Stage, ...sizes: number[]): ClassRecord[] =>
  sizes.map((pupils, index) => ({ schoolId: "s", classId: String(index), stage, pupils }));
const sizes = (records: readonly unknown[], options: Partial<ClassSizeOptions> = {}) =>
  assessClassSizes(records as ClassRecord[], { asOf: "2021-01-01", ...options });
const primary = (records: readonly unknown[], options?: Partial<ClassSizeOptions>) => sizes(records, options).stages.primary;
const verdicts = (records: readonly unknown[], options?: Partial<ClassSizeOptions>): Record<string, Verdict> =>
  Object.fromEntries(sizes(records, options).findings.map(({ indicator, verdict }) => [indicator, verdict]));

describe("assessClassSizes: the limits", () => {
  it.each<[Stage, "overStandard" | "oversized" | "superSized", number]>([
    ["primary", "overStandard", 46],
    ["juniorSecondary", "overStandard", 51],
    ["primary", "oversized", 56],
    ["juniorSecondary", "oversized", 56],
    ["primary", "superSized", 66],
    ["juniorSecondary", "superSized", 66],
  ])("%s %s counts from %d pupils on, on every date", (stage, measure, first) => {
    for (const asOf of ["2005-01-01", "2014-07-29", "2016-05-16", "2016-12-31", "2018-12-31", "2020-12-31", "2026-11-23"]) {
      const count = (pupils: number): number | null => sizes(rolls(stage, pupils), { asOf }).stages[stage][measure].count;
      expect([count(first - 1), count(first)]).toEqual([0, 1]);
    }
  });

  it("includes super-sized classes among the oversized and both among those over standard", () => {
    const { overStandard, oversized, superSized } = primary(rolls("primary", 40, 50, 60, 70));
    expect([overStandard, oversized, superSized].map(({ count, share }) => [count, share])).toEqual([
      [3, 0.75],
      [2, 0.5],
      [1, 0.25],
    ]);
  });

  it("states mean, largest, classes and pupils", () => {
    expect(primary(rolls("primary", 40, 41, 45))).toMatchObject({ classes: 3, pupils: 126, mean: 42, largest: 45 });
  });

  it("names the size it counts by, and where it is of a later day", () => {
    const at = (asOf: string) => primary(rolls("primary", 40), { asOf });
    expect(at("2018-01-01").overStandard).toMatchObject({
      definition: { parameterId: "standardClassSize", limit: 45, confirmation: "secondary" },
      reasons: [],
    });
    // What counts as oversized is older than the targets for it.
    for (const asOf of ["2007-01-01", "2012-01-01", "2016-05-16", "2016-07-10"]) {
      const { oversized, superSized } = at(asOf);
      expect([oversized.definition.limit, oversized.reasons, superSized.definition.limit, superSized.reasons]).toEqual([56, [], 66, []]);
    }
    expect(at("2012-01-01").overStandard).toMatchObject({ definition: { limit: 45, confirmation: "secondary" }, reasons: [] });
    // The limits of city schools before it are theirs alone.
    expect(at("2011-12-31").overStandard.reasons).toEqual([
      { code: "definitionLaterThanDate", parameterId: "standardClassSize", effectiveFrom: "2012-01-01" },
    ]);
    expect(at("2006-12-31").oversized.reasons).toEqual([
      { code: "definitionLaterThanDate", parameterId: "oversizedClassSize", effectiveFrom: "2007-01-01" },
    ]);
  });
});

describe("assessClassSizes: the rules by date", () => {
  // 100 classes: 6 of them oversized, 3 of these super-sized
  const classes = rolls("primary", ...Array.from({ length: 94 }, () => 40), 56, 60, 65, 66, 70, 80);

  it("judges nothing on the day of the municipal opinion, when no general rule had a number", () => {
    // Of super-sized classes there was a rule, but for the schools of a programme alone.
    expect(verdicts(classes, { asOf: "2016-05-16" })).toEqual({
      overStandardClassShare: "notApplicable",
      oversizedClassShare: "notApplicable",
      superSizedClassShare: "described",
    });
    expect(sizes(classes, { asOf: "2016-05-16" }).findings[1]?.reasons).toContainEqual({
      code: "noRuleInForce",
      parameterId: "oversizedClassShareLimit",
      nextFrom: "2016-07-11",
    });
  });

  it("knows the rule for schools of the weak-school programme, due in 2019", () => {
    const scope = "weakSchoolUpgrading";
    const at = (asOf: string): Verdict | undefined => verdicts(classes, { asOf, scope })["superSizedClassShare"];
    expect([at("2014-07-29"), at("2014-07-30"), at("2016-05-16")]).toEqual(["notApplicable", "pending", "pending"]);
    expect([at("2019-07-16"), at("2019-07-30")]).toEqual(["pending", "notMet"]);
  });

  it("holds super-sized classes to 2 % from the end of 2018 and to none from the end of 2020", () => {
    const at = (asOf: string): Verdict | undefined => verdicts(classes, { asOf })["superSizedClassShare"];
    expect([at("2018-12-30"), at("2018-12-31"), at("2019-07-16"), at("2019-07-17"), at("2020-12-31")]).toEqual([
      "pending",
      "notMet",
      "notMet",
      "notMet",
      "notMet",
    ]);
    const two = rolls("primary", ...Array.from({ length: 98 }, () => 40), 66, 66);
    expect(verdicts(two, { asOf: "2018-12-31" })["superSizedClassShare"]).toBe("met");
    expect(verdicts(two, { asOf: "2019-07-17" })["superSizedClassShare"]).toBe("pending");
    expect(verdicts(two, { asOf: "2020-12-31" })["superSizedClassShare"]).toBe("notMet");
  });

  it("keeps the missed target of 2018 open under the rule of 2019, until it is reached", () => {
    const finding = (superSized: number, asOf: string) =>
      sizes(rolls("primary", ...Array.from({ length: 50 }, (_, index) => (index < superSized ? 66 : 40))), { asOf }).findings[2];
    // 4 of 50 is 8 %.
    expect(finding(4, "2018-12-30")).toMatchObject({ verdict: "pending", reasons: [{ code: "notYetDue", daysLeft: 1 }] });
    for (const asOf of ["2018-12-31", "2019-07-16"])
      expect(finding(4, asOf)).toMatchObject({ verdict: "notMet", requirement: { limit: 0.02, dueBy: "2018-12-31" }, reasons: [] });
    expect(finding(4, "2019-07-17")).toMatchObject({
      indicator: "superSizedClassShare",
      value: 0.08,
      verdict: "notMet",
      requirement: { limit: 0.02, effectiveFrom: "2016-07-11", dueBy: "2018-12-31" },
      reasons: [{ code: "supersededTarget", parameterId: "superSizedClassShareLimit", limit: 0.02, dueBy: "2018-12-31", daysPast: 198 }],
    });
    expect(finding(4, "2019-07-17")?.margin).toBeCloseTo(-0.06, 12);
    expect(finding(4, "2020-12-30")).toMatchObject({ verdict: "notMet", reasons: [{ code: "supersededTarget", daysPast: 730 }] });
    // Reached late, it is no longer open, and the rule of the day is the one that counts.
    expect(finding(1, "2019-07-17")).toMatchObject({
      verdict: "pending",
      requirement: { limit: 0, dueBy: "2020-12-31" },
      reasons: [{ code: "notYetDue", dueBy: "2020-12-31" }],
    });
    expect(finding(0, "2019-07-17")).toMatchObject({ verdict: "met", requirement: { limit: 0 }, reasons: [] });
    // Once the next rule is due too it is the one that is missed.
    expect(finding(4, "2020-12-31")).toMatchObject({ verdict: "notMet", requirement: { limit: 0, dueBy: "2020-12-31" }, reasons: [] });
  });

  it("holds oversized classes to 5 % from the end of 2020, 5 of 100 included", () => {
    const at = (asOf: string, given = classes): Verdict | undefined => verdicts(given, { asOf })["oversizedClassShare"];
    expect([at("2020-12-30"), at("2020-12-31")]).toEqual(["pending", "notMet"]);
    expect(at("2020-12-31", rolls("primary", ...Array.from({ length: 95 }, () => 40), 56, 56, 56, 56, 56))).toBe("met");
  });

  it("asks for no class over the standard only in quality balance", () => {
    const one = rolls("primary", 45, 46);
    expect(verdicts(one)["overStandardClassShare"]).toBe("described");
    expect(verdicts(one, { scope: "qualityBalance" })["overStandardClassShare"]).toBe("notMet");
    expect(verdicts(rolls("primary", 45, 45), { scope: "qualityBalance" })["overStandardClassShare"]).toBe("met");
    expect(verdicts(one, { scope: "qualityBalance", asOf: "2017-05-22" })["overStandardClassShare"]).toBe("notApplicable");
  });
});

describe("assessClassSizes: what totals and bands can tell", () => {
  it("takes a mean and no share from a total", () => {
    const { stages, findings, verdict } = sizes([{ kind: "total", stage: "primary", classes: 10, pupils: 300 }]);
    expect(stages.primary).toMatchObject({ classes: 10, pupils: 300, mean: 30, largest: null });
    for (const measure of ["overStandard", "oversized", "superSized"] as const) {
      expect(stages.primary[measure]).toMatchObject({ certainty: "cannotTell", count: null, share: null, range: { least: 0, most: 10 } });
      expect(stages.primary[measure].reasons).toContainEqual({ code: "aggregateHasNoShare", classes: 10 });
    }
    expect(findings.map((finding) => finding.verdict)).toEqual(["described", "undetermined", "undetermined"]);
    expect(verdict).toBe("undetermined");
  });

  it("does not let a total hide what the rolls show", () => {
    const mixed = [...rolls("primary", 70), { kind: "total", stage: "primary", classes: 9, pupils: 270 }];
    expect(verdicts(mixed)).toMatchObject({ superSizedClassShare: "notMet", oversizedClassShare: "notMet" });
  });

  it("counts certain and possible classes of bands", () => {
    const band = (least: number, most: number | null, classes: number): ClassRecord => ({
      kind: "band",
      stage: "primary",
      least,
      most,
      classes,
    });
    const { oversized, superSized, overStandard, mean, pupils } = primary([
      band(0, 45, 90),
      band(46, 55, 5),
      band(56, 65, 4),
      band(66, null, 1),
    ]);
    expect([overStandard.count, oversized.count, superSized.count]).toEqual([10, 5, 1]);
    expect([mean, pupils]).toEqual([null, null]);
    const straddling = primary([band(0, 45, 90), band(51, 60, 10)]);
    expect(straddling.overStandard).toMatchObject({ certainty: "certain", count: 10 });
    expect(straddling.oversized).toMatchObject({ certainty: "possible", count: null, share: null, range: { least: 0, most: 10 } });
    expect(straddling.oversized.reasons).toContainEqual({ code: "knownWithinRange", least: 0, most: 10 });
    expect(straddling.superSized.count).toBe(0);
  });

  it("gives a verdict on bands where both ends lead to it, and none where not", () => {
    const band = (classes: number): ClassRecord[] => [
      { kind: "band", stage: "primary", least: 0, most: 45, classes: 100 - classes },
      { kind: "band", stage: "primary", least: 51, most: 60, classes },
    ];
    expect(verdicts(band(5))["oversizedClassShare"]).toBe("met");
    expect(verdicts(band(6))["oversizedClassShare"]).toBe("undetermined");
    expect(verdicts([...band(94), ...rolls("primary", ...Array.from({ length: 6 }, () => 60))])["oversizedClassShare"]).toBe("notMet");
  });

  it("brackets the truth: any banding of rolls gives a range that holds the rolls' count", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), fc.integer({ min: 1, max: 30 }), (pupils, width) => {
        const lowerEnds = pupils.map((size) => size - (size % width));
        const bands = [...new Set(lowerEnds)].map((least): ClassRecord => {
          const classes = lowerEnds.filter((each) => each === least).length;
          return { kind: "band", stage: "primary", least, most: least + width - 1, classes };
        });
        const truth = primary(rolls("primary", ...pupils));
        const told = primary(bands);
        for (const measure of ["overStandard", "oversized", "superSized"] as const) {
          const count = truth[measure].count ?? Number.NaN;
          expect(told[measure].range?.least).toBeLessThanOrEqual(count);
          expect(told[measure].range?.most).toBeGreaterThanOrEqual(count);
          if (told[measure].count !== null) expect(told[measure].count).toBe(count);
        }
      }),
    );
  });
});

describe("W22 classes are counted once", () => {
  const at = { schoolId: "s", stage: "primary" } as const;
  const band = (least: number, most: number | null, classes: number, more: object = at) =>
    ({ kind: "band", stage: "primary", least, most, classes, ...more }) as const;
  const total = (classes: number, more: object = at) =>
    ({ kind: "total", stage: "primary", classes, pupils: classes * 40, ...more }) as const;
  const roll = (pupils: number, more: object = at) => ({ stage: "primary", pupils, ...more }) as const;
  const found = (records: readonly unknown[]) => {
    const { problems, ledger, stages, verdict, findings } = sizes(records, { asOf: "2020-12-31" });
    return {
      problems: problems.map(({ path, code, value }) => [path.join("."), code, value]),
      words: problems.map(({ message }) => message.zh),
      excluded: ledger.excluded.map(({ id, reason }) => [id, reason]),
      classes: stages.primary.classes,
      count: stages.primary.oversized.count,
      verdict,
      reasons: findings[1]?.reasons ?? [],
    };
  };

  it("W22 sets aside bands that are repeated or overlap: 3 + 3 + 3 are not 9 classes", () => {
    const { problems, words, excluded, classes, count, verdict } = found([band(46, 55, 3, {}), band(46, 55, 3, {}), band(50, 60, 3, {})]);
    expect(problems).toEqual([
      ["0.classes", "duplicateId", 3],
      ["1.classes", "duplicateId", 3],
      ["2.least", "contradicts", 50],
    ]);
    expect(words).toEqual([
      "第1条，班级数：重复填报（第2条，班额分段）",
      "第2条，班级数：重复填报（第1条，班额分段）",
      "第3条，班额下限：与“第1条，班额上限：55”等其他数据矛盾",
    ]);
    expect(excluded).toEqual([
      ["#0", "duplicateUnit"],
      ["#1", "duplicateUnit"],
      ["#2", "duplicateUnit"],
    ]);
    expect([classes, count, verdict]).toEqual([0, null, "undetermined"]);
  });

  it("W22 finds an overlap whatever the order, and with an open band; bands that only meet are sound", () => {
    expect(found([band(66, null, 1), band(0, 45, 9), band(60, 66, 1)])).toMatchObject({
      problems: [
        ["0.least", "contradicts", 66],
        ["2.most", "contradicts", 66],
      ],
      classes: 9,
      count: null,
    });
    expect(found([band(66, null, 1), band(70, null, 1)]).words).toEqual([
      "第1条，班额下限：与“第2条，班额下限：70”等其他数据矛盾",
      "第2条，班额下限：与“第1条，班额下限：66”等其他数据矛盾",
    ]);
    expect(found([band(66, null, 1), band(0, 45, 9), band(46, 65, 1)])).toMatchObject({ problems: [], excluded: [], classes: 11 });
  });

  it("W22 keeps the more exact of two records: a class before a band and a total, a band before a total", () => {
    expect(found([roll(48, { ...at, classId: "1" }), total(3)])).toMatchObject({
      problems: [["1.classes", "duplicateId", 3]],
      words: ["第2条，班级数：重复填报（第1条，逐班记录）"],
      excluded: [["#1", "duplicateUnit"]],
      classes: 1,
      count: null,
      verdict: "undetermined",
    });
    expect(found([total(3), band(46, 55, 3)])).toMatchObject({
      words: ["第1条，班级数：重复填报（第2条，班额分段）"],
      excluded: [["#0", "duplicateUnit"]],
      classes: 3,
    });
    expect(found([band(46, 55, 3), roll(60), roll(45), roll(46)])).toMatchObject({
      words: ["第1条，班级数：重复填报（第4条，逐班记录）"],
      excluded: [["#0", "duplicateUnit"]],
      classes: 3,
    });
    expect(found([total(3), total(4)])).toMatchObject({
      words: ["第1条，班级数：重复填报（第2条，全部班级合计）", "第2条，班级数：重复填报（第1条，全部班级合计）"],
      classes: 0,
    });
    expect(found([total(3), roll(60)]).reasons).toContainEqual({ code: "invalidRecord", units: ["#0"] });
  });

  it("W22 leaves alone what is of another school or stage, of other sizes or of nobody", () => {
    const junior = { ...at, stage: "juniorSecondary" };
    const sound = [
      band(46, 55, 3),
      band(46, 55, 3, { schoolId: "t" }),
      band(46, 55, 3, junior),
      band(46, 55, 3, {}),
      roll(45),
      roll(56),
      roll(0),
    ];
    expect(found(sound)).toMatchObject({ problems: [], excluded: [["#6", "zeroPupils"]], classes: 11 });
    const totals = [total(3), total(3, { schoolId: "t" }), total(3, junior), total(3, {}), band(66, null, 0), roll(0)];
    expect(found(totals)).toMatchObject({ problems: [], classes: 9 });
  });

  it.each<[Stage, number, string | null]>([
    ["primary", 0, "notInList"],
    ["primary", 1, null],
    ["primary", 6, null],
    ["primary", 7, "notInList"],
    ["primary", -2.5, "negative"],
    ["primary", 2.5, "notWhole"],
    ["juniorSecondary", 1, null],
    ["juniorSecondary", 4, null],
    ["juniorSecondary", 5, "notInList"],
    ["juniorSecondary", 9, "notInList"],
  ])("W22 holds the grade against the stage: %s %d", (stage, grade, code) => {
    const result = sizes([{ schoolId: "s", stage, grade, pupils: 40 }]);
    expect(result.problems.map((each) => [each.path, each.code, each.value])).toEqual(code === null ? [] : [[[0, "grade"], code, grade]]);
    // A size needs no grade: the class is counted all the same.
    expect(result.stages[stage].classes).toBe(1);
  });

  it("W22 names the grades there are", () => {
    const [problem] = sizes([{ schoolId: "s", stage: "juniorSecondary", grade: 9, pupils: 40 }]).problems;
    expect(problem?.message).toEqual({
      zh: "第1条，年级（学段内）：不在允许的取值之内（可填：1、2、3、4）",
      en: "entry 1, grade within the stage: is not one of the values allowed (1, 2, 3, 4)",
    });
  });
});

describe("assessClassSizes: bad data", () => {
  it.each<[string, unknown, string]>([
    ["no record", null, "notAnObject"],
    ["no stage", { schoolId: "s", pupils: 40 }, "missing"],
    ["pupils not reported", { schoolId: "s", stage: "primary" }, "missing"],
    ["negative pupils", { schoolId: "s", stage: "primary", pupils: -1 }, "negative"],
    ["half a pupil", { schoolId: "s", stage: "primary", pupils: 40.5 }, "notWhole"],
    ["pupils as text", { schoolId: "s", stage: "primary", pupils: "40" }, "notANumber"],
    ["no school", { stage: "primary", pupils: 40 }, "missing"],
    ["an unknown kind", { kind: "guess", stage: "primary", pupils: 40 }, "notInList"],
    ["a band upside down", { kind: "band", stage: "primary", least: 50, most: 40, classes: 1 }, "partExceedsWhole"],
    ["1e308 pupils", { schoolId: "s", stage: "primary", pupils: 1e308 }, "tooLarge"],
  ])("is undetermined with %s", (_case, record, code) => {
    const result = sizes([...rolls("primary", 40), record]);
    expect(result.problems.map((problem) => problem.code)).toContain(code);
    expect(result.stages.primary.oversized).toMatchObject({ certainty: "cannotTell", count: null, share: null, range: null });
    expect(result.verdict).toBe("undetermined");
    expect(result.ledger).toMatchObject({ given: 2, used: 1 });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("takes no class twice", () => {
    const result = sizes([...rolls("primary", 40, 41), ...rolls("primary", 40)]);
    expect(result.ledger.excluded).toEqual([
      { id: "#0", stage: "primary", reason: "duplicateUnit" },
      { id: "#2", stage: "primary", reason: "duplicateUnit" },
    ]);
    expect(result.verdict).toBe("undetermined");
  });

  it("counts no class without pupils", () => {
    const result = sizes(rolls("primary", 0, 40));
    expect(result.stages.primary).toMatchObject({ classes: 1, mean: 40 });
    expect(result.ledger.excluded).toEqual([{ id: "#0", stage: "primary", reason: "zeroPupils" }]);
  });

  it("is undetermined without classes", () => {
    const result = sizes([]);
    expect(result).toMatchObject({ verdict: "undetermined", findings: [] });
    expect(result.stages.primary).toMatchObject({ classes: 0, mean: null, largest: null, oversized: { count: null, share: null } });
  });

  it("accounts for every record", () => {
    const { ledger } = sizes([...rolls("primary", 0, 40), null, { kind: "total", stage: "primary", classes: 1, pupils: 1 }, 5]);
    expect(ledger.given).toBe(ledger.used + ledger.excluded.length);
  });

  it("throws only for wrong calls", () => {
    expect(() => sizes("x" as unknown as [])).toThrow(expect.objectContaining({ code: "notAnArray" }) as Error);
    expect(() => sizes([], { asOf: "2016" })).toThrow(expect.objectContaining({ code: "badDate" }) as Error);
  });
});

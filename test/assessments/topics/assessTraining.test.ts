import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessTraining, parameters, withParameters, type Finding, type TopicOptions, type TrainingRecord } from "edu-balance";

const county = { id: "yingxian", place: "140622" };
const AT: TopicOptions = { asOf: "2025-12-31", county };
const MEASURES = ["trainingCycleCompletionShare", "trainingHoursCompletionShare", "inductionTrainingShare", "trainingUrbanRuralGap"];

const HOURS = "trainingHoursCompletionShare";
const assess = (record: unknown, options: TopicOptions = AT) => assessTraining(record as TrainingRecord, options);
/** The clause sets no hours: the share is judged by a reading, without one described. */
const READING = { [HOURS]: { comparator: ">=", limit: 1, name: "every teacher" } } as const;
const of = (record: unknown, indicator: string, options: TopicOptions = AT): Finding | undefined => {
  const finding = assess(record, { ...options, interpretations: { ...READING, ...options.interpretations } }).findings.find(
    (each) => each.indicator === indicator,
  );
  // What the reading itself says of its source is the same everywhere.
  const reasons = finding?.reasons.filter((reason) => !("parameterId" in reason && reason.parameterId === `interpretation.${HOURS}`)) ?? [];
  return finding === undefined ? undefined : { ...finding, reasons };
};
const problemsOf = (record: unknown) => assess(record).problems.map(({ path, code, value }) => [path.join("."), code, value]);

const full: TrainingRecord = {
  cycle: { teachersTrained: 2000, teachers: 2000 },
  hours: { teachersWithHours: 2000, teachers: 2000 },
  induction: { newTeachersWithHours: 57, newTeachers: 60 },
  urbanRural: { definition: "cycle", urban: { teachersTrained: 9, teachers: 10 }, rural: { teachersTrained: 8, teachers: 10 } },
};
describe("assessTraining", () => {
  it("judges what has a floor and describes the rest", () => {
    const result = assess(full);
    expect(result).toMatchObject({ standard: "training", verdict: "met", problems: [], register: null, newTeachers: null });
    expect(result.findings.map(({ indicator, value, verdict }) => [indicator, value, verdict])).toEqual([
      ["trainingCycleCompletionShare", 1, "met"],
      ["trainingHoursCompletionShare", 1, "described"],
      ["inductionTrainingShare", 0.95, "described"],
      ["trainingUrbanRuralGap", 0.1, "described"],
    ]);
  });

  it.each(["2012-01-01", "2016-12-31", "2025-12-31"])("names the record of every measure where nothing is given on %s", (asOf) => {
    const { findings } = assess({}, { asOf, county });
    expect(findings.map(({ indicator, reasons }) => [indicator, reasons[0]])).toEqual(
      ["cycle", "hours", "induction", "urbanRural"].map((record, index) => [MEASURES[index], { code: "recordMissing", record, units: [] }]),
    );
  });

  it("lets notMet beat undetermined, and undetermined beat met", () => {
    const options = { ...AT, interpretations: READING };
    expect(assess({ ...full, hours: null }, options).verdict).toBe("undetermined");
    expect(assess({ hours: { teachersWithHours: 1, teachers: 2 } }, options).verdict).toBe("notMet");
    expect(assess({}).verdict).toBe("undetermined");
    expect(assess({ ...full, hours: null }).verdict).toBe("met");
  });
});

describe("completion shares", () => {
  it.each([
    ["2016-05-15", "140622", 1999, "notApplicable"],
    ["2016-05-16", "140622", 1999, "notMet"],
    ["2016-05-16", "140622", 2000, "met"],
    ["2016-05-16", "140100", 1999, "notApplicable"],
    ["2025-12-31", "140622", 1999, "notMet"],
  ])("on %s in %s: %d of 2000 is %s", (asOf, place, part, verdict) => {
    const options = { asOf, county: { id: "c", place } };
    expect(of({ cycle: { teachersTrained: part, teachers: 2000 } }, "trainingCycleCompletionShare", options)).toMatchObject({
      verdict,
      value: part / 2000,
    });
    // Of hours the clause says nothing.
    const hours = { hours: { teachersWithHours: part, teachers: 2000 } };
    expect(assess(hours, options).findings[1]).toMatchObject({
      indicator: HOURS,
      verdict: "described",
      value: part / 2000,
      reasons: [{ code: "noNumberSet" }],
    });
  });

  it("names the rule of quality balance elsewhere, which is of its own case", () => {
    const finding = of(full, "trainingCycleCompletionShare", { asOf: "2018-12-31", county: { id: "c", place: "140100" } });
    expect(finding?.reasons).toEqual([
      { code: "ruleOfOtherScope", parameterId: "trainingCompletionShareFloor", scopes: ["qualityBalance"] },
    ]);
  });

  it.each([
    ["cycle", "teachersTrained", "trainingCycleCompletionShare"],
    ["cycle", "teachers", "trainingCycleCompletionShare"],
    ["hours", "teachersWithHours", HOURS],
    ["hours", "teachers", HOURS],
    ["induction", "newTeachersWithHours", "inductionTrainingShare"],
    ["induction", "newTeachers", "inductionTrainingShare"],
  ] as const)("%s.%s missing or in error leaves %s without a value", (record, field, indicator) => {
    const without = { ...full, [record]: { ...full[record], [field]: null } };
    expect(of(without, indicator)?.value).toBeNull();
    expect(of(without, indicator)?.reasons[0]).toEqual({ code: "missingFigure", field, units: [] });
    const wrong = { ...full, [record]: { ...full[record], [field]: 0.5 } };
    expect(of(wrong, indicator)?.value).toBeNull();
    expect(problemsOf(wrong)).toEqual([[`${record}.${field}`, "notWhole", 0.5]]);
  });

  it("do not apply to nobody, and report a part above its whole", () => {
    expect(of({ cycle: { teachersTrained: 0, teachers: 0 } }, "trainingCycleCompletionShare")?.verdict).toBe("notApplicable");
    expect(problemsOf({ cycle: { teachersTrained: 3, teachers: 2 } })).toEqual([["cycle", "partExceedsWhole", null]]);
  });
});

describe("hours from a register", () => {
  const entry = (teacherId: string, hours: number | null, date = "2024-05-01") => ({ teacherId, date, hours });
  const hours = (records: readonly unknown[], options: TopicOptions = AT, more: object = {}) =>
    of({ register: { roster: ["a", "b"], records, ...more } }, HOURS, options);

  it.each([
    [359.5, "notMet"],
    [360, "met"],
    [360.5, "met"],
  ])("%d hours of 360 from 2025-09-05 on: %s", (sum, verdict) => {
    expect(hours([entry("a", 400), entry("b", sum - 60), entry("b", 60)], { asOf: "2025-09-05", county })).toMatchObject({
      verdict,
      reasons: [],
    });
  });

  it("counts by 240 hours in 2010", () => {
    const at = { asOf: "2010-12-31", county };
    const record = (sum: number) => hours([entry("a", 240, "2010-01-05"), entry("b", sum, "2006-01-01")], at);
    expect(record(240)).toMatchObject({ value: 1, verdict: "met" });
    expect(record(239.5)).toMatchObject({ value: 0.5, verdict: "notMet" });
  });

  it("counts by 360 hours from 2011 on", () => {
    const records = [entry("a", 360, "2016-05-01"), entry("b", 359, "2016-05-01")];
    for (const asOf of ["2016-12-31", "2025-09-04", "2025-09-05"]) {
      const dated = records.map((each) => ({ ...each, date: asOf }));
      expect(hours(dated, { asOf, county })).toMatchObject({ value: 0.5, verdict: "notMet", reasons: [] });
      expect(assess({ register: { roster: ["a"], records: dated } }, { asOf, county }).register).not.toBeNull();
    }
  });

  it("has no window where no cycle is in force", () => {
    const elsewhere = (asOf: string) => hours([entry("a", 400)], { asOf, county: { id: "c", place: "340123" }, allowUnverified: true });
    expect(elsewhere("2020-12-31")?.reasons.map(({ code }) => code)).not.toContain("noRuleInForce");
    expect(elsewhere("2021-01-01")?.reasons[0]).toEqual({ code: "noRuleInForce", parameterId: "trainingCycleYears", nextFrom: null });
  });

  it("moves the window with the day", () => {
    const records = [entry("a", 400, "2020-12-31"), entry("b", 400, "2021-01-01")];
    expect(hours(records)?.value).toBe(0.5);
    expect(hours(records, { asOf: "2025-12-30", county })?.value).toBe(1);
    expect(hours(records, { asOf: "2026-01-01", county })?.value).toBe(0);
    expect(assess({ register: { roster: ["a"], records } }).register?.window).toEqual({ after: "2020-12-31", to: "2025-12-31" });
  });

  it("uses the caller's own cycle and hours, and says so", () => {
    const values = new Map([
      ["trainingCycleYears", 1],
      ["trainingHoursPerCycle", 72],
    ]);
    const changed = parameters
      .filter(
        ({ id, effectiveFrom }) =>
          (id === "trainingCycleYears" && effectiveFrom === "2016-05-16") ||
          (id === "trainingHoursPerCycle" && effectiveFrom === "2011-01-01"),
      )
      .map((each) => ({ ...each, value: values.get(each.id) ?? 0, place: "140622" }));
    const own = { ...AT, parameters: withParameters(parameters, { name: "county rule", parameters: changed }) };
    const finding = hours([entry("a", 72, "2025-01-01"), entry("b", 72, "2024-12-31")], own);
    expect(finding).toMatchObject({ value: 0.5, verdict: "notMet" });
    expect(finding?.reasons.map((reason) => reason.code === "overlayUsed" && reason.parameterId)).toEqual([
      "trainingCycleYears",
      "trainingHoursPerCycle",
    ]);
  });

  it("has a verdict where both ends of the range lead to it", () => {
    expect(hours([entry("a", 400)])).toMatchObject({ value: null, verdict: "undetermined" });
    expect(hours([entry("a", 100)])).toMatchObject({ value: null, margin: null, verdict: "notMet" });
    expect(hours([entry("a", 100)])?.reasons).toContainEqual({ code: "knownWithinRange", least: 0, most: 0.5 });
    expect(hours([entry("a", 400)], AT, { complete: true })).toMatchObject({ value: 0.5, verdict: "notMet" });
    expect(hours([entry("a", 400), entry("b", null)])).toMatchObject({ verdict: "undetermined" });
  });

  it("needs a roster and records, and nobody on the roster has no share", () => {
    const reasons = (register: unknown) => of({ register }, HOURS)?.reasons;
    expect(reasons({ records: [] })).toEqual([{ code: "recordMissing", record: "register.roster", units: [] }]);
    expect(reasons({ roster: ["a"] })).toEqual([{ code: "recordMissing", record: "register.records", units: [] }]);
    expect(of({ register: { roster: [], records: [] } }, HOURS)).toMatchObject({
      verdict: "notApplicable",
      reasons: [{ code: "zeroDenominator", fields: ["roster"] }],
    });
  });

  it("reports errors where they stand, and no others", () => {
    const records = [entry("a", -1), { teacherId: "b", date: "soon", hours: 3 }, 5];
    expect(problemsOf({ register: { roster: ["a", "b", "a"], records, complete: "yes" } })).toEqual([
      ["register.complete", "notInList", "yes"],
      ["register.roster.2", "duplicateId", "a"],
      ["register.records.0.hours", "negative", -1],
      ["register.records.1.date", "notADate", "soon"],
      ["register.records.2", "notAnObject", 5],
    ]);
    expect(problemsOf({ register: { roster: "a", records: 3 } })).toEqual([
      ["register.roster", "notAList", "a"],
      ["register.records", "notAList", 3],
    ]);
    expect(problemsOf({ register: "all" })).toEqual([["register", "notAnObject", "all"]]);
  });

  it("wants counts beside the register to agree with it", () => {
    const records = [entry("a", 400)];
    const both = (teachersWithHours: number, teachers: number) => ({
      hours: { teachersWithHours, teachers },
      register: { roster: ["a", "b"], records },
    });
    expect(of(both(1, 2), HOURS)?.value).toBe(0.5);
    expect(of(both(2, 2), HOURS)?.verdict).toBe("met");
    for (const [part, whole, field, value] of [
      [0, 2, "teachersWithHours", 0],
      [1, 3, "teachers", 3],
    ] as const) {
      expect(of(both(part, whole), HOURS)).toMatchObject({
        value: null,
        verdict: "undetermined",
        reasons: [{ code: "conflictingRecords" }],
      });
      expect(problemsOf(both(part, whole))).toEqual([[`hours.${field}`, "contradicts", value]]);
    }
  });

  it("never says more of the teachers than the records do, in whatever order", () => {
    const record = fc.record({
      teacherId: fc.constantFrom("a", "b"),
      year: fc.integer({ min: 2019, max: 2026 }),
      hours: fc.option(fc.integer({ min: 0, max: 400 })),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), fc.boolean(), (records, complete) => {
        const finding = hours(records, AT, { complete });
        const other = hours([...records].reverse(), AT, { complete });
        expect([other?.value, other?.verdict]).toEqual([finding?.value, finding?.verdict]);
        const known = (teacherId: string) =>
          records
            .filter((each) => each.teacherId === teacherId && each.year > 2020 && each.year < 2026)
            .reduce((sum, each) => sum + (each.hours ?? 0), 0);
        if (finding?.verdict === "met") expect(Math.min(known("a"), known("b"))).toBeGreaterThanOrEqual(360);
        if (finding?.verdict === "notMet") expect(Math.min(known("a"), known("b"))).toBeLessThan(360);
      }),
    );
  });
});

describe("inductionTrainingShare", () => {
  const INDUCTION = "inductionTrainingShare";
  const teachers = (...hours: readonly unknown[]) => hours.map((each, index) => ({ teacherId: `n-${String(index)}`, hours: each }));

  it("is counted from the hours of each by the norm of the day", () => {
    expect(of({ newTeachers: teachers(119.5, 120, 121, 0) }, INDUCTION)).toMatchObject({
      value: 0.5,
      verdict: "described",
      reasons: [{ code: "noNumberSet" }],
    });
    expect(of({ newTeachers: teachers(120) }, INDUCTION, { asOf: "1999-01-01" })?.value).toBe(1);
    expect(of({ newTeachers: teachers(120) }, INDUCTION, { asOf: "1998-12-31" })?.reasons[0]).toMatchObject({
      code: "noRuleInForce",
      nextFrom: "1999-01-01",
    });
    expect(assess({ newTeachers: teachers(120) }).newTeachers?.withHours).toEqual({ least: 1, most: 1 });
  });

  it("is judged by the caller's reading, where both ends of a range agree", () => {
    const read = { ...AT, interpretations: { inductionTrainingShare: { comparator: ">=" as const, limit: 1, name: "all" } } };
    expect(of({ newTeachers: teachers(120, 120) }, INDUCTION, read)?.verdict).toBe("met");
    expect(of({ newTeachers: teachers(120, null) }, INDUCTION, read)?.verdict).toBe("undetermined");
    expect(of({ newTeachers: teachers(119, null) }, INDUCTION, read)?.verdict).toBe("notMet");
    expect(of({ induction: { newTeachersWithHours: 59, newTeachers: 60 } }, INDUCTION, read)?.verdict).toBe("notMet");
    expect(of({ induction: { newTeachersWithHours: 0, newTeachers: 0 } }, INDUCTION, read)?.verdict).toBe("notApplicable");
  });

  it("reports errors where they stand, and counts that contradict the list", () => {
    expect(problemsOf({ newTeachers: teachers(-1) })).toEqual([["newTeachers.0.hours", "negative", -1]]);
    expect(problemsOf({ newTeachers: 3 })).toEqual([["newTeachers", "notAList", 3]]);
    const both = (newTeachersWithHours: number, newTeachers: number) => ({
      induction: { newTeachersWithHours, newTeachers },
      newTeachers: teachers(120, 0),
    });
    expect(of(both(1, 2), INDUCTION)?.value).toBe(0.5);
    expect(problemsOf(both(2, 2))).toEqual([["induction.newTeachersWithHours", "contradicts", 2]]);
    expect(problemsOf(both(1, 1))).toEqual([["induction.newTeachers", "contradicts", 1]]);
    expect(of(both(2, 2), INDUCTION)?.reasons[0]).toEqual({ code: "conflictingRecords" });
  });
});

describe("trainingUrbanRuralGap", () => {
  const GAP = "trainingUrbanRuralGap";

  it("is described with what counts as completed, and judged by the caller's reading", () => {
    expect(of(full, GAP)).toMatchObject({
      value: 0.1,
      unit: "share",
      reasons: [{ code: "denominatorChosen", denominator: "cycle" }, { code: "noNumberSet" }],
    });
    const read = (limit: number) => ({
      ...AT,
      interpretations: { trainingUrbanRuralGap: { comparator: "<=" as const, limit, name: "reading" } },
    });
    expect([0.09, 0.1, 0.11].map((limit) => of(full, GAP, read(limit))?.verdict)).toEqual(["notMet", "met", "met"]);
  });

  it("does not take a way of counting by itself", () => {
    const { urban, rural } = full.urbanRural ?? {};
    expect(of({ urbanRural: { urban, rural } }, GAP)).toMatchObject({
      value: null,
      reasons: [{ code: "missingFigure", field: "definition", units: [] }, {}],
    });
    expect(problemsOf({ urbanRural: { urban, rural, definition: "days" } })).toEqual([["urbanRural.definition", "notInList", "days"]]);
  });

  it.each(["urban", "rural"] as const)("has no value without the %s teachers, or with a figure in error", (part) => {
    const without = { urbanRural: { ...full.urbanRural, [part]: null } };
    expect(of(without, GAP)).toMatchObject({ value: null });
    expect(of(without, GAP)?.reasons[0]).toEqual({ code: "missingFigure", field: `${part}.teachersTrained`, units: [] });
    expect(problemsOf({ urbanRural: { ...full.urbanRural, [part]: { teachersTrained: -1, teachers: 5 } } })).toEqual([
      [`urbanRural.${part}.teachersTrained`, "negative", -1],
    ]);
    expect(problemsOf({ urbanRural: { ...full.urbanRural, [part]: 7 } })).toEqual([[`urbanRural.${part}`, "notAnObject", 7]]);
    expect(problemsOf({ urbanRural: { ...full.urbanRural, [part]: { teachersTrained: 6, teachers: 5 } } })).toEqual([
      [`urbanRural.${part}`, "partExceedsWhole", null],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { UsageError, type Finding, type Reason, type TopicAssessment, type TopicOptions, type Verdict } from "edu-balance";
import { combineVerdicts } from "../../../src/findings/finding.js";
import { topics, type Topic } from "../../schemas/topics.js";

const options: TopicOptions = { asOf: "2018-12-31", county: { id: "c", name: "朔城区", place: "140602" } };
const assess = ({ assess: of }: Topic, record: unknown): TopicAssessment => of(record, options) as TopicAssessment;
const measures = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ indicator }) => indicator))].sort();
const parts = topics.flatMap((topic) =>
  Object.entries(topic.full as object).flatMap(([part, full]) => (typeof full === "object" ? [{ name: topic.record, part, topic }] : [])),
);
const cases = topics.map((topic) => ({ name: topic.record, topic }));

/** What a finding without a figure is, by the reason why no rule judges it; without such a reason it is undetermined. */
const WITHOUT_RULE: Readonly<Partial<Record<Reason["code"], readonly Verdict[]>>> = {
  noNumberSet: ["described"],
  ruleOfOtherScope: ["described"],
  unverifiedRuleRefused: ["described"],
  // A target whose time has ended is described, a rule that has not begun does not apply.
  noRuleInForce: ["described", "notApplicable"],
  documentLaterThanDate: ["notApplicable"],
};

/** A copy that throws where anything in it is changed. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map((each: unknown) => frozen(each))
    : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, frozen(each as unknown)]));
  return Object.freeze(copy) as Value;
}

describe.each(cases)("the assessment of $name", ({ name, topic }) => {
  it("has a finding for every measure with nothing given, and none is met", () => {
    const nulls = Object.fromEntries(Object.keys(topic.full as object).map((part) => [part, null]));
    for (const nothing of [frozen({}), frozen(nulls)]) {
      const result = assess(topic, nothing);
      expect(measures(result.findings)).toEqual(measures(assess(topic, topic.full).findings));
      for (const { value, verdict, reasons, margin } of result.findings) {
        expect([value, margin]).toEqual([null, null]);
        expect(reasons.length).toBeGreaterThan(0);
        const [code] = reasons.map((reason) => reason.code).filter((each) => each in WITHOUT_RULE);
        expect(code === undefined ? ["undetermined"] : WITHOUT_RULE[code]).toContain(verdict);
      }
      expect(result.problems).toEqual([]);
      expect(result.verdict).toBe(combineVerdicts(result.findings.map(({ verdict }) => verdict)));
      expect(["undetermined", "described"]).toContain(result.verdict);
    }
  });

  it("says what it is of, of whom and as of when", () => {
    const { standard, asOf, subject, findings } = assess(topic, topic.full);
    expect([standard, asOf]).toEqual([name, options.asOf]);
    expect(subject).toEqual({ kind: "county", id: "c", name: "朔城区" });
    for (const finding of findings) if (finding.subject.kind === "county") expect(finding.subject).toEqual(subject);
    expect((topic.assess({}, { asOf: options.asOf }) as TopicAssessment).subject).toEqual({ kind: "county", id: "county" });
  });

  it("gives plain JSON, the same each time, and leaves the record as it was", () => {
    const record = frozen(topic.full);
    const result = assess(topic, record);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(assess(topic, structuredClone(topic.full))).toEqual(result);
  });

  it("throws where it is called wrongly", () => {
    for (const record of [null, undefined, 7, "record", []]) expect(() => assess(topic, record)).toThrow(UsageError);
    for (const asOf of ["2018", "2018-02-30", null]) expect(() => topic.assess({}, { asOf: asOf as string })).toThrow(UsageError);
    expect(() => topic.assess({}, null as unknown as TopicOptions)).toThrow(UsageError);
  });

  it("takes no notice of what it does not know", () => {
    expect(assess(topic, { ...(topic.full as object), unheardOf: 7 })).toEqual(assess(topic, topic.full));
  });
});

describe("a part that is neither record nor list", () => {
  it.each(parts)("of $name is named, and nothing is met by it: $part", ({ part, topic }) => {
    for (const wrong of [7, "some", true]) {
      const { findings, problems } = assess(topic, { [part]: wrong });
      expect(problems.map(({ path, value }) => [path, value])).toContainEqual([[part], wrong]);
      expect(problems.every(({ code }) => code === "notAnObject" || code === "notAList")).toBe(true);
      expect(measures(findings)).toEqual(measures(assess(topic, {}).findings));
      expect(findings.map(({ verdict }) => verdict)).not.toContain("met");
    }
  });
});

it("is held for all twenty subjects", () => {
  expect(topics).toHaveLength(20);
  expect(new Set(topics.map(({ record }) => record)).size).toBe(20);
});

describe.each(cases)("what period the figures of $name are of", ({ name, topic }) => {
  const full = topic.full as Readonly<Record<string, unknown>>;
  const within = (period: unknown): TopicAssessment => assess(topic, { ...full, period });
  const said = ({ findings }: TopicAssessment): unknown =>
    findings.map(({ reasons, ...finding }) => ({
      ...finding,
      reasons: reasons.map((reason) =>
        reason.code === "recordLaterThanDate" ? { code: "recordMissing", record: reason.record, units: [] } : reason,
      ),
    }));

  if (name === "fundingGrowth") {
    it("is that of each year: the record's own does not set them aside", () => {
      const later = within({ year: 2019 });
      expect(later).toEqual(assess(topic, full));
      expect(later.periods.length).toBeGreaterThan(0);
    });
  } else {
    it.each([{ year: 2019 }, { schoolYear: 2019 }, { day: "2019-01-01" }])(
      "changes nothing where it is later than the day: %o",
      (period) => {
        // Years of the yearly assessment are of themselves, as those of funding are.
        const { annualAssessments: _, ...rest } = full;
        const later = assess(topic, { ...rest, period: frozen(period) });
        const nothing = assess(topic, {});
        expect(later.verdict).toBe(nothing.verdict);
        expect(said(later)).toEqual(said(nothing));
        const { given, used, excluded, periodNotGiven } = later.ledger;
        const own = excluded.filter((each) => JSON.stringify(each.period) !== JSON.stringify(period));
        expect(own).toEqual([]);
        expect(given).toBeGreaterThan(0);
        expect([used, excluded.length, periodNotGiven, later.periods, later.problems]).toEqual([0, given, [], [], []]);
      },
    );
  }

  it.each([{ year: 2018 }, { schoolYear: 2018 }, { day: "2018-12-31" }])("is said, and the figures are used, on its day: %o", (period) => {
    const result = within(frozen(period));
    const without = assess(topic, full);
    expect(result.findings.map(({ period: _, ...finding }) => finding)).toEqual(
      without.findings.map(({ period: _, ...finding }) => finding),
    );
    expect(result.problems).toEqual(without.problems);
    expect(result.ledger).toMatchObject({ given: without.ledger.given, used: without.ledger.used, periodNotGiven: [] });
    if (name !== "fundingGrowth") expect(result.periods).toContainEqual(period);
    if (name !== "fundingGrowth" && name !== "training") {
      const found = result.findings.filter(({ value }) => value !== null);
      expect(found.filter((finding) => finding.period === undefined).map(({ indicator }) => indicator)).toEqual([]);
    }
  });

  it("is asked for where it is not given, and the figures are used", () => {
    const { ledger, problems } = assess(topic, full);
    expect(ledger.used + ledger.excluded.length).toBe(ledger.given);
    if (name !== "fundingGrowth") expect(ledger.periodNotGiven.length).toBeGreaterThan(0);
    expect(problems.filter(({ path }) => path.includes("period"))).toEqual([]);
  });

  it("is a problem where it is none or two, and the figures are used", () => {
    const wrong: readonly [unknown, string, string][] = [
      [{}, "period", "missing"],
      [{ year: 2018, schoolYear: 2018 }, "period", "contradicts"],
      [{ year: "2018" }, "period.year", "notANumber"],
      [{ year: 10_000 }, "period.year", "tooLarge"],
      [{ day: "2018-02-30" }, "period.day", "notADate"],
      [2018, "period", "notAnObject"],
    ];
    for (const [period, path, code] of wrong) {
      const result = within(period);
      expect(result.problems.filter((each) => each.path[0] === "period").map((each) => [each.path.join("."), each.code])).toEqual([
        [path, code],
      ]);
      expect(result.findings).toEqual(assess(topic, full).findings);
    }
  });
});

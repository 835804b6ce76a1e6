import { describe, expect, it } from "vitest";
import { assessSupervision, type TopicOptions } from "edu-balance";

const AT: TopicOptions = { asOf: "2018-12-31", county: { id: "c", place: "140621" } };
const assess = (record: object, options: TopicOptions = AT) => assessSupervision(record, options);
const find = (record: object, indicator: string, options: TopicOptions = AT) => {
  const [finding, ...others] = assess(record, options).findings.filter((each) => each.indicator === indicator);
  if (finding === undefined || others.length > 0) throw new Error(indicator);
  return finding;
};
const schools = (...named: readonly (boolean | null)[]): object[] =>
  named.map((hasSupervisor, at) => ({ schoolId: `s-${String(at + 1)}`, hasSupervisor }));

describe("schools with a named supervisor", () => {
  it("are a share of what the county gives, and described: no number was confirmed", () => {
    const record = { supervisors: { schoolsWithSupervisor: 18, schools: 24, supervisors: 4 } };
    // 18/24; 18/4.
    expect(find(record, "namedSupervisorShare")).toMatchObject({
      value: 0.75,
      unit: "share",
      verdict: "described",
      reasons: [{ code: "noNumberSet" }],
    });
    expect(find(record, "schoolsPerSupervisor")).toMatchObject({ value: 4.5, verdict: "described" });
  });

  it("are counted from the schools where these say it, and those without one are named", () => {
    const record = { schools: schools(true, true, true, false), supervisors: { supervisors: 2 } };
    // 3 of 4; 3/2.
    expect(find(record, "namedSupervisorShare")).toMatchObject({
      value: 0.75,
      reasons: [{ code: "schoolsWithout", units: ["s-4"] }, { code: "noNumberSet" }],
    });
    expect(find(record, "schoolsPerSupervisor").value).toBe(1.5);
    expect(assess(record).problems).toEqual([]);
  });

  it("lie within a range while a school does not say it, and no number of supervisors is shared out", () => {
    const record = { schools: schools(true, false, null, true), supervisors: { supervisors: 2 } };
    // 2 of 4 at least, 3 of 4 at most.
    expect(find(record, "namedSupervisorShare")).toMatchObject({
      value: null,
      reasons: [
        { code: "missingFigure", field: "hasSupervisor", units: ["s-3"] },
        { code: "knownWithinRange", least: 0.5, most: 0.75 },
        { code: "schoolsWithout", units: ["s-2"] },
        { code: "noNumberSet" },
      ],
    });
    expect(find(record, "schoolsPerSupervisor")).toMatchObject({ value: null, reasons: [{ code: "missingFigure", units: ["s-3"] }, {}] });
  });

  it("are not given beside the schools: the schools count, and what was given is a problem", () => {
    const record = { schools: schools(true, true), supervisors: { schoolsWithSupervisor: 1, schools: 3, supervisors: 1 } };
    expect(find(record, "namedSupervisorShare").value).toBe(1);
    expect(find(record, "schoolsPerSupervisor").value).toBe(2);
    expect(assess(record).problems.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["supervisors.schoolsWithSupervisor", "notExpected"],
      ["supervisors.schools", "notExpected"],
    ]);
  });

  it("cannot be more than there are schools, nor shared among nobody", () => {
    const wrong = { supervisors: { schoolsWithSupervisor: 4, schools: 3, supervisors: 0 } };
    expect(find(wrong, "namedSupervisorShare").value).toBeNull();
    expect(assess(wrong).problems.map(({ code }) => code)).toContain("partExceedsWhole");
    expect(find({ supervisors: { schoolsWithSupervisor: 3, schools: 3, supervisors: 0 } }, "schoolsPerSupervisor")).toMatchObject({
      value: null,
      reasons: [{ code: "zeroDenominator", fields: ["supervisors"] }, {}],
    });
  });

  it("are judged by the caller's reading at, below and above it", () => {
    const options: TopicOptions = { ...AT, interpretations: { schoolsPerSupervisor: { name: "reading", comparator: "<=", limit: 5 } } };
    const verdict = (schoolsWithSupervisor: number) =>
      find({ supervisors: { schoolsWithSupervisor, schools: 100, supervisors: 10 } }, "schoolsPerSupervisor", options).verdict;
    // 49/10, 50/10, 51/10.
    expect([49, 50, 51].map(verdict)).toEqual(["met", "met", "notMet"]);
  });
});

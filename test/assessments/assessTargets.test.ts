import { describe, expect, it } from "vitest";
import { assessTargets, shuozhouTargets, type Achievement, type DateBasis, type TargetResult } from "edu-balance";

const state = (
  achievements: readonly unknown[],
  asOf: string,
  dateBasis: DateBasis = "decisionDate",
  id = "shuocheng.basicBalance",
): TargetResult | undefined =>
  assessTargets(shuozhouTargets, achievements as Achievement[], { asOf, dateBasis }).results.find(({ target }) => target.id === id);

const achieved = (more: Partial<Achievement>): Achievement => ({ unitId: "shuocheng", goal: "basicBalance", achieved: true, ...more });
const denied = (knownOn?: string): Achievement => ({
  unitId: "shuocheng",
  goal: "basicBalance",
  achieved: false,
  ...(knownOn === undefined ? {} : { knownOn }),
});

describe("assessTargets", () => {
  it.each([
    ["2016-12-30", "metOnTime", 1],
    ["2016-12-31", "metOnTime", 0],
    ["2017-01-01", "metLate", -1],
  ])("achieved on %s: %s with %d days of slack", (decisionDate, status, slackDays) => {
    expect(state([achieved({ decisionDate })], "2018-12-31")).toMatchObject({ status, slackDays, achievedOn: decisionDate, reasons: [] });
  });

  it("keeps list year, notice and decision apart", () => {
    const record = achieved({ listYear: 2016, noticeDate: "2017-02-17" });
    expect(state([record], "2018-12-31", "listYear")).toMatchObject({ status: "metOnTime", slackDays: 0, achievedOn: "2016-12-31" });
    expect(state([record], "2018-12-31", "noticeDate")).toMatchObject({ status: "metLate", slackDays: -48 });
    expect(state([record], "2018-12-31", "decisionDate")).toMatchObject({
      status: "unknown",
      slackDays: null,
      achievedOn: null,
      reasons: [{ code: "dateNotRecorded", dateBasis: "decisionDate" }],
    });
  });

  it("is pending before the due day and unknown from that day on when nothing is known", () => {
    expect(state([], "2016-05-16")).toMatchObject({ status: "pending", slackDays: 229 });
    expect(state([], "2016-12-30")).toMatchObject({ status: "pending", slackDays: 1 });
    expect(state([], "2016-12-31")).toMatchObject({ status: "unknown", slackDays: null, reasons: [{ code: "noAchievementRecord" }] });
    expect(state([], "2017-01-01")).toMatchObject({ status: "unknown", slackDays: null, reasons: [{ code: "noAchievementRecord" }] });
  });

  it("is overdue only when it is known not to have been achieved by the due day", () => {
    expect(state([denied("2017-03-01")], "2017-06-30")).toMatchObject({ status: "overdue", slackDays: -181 });
    expect(state([denied()], "2017-01-01")).toMatchObject({ status: "overdue", slackDays: -1 });
    expect(state([denied("2016-12-31")], "2017-01-01")?.status).toBe("overdue");
    expect(state([denied("2016-12-30")], "2017-01-01")?.status).toBe("unknown");
    expect(state([denied("2016-06-01")], "2017-06-30")?.status).toBe("unknown");
    expect(state([denied("2016-06-01")], "2016-06-30")?.status).toBe("pending");
  });

  it("is judged on the due day itself", () => {
    const on = (achievements: readonly Achievement[], asOf: string) =>
      assessTargets(shuozhouTargets, achievements, { asOf, dateBasis: "decisionDate" }).findings[2];
    expect(on([denied()], "2016-12-30")).toMatchObject({
      subject: { id: "shuocheng" },
      verdict: "pending",
      reasons: [{ code: "notYetDue", dueBy: "2016-12-31", daysLeft: 1 }],
    });
    expect(state([denied()], "2016-12-31")).toMatchObject({ status: "overdue", slackDays: 0 });
    expect(on([denied()], "2016-12-31")).toMatchObject({ verdict: "notMet", reasons: [] });
    // Achieved the day after, it was overdue on the day.
    expect(on([achieved({ decisionDate: "2017-01-01" })], "2016-12-31")?.verdict).toBe("notMet");
    expect(on([achieved({ decisionDate: "2016-12-31" })], "2016-12-31")).toMatchObject({
      verdict: "met",
      achievedOn: "2016-12-31",
      reasons: [],
    });
  });

  it("tells late from overdue", () => {
    const on = (record: Achievement) =>
      assessTargets(shuozhouTargets, [record], { asOf: "2018-12-31", dateBasis: "decisionDate" }).findings[2];
    expect(on(achieved({ decisionDate: "2017-03-10" }))).toMatchObject({
      verdict: "met",
      value: -69,
      margin: -69,
      achievedOn: "2017-03-10",
      reasons: [{ code: "achievedLate", achievedOn: "2017-03-10", daysLate: 69 }],
    });
    const overdue = on(denied());
    expect(overdue).toMatchObject({ verdict: "notMet", value: -730, margin: -730, reasons: [] });
    expect(overdue).not.toHaveProperty("achievedOn");
    expect(on(achieved({ decisionDate: "2016-12-31" }))).toMatchObject({ verdict: "met", value: 0, reasons: [] });
  });

  it("takes the day of the national inspection where that is the one that counts", () => {
    const record = achieved({ inspectionDate: "2016-11-30", noticeDate: "2017-02-21", listYear: 2016 });
    expect(state([record], "2018-12-31", "inspectionDate")).toMatchObject({ status: "metOnTime", slackDays: 31, achievedOn: "2016-11-30" });
    expect(state([record], "2018-12-31", "noticeDate")).toMatchObject({ status: "metLate", slackDays: -52 });
    expect(state([achieved({ listYear: 2016 })], "2018-12-31", "inspectionDate")).toMatchObject({
      status: "unknown",
      reasons: [{ code: "dateNotRecorded", dateBasis: "inspectionDate" }],
    });
  });

  it("does not know on a day what happened after it", () => {
    const record = achieved({ decisionDate: "2017-03-01" });
    expect(state([record], "2016-12-01")?.status).toBe("pending");
    expect(state([record], "2017-02-28")?.status).toBe("overdue");
    expect(state([record], "2017-03-01")?.status).toBe("metLate");
  });

  it("says when records contradict each other", () => {
    const reasons = [{ code: "conflictingRecords" }];
    expect(state([achieved({ decisionDate: "2016-11-01" }), achieved({ decisionDate: "2016-12-01" })], "2017-01-01")).toMatchObject({
      status: "unknown",
      reasons,
    });
    expect(state([achieved({ decisionDate: "2016-11-01" }), denied("2016-12-01")], "2017-01-01")).toMatchObject({
      status: "unknown",
      reasons,
    });
    expect(state([denied("2016-10-01"), achieved({ decisionDate: "2016-11-01" })], "2017-01-01")?.status).toBe("metOnTime");
  });

  it("has no slack where the text sets no day", () => {
    const record = { unitId: "pinglu", goal: "managementStandards", achieved: true, decisionDate: "2016-09-01" };
    expect(state([], "2030-01-01", "decisionDate", "pinglu.managementStandards")).toMatchObject({
      status: "pending",
      slackDays: null,
      reasons: [{ code: "noDueDate" }],
    });
    expect(state([record], "2030-01-01", "decisionDate", "pinglu.managementStandards")).toMatchObject({
      status: "metOnTime",
      slackDays: null,
    });
  });

  it("covers the six counties and the city, with a finding each", () => {
    const result = assessTargets(shuozhouTargets, [], { asOf: "2016-05-16", dateBasis: "listYear" });
    expect(result.counts).toEqual({ metOnTime: 0, metLate: 0, pending: 13, overdue: 0, unknown: 0 });
    expect(new Set(result.results.map(({ target }) => target.unit.id)).size).toBe(7);
    expect(result.findings).toHaveLength(13);
    expect(result.verdict).toBe("pending");
    expect(result.findings[2]).toMatchObject({
      indicator: "targetSlackDays",
      subject: { kind: "county", id: "shuocheng", name: "朔城区" },
      value: 229,
      unit: "days",
      requirement: { comparator: ">=", limit: 0, effectiveFrom: "2016-05-16", dueBy: "2016-12-31", confirmation: "primary" },
      verdict: "pending",
      reasons: [{ code: "notYetDue", dueBy: "2016-12-31", daysLeft: 229 }],
      basis: [{ document: "shuozhouOpinion2016", clause: "三" }],
      origin: "municipal",
    });
  });

  it("judges late as met and unknown as undetermined", () => {
    const result = assessTargets(shuozhouTargets, [achieved({ listYear: 2017 })], { asOf: "2019-01-01", dateBasis: "listYear" });
    expect(result.findings.map(({ subject, verdict }) => [subject.id, verdict]).slice(2, 4)).toEqual([
      ["shuocheng", "met"],
      ["shanyin", "undetermined"],
    ]);
    expect(result.findings[2]?.reasons).toEqual([{ code: "achievedLate", achievedOn: "2017-12-31", daysLate: 365 }]);
    expect(result.verdict).toBe("undetermined");
  });

  it("reports faulty records and lets them decide nothing", () => {
    const faulty = [
      achieved({ decisionDate: "2016-02-30" }),
      { unitId: "shanyin", goal: "basicBalance", achieved: "yes" },
      { unitId: "", goal: "basicBalance", achieved: true },
      null,
      achieved({ unitId: "elsewhere" }),
    ];
    const result = assessTargets(shuozhouTargets, faulty as Achievement[], { asOf: "2018-01-01", dateBasis: "decisionDate" });
    expect(result.problems.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["0.decisionDate", "notADate"],
      ["1.achieved", "notInList"],
      ["2.unitId", "notText"],
      ["3", "notAnObject"],
    ]);
    expect(result.results.find(({ target }) => target.id === "shuocheng.basicBalance")).toMatchObject({
      status: "unknown",
      reasons: [{ code: "invalidAchievement" }],
    });
    expect(result.ledger).toMatchObject({ given: 5, used: 0, excluded: [{}, {}, {}, {}, { id: "#4", reason: "otherTarget" }] });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it.each([[999], [20161], [2016.5]])("takes %d for no list year", (listYear) => {
    expect(state([achieved({ listYear })], "2018-01-01", "listYear")?.status).toBe("unknown");
  });

  it("throws for wrong calls", () => {
    const call = (asOf: string, dateBasis: string) => () => assessTargets(shuozhouTargets, [], { asOf, dateBasis: dateBasis as DateBasis });
    expect(call("today", "listYear")).toThrow(expect.objectContaining({ code: "badDate" }) as Error);
    expect(call("2016-01-01", "anyDate")).toThrow(expect.objectContaining({ code: "badOption" }) as Error);
  });
});

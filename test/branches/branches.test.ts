import { describe, expect, it } from "vitest";
import { asMarkdown, branches, exercised, impossible, qualityItems } from "./branches.js";
import { cases, exceptionTurns, turns } from "./cases.js";

describe("policy branches", () => {
  const found = exercised(cases);
  const possible = branches.filter((branch) => impossible[branch] === undefined);

  it("are all exercised", () => {
    expect(possible.filter((branch) => !found.has(branch))).toEqual([]);
  });

  it("that cannot occur do not, and each is one of the branches", () => {
    expect(Object.keys(impossible).filter((branch) => found.has(branch))).toEqual([]);
    expect(Object.keys(impossible).filter((branch) => !branches.includes(branch))).toEqual([]);
  });

  it("that occur are all known", () => {
    expect([...found.keys()].filter((branch) => !branches.includes(branch))).toEqual([]);
  });

  it("are named once each, as are the cases", () => {
    expect(new Set(branches).size).toBe(branches.length);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it("have a turn for each of the 32 items, the preconditions and the vetoes, and for each exception", () => {
    expect(qualityItems).toHaveLength(7 + 15 + 9 + 1);
    expect(turns.map(({ name }) => name)).toEqual([...qualityItems, "preconditions", "vetoes"]);
    expect(new Set(exceptionTurns.map(({ id }) => id)).size).toBe(5);
  });

  it("stand in the report", () => {
    const report = asMarkdown(found);
    expect(report).toContain(`${String(possible.length)} of ${String(possible.length)} branches that can occur are exercised`);
    for (const branch of branches) expect(report).toContain(`| ${branch} |`);
    expect(report).not.toContain("**none**");
  });
});

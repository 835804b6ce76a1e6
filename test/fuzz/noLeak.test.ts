import { describe, expect, it } from "vitest";
import { exportedFunctions } from "./exampleCalls.js";

/** What an option of one function would say to another that has no such option. */
const STRAYS: Readonly<Record<string, unknown>> = {
  missing: "exclude",
  mode: "fast",
  limits: [0],
  allowUnverified: true,
  asOf: "2030-01-01",
  evaluationUnit: "shuocheng",
  maxEvidenceAge: 1,
  indoorSports: "included",
};

const assessments = exportedFunctions()
  .filter(({ name }) => /^(?:assess|monitor)[A-Z]/u.test(name))
  .map((each) => ({ ...each, calls: each.calls.filter((args) => !isRefused(() => each.call(...args))) }));

/** Whether an example shows a wrong call. */
function isRefused(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

describe("options reach only what they name:", () => {
  it("there are assessments to try", () => {
    expect(assessments.length).toBeGreaterThan(20);
  });

  it.each(assessments)("what $name is given beside its record changes nothing", ({ call, calls }) => {
    for (const [record, ...rest] of calls.slice(0, 3)) {
      if (typeof record !== "object" || record === null || Array.isArray(record)) continue;
      const strays = Object.fromEntries(Object.entries(STRAYS).filter(([key]) => !Object.hasOwn(record, key)));
      expect(JSON.stringify(call({ ...record, ...strays }, ...rest))).toBe(JSON.stringify(call(record, ...rest)));
    }
  });

  it.each(assessments)("$name refuses an option it does not have", ({ call, calls }) => {
    for (const args of calls.slice(0, 3)) {
      const options = args.at(-1) as object;
      if (args.length < 2 || Array.isArray(options)) continue;
      expect(() => call(...args.slice(0, -1), { ...options, mising: "exclude" })).toThrow(
        expect.objectContaining({ code: "badOption" }) as Error,
      );
    }
  });
});

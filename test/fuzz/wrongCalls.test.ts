import { isUsageError, UsageError } from "edu-balance";
import { isStatisticsError } from "edu-balance/statistics";
import { describe, expect, it } from "vitest";
import { exportedFunctions, UNTRIED } from "./exampleCalls.js";
import { faultOf } from "./outcome.js";

const functions = exportedFunctions().filter(({ name }) => !UNTRIED.has(name));

/** What is neither a record nor a list, nor anything else an argument can be. */
const STRANGE: readonly unknown[] = [
  null,
  0,
  -1.5,
  NaN,
  Infinity,
  "x",
  "",
  true,
  10n,
  Symbol("s"),
  () => 1,
  new Date(0),
  new Map(),
  [],
  {},
];

describe("every exported function, called the wrong way,", () => {
  it.each(functions)("$name gives a result in JSON or a documented error", ({ call, calls }) => {
    const faults: unknown[] = [];
    const hold = (args: readonly unknown[]): void => {
      const fault = faultOf(call, args);
      if (fault !== null) faults.push([args, fault]);
    };
    for (const count of [0, 1, 2, 3]) {
      hold(Array.from({ length: count }, () => undefined));
      hold(Array.from({ length: count }, () => null));
    }
    for (const args of calls.slice(0, 3)) {
      hold(args);
      hold([...args].reverse());
      args.forEach((_, at) => {
        for (const strange of [undefined, ...STRANGE]) hold(args.map((own, index) => (index === at ? strange : own)));
      });
      for (const strange of [...STRANGE, { mising: "exclude" }]) hold([...args, strange]);
    }
    expect(faults).toEqual([]);
  });

  // A record or list is refused in whatever else is there in its place; what has to be given cannot be left out.
  it.each(functions.filter(({ name }) => !OPEN.has(name)))(
    "$name refuses what is no record or list where one belongs",
    ({ call, calls }) => {
      const taken: unknown[] = [];
      for (const args of calls.slice(0, 2)) {
        args.forEach((own, at) => {
          if (typeof own !== "object" || own === null || ArrayBuffer.isView(own)) return;
          for (const strange of [null, 7, "text", true, Array.isArray(own) ? {} : []]) {
            const given = args.map((each, index) => (index === at ? strange : each));
            if (codeOf(() => call(...given)) === null) taken.push([at, strange]);
          }
        });
      }
      expect(taken).toEqual([]);
    },
  );
});

/** Functions that look whatever they are given over: their argument may be anything. */
const OPEN: ReadonlySet<string> = new Set(["problemsOf", "unknownKeys"]);

function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return isUsageError(error) || isStatisticsError(error) ? error.code : null;
  }
}

describe("the errors", () => {
  it("name the argument, what was given, cut, and the nearest known id", () => {
    const [interSchoolVariation, parameterAt] = ["interSchoolVariation", "parameterAt"].map((name) =>
      functions.find((each) => each.name === name),
    );
    const message = (work: () => unknown): string => {
      try {
        work();
      } catch (error) {
        return error instanceof UsageError ? error.message : "";
      }
      return "";
    };
    expect(message(() => interSchoolVariation?.call([], "bookPerPupil"))).toMatch(
      /^There is no indicator bookPerPupil; it must be one of .*\. Did you mean booksPerPupil\?$/u,
    );
    expect(message(() => interSchoolVariation?.call(7, "booksPerPupil"))).toBe("units must be an array. Given: 7.");
    expect(message(() => interSchoolVariation?.call([], "x".repeat(10_000))).length).toBeLessThan(600);
    expect(message(() => parameterAt?.call("compositCoefficentLimit", { asOf: "2018-01-01" }))).toBe(
      "There is no parameter compositCoefficentLimit. Did you mean compositeCoefficientLimit?",
    );
    expect(message(() => parameterAt?.call("standardClassSize", { asOf: "01.01.2018" }))).toBe(
      'asOf must be an existing day written YYYY-MM-DD. Given: "01.01.2018".',
    );
  });

  it("are known to another copy of the package by their mark", () => {
    const other = Object.assign(new Error("of another copy"), { [Symbol.for("edu-balance")]: "UsageError" });
    expect(other).toBeInstanceOf(UsageError);
    expect([isUsageError(other), isStatisticsError(other), isUsageError(new Error("own")), isUsageError(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

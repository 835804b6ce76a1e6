import { traceNumber } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";

const result = { a: { value: -3.2 }, list: [1, 2, 3], b: 4, c: -1.5, asOf: "2017-01-02", dueBy: "2016-12-31" };
const run = (how: Parameters<typeof traceNumber>[0]["how"], ...from: string[]) => ({ text: "", value: 0, how, from });

describe("numbers of a document", () => {
  it.each([
    ["value", ["/a/value"], -3.2],
    ["size", ["/a/value"], 3.2],
    ["whole", ["/a/value"], 4],
    ["count", ["/a", "/b"], 2],
    ["length", ["/list"], 3],
    ["sum", ["/list/0", "/list/1", "/b"], 7],
    ["difference", ["/b", "/list/0"], 3],
    ["share", ["/list/0", "/b"], 0.25],
    ["growth", ["/b", "/list/1"], 1],
    // 31 December, 1 January, 2 January.
    ["days", ["/dueBy", "/asOf"], 2],
    ["days", ["/asOf", "2017-01-03"], 1],
    // 3.2 and 1.5 together; 4 and 2 together.
    ["size", ["/a/value", "/c"], 4.7],
    ["whole", ["/a/value", "/c"], 6],
  ] as const)("%s of %j", (how, from, expected) => {
    expect(traceNumber(run(how, ...from), { result })).toBe(expected);
  });

  it.each([
    ["value", ["/nothing"]],
    ["sum", ["/b", "/nothing"]],
    ["count", ["/b", "/nothing"]],
    ["length", ["/a"]],
    ["share", ["/b", "/a/nothing"]],
    ["days", ["/dueBy", "/b"]],
    ["days", ["/asOf"]],
    ["value", ["previous#/b"]],
  ] as const)("%s of %j is not there", (how, from) => {
    expect(traceNumber(run(how, ...from), { result })).toBeNull();
  });

  it("reads what was handed in beside the result", () => {
    expect(traceNumber(run("value", "previous#/b"), { result, beside: { previous: { b: 5 } } })).toBe(5);
  });
});

import { describe, expect, it } from "vitest";
import { fillRuns, joinRuns, textOfRuns } from "../../src/reporting/fillRuns.js";

const three = { text: "3所", value: 3, how: "length", from: ["/schools"] } as const;

describe("templates of reports", () => {
  it("keeps numbers apart from the words around them", () => {
    expect(fillRuns("共{count}，缺{what}。", { count: three, what: "图书" })).toEqual(["共", three, "，缺图书。"]);
  });

  it("leaves out an optional part whose place is empty", () => {
    expect(fillRuns("未达标[，差{short}]。", { short: null })).toEqual(["未达标。"]);
    expect(fillRuns("未达标[，差{short}]。", { short: three })).toEqual(["未达标，差", three, "。"]);
    expect(fillRuns("未达标[，差{short}]。", {})).toEqual(["未达标。"]);
  });

  it("puts runs of several pieces into a place", () => {
    expect(fillRuns("{list}等", { list: joinRuns([["甲"], [three], ["丙"]], "、") })).toEqual(["甲、", three, "、丙等"]);
  });

  it("reads as plain text", () => {
    expect(textOfRuns(["共", three, "。"])).toBe("共3所。");
  });
});

import { assessRotation, UsageError } from "edu-balance";
import { reportOf } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";

const county = { id: "yingxian", name: "应县", place: "140622" };
const result = assessRotation({ counts: { rotated: 9, eligible: 100 } }, { asOf: "2016-12-31", county });
const call = reportOf as (result: unknown, options: unknown) => unknown;

function refusal(given: unknown, options: unknown): string {
  try {
    call(given, options);
    return "none";
  } catch (error) {
    return error instanceof UsageError ? `${error.code}: ${error.message}` : "another error";
  }
}

describe("the forms of a report", () => {
  it.each([
    ["an unknown form", result, { form: "problemlist", locale: "en" }, /^badOption: .*problemList/u],
    ["no form", result, { locale: "en" }, /^badOption: options\.form must be one of .*problemList/u],
    ["an unknown locale", result, { form: "problemList", locale: "zh" }, /^badOption: .*zh-CN, en/u],
    ["no locale", result, { form: "problemList" }, /^badOption: options\.locale must be one of zh-CN, en/u],
    ["an unknown option", result, { form: "problemList", locale: "en", nmaes: {} }, /^badOption: .*Did you mean names/u],
    ["no options", result, undefined, /^notAnObject: options/u],
    ["no result", null, { form: "problemList", locale: "en" }, /^notAnObject: result/u],
    ["another result", { rows: [] }, { form: "problemList", locale: "en" }, /^badOption: .*any assessment, rectificationLedger/u],
  ])("refuse %s and say what is right", (_, given, options, message) => {
    expect(refusal(given, options)).toMatch(message);
  });

  it("give plain JSON that bears its form, locale and day", () => {
    const report = reportOf(result, { form: "problemList", locale: "en", notice: "invented" });
    expect([report.form, report.locale, report.asOf, report.onEveryPage]).toEqual(["problemList", "en", "2016-12-31", "invented"]);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

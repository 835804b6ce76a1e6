import { describe, expect, it } from "vitest";
import { assessClassSizes, parameters, reasonText, withParameters, type Parameter } from "edu-balance";

const classes = [{ schoolId: "a", stage: "primary" as const, pupils: 50 }];

/** The reasons of the share of oversized classes, judged by a limit that holds from 2020 on and was announced on a day. */
function reasonsOn(asOf: string, announcedOn: string): unknown {
  const first = parameters.find(({ id, stage }) => id === "oversizedClassShareLimit" && (stage === undefined || stage === "primary"));
  if (first === undefined) throw new Error("There is no limit.");
  const { effectiveTo: _end, dueBy: _due, ...rule } = first;
  const own: Parameter = { ...rule, place: "14", level: "provincial", effectiveFrom: "2020-01-01", announcedOn };
  const set = withParameters(parameters, { name: "example", parameters: [own] });
  const { findings } = assessClassSizes(classes, { asOf, county: { id: "c", place: "140622" }, parameters: set });
  return findings.find(({ indicator }) => indicator === "oversizedClassShare")?.reasons.filter(({ code }) => code === "announcedLater");
}

describe("a rule that reaches back", () => {
  it.each([
    [
      "the day before it was announced",
      "2020-08-31",
      [{ code: "announcedLater", parameterId: "oversizedClassShareLimit", announcedOn: "2020-09-01" }],
    ],
    ["the day it was announced", "2020-09-01", []],
    ["the day after", "2020-09-02", []],
  ])("says so on %s", (_name, asOf, reasons) => {
    expect(reasonsOn(asOf, "2020-09-01")).toEqual(reasons);
  });

  it("says it in both languages", () => {
    const text = reasonText({ code: "announcedLater", parameterId: "oversizedClassShareLimit", announcedOn: "2020-09-01" });
    expect(text.zh).toMatch(/于2020年?-?0?9.*公布，追溯适用于基准日$/u);
    expect(text.en).toMatch(/announced on .*2020.* and reaches back/u);
    expect(text.zh).not.toMatch(/[a-z]{3}/iu);
  });
});

import { describe, expect, it } from "vitest";
import { allRecords } from "../../../scripts/site/pages/records/allRecords.js";
import { PUBLIC_FUNCTIONS } from "../../../scripts/site/pages/records/publicFunctions.js";
import { recordPages } from "../../../scripts/site/pages/records.js";
import { KINDS } from "../../../src/intake/fields/kinds.js";
import { REPORT_FORMS } from "../../../src/reporting/forms/lists.js";

const pages = new Map(recordPages().map(({ path, body }) => [path, body]));

/** The lines of what takes a record, by what they are called. */
function takersOn(id: string): Readonly<Record<string, readonly string[]>> {
  const [, section = ""] = (pages.get(`records/${id}`)?.("en") ?? "").split('<h2 id="takers">');
  return Object.fromEntries(
    [...(section.split("<h2")[0]?.matchAll(/^- \*\*(?<name>.+)\*\*: (?<things>.+)$/gmu) ?? [])].map(({ groups = {} }) => [
      (groups["name"] ?? "").replace(/\]\([^)]*\)|\[/gu, ""),
      [...(groups["things"] ?? "").matchAll(/`(?<name>[^`]+)`/gu)].map((match) => match.groups?.["name"] ?? ""),
    ]),
  );
}

const all = allRecords().map(({ id }) => takersOn(id));
const listedAs = (name: string): string[] => all.flatMap((lines) => lines[name] ?? []);

describe("what takes a record", () => {
  it("is the function of the subject, the whole it is part of, and their forms", () => {
    expect(takersOn("rotationRecord")).toEqual({
      Functions: ["assessRotation"],
      "Within the records it stands in": ["assessShuozhou2016"],
      "Forms made of the results": ["countyPage", "cityReport", "shuozhou2016", "problemList", "dataRequest"],
    });
    expect(takersOn("fundingGrowthRecord")["Forms that take it beside a result"]).toEqual(["declaration2012"]);
    expect(takersOn("school")["Functions"]).toContain("stageUnits");
    expect(takersOn("classRecord")["Functions"]).toEqual(["assessClassSizes", "classPlan", "classSizeSpread"]);
    expect(takersOn("stageUnit")["Within the records it stands in"]).toContain("assessBasicBalance");
  });

  it("is said of every assessment, every kind of sheet and every form", () => {
    const assessments = [...PUBLIC_FUNCTIONS.keys()].filter((name) => name.startsWith("assess"));
    expect(assessments.length).toBeGreaterThan(20);
    expect(assessments.filter((name) => !listedAs("Functions").includes(name))).toEqual([]);
    const kinds = new Set(listedAs("Read from sheets").filter((name) => name.startsWith("kind")));
    expect(kinds).toEqual(new Set(Object.keys(KINDS).map((kind) => `kind: "${kind}"`)));
    expect(REPORT_FORMS.filter((form) => !listedAs("Forms made of the results").includes(form))).toEqual([]);
  });
});

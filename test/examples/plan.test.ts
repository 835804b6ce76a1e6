import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { assessShuozhou2016 } from "edu-balance";
import { cityRecordsAt, inventedCity } from "../../examples/demo/inventedCity.js";
import { compositeIn, planCity } from "../../examples/demo/cityPlan.js";
import { reportOf } from "edu-balance/reporting";
import { root } from "../docs/fences.js";
import { rowTexts, tablesOf } from "../support/reportParts.js";

describe("the plan of the invented city", () => {
  const city = inventedCity();

  it.each(city.dates)("applied to the records of %s, makes every county that was planned for pass the composite coefficient", (asOf) => {
    const records = cityRecordsAt(city, asOf, "zh");
    const { counties, outcome } = planCity(records, asOf);
    // 应县's junior secondary schools are above 0.55 on all four days.
    expect(counties.map(({ county, stage }) => [county.id, stage])).toEqual([["yingxian", "juniorSecondary"]]);
    const again = assessShuozhou2016(outcome.input, { asOf });
    for (const { county, stage, limit, plans } of counties) {
      expect(compositeIn(assessShuozhou2016(records, { asOf }), county.id, stage)?.verdict).toBe("notMet");
      const { verdict, value } = compositeIn(again, county.id, stage) ?? {};
      expect(verdict).toBe("met");
      expect(value).toBeLessThanOrEqual(limit);
      for (const { coefficient } of plans) expect(coefficient).toBeLessThanOrEqual(limit);
    }
    // No other finding turns for the worse.
    const worse = outcome.differences.filter(({ before, after }) => after?.verdict === "notMet" && before?.verdict !== "notMet");
    expect(worse).toEqual([]);
  });

  it("says in its ledger from which school teachers come", () => {
    const asOf = city.dates.at(-1) ?? "";
    const { counties } = planCity(cityRecordsAt(city, asOf, "zh"), asOf);
    const [ledger] = counties.map((county) => county.ledger);
    const moves = (locale: "zh-CN" | "en"): string[] =>
      ledger === undefined
        ? []
        : tablesOf(reportOf(ledger, { form: "problemList", locale }))
            .flatMap(rowTexts)
            .map((row) => row[6] ?? "");
    expect(moves("zh-CN")).toContain("由yingxian-j6调入1人");
    expect(moves("en")).toContain("1 persons from yingxian-j6");
  });

  it.each([
    ["zh", ["应县初中差在哪里", "问题整改台账", "应县第二条初中综合差异系数：未达标→达标", "期限：2016-12-31", "由", "yingxian-j6调"]],
    [
      "en",
      ["Yingxian, clause 2, Composite coefficient (junior secondary): not met → met", "Ledger of rectification", "Due by: 2016-12-31"],
    ],
  ])("is printed in %s, sentence by sentence, without an id that no reader knows", (language, words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "examples/demo.ts", "--plan", "--lang", language], {
      cwd: root,
      encoding: "utf8",
      timeout: 60_000,
    });
    expect([status, stderr]).toEqual([0, ""]);
    for (const word of words) expect(stdout).toContain(word);
    for (const word of ["NaN", "undefined", "[object", "Infinity", "null"]) expect(stdout).not.toContain(word);
    // In Chinese no identifier but those of the invented schools.
    if (language === "zh") expect(stdout.match(/[a-z][A-Za-z]+(?!-j\d)\b/gu)?.filter((word) => word !== "yingxian") ?? []).toEqual([]);
  });
});

import { nameOf } from "edu-balance";
import type { WhatIf } from "edu-balance/planning";
import { reportOf, type ReportDocument } from "edu-balance/reporting";
import { planCity, PRICES, type CountyPlan } from "./cityPlan.js";
import { documentLines } from "./documentLines.js";
import { cityRecordsAt, inventedCity, unitName } from "./inventedCity.js";
import { fixed } from "./numbers.js";
import { enumerated, heading, localeOf, paragraph, remark, say, title, type Page } from "./page.js";
import { table } from "./table.js";
import { stageName } from "./words.js";

/** What would make the counties of the invented city pass that do not, and the proof of it. */
export function planPages(page: Page): string[] {
  const city = inventedCity();
  const asOf = city.dates.at(-1) ?? "";
  const { counties, outcome } = planCity(cityRecordsAt(city, asOf, page.language), asOf);
  return [
    ...title(page, {
      zh: `未达标县区的补齐方案（虚构数据），${asOf}`,
      en: `What would make the counties pass, ${asOf} (invented figures)`,
    }),
    ...paragraph(page, city.notice).map(page.colours.yellow),
    ...counties.flatMap((county) => countyPages(page, county)),
    ...documentLines(page, whatTurns(page, outcome)),
    "",
    ...remark(page, {
      zh: "办学基本标准的达标情况由学校另行填报，不随方案改变。",
      en: "What schools report against the basic standard is given by itself and does not change with the plan.",
    }),
  ];
}

function countyPages(page: Page, { county, stage, limit, composite, plans, ledger }: CountyPlan): string[] {
  const [name, of, shown] = [unitName(county.id, page.language), stageName(page, stage), fixed(composite, 3, limit)];
  return [
    ...heading(page, { zh: `${name}${of}差在哪里`, en: `Where ${name} falls short: ${of}` }),
    ...paragraph(page, {
      zh: `综合差异系数为${shown}，高于${String(limit)}，未达标。八项中有${String(plans.length)}项高于${String(limit)}。把这几项各降到${String(limit)}以内，八项的平均数也就达标。教师总数不变，只在校际调配；校舍、设备、图书只增不减。数量都是最少的。`,
      en: `The composite coefficient is ${shown}, above ${String(limit)}. ${String(plans.length)} of the eight are above it; with each of these at ${String(limit)} or less, so is their mean. Teachers are moved, their number as it is; space, equipment and books are added. All amounts are the least there are.`,
    }),
    "",
    ...table(
      page,
      [
        { header: say(page, { zh: "指标", en: "Indicator" }), flexible: true },
        { header: say(page, { zh: "现在", en: "Now" }), align: "right" },
        { header: say(page, { zh: "照办后", en: "Then" }), align: "right" },
        { header: say(page, { zh: "办法", en: "How" }) },
      ],
      plans.map((plan) => [
        say(page, nameOf(plan.indicator)),
        plan.before === null ? "" : fixed(plan.before, 3, limit),
        plan.coefficient === null ? say(page, { zh: "无方案", en: "no plan" }) : fixed(plan.coefficient, 3),
        say(page, "additions" in plan ? { zh: "增加", en: "add" } : { zh: "调配", en: "move" }),
      ]),
    ),
    // Nothing is filled in on a terminal.
    ...documentLines(page, { ...reportOf(ledger, { form: "problemList", locale: localeOf(page) }), blanks: [] }),
    ...aboutPrices(page, new Set(ledger.rows.map(({ figure }) => figure))),
  ];
}

function aboutPrices(page: Page, bought: ReadonlySet<string>): string[] {
  const prices = Object.entries(PRICES).filter(([figure]) => bought.has(figure));
  const list = enumerated(
    page,
    prices.map(([figure, price]) => `${say(page, nameOf(`stageUnit.${figure}`))} ${String(price)}`),
  );
  return [
    "",
    ...remark(page, {
      zh: `单价为虚构（元）：${list}。同一名教师可能同时计入几项，各项人数不可相加。`,
      en: `Prices are invented (yuan): ${list}. One teacher may count in several figures: their numbers do not add up.`,
    }),
  ];
}

/** What a city's report says has turned: here not since an earlier day, but with the plans done. */
function whatTurns(page: Page, { before, after }: WhatIf<"shuozhou2016">): ReportDocument {
  const report = reportOf(after, { form: "cityReport", locale: localeOf(page), previous: before });
  const isHeading = ({ kind }: ReportDocument["blocks"][number]): boolean => kind === "heading";
  const [, start = 0, end] = report.blocks.flatMap((block, at) => (isHeading(block) ? [at] : []));
  return {
    ...report,
    title: say(page, { zh: "照办后重新评估", en: "Assessed again with all of it done" }),
    blocks: report.blocks.slice(start + 1, end),
  };
}

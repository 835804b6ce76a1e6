import { unitWords, VERDICT_NAMES, type LocalText } from "edu-balance";
import type { EqualisePlan, LedgerRow, RedistributionPlan } from "edu-balance/planning";
import { cityRecordsAt, inventedCity, unitName } from "./inventedCity.js";
import { compositeIn, planCity, PRICES, type CityPlan, type CountyPlan } from "./cityPlan.js";
import { fixed, grouped } from "./numbers.js";
import { bullet, enumerated, heading, paragraph, remark, say, title, type Page } from "./page.js";
import { table, type Cell } from "./table.js";
import { documentName, explain, FIGURES, indicatorName, STAGES } from "./words.js";

/** What would make the counties of the invented city pass that do not, and the proof of it. */
export function planPages(page: Page): string[] {
  const city = inventedCity();
  const asOf = city.dates.at(-1) ?? "";
  const plan = planCity(cityRecordsAt(city, asOf, page.language), asOf);
  return [
    ...title(page, {
      zh: `未达标县区的补齐方案（虚构数据），${asOf}`,
      en: `What would make the counties pass, ${asOf} (invented figures)`,
    }),
    ...paragraph(page, city.notice).map(page.colours.yellow),
    ...plan.counties.flatMap((county) => countyPages(page, county)),
    ...outcomePages(page, plan),
  ];
}

function countyPages(page: Page, county: CountyPlan): string[] {
  const { stage, limit, composite, plans, ledger } = county;
  const [name, of, shown] = [unitName(county.county.id, page.language), STAGES[stage], fixed(composite, 3, limit)];
  return [
    ...heading(page, { zh: `${name}${of.zh}差在哪里`, en: `Where ${name} falls short: ${of.en}` }),
    ...paragraph(page, {
      zh: `综合差异系数为${shown}，高于${String(limit)}，未达标。八项中有${String(plans.length)}项高于${String(limit)}。把这几项各降到${String(limit)}以内，八项的平均数也就达标。`,
      en: `The composite coefficient is ${shown}, above ${String(limit)}. ${String(plans.length)} of the eight are above it; with each of these at ${String(limit)} or less, so is their mean.`,
    }),
    ...paragraph(page, {
      zh: "教师总数不变，只在校际调配；校舍、设备、图书只增不减。数量都是最少的。",
      en: "Teachers are moved, their number as it is; space, equipment and books are added. All amounts are the least there are.",
    }),
    "",
    ...table(
      page,
      [
        { header: say(page, { zh: "指标", en: "Indicator" }), flexible: true },
        { header: say(page, { zh: "现在", en: "Now" }), align: "right" },
        { header: say(page, { zh: "照办后", en: "Then" }), align: "right" },
        { header: say(page, { zh: "办法", en: "How" }) },
        { header: say(page, { zh: "数量", en: "Amount" }), align: "right" },
        { header: say(page, { zh: "涉及学校", en: "Schools" }), align: "right" },
      ],
      plans.map((plan) => planRow(page, plan, county)),
    ),
    ...heading(page, { zh: `${name}整改台账`, en: `The ledger of ${name}` }),
    ...table(
      page,
      [
        { header: say(page, { zh: "学校", en: "School" }) },
        { header: say(page, { zh: "数据", en: "Figure" }), flexible: true },
        { header: say(page, { zh: "现有", en: "Has" }), align: "right" },
        { header: say(page, { zh: "目标", en: "Is to have" }), align: "right" },
        { header: say(page, { zh: "增减", en: "Change" }), align: "right" },
        { header: say(page, { zh: "经费（元）", en: "Yuan" }), align: "right" },
        { header: say(page, { zh: "来自或调往", en: "From or to" }), flexible: true },
      ],
      ledger.rows.map((row) => ledgerRow(page, row)),
    ),
    "",
    ...aboutLedger(page, county),
  ];
}

function planRow(page: Page, plan: EqualisePlan | RedistributionPlan, { limit, ledger }: CountyPlan): Cell[] {
  const { indicator, before, coefficient } = plan;
  const [how, amount, schools] =
    "additions" in plan
      ? [{ zh: "增加", en: "add" }, plan.total, plan.additions.length]
      : [{ zh: "调配", en: "move" }, plan.moved, new Set(plan.moves.flatMap(({ from, to }) => [from, to])).size];
  return [
    indicatorName(page, indicator),
    before === null ? "" : fixed(before, 3, limit),
    coefficient === null ? say(page, { zh: "无方案", en: "no plan" }) : fixed(coefficient, 3),
    say(page, how),
    amount === null ? "" : amountIn(page, amount, ledger.totals.find((total) => total.indicator === indicator)?.unit ?? ""),
    String(schools),
  ];
}

function ledgerRow(page: Page, { schoolId, figure, from, to, amount, unit, yuan, counterparts }: LedgerRow): Cell[] {
  const number = (value: number | null): string =>
    value === null ? say(page, { zh: "不详", en: "unknown" }) : amountIn(page, value, unit);
  return [
    schoolId,
    say(page, figureName(figure)),
    number(from),
    number(to),
    amount !== null && amount > 0 ? `+${number(amount)}` : number(amount),
    yuan === null ? say(page, { zh: "不详", en: "unknown" }) : grouped(yuan),
    enumerated(
      page,
      counterparts.map(({ schoolId: other, amount: moved }) => {
        const number = amountIn(page, Math.abs(moved), unit);
        return say(
          page,
          moved > 0
            ? { zh: `来自${other} ${number}`, en: `${number} from ${other}` }
            : { zh: `调往${other} ${number}`, en: `${number} to ${other}` },
        );
      }),
    ),
  ];
}

function aboutLedger(page: Page, { ledger }: CountyPlan): string[] {
  const [first] = ledger.rows;
  if (first === undefined) return [];
  const offices = first.offices.map(({ name }) => say(page, name));
  const known = ledger.rows.reduce((sum, { yuan }) => sum + (yuan ?? 0), 0);
  const unknown = new Map(ledger.rows.flatMap(({ reasons }) => reasons.map((reason) => [reason.code, explain(page, reason)] as const)));
  const bought = new Set(ledger.rows.map(({ figure }) => figure));
  const prices = Object.entries(PRICES)
    .filter(([figure]) => bought.has(figure))
    .map(([figure, price]) => `${say(page, figureName(figure))} ${grouped(price)}`);
  return [
    ...paragraph(page, {
      zh: `依据：${first.clause === null ? "不详" : `${documentName(page, first.clause)}${first.clause.clause ?? ""}`}。期限：${first.dueBy ?? "文件未规定"}。部门：${enumerated(page, offices)}。`,
      en: `By ${first.clause === null ? "no clause" : documentName(page, first.clause)}; due ${first.dueBy ?? "on no day of the text"}; ${enumerated(page, offices)}.`,
    }),
    ...paragraph(page, {
      zh: `能算出的经费合计${grouped(known)}元。单价为虚构（元）：${enumerated(page, prices)}。`,
      en: `What can be reckoned comes to ${grouped(known)} yuan. Prices are invented (yuan): ${enumerated(page, prices)}.`,
    }),
    ...paragraph(page, {
      zh: "同一名教师可能同时计入几项，各项人数不可相加。",
      en: "One teacher may count in several figures: their numbers do not add up.",
    }),
    ...[...unknown.values()].flatMap((text) => paragraph(page, bullet(text))),
  ];
}

function outcomePages(page: Page, { counties, outcome }: CityPlan): string[] {
  const { before, after, differences } = outcome;
  const turned = differences.filter((each) => each.before?.verdict !== each.after?.verdict);
  return [
    ...heading(page, { zh: "照办后重新评估", en: "Assessed again with all of it done" }),
    ...counties.flatMap(({ county, stage, limit }) => {
      const [was, is] = [compositeIn(before, county.id, stage), compositeIn(after, county.id, stage)];
      const shown = (value: number | null | undefined): string => (value === null || value === undefined ? "–" : fixed(value, 3, limit));
      const name = unitName(county.id, page.language);
      return paragraph(page, {
        zh: `${name}${STAGES[stage].zh}综合差异系数由${shown(was?.value)}降到${shown(is?.value)}，由${verdictName(was?.verdict).zh}变为${verdictName(is?.verdict).zh}。`,
        en: `${name}, ${STAGES[stage].en}: the composite coefficient goes from ${shown(was?.value)} to ${shown(is?.value)}, from ${verdictName(was?.verdict).en} to ${verdictName(is?.verdict).en}.`,
      });
    }),
    ...paragraph(page, {
      zh: `全市22条中，结论改变的有${String(turned.length)}项：`,
      en: `Findings of the 22 clauses that turn: ${String(turned.length)}.`,
    }),
    ...turned.flatMap(({ clause, county, school, indicator, stage, before: was, after: is }) => {
      const where = [county === null ? "" : unitName(county, page.language), school ?? "", stage === null ? "" : say(page, STAGES[stage])];
      const who = where.filter((word) => word !== "").join(" ");
      return paragraph(
        page,
        bullet(
          say(page, {
            zh: `第${clause ?? ""}条 ${who} ${indicatorName(page, indicator)}：${verdictName(was?.verdict).zh} → ${verdictName(is?.verdict).zh}`,
            en: `clause ${clause ?? ""}, ${who}, ${indicatorName(page, indicator)}: ${verdictName(was?.verdict).en} → ${verdictName(is?.verdict).en}`,
          }),
        ),
      );
    }),
    ...remark(page, {
      zh: "办学基本标准的达标情况由学校另行填报，不随方案改变。",
      en: "What schools report against the basic standard is given by itself and does not change with the plan.",
    }),
  ];
}

function verdictName(verdict: string | undefined): LocalText {
  return (VERDICT_NAMES as Readonly<Record<string, LocalText>>)[verdict ?? ""] ?? { zh: "无", en: "none" };
}

function figureName(figure: string): LocalText {
  return (FIGURES as Readonly<Record<string, LocalText>>)[figure] ?? { zh: figure, en: figure };
}

function amountIn(page: Page, value: number, unit: string): string {
  const sign = (unitWords as Readonly<Record<string, { readonly sign: LocalText }>>)[unit]?.sign;
  const number = `${value < 0 ? "−" : ""}${grouped(Math.abs(value), Number.isInteger(value) ? 0 : 1)}`;
  return page.language === "zh" && sign !== undefined ? `${number}${sign.zh}` : number;
}

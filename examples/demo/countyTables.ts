import {
  VERDICT_NAMES,
  assessBasicBalanceFromCoefficients,
  type CoefficientAssessment,
  type LocalText,
  type ResourceIndicatorId,
  type Stage,
} from "edu-balance";
import { bar } from "./bar.js";
import { dataFile } from "./dataFile.js";
import { fixed, signed } from "./numbers.js";
import { enumerated, listed, paragraph, remark, say, title, type Page } from "./page.js";
import { table, type Cell, type Row } from "./table.js";
import { explain, indicatorName, paintOf, STAGE_ORDER, STAGES, verdictCell } from "./words.js";

interface PublishedRow {
  readonly source: string;
  readonly province: LocalText;
  readonly county: LocalText & { readonly id: string };
  readonly stage: Stage;
  readonly coefficients: Readonly<Record<ResourceIndicatorId, number>>;
  readonly printedComposite: number;
}

interface PublishedCounty {
  readonly province: LocalText;
  readonly county: LocalText;
  readonly rows: Partial<Readonly<Record<Stage, PublishedRow>>>;
  readonly assessment: CoefficientAssessment;
}

const AS_OF = "2015-12-31";
// Coefficients printed to three decimals and a composite printed to three: together they may be off by this much.
const ROUNDING_OF_PRINT = 0.001;

/** The counties whose coefficients provinces made public, assessed from those coefficients alone. */
export function countyTables(page: Page): string[] {
  const { rows } = dataFile("published-county-tables.json") as { readonly rows: readonly PublishedRow[] };
  const counties = assessed(rows);
  return [
    ...title(page, { zh: "一、公布的县级差异系数表", en: "1. County tables as published" }),
    ...paragraph(page, {
      zh: `各省公布了八项差异系数和综合差异系数。综合差异系数在此由八项重新算出，按${AS_OF}有效的限值判定。`,
      en: `Provinces made public eight coefficients and their composite. Here the composite is computed again from the eight and held against the limit in force on ${AS_OF}.`,
    }),
    "",
    ...countyTable(page, counties),
    "",
    ...remark(page, {
      zh: "超限：八项中高于综合限值的项数。限值只用于综合差异系数，单项不判定。",
      en: "Above: how many of the eight exceed the limit. It holds for the composite alone; single coefficients are not judged.",
    }),
    ...remark(page, aboveNote(page, counties)),
    ...remark(page, printedNote(page, rows, counties)),
    "",
    ...countyVerdicts(page, counties),
    "",
    ...sources(page, rows),
  ];
}

function assessed(rows: readonly PublishedRow[]): PublishedCounty[] {
  const ids = [...new Set(rows.map((row) => row.county.id))];
  return ids.flatMap((id) => {
    const own = rows.filter((row) => row.county.id === id);
    const [first] = own;
    if (first === undefined) return [];
    const assessment = assessBasicBalanceFromCoefficients(
      { county: { id, name: first.county.zh }, coefficients: Object.fromEntries(own.map((row) => [row.stage, row.coefficients])) },
      { asOf: AS_OF },
    );
    const byStage = Object.fromEntries(own.map((row) => [row.stage, row]));
    return [{ province: first.province, county: first.county, rows: byStage, assessment }];
  });
}

function countyTable(page: Page, counties: readonly PublishedCounty[]): string[] {
  const columns = [
    { header: say(page, { zh: "县区", en: "County" }) },
    { header: say(page, { zh: "学段", en: "Stage" }), flexible: true },
    { header: say(page, { zh: "本库", en: "Ours" }), align: "right" },
    { header: say(page, { zh: "公布值", en: "Printed" }), align: "right" },
    { header: say(page, { zh: "限值", en: "Limit" }), align: "right", dropFirst: 4 },
    { header: say(page, { zh: "余量", en: "Margin" }), align: "right", dropFirst: 3 },
    { header: say(page, { zh: "判定", en: "Verdict" }) },
    { header: say(page, { zh: "超限", en: "Above" }), dropFirst: 2 },
    { header: "", dropFirst: 1 },
  ] as const;
  let province = "";
  const lines = counties.flatMap((county): Row[] => {
    const opening: Row[] = county.province.en === province ? [] : [{ group: say(page, county.province) }];
    province = county.province.en;
    return [...opening, ...STAGE_ORDER.map((stage, index) => stageRow(page, county, stage, index === 0))];
  });
  return table(page, columns, lines);
}

function stageRow(page: Page, county: PublishedCounty, stage: Stage, named: boolean): Row {
  const { composite, finding, verdict } = county.assessment.stages[stage];
  const limit = finding.requirement?.limit;
  const above = singlesAbove(county, stage).length;
  return [
    named ? `  ${say(page, county.county)}` : "",
    say(page, STAGES[stage]),
    composite === null ? "–" : fixed(composite, 4, limit),
    county.rows[stage]?.printedComposite.toFixed(3) ?? "–",
    limit === undefined ? "–" : String(limit),
    finding.margin === null ? "–" : signed(finding.margin),
    verdictCell(page, verdict),
    aboveCell(page, above, stage === "primary" && verdict === "met"),
    composite === null || limit === undefined ? "" : { text: bar(composite, { full: 1, limit }), paint: paintOf(page, verdict) },
  ];
}

function aboveCell(page: Page, above: number, passes: boolean): Cell {
  if (above === 0) return "";
  return passes ? { text: `${String(above)} *`, paint: page.colours.yellow } : String(above);
}

interface Single {
  readonly id: ResourceIndicatorId;
  readonly coefficient: number;
}

/** Single coefficients above the composite's limit, the highest first. */
function singlesAbove(county: PublishedCounty, stage: Stage): Single[] {
  const limit = county.assessment.stages[stage].finding.requirement?.limit ?? Infinity;
  return Object.entries(county.rows[stage]?.coefficients ?? {})
    .filter(([, coefficient]) => coefficient > limit)
    .map(([id, coefficient]) => ({ id: id as ResourceIndicatorId, coefficient }))
    .sort((a, b) => b.coefficient - a.coefficient);
}

/** The primary stages that pass although single coefficients exceed the limit, the furthest first. */
function aboveNote(page: Page, counties: readonly PublishedCounty[]): LocalText {
  const passing = counties
    .filter((county) => county.assessment.stages.primary.verdict === "met")
    .map((county) => ({ county, singles: singlesAbove(county, "primary") }))
    .filter(({ singles }) => singles.length > 0)
    .sort((a, b) => (b.singles[0]?.coefficient ?? 0) - (a.singles[0]?.coefficient ?? 0));
  const [furthest] = passing;
  const singles = (furthest?.singles ?? []).map((single) => `${indicatorName(page, single.id)} ${single.coefficient.toFixed(3)}`);
  const zh = passing.map(({ county, singles: own }) => `${county.county.zh}${String(own.length)}项，${highest(own)}`);
  const en = passing.map(({ county, singles: own }) => `${county.county.en} ${String(own.length)}, ${highest(own)}`);
  return {
    zh: `* 小学有单项高于限值、综合仍达标的县区（项数，最高值）：${zh.join("；")}。最突出的是${furthest?.county.county.zh ?? ""}：${enumerated(page, singles)}。`,
    en: `* Primary schools above the limit in single coefficients that pass as a whole (how many, the highest): ${en.join("; ")}. Furthest is ${furthest?.county.county.en ?? ""}: ${enumerated(page, singles)}.`,
  };
}

function highest(singles: readonly Single[]): string {
  return singles[0]?.coefficient.toFixed(3) ?? "–";
}

/** How often the composite rounds to the printed one, and whether the rest is within what rounding explains. */
function printedNote(page: Page, rows: readonly PublishedRow[], counties: readonly PublishedCounty[]): LocalText {
  const apart = counties.flatMap((county) =>
    STAGE_ORDER.flatMap((stage) => {
      const printed = county.rows[stage]?.printedComposite;
      const composite = county.assessment.stages[stage].composite;
      if (printed === undefined || composite === null || Math.abs(composite - printed) <= 0.0005) return [];
      const explained = Math.abs(composite - printed) <= ROUNDING_OF_PRINT;
      return [
        {
          name: `${say(page, county.county)}${page.language === "zh" ? "" : " "}${say(page, STAGES[stage])}`,
          composite,
          printed,
          explained,
        },
      ];
    }),
  );
  const agreeing = String(rows.length - apart.length);
  const zh = apart.map((row) => `${row.name}算得${fixed(row.composite, 5)}，印作${row.printed.toFixed(3)}`).join("；");
  const en = apart.map((row) => `${row.name}, ${fixed(row.composite, 5)} against ${row.printed.toFixed(3)}`).join("; ");
  const explained = apart.every((row) => row.explained);
  return {
    zh: `${String(rows.length)}行中${agreeing}行按三位小数与公布值一致。${apart.length === 0 ? "" : `其余：${zh}，${explained ? "在公布值的舍入误差之内" : "超出公布值的舍入误差"}。`}`,
    en: `${agreeing} of ${String(rows.length)} rows round to the printed figure. ${apart.length === 0 ? "" : `The rest: ${en}, ${explained ? "within what rounding in print explains" : "more than rounding in print explains"}.`}`,
  };
}

function countyVerdicts(page: Page, counties: readonly PublishedCounty[]): string[] {
  const count = (verdict: keyof typeof VERDICT_NAMES): number => counties.filter((county) => county.assessment.verdict === verdict).length;
  const counts = (["met", "notMet", "undetermined", "notApplicable"] as const)
    .filter((verdict) => count(verdict) > 0)
    .map((verdict) =>
      say(page, {
        zh: `${VERDICT_NAMES[verdict].zh}${String(count(verdict))}个`,
        en: `${String(count(verdict))} ${VERDICT_NAMES[verdict].en}`,
      }),
    );
  return [
    ...paragraph(page, {
      zh: `以县计（两个学段都要达标）：${listed(page, counts)}。`,
      en: `Counties, both stages taken together: ${listed(page, counts)}.`,
    }),
    ...counties.flatMap((county) =>
      county.assessment.verdict === "met"
        ? []
        : STAGE_ORDER.flatMap((stage) =>
            county.assessment.stages[stage].finding.reasons.flatMap((reason) =>
              paragraph(page, {
                zh: `${county.county.zh}：${VERDICT_NAMES[county.assessment.verdict].zh}。公开页中没有${STAGES[stage].zh}一行，${explain(page, reason)}。`,
                en: `${county.county.en}: ${VERDICT_NAMES[county.assessment.verdict].en}. The public page has no row for its ${STAGES[stage].en} schools; ${explain(page, reason)}.`,
              }),
            ),
          ),
    ),
  ];
}

function sources(page: Page, rows: readonly PublishedRow[]): string[] {
  const byProvince = new Map(rows.map((row) => [say(page, row.province), row.source]));
  const names = [...byProvince].map(([province, source]) => `  ${province}  ${source}`);
  return [say(page, { zh: "来源：", en: "Sources:" }), ...names].map(page.colours.dim);
}

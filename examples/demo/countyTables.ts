import {
  VERDICT_NAMES,
  assessBasicBalanceFromCoefficients,
  nameOf,
  type CoefficientAssessment,
  type LocalText,
  type ResourceIndicatorId,
  type Stage,
} from "edu-balance";
import { explain } from "edu-balance/reporting";
import { bar } from "./bar.js";
import { dataFile } from "./dataFile.js";
import { fixed } from "./numbers.js";
import { listed, paragraph, remark, say, title, type Page } from "./page.js";
import { table, type Row } from "./table.js";
import { paintOf, STAGES, stageName, verdictCell } from "./words.js";

interface PublishedRow {
  readonly source: string;
  readonly province: LocalText;
  readonly county: LocalText & { readonly id: string };
  readonly stage: Stage;
  readonly coefficients: Readonly<Record<ResourceIndicatorId, number>>;
  readonly printedComposite: number;
}

/** A stage of a county: what was printed of it, where it was, and what comes of the eight coefficients. */
interface StageOfCounty {
  readonly county: PublishedRow["county"];
  readonly province: LocalText;
  readonly stage: Stage;
  readonly printed: PublishedRow | undefined;
  readonly assessed: CoefficientAssessment["stages"][Stage];
  /** Single coefficients above the limit of the composite, the highest first. */
  readonly above: readonly (readonly [string, number])[];
}

const AS_OF = "2015-12-31";
// Coefficients printed to three decimals and a composite printed to three: together they may be off by this much.
const ROUNDING_OF_PRINT = 0.001;

/** The counties whose coefficients provinces made public, assessed from those coefficients alone. */
export function countyTables(page: Page): string[] {
  const { rows } = dataFile("published-county-tables.json") as { readonly rows: readonly PublishedRow[] };
  const counties = [...new Set(rows.map(({ county }) => county.id))].map((id) => rows.filter(({ county }) => county.id === id));
  const assessments = counties.map((own) => assess(page, own));
  const stages = counties.flatMap((own, index) => STAGES.flatMap((stage) => stageOf(own, stage, assessments[index]) ?? []));
  return [
    ...title(page, { zh: "一、公布的县级差异系数表", en: "1. County tables as published" }),
    ...paragraph(page, {
      zh: `各省公布了八项差异系数和综合差异系数。综合差异系数在此由八项重新算出，按${AS_OF}有效的限值判定。`,
      en: `Provinces made public eight coefficients and their composite. Here the composite is computed again from the eight and held against the limit in force on ${AS_OF}.`,
    }),
    "",
    ...countyTable(page, stages),
    "",
    ...remark(page, {
      zh: "超限：八项中高于综合限值的项数。限值只用于综合差异系数，单项不判定。",
      en: "Above: how many of the eight exceed the limit. It holds for the composite alone; single coefficients are not judged.",
    }),
    ...remark(page, aboveNote(page, stages)),
    ...remark(page, printedNote(page, stages)),
    "",
    ...paragraph(page, {
      zh: `以县计（两个学段都要达标）：${counts(page, assessments)}。`,
      en: `Counties, both stages taken together: ${counts(page, assessments)}.`,
    }),
    ...stages
      .filter(({ printed }) => printed === undefined)
      .flatMap(({ assessed }) =>
        paragraph(page, {
          zh: `公开页中没有的一行：${explain(assessed.finding, { locale: "zh-CN" }).text}`,
          en: `A row that the public page does not have: ${explain(assessed.finding, { locale: "en" }).text}`,
        }),
      ),
    "",
    ...sources(page, rows),
  ];
}

function assess(page: Page, own: readonly PublishedRow[]): CoefficientAssessment {
  const [first] = own;
  const county = { id: first?.county.id ?? "", name: first?.county[page.language] ?? "" };
  const coefficients = Object.fromEntries(own.map((row) => [row.stage, row.coefficients]));
  return assessBasicBalanceFromCoefficients({ county, coefficients }, { asOf: AS_OF });
}

function stageOf(own: readonly PublishedRow[], stage: Stage, assessment: CoefficientAssessment | undefined): StageOfCounty | null {
  const [first] = own;
  if (first === undefined || assessment === undefined) return null;
  const printed = own.find((row) => row.stage === stage);
  const assessed = assessment.stages[stage];
  const limit = assessed.finding.requirement?.limit ?? Infinity;
  const above = Object.entries(printed?.coefficients ?? {}).filter(([, coefficient]) => coefficient > limit);
  return {
    county: first.county,
    province: first.province,
    stage,
    printed,
    assessed,
    above: above.sort(([, one], [, other]) => other - one),
  };
}

function countyTable(page: Page, stages: readonly StageOfCounty[]): string[] {
  const rows = stages.flatMap(({ county, province, stage, printed, assessed, above }, index): Row[] => {
    const { composite, finding, verdict } = assessed;
    const limit = finding.requirement?.limit;
    const before = stages[index - 1];
    const group: Row[] = before?.province.en === province.en ? [] : [{ group: say(page, province) }];
    const row = [
      before?.county.id === county.id ? "" : `  ${say(page, county)}`,
      stageName(page, stage),
      composite === null ? "–" : fixed(composite, 4, limit),
      printed?.printedComposite.toFixed(3) ?? "–",
      String(limit ?? "–"),
      finding.margin === null ? "–" : `${finding.margin > 0 ? "+" : ""}${fixed(finding.margin, 4, 0)}`,
      verdictCell(page, verdict),
      above.length === 0 ? "" : `${String(above.length)}${isPassing(stages[index]) ? " *" : ""}`,
      composite === null || limit === undefined ? "" : { text: bar(composite, { full: 1, limit }), paint: paintOf(page, verdict) },
    ];
    return [...group, row];
  });
  return table(
    page,
    [
      { header: say(page, { zh: "县区", en: "County" }) },
      { header: say(page, { zh: "学段", en: "Stage" }), flexible: true },
      { header: say(page, { zh: "本库", en: "Ours" }), align: "right" },
      { header: say(page, { zh: "公布值", en: "Printed" }), align: "right" },
      { header: say(page, { zh: "限值", en: "Limit" }), align: "right", dropFirst: 4 },
      { header: say(page, { zh: "余量", en: "Margin" }), align: "right", dropFirst: 3 },
      { header: say(page, { zh: "判定", en: "Verdict" }) },
      { header: say(page, { zh: "超限", en: "Above" }), dropFirst: 2 },
      { header: "", dropFirst: 1 },
    ],
    rows,
  );
}

/** Primary schools that pass although single coefficients are above the limit. */
function isPassing(of: StageOfCounty | undefined): boolean {
  return of?.stage === "primary" && of.assessed.verdict === "met" && of.above.length > 0;
}

function aboveNote(page: Page, stages: readonly StageOfCounty[]): LocalText {
  const highest = ({ above }: StageOfCounty): number => above[0]?.[1] ?? 0;
  const passing = stages.filter(isPassing).sort((one, other) => highest(other) - highest(one));
  const texts = passing.map(({ county, above }) =>
    say(page, {
      zh: `${county.zh}${String(above.length)}项，${nameOf(above[0]?.[0] ?? "").zh}${above[0]?.[1].toFixed(3) ?? ""}`,
      en: `${county.en} ${String(above.length)}, ${nameOf(above[0]?.[0] ?? "").en} ${above[0]?.[1].toFixed(3) ?? ""}`,
    }),
  );
  return {
    zh: `* 小学有单项高于限值、综合仍达标的县区（项数，最高的一项）：${texts.join("；")}。`,
    en: `* Primary schools above the limit in single coefficients that pass as a whole (how many, the highest): ${texts.join("; ")}.`,
  };
}

/** How often the composite rounds to the printed one, and whether the rest is within what rounding explains. */
function printedNote(page: Page, stages: readonly StageOfCounty[]): LocalText {
  const rows = stages.flatMap(({ county, stage, printed, assessed: { composite } }) =>
    printed === undefined || composite === null ? [] : [{ county, stage, composite, printed: printed.printedComposite }],
  );
  const apart = rows.filter(({ composite, printed }) => Math.abs(composite - printed) > 0.0005);
  const isExplained = apart.every(({ composite, printed }) => Math.abs(composite - printed) <= ROUNDING_OF_PRINT);
  const texts = apart.map(({ county, stage, composite, printed }) =>
    say(page, {
      zh: `${county.zh}${stageName(page, stage)}算得${fixed(composite, 5)}，印作${printed.toFixed(3)}`,
      en: `${county.en} ${stageName(page, stage)}, ${fixed(composite, 5)} against ${printed.toFixed(3)}`,
    }),
  );
  const [agreeing, all] = [String(rows.length - apart.length), String(rows.length)];
  return {
    zh: `${all}行中${agreeing}行按三位小数与公布值一致。其余：${texts.join("；")}，${isExplained ? "在公布值的舍入误差之内" : "超出公布值的舍入误差"}。`,
    en: `${agreeing} of ${all} rows round to the printed figure. The rest: ${texts.join("; ")}, ${isExplained ? "within" : "more than"} what rounding in print explains.`,
  };
}

function counts(page: Page, assessments: readonly CoefficientAssessment[]): string {
  const verdicts = [...new Set(assessments.map(({ verdict }) => verdict))];
  const texts = verdicts.map((verdict) => {
    const count = String(assessments.filter((each) => each.verdict === verdict).length);
    return say(page, { zh: `${VERDICT_NAMES[verdict].zh}${count}个`, en: `${count} ${VERDICT_NAMES[verdict].en}` });
  });
  return listed(page, texts);
}

function sources(page: Page, rows: readonly PublishedRow[]): string[] {
  const byProvince = new Map(rows.map((row) => [say(page, row.province), row.source]));
  const names = [...byProvince].map(([province, source]) => `  ${province}  ${source}`);
  return [say(page, { zh: "来源：", en: "Sources:" }), ...names].map(page.colours.dim);
}

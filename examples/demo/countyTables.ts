import {
  assessBasicBalanceFromCoefficients,
  type CoefficientAssessment,
  type LocalText,
  type ResourceIndicatorId,
  type Stage,
} from "edu-balance";
import { explain, reportOf, tableGrid, type PublishedTableRow, type ReportDocument, type TableBlock } from "edu-balance/reporting";
import { bar } from "./bar.js";
import { dataFile } from "./dataFile.js";
import { localeOf, paragraph, remark, say, sourceLines, textOf, title, type Page } from "./page.js";
import { table, type Row } from "./table.js";
import { paintOf, STAGES, verdictCell } from "./words.js";

interface PublishedRow {
  readonly source: string;
  readonly county: LocalText & { readonly id: string };
  readonly stage: Stage;
  readonly coefficients: Readonly<Record<ResourceIndicatorId, number>>;
  readonly printedComposite: number;
}

const AS_OF = "2015-12-31";

/** The counties whose coefficients provinces made public, assessed from those alone: the composite as it was printed beside ours. */
export function countyTables(page: Page): string[] {
  const { rows } = dataFile("published-county-tables.json") as { readonly rows: readonly PublishedRow[] };
  const counties = [...new Set(rows.map(({ county }) => county.id))].map((id) => rows.filter(({ county }) => county.id === id));
  const results = counties.map((own) => assess(page, own));
  const published = rows.map(({ county, printedComposite, ...row }) => ({ ...row, countyId: county.id, composite: printedComposite }));
  const [form, ours] = [published, []].map((given) => tableTwo(page, results, given)) as [ReportDocument, ReportDocument];
  const open = results.flatMap(({ stages }) => STAGES.map((stage) => stages[stage])).filter(({ composite }) => composite === null);
  return [
    ...title(page, { zh: "一、公布的县级差异系数表", en: "1. County tables as published" }),
    ...paragraph(page, {
      zh: `各省公布了八项差异系数和综合差异系数。综合差异系数在此由八项重新算出，按${AS_OF}有效的限值判定；单项没有限值，不判定。`,
      en: `Provinces made public eight coefficients and their composite. Here the composite is computed again from the eight and held against the limit in force on ${AS_OF}; single coefficients have no limit and are not judged.`,
    }),
    "",
    ...table(
      page,
      [
        { header: headOf(form, COUNTY), flexible: true },
        { header: headOf(form, STAGE), flexible: true },
        { header: say(page, { zh: "公布值", en: "Printed" }), align: "right" },
        { header: say(page, { zh: "本库", en: "Ours" }), align: "right" },
        { header: say(page, { zh: "判定", en: "Verdict" }) },
        { header: "", dropFirst: 1 },
      ],
      results.flatMap(({ stages }, at) =>
        STAGES.map((stage, place): Row => {
          const { composite, finding, verdict } = stages[stage];
          const [printed, own] = [form, ours].map((document) => rowsOf(document)[at * STAGES.length + place] ?? []) as [string[], string[]];
          const limit = finding.requirement?.limit;
          return [
            place === 0 ? (own[COUNTY] ?? "") : "",
            own[STAGE] ?? "",
            printed.at(-1) || "–",
            own.at(-1) || "–",
            verdictCell(page, verdict),
            composite === null || limit === undefined ? "" : { text: bar(composite, { full: 1, limit }), paint: paintOf(page, verdict) },
          ];
        }),
      ),
    ),
    "",
    ...[...tableIn(form).notes, ...form.blocks.flatMap((block) => (block.kind === "note" ? [block.runs] : []))].flatMap((runs) =>
      remark(page, { zh: textOf(runs), en: textOf(runs) }),
    ),
    "",
    ...open.flatMap(({ finding }) =>
      paragraph(page, {
        zh: `公开页中没有的一行：${explain(finding, { locale: "zh-CN" }).text}`,
        en: `A row that the public page does not have: ${explain(finding, { locale: "en" }).text}`,
      }),
    ),
    "",
    ...sourceLines(page, [...new Set(rows.map(({ source }) => source))]),
  ];
}

function assess(page: Page, own: readonly PublishedRow[]): CoefficientAssessment {
  const [first] = own;
  const county = { id: first?.county.id ?? "", name: first?.county[page.language] ?? "" };
  const coefficients = Object.fromEntries(own.map((row) => [row.stage, row.coefficients]));
  return assessBasicBalanceFromCoefficients({ county, coefficients }, { asOf: AS_OF });
}

/** Columns of the provinces' form that the page shows beside its last, the composite: no terminal has room for the eight coefficients. */
const [COUNTY, STAGE] = [2, 3];

/** The provinces' form; without what was published its composites are ours. */
function tableTwo(page: Page, results: readonly CoefficientAssessment[], published: readonly PublishedTableRow[]): ReportDocument {
  return reportOf(results, { form: "coefficientTable", locale: localeOf(page), published });
}

function tableIn({ blocks }: ReportDocument): TableBlock {
  return blocks.find((block) => block.kind === "table") as TableBlock;
}

function headOf(document: ReportDocument, column: number): string {
  return textOf(tableIn(document).head[0]?.[column]?.runs ?? []);
}

/** The rows of coefficients, which come after those of means. */
function rowsOf(document: ReportDocument): string[][] {
  const rows = tableGrid(tableIn(document).rows).filter((_, at) => at % 2 === 1);
  return rows.map((row) => row.map((place) => textOf(place?.cell.runs ?? [])));
}

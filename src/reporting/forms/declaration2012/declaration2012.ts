import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import { requireArray, requireObject } from "../../../foundation/usageError.js";
import { languageOf } from "../../../naming/reportLocale.js";
import { STAGES, STAGE_NAMES } from "../../../policy/records/lists.js";
import type { Block, ReportDocument } from "../../document.js";
import { fillRuns, textOfRuns } from "../../fillRuns.js";
import { wordsOf } from "../../words/wordsOf.js";
import { tableOfForm } from "./tableOfForm.js";
import { countyName } from "../coefficientTable/coefficientTable.js";
import { INDICATOR_COLUMNS, indicatorHeads, stageRows, type BalanceResult } from "../coefficientTable/stageRows.js";
import { cellOf } from "../cells.js";
import { blankCell, column, filled, joinParts, partOf, type FormPart } from "../formTable.js";
import { ruleNotes, type FindingAt } from "../ruleNotes.js";
import { basicFacts } from "./basicFacts.js";
import { openRegister, type Declaration, type Declaration2012Options } from "./facts.js";
import { funding } from "./funding.js";
import { governmentWork } from "./governmentWork.js";
import { satisfaction } from "./satisfaction.js";
import { schoolStandards } from "./schoolStandards.js";

export type { DeclarationFacts, Declaration2012Options, DeclaredFundingYear, Fact } from "./facts.js";

/**
 * The national form 全国义务教育发展基本均衡县（市、区）申报表, 表Ⅰ to 表Ⅶ, filled in as far as the result and what is handed in
 * beside it tell. Every cell that nobody can fill in from these stays blank, and `blanks` says what it would take.
 *
 * 表Ⅰ the county and its schools · 表Ⅱ-1 and Ⅱ-2 the province's standard, in total and a row a school and stage: at most ten items,
 * what is not met marked to be shaded dark, a 1 where the school passes, private schools, those the county government does not run and
 * teaching points left out and named · 表Ⅲ the inter-school balance · 表Ⅳ the government's work · 表Ⅴ funding and its growth ·
 * 表Ⅵ satisfaction · 表Ⅶ measures and results. The layouts of 表Ⅱ-1, Ⅲ and Ⅳ were not seen; the document says so.
 *
 * Numbers of what is handed in beside the result have its name in front: `schools#/…`, `funding#/…`, `fundingGrowth#/…`, `survey#/…`,
 * `facts#/…`, `published#/…`.
 *
 * @param result - What `assessBasicBalance` or `assessBasicBalanceFromCoefficients` returned.
 * @param options - `locale`, and what the form asks for beside the result, all of it optional.
 * @throws UsageError `notAnObject`, `notAnArray`, `badOption` (no such result).
 *
 * Source: 全国义务教育发展基本均衡县申报表 and its 填报说明, in provincial copies.
 *
 * @example
 * ```ts
 * import { assessBasicBalance } from "edu-balance";
 * import { reportOf, traceNumber } from "edu-balance/reporting";
 *
 * const satisfaction = { residents: 300000, distributed: 600, parents: 310, valid: 500, satisfied: 424 };
 * const result = assessBasicBalance({ county: { id: "yingxian", name: "应县" }, units: [], satisfaction }, { asOf: "2016-12-31" });
 * const form = reportOf(result, { form: "declaration2012", locale: "zh-CN", survey: satisfaction, facts: { towns: 12 } });
 * form.blanks.at(-1); // => { where: "表Ⅶ 应县：内容（可加页）", why: "由县级人民政府撰写" }
 * const tables = form.blocks.filter((block) => block.kind === "table");
 * const share = tables.at(-2)?.rows[0]?.[4];
 * share?.mark; // => "notMet"
 * const [run] = share?.runs ?? [];
 * typeof run === "object" ? [run.text, traceNumber(run, { result })] : null; // => ["84.8%", 0.848]
 * ```
 */
export function declaration2012(result: BalanceResult, options: Declaration2012Options): ReportDocument {
  requireGiven(options);
  const declaration: Declaration = { result, options, county: countyName(result, options), register: openRegister(options) };
  const { locale, notice } = options;
  const { declaration2012: words } = wordsOf(locale);
  const { county } = declaration;
  const title = textOfRuns(fillRuns(words.title, { county }));
  const cover: Block[] = [
    { kind: "heading", level: 1, runs: [title] },
    { kind: "paragraph", runs: fillRuns(words.cover, { county, day: result.asOf }) },
    { kind: "note", about: "reading", runs: [words.reading] },
    ...ruleNotes(judgedFindings(result), locale),
  ];
  const parts = [
    basicFacts(declaration),
    schoolStandards(declaration),
    interSchool(declaration),
    governmentWork(declaration),
    funding(declaration),
    satisfaction(declaration),
    measures(declaration),
  ];
  const { blocks, blanks } = joinParts([partOf(...cover), ...parts]);
  return { form: "declaration2012", locale, asOf: result.asOf, title, page: "landscape", onEveryPage: notice ?? null, blocks, blanks };
}

function requireGiven(options: Declaration2012Options): void {
  requireObject(options, "options");
  const { schools, published, measures: paragraphs, facts, survey, funding: record, fundingGrowth } = options;
  for (const [name, list] of Object.entries({ schools, published, measures: paragraphs }))
    if (list !== undefined) requireArray(list, `options.${name}`);
  for (const [name, given] of Object.entries({ facts, survey, funding: record, fundingGrowth }))
    if (given !== undefined) requireObject(given, `options.${name}`);
}

/** 表Ⅲ: means and coefficients of the eight indicators, as far as the form is known. */
function interSchool(declaration: Declaration): FormPart {
  const { result, options } = declaration;
  const { locale, published = [] } = options;
  const { declaration2012: words, coefficientTable } = wordsOf(locale);
  return tableOfForm(declaration, "gap", {
    columns: [column("centre", 0.8), column("centre", 1.2), ...INDICATOR_COLUMNS],
    head: [[coefficientTable.stage, coefficientTable.kind].map((text) => cellOf(text)).concat(indicatorHeads(locale))],
    rows: STAGES.flatMap((stage) => {
      const { mean, coefficient } = stageRows({ result, at: "", published }, stage, locale);
      const name = STAGE_NAMES[stage][languageOf(locale)];
      return [
        {
          name: `${name} ${coefficientTable.mean}`,
          cells: [filled(name, { rowSpan: 2, isRowHeader: true }), filled(coefficientTable.mean), ...mean],
        },
        { name: `${name} ${coefficientTable.coefficient}`, cells: [filled(coefficientTable.coefficient), ...coefficient] },
      ];
    }),
    notes: [[words.layout.gap]],
  });
}

/** 表Ⅶ: what the county says of its measures and results, and room for its seal. */
function measures(declaration: Declaration): FormPart {
  const { county, options } = declaration;
  const { measures: paragraphs = [], locale } = options;
  const { declaration2012: words } = wordsOf(locale);
  const { columns, needs } = words;
  const texts = paragraphs.length === 0 ? [blankCell(columns.content, needs.measures)] : paragraphs.map((text) => filled(text));
  return tableOfForm(declaration, "measures", {
    columns: [column("left")],
    head: [[cellOf(columns.content)]],
    rows: [...texts.map((cell) => ({ name: county, cells: [cell] })), { name: county, cells: [filled(words.seal)] }],
  });
}

/** The findings of the four parts whose rules the form rests on. */
function judgedFindings({ stages, parts }: BalanceResult): FindingAt[] {
  return [
    ...STAGES.map((stage) => ({ finding: stages[stage].finding, at: pointerTo(["stages", stage, "finding"]) })),
    ...(parts.governmentWork === null ? [] : [{ finding: parts.governmentWork.finding, at: "/parts/governmentWork/finding" }]),
    ...(parts.satisfaction?.findings ?? [])
      .slice(0, 1)
      .map((finding, index) => ({ finding, at: pointerTo(["parts", "satisfaction", "findings", index]) })),
  ];
}

import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import type { Finding } from "../../../findings/finding.js";
import { distinct } from "../../../foundation/distinct.js";
import { isRecord } from "../../../model/reading/readRecord.js";
import type { FundingYear } from "../../../model/records/fundingGrowth.js";
import { languageOf, type ReportLocale } from "../../../naming/reportLocale.js";
import { nameOf } from "../../../naming/nameOf.js";
import { STAGES, STAGE_NAMES } from "../../../policy/records/lists.js";
import { cellRun } from "../../amount.js";
import type { TableCell } from "../../document.js";
import { wordsOf } from "../../words/wordsOf.js";
import { tableOfForm } from "./tableOfForm.js";
import { cellOf } from "../cells.js";
import { blankCell, column, filled, joinParts, markOf, reasonsText, type FormCell, type FormPart, type FormRow } from "../formTable.js";
import type { Declaration, Declaration2012Options } from "./facts.js";
import { figureCell, soundFigure, type FigurePrint } from "./factCell.js";

const YEARS = 4;

/** The findings of `assessFundingGrowth`, in its order. */
const GROWTHS = [
  "appropriationGrowthMargin",
  "spendingPerPupilGrowth",
  "staffPayGrowth",
  "publicFundsPerPupilGrowth",
  "fundingGrowth",
] as const;

/** A figure by year, and where it is. */
interface FigureOfYear {
  readonly value: unknown;
  readonly from: string;
}

/** A figure of the form with its growth: L2 to L15, two columns each. */
interface Series {
  readonly column: string;
  readonly print: FigurePrint;
  readonly at: (year: number) => FigureOfYear;
  readonly why: string;
  /** The finding that judges its growth, where one does. */
  readonly judged?: (typeof GROWTHS)[number];
}

/** 表Ⅴ: funding by year with its growth, and what was found of the three growths. */
export function funding(declaration: Declaration): FormPart {
  const { options, result } = declaration;
  const { locale } = options;
  const { declaration2012: words } = wordsOf(locale);
  const years = yearsOf(options, result.asOf);
  const series = seriesOf(options);
  const table = tableOfForm(declaration, "funding", {
    columns: [column("left", 1.3), ...Array.from({ length: 15 }, () => column("right"))],
    head: headOfFunding(locale),
    rows: years.map((year, index) => yearRow({ year, isFirst: index === 0 }, series, options)),
    notes: [[words.layout.funding], [words.fundingScope]],
  });
  return joinParts([table, growths(declaration)]);
}

/** The years that figures are given of; without any, the four that were last over. */
function yearsOf({ funding: record, facts }: Declaration2012Options, asOf: string): number[] {
  const given = [...(record?.years ?? []), ...(facts?.funding ?? [])].flatMap((each) =>
    isRecord(each) && Number.isInteger(each.year) ? [each.year] : [],
  );
  const last = Number(asOf.slice(0, 4)) - (asOf.endsWith("-12-31") ? 0 : 1);
  return given.length > 0
    ? distinct(given).sort((a, b) => a - b)
    : Array.from({ length: YEARS }, (_year, index) => last - YEARS + 1 + index);
}

/** Where the record of a year is; a year that was given twice is not known. */
function placeOf(rows: readonly { readonly year: number }[], year: number): number {
  const places = rows.flatMap((row, index) => (isRecord(row) && row.year === year ? [index] : []));
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

function seriesOf({ funding: record, facts, locale }: Declaration2012Options): readonly Series[] {
  const { columns, needs } = wordsOf(locale).declaration2012;
  const rows = record?.years ?? [];
  const declared = facts?.funding ?? [];
  const ofRecord =
    (field: keyof FundingYear) =>
    (year: number): FigureOfYear => {
      const index = placeOf(rows, year);
      return { value: rows[index]?.[field], from: `funding#${pointerTo(["years", index, field])}` };
    };
  const perPupil = (field: "spendingPerPupilYuan" | "publicFundsPerPupilYuan", name: string): Series[] =>
    STAGES.map((stage) => ({
      column: name.replace("{stage}", STAGE_NAMES[stage][languageOf(locale)]),
      print: "yuan",
      why: needs.fundingFacts,
      at: (year) => {
        const index = placeOf(declared, year);
        return { value: declared[index]?.[field]?.[stage], from: `facts#${pointerTo(["funding", index, field, stage])}` };
      },
    }));
  return [
    {
      column: columns.appropriation,
      print: "thousandYuan",
      at: ofRecord("appropriationYuan"),
      why: needs.funding,
      judged: "appropriationGrowthMargin",
    },
    { column: columns.revenue, print: "thousandYuan", at: ofRecord("regularRevenueYuan"), why: needs.funding },
    ...perPupil("spendingPerPupilYuan", columns.spendingOf),
    ...perPupil("publicFundsPerPupilYuan", columns.publicFundsOf),
    { column: columns.pay, print: "yuan", at: ofRecord("staffMeanPayYuan"), why: needs.funding, judged: "staffPayGrowth" },
  ];
}

interface YearOfForm {
  readonly year: number;
  readonly isFirst: boolean;
}

function yearRow({ year, isFirst }: YearOfForm, series: readonly Series[], options: Declaration2012Options): FormRow {
  const { locale, facts } = options;
  const { declaration2012: words } = wordsOf(locale);
  const declared = facts?.funding ?? [];
  const index = placeOf(declared, year);
  const share = {
    column: words.columns.budgetShare,
    value: declared[index]?.budgetShare,
    from: `facts#${pointerTo(["funding", index, "budgetShare"])}`,
    print: "share",
  } as const;
  return {
    name: words.year.replace("{year}", String(year)),
    cells: [
      filled(words.year.replace("{year}", String(year)), { isRowHeader: true }),
      figureCell(share, words.needs.fundingFacts, locale),
      ...series.flatMap((each) => [
        figureCell({ ...each.at(year), column: each.column, print: each.print }, each.why, locale),
        isFirst ? filled(words.dash) : growthCell(each, year, options),
      ]),
    ],
  };
}

/** The growth over the year before; it never seems to be none where there is some. */
function growthCell({ at, judged, column: name, why }: Series, year: number, options: Declaration2012Options): FormCell {
  const { locale } = options;
  const { columns, needs } = wordsOf(locale).declaration2012;
  const [now, before] = [at(year), at(year - 1)];
  const [value, base] = [soundFigure(now.value), soundFigure(before.value)];
  const where = columns.growthOf.replace("{name}", name);
  if (value === null) return blankCell(where, why);
  if (base === null || base === 0) return blankCell(where, needs.yearBefore);
  const finding = judged === undefined ? undefined : findingOfYear(options, judged, year)?.finding;
  return filled(
    cellRun((value - base) / base, "share", { how: "growth", from: [now.from, before.from] }, 0),
    finding === undefined ? {} : markOf(finding.verdict),
  );
}

function headOfFunding(locale: ReportLocale): readonly (readonly TableCell[])[] {
  const { columns, lines } = wordsOf(locale).declaration2012;
  const stages = STAGES.map((stage) => STAGE_NAMES[stage][languageOf(locale)]);
  const growth = cellOf(columns.growth);
  return [
    [
      cellOf(columns.year, { rowSpan: 3 }),
      cellOf(columns.budgetShare, { rowSpan: 2 }),
      cellOf(columns.appropriationGroup, { columnSpan: 2 }),
      cellOf(columns.revenueGroup, { columnSpan: 2 }),
      cellOf(columns.spendingGroup, { columnSpan: 4 }),
      cellOf(columns.publicFundsGroup, { columnSpan: 4 }),
      cellOf(columns.payGroup, { columnSpan: 2 }),
    ],
    [
      cellOf(columns.inThousands),
      growth,
      cellOf(columns.inThousands),
      growth,
      ...[...stages, ...stages].flatMap((stage) => [cellOf(columns.inYuan.replace("{stage}", stage)), growth]),
      cellOf(columns.inYuan.replace("{stage}", "")),
      growth,
    ],
    Array.from({ length: 15 }, (_line, index) => cellOf(lines.replace("{line}", String(index + 1)))),
  ];
}

/** What was found of the three growths, year by year. */
function growths(declaration: Declaration): FormPart {
  const { options } = declaration;
  const { fundingGrowth, locale } = options;
  const { declaration2012: words } = wordsOf(locale);
  const names = GROWTHS.map((id) => nameOf(id)[languageOf(locale)]);
  const years = distinct((fundingGrowth?.findings ?? []).map(yearOf));
  const rows = fundingGrowth === undefined ? [] : years;
  return tableOfForm(declaration, "growths", {
    columns: [column("left"), ...names.map(() => column("right"))],
    head: [[words.columns.year, ...names].map((text) => cellOf(text))],
    rows:
      rows.length === 0
        ? [{ name: words.wholeTable, cells: [filled(""), ...names.map((name) => blankCell(name, words.needs.fundingGrowth))] }]
        : rows.map((year) => growthRow(year, options)),
  });
}

function growthRow(year: number | null, options: Declaration2012Options): FormRow {
  const { locale } = options;
  const { declaration2012: words, common } = wordsOf(locale);
  const name = year === null ? common.unknown : words.year.replace("{year}", String(year));
  return {
    name,
    cells: [
      filled(name, { isRowHeader: true }),
      ...GROWTHS.map((id): FormCell => {
        const found = findingOfYear(options, id, year);
        const title = nameOf(id)[languageOf(locale)];
        if (found === null || found.finding.value === null)
          return blankCell(title, reasonsText(found?.finding.reasons ?? [], locale), "unknown");
        const { value, unit, verdict, requirement } = found.finding;
        const run = cellRun(value, unit, { from: [`fundingGrowth#${pointerTo(["findings", found.index, "value"])}`] }, requirement?.limit);
        return filled(unit === "yesOrNo" ? { ...run, text: value === 1 ? words.yes : words.no } : run, markOf(verdict));
      }),
    ],
  };
}

function findingOfYear(
  { fundingGrowth }: Declaration2012Options,
  id: string,
  year: number | null,
): { readonly finding: Finding; readonly index: number } | null {
  const findings = fundingGrowth?.findings ?? [];
  const index = findings.findIndex((finding) => finding.indicator === id && yearOf(finding) === year);
  const finding = findings[index];
  return finding === undefined ? null : { finding, index };
}

function yearOf({ period }: Finding): number | null {
  return period !== undefined && "year" in period ? period.year : null;
}

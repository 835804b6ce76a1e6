import { comparatorSign } from "../../../naming/comparatorSign.js";
import { fillTemplate } from "../../../findings/fillTemplate.js";
import { shownValue } from "../../../assessments/summary/parts/lineText.js";
import type { InterSchoolVariation } from "../../../indicators/school/interSchoolVariation.js";
import { indicators } from "../../../indicators/school/indicators.js";
import { STAGE_NAMES, STAGES, type Stage } from "../../../policy/records/lists.js";
import { cellRun, unitName } from "../../amount.js";
import type { Block, TableCell } from "../../document.js";
import { cellOf, columnsOf, EMPTY_CELL, headRow, UNKNOWN_CELL, verdictCell } from "../cells.js";
import { limitRuns } from "../scorecard/findingRuns.js";
import { say } from "../scorecard/openScorecard.js";
import { compositesKnown, type CountyView, type PlacedBalance } from "./view.js";

/** Table 1: the eight resources of each stage with means and coefficients; without those the composites alone. */
export function balanceTable(view: CountyView): Block[] {
  const { balance, previous } = view;
  if (balance === null || variationIn(balance, "primary", "booksPerPupil") === null) return compositeTable(view);
  const { tables, indicator, composite, limit, columns } = view.words.countyPage;
  const heads = STAGES.flatMap((stage) =>
    [columns.mean, columns.coefficient, ...(previous === null ? [] : [columns.previous])].map((template) =>
      fillTemplate(template, { stage: say(view, STAGE_NAMES[stage]) }),
    ),
  );
  const rows = indicators.map(({ id, name, unit }) => [
    cellOf(headerName(view, say(view, name), unit), { isRowHeader: true }),
    ...STAGES.flatMap((stage) => [
      meanCell(balance, stage, id),
      coefficientCell(balance, stage, id),
      ...(previous === null ? [] : [coefficientCell(previous, stage, id)]),
    ]),
  ]);
  const below = (name: string, cellsIn: (stage: Stage) => readonly TableCell[]): TableCell[] => [
    cellOf(name, { isRowHeader: true }),
    ...STAGES.flatMap((stage) => [EMPTY_CELL, ...cellsIn(stage)]),
  ];
  return [
    {
      kind: "table",
      caption: previous === null ? tables.balance : fillTemplate(tables.balanceSince, { day: previous.assessment.asOf }),
      columns: columnsOf(3, ...heads.map((): [number, "right"] => [1, "right"])),
      head: [headRow(indicator, ...heads)],
      rows: [
        ...rows,
        below(composite, (stage) => [compositeCell(view, stage), ...(previous === null ? [] : [previousComposite(previous, stage)])]),
        below(limit, (stage) => [limitOfStage(view, stage), ...(previous === null ? [] : [EMPTY_CELL])]),
      ],
      notes: [],
    },
  ];
}

function limitOfStage(view: CountyView, stage: Stage): TableCell {
  const placed = view.composites[stage];
  return cellOf(placed === null ? "" : limitRuns(view, placed));
}

function headerName(view: CountyView, name: string, unit: string): string {
  const unitText = unitName(unit, view.locale);
  return name.includes(unitText) ? name : `${name}${fillTemplate(view.words.scorecard.brackets, { text: unitText })}`;
}

/** The variation of a resource; `null` where only coefficients were given. */
function variationIn({ assessment }: PlacedBalance, stage: Stage, id: keyof InterSchoolVariationById): InterSchoolVariation | null {
  const of = assessment.stages[stage];
  return "variation" in of ? of.variation[id] : null;
}

type InterSchoolVariationById = Extract<PlacedBalance["assessment"]["stages"]["primary"], { readonly variation: unknown }>["variation"];

function placeIn({ source }: PlacedBalance, stage: Stage, id: string, field: string): readonly string[] {
  return [`${source}/stages/${stage}/variation/${id}/${field}`];
}

function meanCell(balance: PlacedBalance, stage: Stage, id: keyof InterSchoolVariationById): TableCell {
  const mean = variationIn(balance, stage, id)?.mean ?? null;
  const unit = indicators.find((each) => each.id === id)?.unit ?? "";
  return mean === null ? UNKNOWN_CELL : cellOf(cellRun(mean, unit, { from: placeIn(balance, stage, id, "mean") }));
}

function coefficientCell(balance: PlacedBalance, stage: Stage, id: keyof InterSchoolVariationById): TableCell {
  const coefficient = variationIn(balance, stage, id)?.coefficient ?? null;
  if (coefficient === null) return UNKNOWN_CELL;
  return cellOf(cellRun(coefficient, "coefficient", { from: placeIn(balance, stage, id, "coefficient") }));
}

function previousComposite({ assessment, source }: PlacedBalance, stage: Stage): TableCell {
  const { composite, finding } = assessment.stages[stage];
  if (composite === null) return UNKNOWN_CELL;
  return cellOf(cellRun(composite, "coefficient", { from: [`${source}/stages/${stage}/composite`] }, finding.requirement?.limit));
}

/** The composite by its verdict. */
function compositeCell({ composites }: CountyView, stage: Stage): TableCell {
  const placed = composites[stage];
  if (placed === null || placed.finding.value === null) return UNKNOWN_CELL;
  const { value, requirement, verdict } = placed.finding;
  return cellOf(cellRun(value, "coefficient", { from: [`${placed.at}/value`] }, requirement?.limit), { mark: verdict });
}

/** The composites against their limits, where nothing more is known. */
function compositeTable(view: CountyView): Block[] {
  const known = compositesKnown(view);
  if (known.length === 0) return [];
  const { tables, stage, composite, limit, verdict } = view.words.countyPage;
  return [
    {
      kind: "table",
      caption: tables.composite,
      columns: columnsOf(1, [1, "right"], [1, "right"], 1),
      head: [headRow(stage, composite, limit, verdict)],
      rows: known.map(({ stage: each, placed }) => {
        const { requirement } = placed.finding;
        const sign = requirement === null ? "" : comparatorSign(requirement.comparator, view.language);
        const shown = requirement === null ? null : shownValue(placed, placed.finding.value ?? requirement.limit, requirement.limit);
        return [
          cellOf(say(view, STAGE_NAMES[each]), { isRowHeader: true }),
          compositeCell(view, each),
          cellOf(shown === null ? "" : [sign, shown.limit[view.language]]),
          verdictCell(placed.finding.verdict, view.locale),
        ];
      }),
      notes: [],
    },
  ];
}

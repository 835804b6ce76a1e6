import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import { cellRun } from "../../amount.js";
import { wordsOf } from "../../words/wordsOf.js";
import { tableOfForm } from "./tableOfForm.js";
import { cellOf } from "../cells.js";
import { blankCell, column, filled, markOf, reasonsText, type FormCell, type FormPart } from "../formTable.js";
import type { Declaration, DeclarationFacts } from "./facts.js";
import { figureCell, soundFigure } from "./factCell.js";

/** Counts of the survey in the order of the form. */
const COUNTS = ["distributed", "parents", "valid", "satisfied"] as const;

/** 表Ⅵ: the survey, and who was asked on the spot. */
export function satisfaction(declaration: Declaration): FormPart {
  const { survey, facts, locale } = declaration.options;
  const { columns, groups, needs, layout, wholeCounty } = wordsOf(locale).declaration2012;
  const cells = [
    ...COUNTS.map((key) =>
      figureCell({ column: columns[key], value: survey?.[key], from: `survey#${pointerTo([key])}`, print: "whole" }, needs.survey, locale),
    ),
    shareCell(declaration),
    ...(["interviewed", "interviewedSatisfied"] as const).map((key) =>
      figureCell(
        { column: columns[key], value: facts?.[key], from: `facts#${pointerTo([key])}`, print: "whole" },
        needs.interviews,
        locale,
      ),
    ),
    interviewShare(facts, declaration),
  ];
  return tableOfForm(declaration, "satisfaction", {
    columns: cells.map(() => column("right")),
    head: [
      [cellOf(groups.survey, { columnSpan: 5 }), cellOf(groups.interviews, { columnSpan: 3 })],
      [...COUNTS, "surveyShare" as const, "interviewed" as const, "interviewedSatisfied" as const, "interviewShare" as const].map((key) =>
        cellOf(columns[key]),
      ),
    ],
    rows: [{ name: wholeCounty, cells }],
    notes: [[layout.satisfaction]],
  });
}

/** The share of the result, which has looked at whether the figures can be right. */
function shareCell({ result, options: { locale } }: Declaration): FormCell {
  const { columns, needs } = wordsOf(locale).declaration2012;
  const finding = result.parts.satisfaction?.findings[0];
  if (finding === undefined) return blankCell(columns.surveyShare, needs.survey);
  if (finding.value === null) return blankCell(columns.surveyShare, reasonsText(finding.reasons, locale), "unknown");
  const from = pointerTo(["parts", "satisfaction", "findings", 0, "value"]);
  return filled(cellRun(finding.value, "share", { from: [from] }, finding.requirement?.limit), markOf(finding.verdict));
}

function interviewShare(facts: DeclarationFacts | undefined, { options: { locale } }: Declaration): FormCell {
  const { columns, needs } = wordsOf(locale).declaration2012;
  const [asked, satisfied] = [soundFigure(facts?.interviewed), soundFigure(facts?.interviewedSatisfied)];
  if (asked === null || asked === 0 || satisfied === null || satisfied > asked) return blankCell(columns.interviewShare, needs.interviews);
  return filled(cellRun(satisfied / asked, "share", { how: "share", from: ["facts#/interviewedSatisfied", "facts#/interviewed"] }));
}

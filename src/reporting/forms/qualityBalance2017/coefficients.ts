import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import { qualityIndicators } from "../../../indicators/school/qualityIndicators.js";
import { languageOf } from "../../../naming/reportLocale.js";
import { STAGES, STAGE_NAMES } from "../../../policy/records/lists.js";
import { cellRun } from "../../amount.js";
import { wordsOf } from "../../words/wordsOf.js";
import { headOfIndicator } from "../coefficientTable/stageRows.js";
import { cellOf } from "../cells.js";
import { blankCell, column, filled, fillTable, markOf, reasonsText, type FormCell, type FormPart, type FormRow } from "../formTable.js";
import { limitRuns, type QualityForm, type QualityResult } from "./qualityForm.js";

/** Mean and coefficient of the seven indicators by stage; each coefficient has to be within the limit. Of coefficients alone the means are blank. */
export function coefficients(form: QualityForm<QualityResult>): FormPart {
  const { locale } = form.options;
  const { qualityBalance2017: words, coefficientTable } = wordsOf(locale);
  const language = languageOf(locale);
  const heads = qualityIndicators.map((indicator) => headOfIndicator(indicator, locale));
  const rows = STAGES.flatMap((stage): FormRow[] => {
    const part = form.result.stages[stage];
    const { findings } = part;
    const name = STAGE_NAMES[stage][language];
    const at = (place: readonly (string | number)[]): string => pointerTo(["stages", stage, ...place]);
    const means = qualityIndicators.map(({ id, unit, name: indicator }): FormCell => {
      if (!("variation" in part)) return blankCell(indicator[language], words.coefficientsAlone);
      const { mean, reasons } = part.variation[id];
      return mean === null
        ? blankCell(indicator[language], reasonsText(reasons, locale), "unknown")
        : filled(cellRun(mean, unit, { from: [at(["variation", id, "mean"])] }));
    });
    const judged = findings.map((finding, place): FormCell => {
      const indicator = qualityIndicators[place]?.name[language] ?? finding.indicator;
      if (finding.value === null) return blankCell(indicator, reasonsText(finding.reasons, locale), "unknown");
      return filled(
        cellRun(finding.value, "coefficient", { from: [at(["findings", place, "value"])] }, finding.requirement?.limit),
        markOf(finding.verdict),
      );
    });
    const first = findings[0];
    return [
      {
        name: `${name} ${coefficientTable.mean}`,
        cells: [filled(name, { rowSpan: 2, isRowHeader: true }), filled(coefficientTable.mean), ...means, filled(words.dash)],
      },
      {
        name: `${name} ${coefficientTable.coefficient}`,
        cells: [
          filled(coefficientTable.coefficient),
          ...judged,
          filled(first === undefined ? words.dash : limitRuns(form, first, at(["findings", 0]))),
        ],
      },
    ];
  });
  return fillTable(
    {
      name: words.coefficients,
      caption: words.coefficients,
      columns: [column("centre", 0.7), column("centre", 1.1), ...heads.map(() => column("right")), column("right", 0.7)],
      head: [[cellOf(coefficientTable.stage), cellOf(coefficientTable.kind), ...heads, cellOf(words.limit)]],
      rows,
      notes: [[words.eachCoefficient]],
    },
    locale,
  );
}

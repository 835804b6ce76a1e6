import { assessClassSizes } from "../../../assessments/assessClassSizes.js";
import type { BasicBalanceAssessment } from "../../../assessments/basicBalance/assessBasicBalance.js";
import { classSizeHistogram } from "../../../charts/classSizeHistogram.js";
import { schoolSpread } from "../../../charts/schoolSpread.js";
import { relativeMargin } from "../../../findings/finding.js";
import { indicators } from "../../../indicators/school/indicators.js";
import { STAGES, type Stage } from "../../../policy/records/lists.js";
import type { FigureBlock } from "../../document.js";
import type { CountyView } from "./view.js";

/** The schools of the stage that is furthest over its limit, in the resource they differ most in; and the classes by size. */
export function figures(view: CountyView): FigureBlock[] {
  return [...spreadFigure(view), ...classFigure(view)];
}

function spreadFigure({ balance, options, locale, names }: CountyView): FigureBlock[] {
  const { units } = options;
  const assessment = balance?.assessment;
  if (units === undefined || assessment === undefined || !hasVariation(assessment)) return [];
  const [stage] = [...STAGES].sort((one, other) => slackIn(assessment, one) - slackIn(assessment, other));
  if (stage === undefined) return [];
  const coefficientOf = (id: (typeof indicators)[number]["id"]): number => assessment.stages[stage].variation[id].coefficient ?? 0;
  const [indicator] = [...indicators].sort((one, other) => coefficientOf(other.id) - coefficientOf(one.id));
  if (indicator === undefined) return [];
  const chart = schoolSpread(assessment, { locale, names, indicator: indicator.id, stage, units });
  return [{ kind: "figure", id: "schoolSpread", chart, isBrief: true }];
}

function classFigure({ options, asOf, county, code, locale, names }: CountyView): FigureBlock[] {
  const { classes } = options;
  if (classes === undefined || classes.length === 0) return [];
  const result = assessClassSizes(classes, { asOf, county: { id: county, ...(code === "" ? {} : { place: code }) } });
  return [{ kind: "figure", id: "classSizeHistogram", chart: classSizeHistogram(result, { locale, names, classes }), isBrief: true }];
}

function hasVariation(assessment: BasicBalanceAssessment | object): assessment is BasicBalanceAssessment {
  return "variation" in (assessment as BasicBalanceAssessment).stages.primary;
}

/** How far a stage is from its limit, next to that; a stage of which nothing is known comes last. */
function slackIn({ stages }: BasicBalanceAssessment, stage: Stage): number {
  return relativeMargin(stages[stage].finding) ?? Number.POSITIVE_INFINITY;
}

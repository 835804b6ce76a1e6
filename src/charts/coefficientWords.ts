import { fillTemplate } from "../findings/fillTemplate.js";
import { VERDICT_NAMES } from "../findings/finding.js";
import { ruledOnce, type ShownCoefficient, type StageCoefficientsShown } from "./coefficientRows.js";
import {
  amountAgainst,
  inSentence,
  limitNote,
  limitText,
  listed,
  ofStage,
  say,
  sentence,
  stageText,
  type Telling,
  together,
} from "./telling.js";

/** A coefficient with the stage it is of. */
interface Placed extends ShownCoefficient {
  readonly stage: StageCoefficientsShown["stage"];
}

/** What is found: of the composites where there are some, else of all coefficients. */
export function coefficientTitle(own: Telling, stages: readonly StageCoefficientsShown[]): string {
  const { coefficientsAgainstLimits: words } = own.texts;
  const all = placed(stages);
  const composites = all.filter(({ isComposite }) => isComposite);
  const ruled = composites.length > 0 ? composites : all;
  const what = composites.length > 0 ? words.composite : words.coefficient;
  const known = ruled.filter(({ value }) => value !== null);
  const open = all.filter(({ value, isComposite }) => value === null && !isComposite).length;
  if (known.length === 0) return sentence(words.titleOpen, { what });
  const short = known.filter(isShort);
  const isMet = known.every(({ finding }) => finding?.verdict === "met");
  // Of many that pass the highest of each stage says enough.
  const shown = short.length > 0 ? short : composites.length > 0 ? known : stages.flatMap(({ stage }) => highestOf(known, stage));
  const template = short.length > 0 ? words.titleShort : isMet ? words.titleMet : words.titleDescribed;
  const values = listed(
    own,
    shown.map((each) => pairText(own, each)),
  );
  return sentence(template, { what, values }) + (open === 0 ? "" : fillTemplate(words.titleOpenShort, { open: String(open) }));
}

/** The chart in words. */
export function coefficientDescription(own: Telling, stages: readonly StageCoefficientsShown[]): string {
  const { coefficientsAgainstLimits: words } = own.texts;
  const sentences = stages.flatMap(({ stage, coefficients }) => {
    const own_ = { stage: stageText(own, stage) };
    const composite = coefficients.find(({ isComposite }) => isComposite);
    const single = coefficients.flatMap((each) => (each.isComposite || each.value === null ? [] : [{ ...each, value: each.value }]));
    const sorted = [...single].sort((one, other) => other.value - one.value);
    const [highest, lowest] = [sorted[0], sorted.at(-1)];
    const short = single.filter(isShort);
    const missing = coefficients.filter(({ value, isComposite }) => value === null && !isComposite);
    return [
      ...(composite === undefined ? [] : [compositeText(own, own_.stage, composite)]),
      ...(highest === undefined || lowest === undefined
        ? []
        : [
            sentence(words.panelRange, {
              ...own_,
              highest: inSentence(highest.name),
              lowest: inSentence(lowest.name),
              most: valueText(own, highest),
              least: valueText(own, lowest),
            }),
          ]),
      ...(composite === undefined && single.length > 0
        ? [sentence(words.panelShort, { ...own_, short: String(short.length), names: namesOf(own, short) })]
        : []),
      ...(missing.length === 0 ? [] : [sentence(words.missing, { missing: String(missing.length), names: namesOf(own, missing) })]),
    ];
  });
  return together(own, [sentence(words.shape, {}), ...sentences]);
}

/** What stands below the chart. */
export function coefficientNotes(own: Telling, stages: readonly StageCoefficientsShown[]): string[] {
  const { coefficientsAgainstLimits: words } = own.texts;
  const rules = stages.flatMap(({ stage, coefficients }) =>
    ruledOnce(coefficients).map(({ rule, isComposite }) =>
      limitNote(own, rule, fillTemplate(isComposite ? words.limitHead : words.limitHeadSingle, { stage: stageText(own, stage) })),
    ),
  );
  const missing = placed(stages).filter(({ value }) => value === null);
  return [
    ...rules,
    ...(placed(stages).some(({ isComposite }) => isComposite) ? [words.noSingleLimit] : []),
    ...(missing.length === 0
      ? []
      : [
          fillTemplate(words.missing, {
            missing: String(missing.length),
            names: listed(
              own,
              missing.map(({ stage, name }) => ofStage(own, stage, name)),
            ),
          }),
        ]),
  ];
}

function placed(stages: readonly StageCoefficientsShown[]): Placed[] {
  return stages.flatMap(({ stage, coefficients }) => coefficients.map((each) => ({ ...each, stage })));
}

function isShort({ finding }: ShownCoefficient): boolean {
  return finding?.verdict === "notMet" || finding?.verdict === "pending";
}

function highestOf(known: readonly Placed[], stage: Placed["stage"]): Placed[] {
  const own = known.filter((each) => each.stage === stage);
  return [...own].sort((one, other) => (other.value ?? 0) - (one.value ?? 0)).slice(0, 1);
}

function valueText(own: Telling, { value, finding }: ShownCoefficient): string {
  return value === null ? "" : amountAgainst(own, value, finding?.requirement?.limit ?? null, "coefficient");
}

function limitOf(own: Telling, { finding }: ShownCoefficient): string {
  if (finding === null || finding.requirement === null) return "";
  return limitText(own, { requirement: finding.requirement, basis: finding.basis, unit: "coefficient" });
}

function pairText(own: Telling, each: Placed): string {
  const name = each.isComposite ? stageText(own, each.stage) : ofStage(own, each.stage, each.name);
  return fillTemplate(own.texts.coefficientsAgainstLimits.pair, { name, value: valueText(own, each), limit: limitOf(own, each) });
}

function compositeText(own: Telling, stage: string, composite: ShownCoefficient): string {
  const { coefficientsAgainstLimits: words } = own.texts;
  if (composite.value === null) return sentence(words.panelCompositeOpen, { stage });
  const verdict = composite.finding === null ? "" : say(own, VERDICT_NAMES[composite.finding.verdict]);
  return sentence(words.panelComposite, { stage, composite: valueText(own, composite), limit: limitOf(own, composite), verdict });
}

function namesOf(own: Telling, coefficients: readonly ShownCoefficient[]): string {
  return listed(
    own,
    coefficients.map(({ name }) => inSentence(name)),
  );
}

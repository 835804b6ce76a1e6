import type { QualityCoefficientAssessment } from "../../../assessments/qualityBalance/assessQualityBalanceFromCoefficients.js";
import { CLAUSE_BLOCKS, clausesOfBlock } from "../../../assessments/qualityBalance/clausesOfBlock.js";
import { QUALITY_BLOCKS } from "../../../assessments/qualityBalance/lists.js";
import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import { VERDICT_NAMES, VERDICTS } from "../../../findings/finding.js";
import { qualityIndicators } from "../../../indicators/school/qualityIndicators.js";
import { nameOf } from "../../../naming/nameOf.js";
import { languageOf } from "../../../naming/reportLocale.js";
import { STAGES } from "../../../policy/records/lists.js";
import { countRun } from "../../amount.js";
import type { Runs } from "../../document.js";
import { fillRuns, joinRuns } from "../../fillRuns.js";
import { wordsOf } from "../../words/wordsOf.js";
import { blankCell, filled, joinParts, partOf, type FormCell, type FormPart, type FormRow } from "../formTable.js";
import { sourceNotes } from "../ruleNotes.js";
import { coefficients } from "./coefficients.js";
import { fillItems } from "./itemTables.js";
import { overviewTable, sectionOf } from "./parts.js";
import { verdictCell, type QualityForm } from "./qualityForm.js";
import { schoolTable } from "./schoolTables.js";

type CoefficientForm = QualityForm<QualityCoefficientAssessment>;

/** The form of coefficients alone: they are filled in, and every other cell of the form is blank and says what it would take. */
export function coefficientForm(form: CoefficientForm, county: string): FormPart {
  const { locale } = form.options;
  const { qualityBalance2017: words } = wordsOf(locale);
  const findings = STAGES.flatMap((stage) => form.result.stages[stage].findings);
  return joinParts([
    partOf({ kind: "paragraph", runs: sentence(form, county) }),
    overview(form),
    sectionOf(words.blocks.resources, [...STAGES.map((stage) => schoolTable(form, stage, [schoolRow(form)])), coefficients(form)]),
    ...CLAUSE_BLOCKS.map((block) =>
      sectionOf(words.blocks[block], [
        fillItems(
          form,
          words.blocks[block],
          clausesOfBlock(block).map(({ id }, at) => itemRow(form, String(at + 1), nameOf(id)[languageOf(locale)])),
        ),
      ]),
    ),
    sectionOf(words.conditions, [
      fillItems(form, words.conditions, [itemRow(form, "1", words.preconditions), itemRow(form, "2", words.vetoes)]),
    ]),
    partOf(...sourceNotes(findings, locale), { kind: "note", about: "reading", runs: [words.layout] }),
  ]);
}

/** What was found of the coefficients, with how many of them. */
function sentence({ result, options: { locale } }: CoefficientForm, county: string): Runs {
  const { qualityBalance2017: words, common } = wordsOf(locale);
  const language = languageOf(locale);
  const placed = STAGES.flatMap((stage) =>
    result.stages[stage].findings.map(({ verdict }, at) => ({ verdict, at: pointerTo(["stages", stage, "findings", at]) })),
  );
  const counts = VERDICTS.flatMap((verdict): Runs[] => {
    const from = placed.filter((each) => each.verdict === verdict).map(({ at }) => at);
    const count = countRun(from.length, { how: "count", from }, "{count}");
    return from.length === 0 ? [] : [fillRuns(words.counted, { verdict: VERDICT_NAMES[verdict][language], count })];
  });
  return fillRuns(words.coefficientSentence, {
    day: result.asOf,
    county,
    verdict: VERDICT_NAMES[result.verdict][language],
    all: countRun(placed.length, { how: "count", from: placed.map(({ at }) => at) }, "{count}"),
    counts: joinRuns(counts, common.listComma),
  });
}

function blanks({ options: { locale } }: CoefficientForm, columns: readonly string[]): FormCell[] {
  return columns.map((column) => blankCell(column, wordsOf(locale).qualityBalance2017.coefficientsAlone));
}

/** How many items a part has is said by the standard; what became of them is blank. */
function overview(form: CoefficientForm): FormPart {
  const { locale } = form.options;
  const { qualityBalance2017: words } = wordsOf(locale);
  const counts = blanks(form, [words.reached, words.missed, words.undetermined, words.others]);
  const open = blankCell(words.verdict, words.coefficientsAlone);
  const rowOf = (name: string, front: FormCell, verdict: FormCell = open): FormRow => ({
    name,
    cells: [filled(name, { isRowHeader: true }), front, ...counts, verdict],
  });
  // One coefficient above its limit decides the resources; none is not enough.
  const decided = form.result.verdict === "notMet" ? verdictCell(form, "notMet") : open;
  const blocks = QUALITY_BLOCKS.map((block) => {
    const items = block === "resources" ? qualityIndicators.length : clausesOfBlock(block).length;
    return rowOf(words.blocks[block], filled(String(items)), block === "resources" ? decided : open);
  });
  const parts = (["preconditions", "vetoes"] as const).map((key) => rowOf(words[key], blankCell(words.items, words.coefficientsAlone)));
  return overviewTable(locale, [...blocks, ...parts]);
}

/** Where the schools would stand. */
function schoolRow(form: CoefficientForm): FormRow {
  const { locale } = form.options;
  const { qualityBalance2017: words } = wordsOf(locale);
  const names = qualityIndicators.map(({ name }) => name[languageOf(locale)]);
  return { name: words.eachSchool, cells: blanks(form, [words.school, ...names, words.itemsMet, words.verdict]) };
}

function itemRow(form: CoefficientForm, number: string, name: string): FormRow {
  const { qualityBalance2017: words } = wordsOf(form.options.locale);
  const rest = blanks(form, [words.itemVerdict, words.content, words.value, words.limit, words.verdict]);
  return { name, cells: [filled(number), filled(name, { isRowHeader: true }), ...rest, filled("")] };
}

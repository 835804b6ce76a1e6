import type { Finding } from "../../findings/finding.js";
import { distinct } from "../../foundation/distinct.js";
import { comparatorSign } from "../../naming/comparatorSign.js";
import { citationText } from "../../naming/citationText.js";
import { nameOf } from "../../naming/nameOf.js";
import { languageOf, type ReportLocale } from "../../naming/reportLocale.js";
import { CONFIRMATION_NAMES, STAGE_NAMES } from "../../policy/records/lists.js";
import { amountRun } from "../amount.js";
import type { NoteBlock } from "../document.js";
import { fillRuns, textOfRuns } from "../fillRuns.js";
import { wordsOf } from "../words/wordsOf.js";

/** A finding and where it is in the result. */
export interface FindingAt {
  readonly finding: Pick<Finding, "indicator" | "stage" | "unit" | "requirement" | "basis">;
  /** JSON Pointer. */
  readonly at: string;
}

/** What findings were held against: each rule once, with its clause, its first day and how it was confirmed. */
export function ruleNotes(findings: readonly FindingAt[], locale: ReportLocale): NoteBlock[] {
  const language = languageOf(locale);
  const { coefficientTable: words, common } = wordsOf(locale);
  const rules = findings.flatMap(({ finding, at }) => {
    const { indicator, stage, unit, requirement, basis } = finding;
    if (requirement === null) return [];
    const { comparator, limit, effectiveFrom, confirmation, overlay } = requirement;
    const fillings = {
      name: nameOfMeasure(indicator, locale),
      stage: stage === undefined ? "" : STAGE_NAMES[stage][language],
      sign: comparatorSign(comparator, language),
      source: overlay ?? basis.map((each) => citationText(each)[language]).join(common.listComma),
      day: effectiveFrom,
      confirmation: CONFIRMATION_NAMES[confirmation][language],
    };
    const key = JSON.stringify([fillings, limit]);
    return [
      {
        key,
        runs: fillRuns(words.rule, { ...fillings, limit: amountRun(limit, unit, { from: [`${at}/requirement/limit`] }, { locale }) }),
      },
    ];
  });
  return distinct(rules.map(({ key }) => key)).flatMap((key) => {
    const rule = rules.find((each) => each.key === key);
    return rule === undefined ? [] : [{ kind: "note", about: "source", runs: rule.runs }];
  });
}

/** The documents that the rules of findings are from, each with its first day and how it was confirmed. */
export function sourceNotes(findings: readonly Pick<Finding, "requirement" | "basis">[], locale: ReportLocale): NoteBlock[] {
  const language = languageOf(locale);
  const { coefficientTable: words, common } = wordsOf(locale);
  const texts = findings.flatMap(({ requirement, basis }) => {
    if (requirement === null) return [];
    const { effectiveFrom, confirmation, overlay } = requirement;
    const source = overlay ?? distinct(basis.map(({ document }) => citationText({ document })[language])).join(common.listComma);
    return [textOfRuns(fillRuns(words.source, { source, day: effectiveFrom, confirmation: CONFIRMATION_NAMES[confirmation][language] }))];
  });
  return distinct(texts).map((text) => ({ kind: "note", about: "source", runs: [text] }));
}

function nameOfMeasure(id: string, locale: ReportLocale): string {
  return nameOf(id)[languageOf(locale)];
}

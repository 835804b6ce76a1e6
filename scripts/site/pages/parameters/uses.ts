import type { Language, LocalText } from "../../../../src/foundation/localText.js";
import { clauses } from "../../../../src/policy/records/clauses.js";
import { exceptions } from "../../../../src/policy/records/exceptions.js";
import { measures } from "../../../../src/policy/records/measures.js";
import { triggerParameters } from "../../../../src/policy/records/triggers.js";
import { joined } from "../../crumbs.js";
import { linkTo } from "../../links.js";
import { standsIn } from "../../standsIn.js";
import { factLine, listed } from "../../words.js";
import { ownHistory, wholeHistory } from "./histories.js";

/** What a parameter is used by, kind by kind: what it judges, what it counts by, and the clauses it stands in. */
export function usesOf(id: string, language: Language): string {
  const kinds: readonly (readonly [LocalText, readonly string[]])[] = [
    [{ zh: "据以判定的指标", en: "Judges" }, measuresBy("judgedBy", id)],
    [{ zh: "据以计数的指标", en: "Counts for" }, measuresBy("countedBy", id)],
    [{ zh: "所在条款", en: "Stands in" }, clausesOf(id)],
    [
      { zh: "可放宽的情形", en: "Relaxed by" },
      exceptions.filter(({ parameters }) => parameters.some((each) => each === id)).map((each) => each.id),
    ],
  ];
  const lines = kinds
    .filter(([, ids]) => ids.length > 0)
    .map(([title, ids]) =>
      factLine(
        title[language],
        listed(
          ids.map((each) => linkTo(each, language)),
          language,
        ),
        language,
      ),
    );
  return joined([lines.join("\n"), unusedText(id, language)]);
}

function measuresBy(by: "judgedBy" | "countedBy", id: string): string[] {
  return measures.filter((measure) => measure[by].some((each) => each === id)).map((measure) => measure.id);
}

function clausesOf(id: string): string[] {
  const records = wholeHistory(id);
  return clauses.filter((clause) => records.some(({ source }) => standsIn(source, clause))).map((clause) => clause.id);
}

/** Why no measure is held against it, where none is. */
function unusedText(id: string, language: Language): string {
  const reasons = new Set(ownHistory(id).flatMap(({ unusedBecause }) => (unusedBecause === undefined ? [] : [unusedBecause[language]])));
  const trigger = triggerParameters.some((each) => each === id)
    ? [
        {
          zh: "只定一项要求从何时、何种规模起适用，本身不作判定。",
          en: "It only says from when or from what size on something is asked; it judges nothing itself.",
        }[language],
      ]
    : [];
  return [...trigger, ...reasons].join({ zh: "", en: " " }[language]);
}

import { distinct } from "../../../foundation/distinct.js";
import { fillTemplate } from "../../../findings/fillTemplate.js";
import type { Evidence } from "../../../model/checklistAnswer.js";
import type { Speech } from "./openScorecard.js";

/** Pieces of evidence, each with its day, and who other than the county checked it; each once. */
export function evidenceTexts({ words }: Speech, evidence: readonly Evidence[]): string[] {
  const { scorecard } = words;
  return distinct(
    evidence.map(({ reference, date, checkedBy }) =>
      fillTemplate(scorecard.evidence, {
        reference,
        day: date ?? "",
        by: checkedBy === undefined ? scorecard.ownWord : fillTemplate(scorecard.checkedBy, { who: checkedBy }),
      }),
    ),
  );
}

/** The marks that stand for texts of a list: [1][3]. */
export function markTexts(texts: readonly string[], all: readonly string[]): string {
  return texts.map((text) => `[${String(all.indexOf(text) + 1)}]`).join("");
}

/** The texts of a list with their marks. */
export function markedList({ words }: Speech, all: readonly string[]): string {
  return all.map((text, index) => `[${String(index + 1)}] ${text}`).join(words.common.semicolon);
}

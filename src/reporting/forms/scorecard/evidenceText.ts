import type { Evidence } from "../../../model/checklistAnswer.js";
import { fillTemplate } from "../../../findings/fillTemplate.js";
import { distinct } from "../../../foundation/distinct.js";
import type { Speech } from "./openScorecard.js";

const MOST_NAMED = 3;

/** What an answer rests on: each piece with its day, and who other than the county checked it. */
export function evidenceText(speech: Speech, evidence: readonly Evidence[]): string {
  const { scorecard, common } = speech.words;
  const texts = distinct(
    evidence.map(({ reference, date, checkedBy }) =>
      fillTemplate(scorecard.evidence, {
        reference,
        day: date ?? "",
        by: checkedBy === undefined ? scorecard.ownWord : fillTemplate(scorecard.checkedBy, { who: checkedBy }),
      }),
    ),
  );
  return `${texts.slice(0, MOST_NAMED).join(common.semicolon)}${texts.length > MOST_NAMED ? scorecard.andOthers : ""}`;
}

import { VERDICT_NAMES, VERDICTS_BY_WEIGHT } from "../../../findings/finding.js";
import { VERDICT_MEANINGS } from "../../../findings/verdictMeanings.js";
import { fillTemplate } from "../../../findings/fillTemplate.js";
import { say, type Speech } from "./openScorecard.js";

/** What each verdict says, the gravest first, for whoever reads a table of them. */
export function meaningsText(speech: Speech): string {
  const { scorecard, common } = speech.words;
  return VERDICTS_BY_WEIGHT.map((verdict) => {
    const name = say(speech, VERDICT_NAMES[verdict]).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    return fillTemplate(scorecard.meaning, { verdict: name, meaning: say(speech, VERDICT_MEANINGS[verdict]) });
  }).join(common.gap);
}

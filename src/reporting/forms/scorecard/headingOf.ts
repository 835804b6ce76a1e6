import { fillTemplate } from "../../../findings/fillTemplate.js";
import { clauseText } from "../../../naming/citationText.js";
import { clauses } from "../../../policy/records/clauses.js";
import { say, type Speech } from "./openScorecard.js";

/** The heading of a clause. */
export function headingOf(speech: Speech, id: string, number: string): string {
  const heading = clauses.find((each) => each.id === id)?.heading;
  return heading === undefined ? number : say(speech, heading);
}

/** The number and the heading of a clause. */
export function clauseHeading(speech: Speech, { id, number }: { readonly id: string; readonly number: string }): string {
  const clause = say(speech, clauseText("shuozhouOpinion2016", number)).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return fillTemplate(speech.words.scorecard.clauseHeading, { clause, heading: headingOf(speech, id, number) });
}

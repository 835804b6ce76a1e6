import { clauses } from "../../../policy/records/clauses.js";
import { say, type Speech } from "./openScorecard.js";

/** The heading of a clause. */
export function headingOf(speech: Speech, id: string, number: string): string {
  const heading = clauses.find((each) => each.id === id)?.heading;
  return heading === undefined ? number : say(speech, heading);
}

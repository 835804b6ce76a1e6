import { fillTemplate } from "../../../findings/fillTemplate.js";
import { itemOf } from "../../../assessments/summary/parts/clauseFindings.js";
import type { Finding } from "../../../findings/finding.js";
import { distinct } from "../../../foundation/distinct.js";
import { citationText } from "../../../naming/citationText.js";
import { clauses } from "../../../policy/records/clauses.js";
import { documents } from "../../../policy/records/documents.js";
import { CONFIRMATION_NAMES, type Confirmation } from "../../../policy/records/lists.js";
import type { Citation } from "../../../policy/records/types.js";
import { say, type Speech } from "./openScorecard.js";

/** What findings rest on, once each: document and clause, the first day of the rule, and how it was confirmed. */
export function listSources(speech: Speech, findings: readonly Finding[]): string[] {
  return distinct(
    findings.flatMap((finding) => {
      const { basis, requirement } = finding;
      const since = requirement?.effectiveFrom ?? null;
      return basis.map((citation) => sourceText(speech, citation, since, requirement?.confirmation ?? confirmationOf(citation, finding)));
    }),
  );
}

/** A source with the first day of its rule and how it was confirmed. */
export function sourceText(speech: Speech, citation: Citation, since: string | null, confirmation: Confirmation | null): string {
  const { scorecard, common } = speech.words;
  const details = [
    ...(since === null ? [] : [fillTemplate(scorecard.since, { day: since })]),
    ...(confirmation === null ? [] : [say(speech, CONFIRMATION_NAMES[confirmation])]),
  ];
  const source = say(speech, citationText(citation));
  return details.length === 0 ? source : `${source}${fillTemplate(scorecard.brackets, { text: details.join(common.comma) })}`;
}

/** How the clause that is cited was confirmed, else the document. */
function confirmationOf({ document, clause }: Citation, finding: Finding): Confirmation | null {
  const ofItem = itemOf(finding)?.clause;
  const own = clauses.find((each) => (ofItem === undefined ? each.document === document && each.number === clause : each.id === ofItem));
  return own?.confirmation ?? documents.find(({ id }) => id === document)?.confirmation ?? null;
}

import { checklistItems, clauses, type ClauseState, type Finding, type LocalText } from "edu-balance";

/** The heading of a clause, from its record. */
export function headingOf({ id, number }: ClauseState): LocalText {
  return clauses.find((clause) => clause.id === id)?.heading ?? { zh: number, en: number };
}

/** The text of an item of a checklist, from its record. */
export function itemText(id: string): LocalText {
  return checklistItems.find((item) => item.id === id)?.text ?? { zh: id, en: id };
}

/** What a clause says of a county by its records: its own findings, and those that it shares with other counties. */
export function measuresOf(clause: ClauseState, county: string): Finding[] {
  const own = clause.counties.find((each) => each.county === county)?.findings ?? [];
  return [...own, ...sharedBy(clause, county).filter(({ unit }) => unit !== "state")];
}

/** The items of a clause that a county did not answer, nor others either. */
export function unansweredBy(clause: ClauseState, county: string): Finding[] {
  return sharedBy(clause, county).filter(({ unit }) => unit === "state");
}

function sharedBy({ shared }: ClauseState, county: string): Finding[] {
  return shared.filter(({ counties }) => counties.includes(county)).flatMap(({ findings }) => findings);
}

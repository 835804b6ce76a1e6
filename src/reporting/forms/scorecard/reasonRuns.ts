import type { Reason } from "../../../findings/reason.js";
import { REASON_NAMES } from "../../../naming/reasonText.js";
import type { Runs } from "../../document.js";
import { tellReason, type ReasonAt } from "../../tellReason.js";
import { countyName, schoolName, type Scorecard, type Speech } from "./openScorecard.js";

/** A reason as a sentence without full stop, with the names of counties and schools; `at` is its place, for the numbers in it. */
export function reasonRuns(card: Scorecard, reason: Reason, at: string): Runs {
  const isCounty = (id: string): boolean => card.result.matrix.some(({ county }) => county.id === id);
  const nameOfGiven = (id: string): string => (isCounty(id) ? countyName(card, id) : schoolName(card, id));
  return namedReason(card, { reason, at }, nameOfGiven);
}

/** The same with names of the caller's own ids, which are their own names where there is no other. */
export function namedReason({ language }: Speech, placed: ReasonAt, nameOfGiven: (id: string) => string): Runs {
  return tellReason(placed, {
    language,
    names: {
      nameOf: (kind, id) => {
        const name = kind === "givenId" ? nameOfGiven(id) : id;
        return name === id ? REASON_NAMES.nameOf(kind, id) : { zh: name, en: name };
      },
      unitOf: REASON_NAMES.unitOf,
    },
  });
}

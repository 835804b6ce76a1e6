import type { LocalText } from "../../../foundation/localText.js";
import { piecesOf, type Reason } from "../../../findings/reason.js";
import { REASONS } from "../../../findings/reasons.js";
import { REASON_NAMES } from "../../../naming/reasonText.js";
import type { Run, Runs } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { countyName, schoolName, type Scorecard, type Speech } from "./openScorecard.js";

/** A reason as a sentence without full stop, with the names of counties and schools; `at` is its place, for the numbers in it. */
export function reasonRuns(card: Scorecard, reason: Reason, at: string): Runs {
  const isCounty = (id: string): boolean => card.result.matrix.some(({ county }) => county.id === id);
  const nameOfGiven = (id: string): string => (isCounty(id) ? countyName(card, id) : schoolName(card, id));
  return namedReason(card, { reason, at }, nameOfGiven);
}

/** The same with names of the caller's own ids, which are their own names where there is no other. */
export function namedReason(
  { language }: Speech,
  { reason, at }: { readonly reason: Reason; readonly at: string },
  nameOfGiven: (id: string) => string,
): Runs {
  const pieces = piecesOf(reason, {
    nameOf: (kind, id): LocalText => {
      if (kind !== "givenId") return REASON_NAMES.nameOf(kind, id);
      const name = nameOfGiven(id);
      return name === id ? REASON_NAMES.nameOf(kind, id) : { zh: name, en: name };
    },
    unitOf: REASON_NAMES.unitOf,
  });
  const runs = Object.entries(pieces).map(([detail, each]) => [
    detail,
    each.map((piece): Run => {
      if (!("kind" in piece)) return piece[language];
      const how = piece.kind === "length" ? "length" : "value";
      return { text: piece[language], value: piece.value, how, from: [`${at}/${piece.detail}`] };
    }),
  ]);
  return fillRuns(REASONS[reason.code][language], Object.fromEntries(runs) as Readonly<Record<string, Runs>>);
}

import { piecesOf, type Reason } from "../../../findings/reason.js";
import { REASONS } from "../../../findings/reasons.js";
import { REASON_NAMES } from "../../../naming/reasonText.js";
import type { Run, Runs } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { countyName, schoolName, type Scorecard } from "./openScorecard.js";

/** A reason as a sentence without full stop, with the names of counties and schools; `at` is its place, for the numbers in it. */
export function reasonRuns(card: Scorecard, reason: Reason, at: string): Runs {
  const { language, result } = card;
  const isCounty = (id: string): boolean => result.matrix.some(({ county }) => county.id === id);
  const pieces = piecesOf(reason, {
    nameOf: (kind, id) => {
      if (kind !== "givenId") return REASON_NAMES.nameOf(kind, id);
      const name = isCounty(id) ? countyName(card, id) : schoolName(card, id);
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

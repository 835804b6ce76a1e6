import { fillTemplate } from "../../../findings/fillTemplate.js";
import type { ClauseFinding } from "../../../assessments/summary/parts/clauseFindings.js";
import { shownValue } from "../../../assessments/summary/parts/lineText.js";
import { comparatorSign } from "../../../naming/comparatorSign.js";
import { shownPair } from "../../../naming/shownNumber.js";
import type { Runs } from "../../document.js";
import { amountRun } from "../../amount.js";
import type { NumberRun } from "../../numberRun.js";
import { say, type Speech } from "./openScorecard.js";

/** The value of a finding in words of its unit; nothing where it is not known. */
export function valueRuns(speech: Speech, placed: ClauseFinding): Runs {
  const { value, requirement, unit } = placed.finding;
  if (value === null) return [];
  if (unit === "yesOrNo") return [value === 1 ? speech.words.scorecard.yes : speech.words.scorecard.no];
  if (requirement === null) return [amountRun(value, unit, { from: [`${placed.at}/value`] }, speech)];
  return [shownValue(placed, value, requirement.limit).shown[speech.language]];
}

/** What is asked: the comparison and the limit; nothing where no rule judges it, or what is asked is that it be there. */
export function limitRuns(speech: Speech, placed: ClauseFinding): Runs {
  const { value, requirement, unit } = placed.finding;
  if (requirement === null) return [];
  if (unit === "yesOrNo") return [requirement.limit === 1 ? speech.words.scorecard.yes : speech.words.scorecard.no];
  const { limit } = shownValue(placed, value ?? requirement.limit, requirement.limit);
  return [comparatorSign(requirement.comparator, speech.language), limit[speech.language]];
}

/** How far something is from its limit: of shares in points, and never so few digits that it seems to be nothing. */
export function distanceRun(
  speech: Speech,
  distance: { readonly value: number; readonly unit: string },
  number: Omit<NumberRun, "text" | "value">,
): NumberRun {
  const { value, unit } = distance;
  const shown = say(speech, shownPair(value, 0, unit).value);
  const text = unit === "share" ? fillTemplate(speech.words.scorecard.points, { number: shown.replace(/%$/u, "") }) : shown;
  return { text, value, ...number };
}

/** The margin of a finding without its sign, where it falls short. */
export function marginRuns(speech: Speech, { finding, at }: ClauseFinding): Runs {
  const { margin, unit } = finding;
  if (margin === null || margin >= 0 || unit === "yesOrNo") return [];
  return [distanceRun(speech, { value: -margin, unit }, { how: "size", from: [`${at}/margin`] })];
}

/** A number of places, each of which stands for one. */
export function countOfPlaces(from: readonly string[], template = "{count}"): NumberRun {
  return { text: fillTemplate(template, { count: String(from.length) }), value: from.length, how: "count", from };
}

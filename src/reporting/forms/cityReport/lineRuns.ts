import { lineText, type LineGroup } from "../../../assessments/summary/parts/lineText.js";
import type { Runs } from "../../document.js";
import { countyName, type Scorecard } from "../scorecard/openScorecard.js";

/** What is short, in one sentence: whose, what, and by how much. */
export function lineRuns(card: Scorecard, group: LineGroup): Runs {
  const name = countyName(card, group.line.county);
  return lineText(group, { zh: name, en: name })[card.language];
}

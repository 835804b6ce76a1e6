import { comparatorSign } from "../../../naming/comparatorSign.js";
import { factText, shownValue } from "../../../assessments/summary/parts/lineText.js";
import { combineVerdicts, VERDICT_NAMES } from "../../../findings/finding.js";
import { STAGE_NAMES } from "../../../policy/records/lists.js";
import type { Runs } from "../../document.js";
import { fillRuns, joinRuns } from "../../fillRuns.js";
import { say } from "../scorecard/openScorecard.js";
import { clauseCounts, fitSentence } from "../scorecard/verdictCounts.js";
import { listOpen, openName } from "./openThings.js";
import { clauseVerdicts, compositesKnown, isScorecard, type CountyView } from "./view.js";

/** The finding of the county in one sentence: the gap between its schools, clauses by verdict, then the gravest or what is to be reported first. */
export function headline(view: CountyView): Runs {
  const { words, language } = view;
  const worst = view.notMet.map((group): Runs => factText(group)[language]);
  const urgent = worst.length > 0 ? worst : listOpen(view).map((thing): Runs => [openName(view, thing)]);
  return fitSentence(view, urgent, (named, counts) => {
    const listed = joinRuns(named, words.common.semicolon);
    const end =
      worst.length > 0 ? fillRuns(words.scorecard.worst, { worst: listed }) : fillRuns(words.scorecard.report, { report: listed });
    return sentence(view, [balanceText(view), clausesText(view, counts), named.length === 0 ? [] : end]);
  });
}

function sentence({ name, words }: CountyView, parts: readonly Runs[]): Runs {
  const known = parts.filter(({ length }) => length > 0);
  return fillRuns(words.countyPage.headline, { county: name, parts: joinRuns(known, words.common.semicolon) });
}

/** The composites against their limits, and the verdict of both. */
function balanceText(view: CountyView): Runs {
  const { words } = view;
  const known = compositesKnown(view);
  if (known.length === 0) return [];
  const stages = known.map(({ stage, placed }): Runs => {
    const { value, requirement } = placed.finding;
    const name = say(view, STAGE_NAMES[stage]);
    if (value === null || requirement === null) return fillRuns(words.countyPage.stageUnknown, { stage: name });
    const { shown, limit } = shownValue(placed, value, requirement.limit);
    const sign = comparatorSign(value <= requirement.limit ? "<=" : ">", view.language);
    return fillRuns(words.countyPage.stageKnown, { stage: name, value: shown[view.language], sign, limit: limit[view.language] });
  });
  const verdict = combineVerdicts(known.map(({ placed }) => placed.finding.verdict));
  return fillRuns(words.countyPage.balance, { verdict: say(view, VERDICT_NAMES[verdict]), stages: joinRuns(stages, words.common.comma) });
}

/** How many clauses have each verdict, the worst first. */
function clausesText(view: CountyView, most: number): Runs {
  const { source } = view;
  return isScorecard(source) ? clauseCounts(view, clauseVerdicts(view), source.clauses.length, most) : [];
}

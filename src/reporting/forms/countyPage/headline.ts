import { factText, shownValue } from "../../../assessments/summary/parts/lineText.js";
import { combineVerdicts, VERDICT_NAMES, VERDICTS_BY_WEIGHT } from "../../../findings/finding.js";
import { STAGE_NAMES } from "../../../policy/records/lists.js";
import type { Runs } from "../../document.js";
import { fillRuns, joinRuns, textOfRuns } from "../../fillRuns.js";
import { countOfPlaces } from "../scorecard/findingRuns.js";
import { say } from "../scorecard/openScorecard.js";
import { listOpen, openName } from "./openThings.js";
import { clauseVerdicts, compositesKnown, isScorecard, type CountyView } from "./view.js";

/** The longest sentence at the head of a page in Chinese, in characters. */
const LONGEST = 100;
const MOST_NAMED = 3;
const ALL_COUNTS = 7;

/** The finding of the county in one sentence: the gap between its schools, clauses by verdict, then the gravest or what is to be reported first. */
export function headline(view: CountyView): Runs {
  const { words, language } = view;
  const worst = view.notMet.map((group): Runs => factText(group)[language]);
  const urgent = worst.length > 0 ? worst : listOpen(view).map((thing): Runs => [openName(view, thing)]);
  const endWith = (most: number): Runs => {
    const named = joinRuns(urgent.slice(0, most), words.common.semicolon);
    return worst.length > 0 ? fillRuns(words.countyPage.worst, { worst: named }) : fillRuns(words.countyPage.report, { report: named });
  };
  // The gravest are worth more room than the verdicts that come after the worst.
  for (let most = Math.min(MOST_NAMED, urgent.length); most > 0; most -= 1) {
    for (const counts of [ALL_COUNTS, 2, 1]) {
      const runs = sentence(view, [balanceText(view), clausesText(view, counts), endWith(most)]);
      if (language === "en" || textOfRuns(runs).length <= LONGEST) return runs;
    }
  }
  return sentence(view, [balanceText(view), clausesText(view, ALL_COUNTS)]);
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
    const sign = value <= requirement.limit ? "≤" : "＞";
    return fillRuns(words.countyPage.stageKnown, { stage: name, value: shown[view.language], sign, limit: limit[view.language] });
  });
  const verdict = combineVerdicts(known.map(({ placed }) => placed.finding.verdict));
  return fillRuns(words.countyPage.balance, { verdict: say(view, VERDICT_NAMES[verdict]), stages: joinRuns(stages, words.common.comma) });
}

/** How many clauses have each verdict, the worst first. */
function clausesText(view: CountyView, most: number): Runs {
  const { words, source } = view;
  if (!isScorecard(source)) return [];
  const verdicts = clauseVerdicts(view);
  const counts = VERDICTS_BY_WEIGHT.flatMap((verdict): Runs[] => {
    const places = verdicts.filter((each) => each.verdict === verdict).map(({ at }) => at);
    if (places.length === 0 || verdict === "notApplicable") return [];
    return [fillRuns(words.countyPage.clauseCount, { verdict: say(view, VERDICT_NAMES[verdict]), count: countOfPlaces(places) })];
  });
  const all = { text: String(source.clauses.length), value: source.clauses.length, how: "length", from: ["/clauses"] } as const;
  return fillRuns(words.countyPage.clauseCounts, { all, counts: joinRuns(counts.slice(0, most), words.common.listComma) });
}

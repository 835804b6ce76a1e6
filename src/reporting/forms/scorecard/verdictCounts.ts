import { VERDICT_NAMES, VERDICTS_BY_WEIGHT, type Verdict } from "../../../findings/finding.js";
import type { Runs } from "../../document.js";
import { fillRuns, joinRuns, textOfRuns } from "../../fillRuns.js";
import { countOfPlaces } from "./findingRuns.js";
import { say, type Speech } from "./openScorecard.js";

/** The longest sentence at the head of a report in Chinese, in characters. */
const LONGEST = 100;
const MOST_NAMED = 3;
const ALL_COUNTS = 7;

/** A verdict and where in the result it is. */
export interface PlacedVerdict {
  readonly verdict: Verdict;
  readonly at: string;
}

/** How many have each verdict, the worst first; what does not apply is left out. */
export function verdictCounts(speech: Speech, verdicts: readonly PlacedVerdict[], template: string, most: number = ALL_COUNTS): Runs {
  const counts = VERDICTS_BY_WEIGHT.flatMap((verdict): Runs[] => {
    const places = verdicts.filter((each) => each.verdict === verdict).map(({ at }) => at);
    if (places.length === 0 || verdict === "notApplicable") return [];
    return [fillRuns(template, { verdict: say(speech, VERDICT_NAMES[verdict]), count: countOfPlaces(places) })];
  });
  return joinRuns(counts.slice(0, most), speech.words.common.listComma);
}

/** Clauses by verdict: so many of all. */
export function clauseCounts(speech: Speech, verdicts: readonly PlacedVerdict[], clauses: number, most: number): Runs {
  const { scorecard } = speech.words;
  return fillRuns(scorecard.clauseCounts, {
    all: { text: String(clauses), value: clauses, how: "length", from: ["/clauses"] },
    counts: verdictCounts(speech, verdicts, scorecard.clauseCount, most),
  });
}

/** A sentence that names as many urgent things as it has room for; these are worth more room than the verdicts that come after the worst. */
export function fitSentence({ language }: Speech, urgent: readonly Runs[], write: (named: readonly Runs[], counts: number) => Runs): Runs {
  for (let most = Math.min(MOST_NAMED, urgent.length); most > 0; most -= 1) {
    for (const counts of [ALL_COUNTS, 2, 1]) {
      const runs = write(urgent.slice(0, most), counts);
      if (language === "en" || textOfRuns(runs).length <= LONGEST) return runs;
    }
  }
  return write([], ALL_COUNTS);
}

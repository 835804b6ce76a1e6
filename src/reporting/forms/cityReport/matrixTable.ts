import { VERDICT_NAMES, type Verdict } from "../../../findings/finding.js";
import type { TableBlock, TableCell } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { cellOf, columnsOf, headRow, verdictCell } from "../cells.js";
import { countOfPlaces } from "../scorecard/findingRuns.js";
import { clauseNumber, countyName, say, type Scorecard } from "../scorecard/openScorecard.js";
import { headingOf } from "../scorecard/headingOf.js";
import type { PlacedVerdict } from "../scorecard/verdictCounts.js";

/** Verdicts that say how many findings they rest on; the others are of all of them. */
const COUNTED: readonly Verdict[] = ["notMet", "undetermined", "pending"];
/** Verdicts that judge nothing. */
const UNJUDGED: readonly Verdict[] = ["described", "notApplicable"];

/** The clauses by counties: each with its verdict, and of how many findings; over the city of how many counties. */
export function matrixTable(card: Scorecard): TableBlock {
  const { result, words, found } = card;
  const { clause, heading, city, matrix } = words.cityReport;
  const ids = result.matrix.map(({ county }) => county.id);
  return {
    kind: "table",
    caption: matrix,
    columns: columnsOf(0.8, 3, ...ids.map((): [number, "centre"] => [1.5, "centre"]), [1.5, "centre"]),
    head: [headRow(clause, heading, ...ids.map((id) => countyName(card, id)), city)],
    rows: result.clauses.map((each, index) => {
      const own = found.filter((placed) => placed.clause === each.number);
      const ofCounties = each.counties.map(({ verdict }, at) => ({
        verdict,
        at: `/clauses/${String(index)}/counties/${String(at)}/verdict`,
      }));
      return [
        cellOf(clauseNumber(card, "shuozhouOpinion2016", each.number)),
        cellOf(headingOf(card, each.id, each.number), { isRowHeader: true }),
        ...ids.map((id) => {
          const verdict = each.counties.find(({ county }) => county === id)?.verdict ?? "notApplicable";
          const findings = own.filter(({ county }) => county === id).map(({ finding, at }) => ({ verdict: finding.verdict, at }));
          return countedCell(card, verdict, findings);
        }),
        countedCell(card, each.verdict, ofCounties),
      ];
    }),
    notes: [[words.cityReport.matrixNote]],
  };
}

function countedCell(card: Scorecard, verdict: Verdict, parts: readonly PlacedVerdict[]): TableCell {
  const judged = parts.filter((part) => !UNJUDGED.includes(part.verdict));
  const own = judged.filter((part) => part.verdict === verdict);
  if (own.length === 0 || !COUNTED.includes(verdict)) return verdictCell(verdict, card.locale);
  const runs = fillRuns(card.words.cityReport.counted, {
    verdict: say(card, VERDICT_NAMES[verdict]),
    count: countOfPlaces(own.map(({ at }) => at)),
    all: countOfPlaces(judged.map(({ at }) => at)),
  });
  return cellOf(runs, { mark: verdict });
}

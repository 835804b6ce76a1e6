import type { VariancePart } from "../../../assessments/shuozhou2016/decomposeCity.js";
import { indicators } from "../../../indicators/school/indicators.js";
import { STAGE_NAMES, STAGES, type Stage } from "../../../policy/records/lists.js";
import type { Runs } from "../../document.js";
import { amountRun } from "../../amount.js";
import { fillRuns } from "../../fillRuns.js";
import { say, type Scorecard } from "../scorecard/openScorecard.js";
import { reasonRuns } from "../scorecard/reasonRuns.js";

/** A variance taken apart between and within counties, and where it is in the result. */
interface KnownPart {
  readonly part: VariancePart;
  readonly at: string;
  readonly share: number;
}

/** How much of the differences between schools is between counties, in one sentence a stage: the resource in which it is most. */
export function varianceRuns(card: Scorecard): Runs[] {
  return STAGES.flatMap((stage) => stageRuns(card, stage));
}

function stageRuns(card: Scorecard, stage: Stage): Runs[] {
  const words = card.words.cityReport;
  const parts = card.result.decomposition
    .map((part, index) => ({ part, at: `/decomposition/${String(index)}` }))
    .filter(({ part }) => part.by === "county" && part.stage === stage);
  const known = parts.flatMap(({ part, at }): KnownPart[] =>
    part.total === null || part.total === 0 || part.between === null ? [] : [{ part, at, share: part.between / part.total }],
  );
  const [most] = known.sort((one, other) => other.share - one.share);
  const name = say(card, STAGE_NAMES[stage]);
  if (most === undefined) {
    const [reason] = parts.flatMap(({ part, at }) =>
      part.reasons.map((each, index) => reasonRuns(card, each, `${at}/reasons/${String(index)}`)),
    );
    return reason === undefined ? [] : [fillRuns(words.varianceUnknown, { stage: name, reason })];
  }
  const { part, at, share } = most;
  const within = part.within === null || part.total === null ? 0 : part.within / part.total;
  const indicator = indicators.find(({ id }) => id === part.indicator);
  return [
    fillRuns(words.variance, {
      stage: name,
      name: indicator === undefined ? part.indicator : say(card, indicator.name),
      between: amountRun(share, "share", { how: "share", from: [`${at}/between`, `${at}/total`] }, card),
      within: amountRun(within, "share", { how: "share", from: [`${at}/within`, `${at}/total`] }, card),
    }),
  ];
}

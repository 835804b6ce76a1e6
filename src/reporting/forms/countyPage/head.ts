import { fillTemplate } from "../../../findings/fillTemplate.js";
import { EXCLUSION_NAMES } from "../../../naming/exclusionNames.js";
import type { ExclusionReason } from "../../../findings/ledger.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { evaluationUnitOf } from "../../../policy/records/places.js";
import { STAGE_NAMES, STAGES } from "../../../policy/records/lists.js";
import type { Runs } from "../../document.js";
import { fillRuns, joinRuns } from "../../fillRuns.js";
import type { NumberRun } from "../../numberRun.js";
import { countOfPlaces } from "../scorecard/findingRuns.js";
import { say } from "../scorecard/openScorecard.js";
import { periodsText } from "../scorecard/periodsText.js";
import type { CountyView } from "./view.js";

/** Name and code of the county, the day, what the figures are of, and which schools are counted. */
export function head(view: CountyView): Runs {
  return fillRuns(view.words.countyPage.head, {
    county: view.name,
    code: view.code,
    asOf: view.asOf,
    periods: periodsText(view, view.periods),
    scope: scopeRuns(view),
  });
}

/** Which schools are counted: those that were registered and those left out, where that was handed in, and the schools of each stage. */
function scopeRuns(view: CountyView): Runs {
  const { words, county, code } = view;
  const includes = evaluationUnitOf(county, code)?.includes.map((each) => say(view, each)) ?? [];
  const parts = [
    registered(view),
    unitsRuns(view),
    includes.length === 0 ? [] : [fillTemplate(words.countyPage.includes, { schools: includes.join(words.common.listComma) })],
  ];
  return joinRuns(
    parts.filter((runs) => runs.length > 0),
    words.common.comma,
  );
}

function registered(view: CountyView): Runs {
  const { words, options } = view;
  const { ledger } = options;
  if (ledger === undefined) return [];
  const lengthOf = (value: number, list: string): NumberRun => ({ text: String(value), value, how: "length", from: [`ledger#/${list}`] });
  const reasons = groupBy(
    ledger.excluded.map(({ reason }, at) => ({ reason, at: `ledger#/excluded/${String(at)}` })),
    ({ reason }) => reason,
  );
  const texts = [...reasons].map(([reason, all]: [ExclusionReason, readonly { readonly at: string }[]]) =>
    fillRuns(words.countyPage.excludedFor, { reason: say(view, EXCLUSION_NAMES[reason]), count: countOfPlaces(all.map(({ at }) => at)) }),
  );
  return fillRuns(words.countyPage.registered, {
    given: { text: String(ledger.given), value: ledger.given, how: "value", from: ["ledger#/given"] },
    merged: ledger.merged.length === 0 ? null : lengthOf(ledger.merged.length, "merged"),
    excluded: ledger.excluded.length === 0 ? null : lengthOf(ledger.excluded.length, "excluded"),
    reasons: joinRuns(texts, words.common.listComma),
  });
}

/** How many schools of each stage the coefficients are of. */
function unitsRuns(view: CountyView): Runs {
  const { balance, words } = view;
  if (balance === null) return [];
  const stages = STAGES.flatMap((stage): Runs[] => {
    const of = balance.assessment.stages[stage];
    if (!("variation" in of)) return [];
    const { units } = of.variation.booksPerPupil;
    const from = [`${balance.source}/stages/${stage}/variation/booksPerPupil/units`];
    return [
      fillRuns(words.countyPage.stageSchools, {
        stage: say(view, STAGE_NAMES[stage]),
        count: { text: String(units), value: units, how: "value", from },
      }),
    ];
  });
  return joinRuns(stages, words.common.listComma);
}

import { namesOfMissing } from "../../../assessments/shuozhou2016/listMissing.js";
import type { ShuozhouAssessment } from "../../../assessments/shuozhou2016/assessShuozhou2016.js";
import { findingsOf } from "../../../assessments/summary/findingsOf.js";
import { nameOfCounty } from "../../../assessments/summary/parts/nameOfCounty.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { ownValue } from "../../../foundation/ownValue.js";
import { REASON_NAMES } from "../../../naming/reasonText.js";
import { subjectText } from "../../../naming/subjectText.js";
import type { Run, Runs } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { countOfPlaces } from "../scorecard/findingRuns.js";
import { enumerated, say } from "../scorecard/openScorecard.js";
import type { RequestView } from "./requestView.js";
import type { DataRequestSource, OpenPlace } from "./gaps.js";
import type { DataNeed } from "./requests.js";

/** Says who lacks something: of several counties which, else which schools. */
export type LackedBy = (view: RequestView, need: DataNeed) => Runs;

const NAMED = 3;

/** Who lacks what in a result. */
export function lackedBy(result: DataRequestSource): LackedBy {
  if (result.standard === "shuozhou2016" && result.matrix.length > 1) return (view, need) => countiesText(view, result, need);
  const schools = new Map(
    findingsOf(result).flatMap(({ finding: { subject } }) => (subject.kind === "school" ? [[subject.id, subject.name ?? subject.id]] : [])),
  );
  return (view, need) => schoolsText(view, need, schools);
}

function countiesText(view: RequestView, result: ShuozhouAssessment, { open }: DataNeed): Runs {
  const counties = groupBy(open, ({ county }) => county);
  return firstOf(
    view,
    [...counties].map(([county, [{ at }]]) => ({ name: say(view, nameOfCounty(result, county, view.names)), at })),
  );
}

function schoolsText(view: RequestView, { open, names }: DataNeed, known: ReadonlyMap<string, string>): Runs {
  const units = groupBy(
    open.flatMap((place) => unitsAt(place, names)),
    ({ id }) => id,
  );
  // Where no school is named, all of the county is meant.
  if (units.size === 0) return [say(view, subjectText(view.result.subject, view.result.asOf, view.names))];
  return firstOf(
    view,
    [...units].map(([id, [{ at }]]) => {
      const name = ownValue<string>(view.names, id) ?? known.get(id);
      return { name: name ?? say(view, REASON_NAMES.nameOf("givenId", id)), at };
    }),
  );
}

/** The units that a finding says lack something of these names. */
function unitsAt({ finding, at }: OpenPlace, names: readonly string[]): { readonly id: string; readonly at: string }[] {
  return (finding?.reasons ?? []).flatMap((reason, index) => {
    const own = namesOfMissing(reason, "");
    const isAbout = names.some((name) => own.some((each) => each === name || name.endsWith(`.${each}`)));
    if (!isAbout || !("units" in reason)) return [];
    return reason.units.map((id, unit) => ({ id, at: `${at}/reasons/${String(index)}/units/${String(unit)}` }));
  });
}

function firstOf(view: RequestView, all: readonly { readonly name: string; readonly at: string }[]): Runs {
  const names = enumerated(
    view,
    all.slice(0, NAMED).map(({ name }) => name),
  );
  const count: Run = countOfPlaces(all.map(({ at }) => at));
  return all.length <= NAMED ? [names] : fillRuns(view.words.dataRequest.more, { names, count });
}

import type { ShuozhouAssessment } from "../../../assessments/shuozhou2016/assessShuozhou2016.js";
import { failures } from "../../../assessments/summary/failures.js";
import { findingsOf } from "../../../assessments/summary/findingsOf.js";
import { clauseFindings, type ClauseFinding } from "../../../assessments/summary/parts/clauseFindings.js";
import { groupLines } from "../../../assessments/summary/parts/listLines.js";
import type { LineGroup } from "../../../assessments/summary/parts/lineText.js";
import type { Verdict } from "../../../findings/finding.js";
import type { CalendarDate } from "../../../foundation/calendarDate.js";
import { UsageError } from "../../../foundation/usageError.js";
import type { Period } from "../../../foundation/period.js";
import { subjectText } from "../../../naming/subjectText.js";
import { nameOfCounty } from "../../../assessments/summary/parts/nameOfCounty.js";
import { STAGES, type Stage } from "../../../policy/records/lists.js";
import { evaluationUnitOf, placeCodeAt } from "../../../policy/records/places.js";
import { speechOf, type Speech } from "../scorecard/openScorecard.js";
import type { BalanceSource, CountyPageOptions, CountyPageSource } from "./options.js";

/** Coefficients, and what is written before a place in them. */
export interface PlacedBalance {
  readonly assessment: BalanceSource;
  /** Empty for the result itself, else the name of what was handed in and a `#`. */
  readonly source: string;
}

/** All that a page of a county is made of. */
export interface CountyView extends Speech {
  readonly source: CountyPageSource;
  readonly asOf: CalendarDate;
  readonly county: string;
  readonly name: string;
  /** Its code on the day; empty where it is not known. */
  readonly code: string;
  readonly found: readonly ClauseFinding[];
  readonly notMet: readonly LineGroup[];
  /** What is not due yet, the earliest first. */
  readonly pending: readonly LineGroup[];
  readonly composites: Readonly<Record<Stage, ClauseFinding | null>>;
  readonly balance: PlacedBalance | null;
  readonly previous: PlacedBalance | null;
  readonly periods: readonly Period[];
  readonly options: CountyPageOptions;
}

/** Whether a source is the scorecard of the 22 clauses. */
export function isScorecard(source: CountyPageSource): source is ShuozhouAssessment {
  return source.standard === "shuozhou2016";
}

/** Gathers what a page of a county is made of. */
export function openView(source: CountyPageSource, options: CountyPageOptions): CountyView {
  const { asOf } = source;
  const county = isScorecard(source) ? chooseCounty(source, options.county) : source.subject.id;
  const found = isScorecard(source) ? clauseFindings(source).filter((each) => each.county === county) : standardFindings(source);
  const speech = speechOf(options, source);
  const name = isScorecard(source) ? nameOfCounty(source, county, speech.names) : subjectText(source.subject, asOf, speech.names);
  const own: PlacedBalance | null = isScorecard(source) ? null : { assessment: source, source: "" };
  return {
    ...speech,
    source,
    asOf,
    county,
    name: name[speech.language],
    code: codeOf(county, asOf),
    found,
    notMet: groupLines(found, asOf),
    pending: earliestFirst(groupLines(found, asOf, "pending")),
    composites: { primary: compositeIn(found, "primary"), juniorSecondary: compositeIn(found, "juniorSecondary") },
    balance: own ?? (options.balance === undefined ? null : { assessment: options.balance, source: "balance#" }),
    previous: options.previous === undefined ? null : { assessment: options.previous, source: "previous#" },
    periods: isScorecard(source)
      ? source.clauses.flatMap(({ counties }) => counties.flatMap((each) => (each.county === county ? (each.periods ?? []) : [])))
      : source.periods,
    options,
  };
}

/** The only county of a result, or the one that is named. */
function chooseCounty({ matrix }: ShuozhouAssessment, county: string | undefined): string {
  const ids = matrix.map((row) => row.county.id);
  const [only] = ids;
  if (county === undefined && ids.length === 1 && only !== undefined) return only;
  if (county !== undefined && ids.includes(county)) return county;
  throw new UsageError("badOption", `options.county must be the id of one of the counties: ${ids.join(", ")}.`, county);
}

function codeOf(county: string, asOf: CalendarDate): string {
  const unit = evaluationUnitOf(county);
  return unit === null ? "" : placeCodeAt(unit.id, asOf).code;
}

/** The findings of a national standard, without the misses that a school is permitted. */
function standardFindings(source: BalanceSource): ClauseFinding[] {
  const clausesAt = new Map(failures(source).map(({ at, clause }) => [at, clause ?? ""]));
  return findingsOf(source)
    .filter(({ finding, at }) => finding.verdict !== "notMet" || clausesAt.has(at))
    .map(({ finding, at }) => ({ clause: clausesAt.get(at) ?? "", county: source.subject.id, finding, at }));
}

function compositeIn(found: readonly ClauseFinding[], stage: Stage): ClauseFinding | null {
  return found.find(({ finding }) => finding.indicator === "compositeCoefficient" && (finding.stage ?? stage) === stage) ?? null;
}

/** Those with a day first, then those without one. */
function earliestFirst(groups: readonly LineGroup[]): LineGroup[] {
  const dayOf = ({ lead }: LineGroup): string => lead.finding.requirement?.dueBy ?? "9999-12-31";
  return [...groups].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other))));
}

/** The verdict of both composites, worst first. */
export function compositesKnown({ composites }: CountyView): readonly { readonly stage: Stage; readonly placed: ClauseFinding }[] {
  return STAGES.flatMap((stage) => {
    const placed = composites[stage];
    return placed === null ? [] : [{ stage, placed }];
  });
}

/** The verdict of each clause in a county; none for a national standard. */
export function clauseVerdicts({ source, county }: CountyView): readonly { readonly verdict: Verdict; readonly at: string }[] {
  if (!isScorecard(source)) return [];
  const row = source.matrix.findIndex((each) => each.county.id === county);
  return Object.entries(source.matrix[row]?.verdicts ?? {}).map(([number, verdict]) => ({
    verdict,
    at: `/matrix/${String(row)}/verdicts/${number}`,
  }));
}

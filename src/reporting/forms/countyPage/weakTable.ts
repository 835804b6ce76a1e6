import type { ItemAttainment } from "../../../assessments/basicBalance/tabulateItems.js";
import { failures } from "../../../assessments/summary/failures.js";
import { findingAt } from "../../../assessments/summary/findingAt.js";
import { nameOfIndicator, schoolsAt } from "../../../assessments/summary/parts/lineText.js";
import { relativeMargin } from "../../../findings/finding.js";
import { distinct } from "../../../foundation/distinct.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { STAGE_NAMES, type Comparator, type Stage } from "../../../policy/records/lists.js";
import type { Block, Runs, TableCell } from "../../document.js";
import { fillRuns, joinRuns } from "../../fillRuns.js";
import type { NumberRun } from "../../numberRun.js";
import { cellOf, columnsOf, headRow } from "../cells.js";
import { countOfPlaces, distanceRun } from "../scorecard/findingRuns.js";
import { enumerated, say, schoolName } from "../scorecard/openScorecard.js";
import { isScorecard, type CountyView } from "./view.js";

/** Something that a school misses. */
interface SchoolMiss {
  readonly school: string;
  readonly name: string | undefined;
  readonly stage: Stage | null;
  readonly what: string;
  /** How much it is short; `null` where that is not a number. */
  readonly short: NumberRun | null;
  /** Whether it is over a limit, and not below one. */
  readonly isOver: boolean;
  /** How far it is from its limit, next to that. */
  readonly relative: number;
  /** Where it is said. */
  readonly at: string;
}

/** Misses told of each, the furthest from their limits: a row has two lines at the most, and ten rows their place. */
const MOST_MISSES = 2;

/** The school as a whole: it says how many of its items are met, which the items themselves say better. */
const WHOLES: readonly string[] = ["basicStandardItemsShare", "qualityIndicatorsMet"];

/** The clause of what supervisors owe a school. */
const OF_SUPERVISORS = "二十二";

/** Schools with what they miss, those that miss most first. */
export function weakestSchools(view: CountyView): (readonly SchoolMiss[])[] {
  const misses = [...missesOfItems(view), ...missesOfFindings(view), ...missesOfQuality(view)];
  const sum = (all: readonly SchoolMiss[]): number => all.reduce((total, { relative }) => total + relative, 0);
  return [...groupBy(misses, ({ school }) => school).values()].sort((one, other) => other.length - one.length || sum(other) - sum(one));
}

/** Table 3: the schools that miss most, with what each is short. */
export function weakTable(view: CountyView, schools: readonly (readonly SchoolMiss[])[]): Block[] {
  const words = view.words.countyPage;
  if (schools.length === 0) return [];
  return [
    {
      kind: "table",
      caption: words.tables.weak,
      columns: columnsOf(2, 1.5, [0.7, "right"], 5.6),
      head: [headRow(...words.weakHeads)],
      rows: schools.map((misses) => rowOf(view, misses)),
      notes: [],
    },
  ];
}

function rowOf(view: CountyView, misses: readonly SchoolMiss[]): TableCell[] {
  const [first] = misses;
  if (first === undefined) return [];
  const { words } = view;
  const ranked = [...misses].sort((one, other) => other.relative - one.relative);
  const texts = ranked.slice(0, MOST_MISSES).map(({ what, short, isOver }): Runs => {
    const { missBy, overBy } = words.countyPage;
    return short === null ? [what] : fillRuns(isOver ? overBy : missBy, { what, short });
  });
  const stages = distinct(misses.flatMap(({ stage }) => stage ?? [])).map((stage) => say(view, STAGE_NAMES[stage]));
  return [
    cellOf(schoolName(view, first.school, misses.find(({ name }) => name !== undefined)?.name), { isRowHeader: true }),
    cellOf(enumerated(view, stages)),
    cellOf(countOfPlaces(misses.map(({ at }) => at))),
    cellOf([...joinRuns(texts, words.common.semicolon), misses.length > MOST_MISSES ? words.scorecard.andOthers : ""]),
  ];
}

/** Items of the province's standard that schools miss. */
function missesOfItems(view: CountyView): SchoolMiss[] {
  const { source, county } = view;
  if (!isScorecard(source)) return itemMisses(view, source.parts.schoolStandards?.items ?? [], "/parts/schoolStandards/items");
  return source.clauses.flatMap(({ counties }, c) =>
    counties.flatMap((each, i) =>
      each.county === county ? itemMisses(view, each.standardItems ?? [], `/clauses/${String(c)}/counties/${String(i)}/standardItems`) : [],
    ),
  );
}

function itemMisses(view: CountyView, items: readonly ItemAttainment[], above: string): SchoolMiss[] {
  return items.flatMap((item, i) =>
    item.missing.map(({ schoolId, name, value, short }, m): SchoolMiss => {
      const at = `${above}/${String(i)}/missing/${String(m)}`;
      const unit = { value: short ?? 0, unit: item.shortUnit };
      return {
        school: schoolId,
        name,
        stage: item.stage,
        what: say(view, item.name),
        short: short === null ? null : distanceRun(view, unit, { how: "value", from: [`${at}/short`] }),
        isOver: isCeiling(item.comparator),
        relative: item.limit === 0 ? 1 : Math.abs(value - item.limit) / Math.abs(item.limit),
        at,
      };
    }),
  );
}

/** What else schools miss, and what findings of the county name them for; of a standard alone its items say it already. */
function missesOfFindings(view: CountyView): SchoolMiss[] {
  if (!isScorecard(view.source)) return [];
  const notMet = view.found.filter(
    ({ clause, finding }) => finding.verdict === "notMet" && clause !== OF_SUPERVISORS && !WHOLES.includes(finding.indicator),
  );
  return notMet.flatMap((placed) => {
    const { finding, at } = placed;
    const { subject, stage = null, margin, unit, indicator } = finding;
    const isOwn = subject.kind === "school";
    const isMeasured = isOwn && margin !== null && margin < 0 && unit !== "yesOrNo";
    return schoolsAt(placed).map(
      (school): SchoolMiss => ({
        school: school.id,
        name: isOwn ? subject.name : undefined,
        stage,
        what: say(view, nameOfIndicator(indicator)),
        short: isMeasured ? distanceRun(view, { value: -margin, unit }, { how: "size", from: [`${at}/margin`] }) : null,
        isOver: isCeiling(finding.requirement?.comparator),
        relative: isOwn ? -(relativeMargin(finding) ?? -1) : 0,
        at: school.at,
      }),
    );
  });
}

/** Thresholds of quality balance that schools miss. */
function missesOfQuality(view: CountyView): SchoolMiss[] {
  const { quality } = view.options;
  if (quality === undefined) return [];
  return failures(quality).flatMap(({ school, stage, indicator, margin, unit, at }): SchoolMiss[] => {
    const finding = findingAt(quality, at);
    if (school === null || finding === null || WHOLES.includes(indicator)) return [];
    const from = [`quality#${at}/margin`];
    return [
      {
        school,
        name: finding.subject.name,
        stage,
        what: say(view, nameOfIndicator(indicator)),
        short:
          margin === null || margin >= 0 || unit === "yesOrNo" ? null : distanceRun(view, { value: -margin, unit }, { how: "size", from }),
        isOver: isCeiling(finding.requirement?.comparator),
        relative: -(relativeMargin(finding) ?? -1),
        at: `quality#${at}`,
      },
    ];
  });
}

function isCeiling(comparator: Comparator | undefined): boolean {
  return comparator === "<=" || comparator === "<";
}

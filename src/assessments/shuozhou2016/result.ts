import type { Finding, Subject, Verdict } from "../../findings/finding.js";
import type { RecordLedger } from "../../findings/ledger.js";
import type { Period } from "../../foundation/period.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import type { Stage } from "../../policy/records/types.js";
import type { ResourceGap } from "../../indicators/school/resourceGaps.js";
import type { ItemAttainment } from "../basicBalance/tabulateItems.js";
import type { ItemResult } from "../checklist/judgeItem.js";
import type { ItemState } from "../lists.js";

/** Tables that a clause has beside its findings. */
export interface ClauseTables {
  /** Clause 二: town and country, the highest and the lowest school, by stage and resource; absent without units. */
  readonly gaps?: readonly ResourceGap[];
  /** Clause 四: the items of the province's standard, how many schools reach each, and what the others are short; absent without schools. */
  readonly standardItems?: readonly ItemAttainment[];
}

/** How one clause is in one county. */
export interface CountyClause extends ClauseTables {
  readonly county: string;
  readonly verdict: Verdict;
  /** What is said of this county alone; what is said of several counties in the same words is under `shared` of the clause. */
  readonly findings: readonly Finding[];
  /** Schools that meet what is asked of each: the assessment of the subject has a finding for every one of them. */
  readonly schoolsMet: readonly SchoolsMet[];
  /** The items of the clause that no number measures, as far as the county answered them or is alone in not doing so. */
  readonly items: readonly CountyItem[];
  /** What became of the records of the clause, by their paths in the county's records; absent where none was given. */
  readonly ledger?: RecordLedger;
  /** What the records that were used are of; absent where none was given. */
  readonly periods?: readonly Period[];
}

/** Schools of a county that meet a measure. */
export interface SchoolsMet {
  readonly indicator: string;
  /** Ids of the schools; one with two stages stands in it once for each. */
  readonly schools: readonly string[];
}

/** An item with the county's answer. Its finding is under `shared` of the clause where other counties have it in the same words. */
export interface CountyItem extends Omit<ItemResult, "finding"> {
  readonly finding?: Finding;
}

/** What is said of several counties in the same words: records they did not give, items they did not answer or answered alike, what does not apply to them. */
export interface SharedFindings {
  /** The counties it is said of, two or more. */
  readonly counties: readonly string[];
  /** Each finding counts for every one of the counties; its subject is the city. */
  readonly findings: readonly Finding[];
}

/** Something that would have to be known. */
export interface MissingThing {
  /** Path of a record or figure in the county's records, or id of an item of a checklist. */
  readonly name: string;
  /** The findings that it leaves open, as JSON Pointers into the result. */
  readonly at: readonly string[];
}

/** How one of the 22 clauses is met. Its heading and text are in `clauses`, by its id. */
export interface ClauseState {
  readonly id: string;
  /** As printed: 一 to 二十二. */
  readonly number: string;
  /** Over the city and all counties: `notMet` beats `undetermined`, `pending`, `declared` and `met`. */
  readonly verdict: Verdict;
  /** What is said of the city as a whole. */
  readonly cityFindings: readonly Finding[];
  readonly shared: readonly SharedFindings[];
  readonly counties: readonly CountyClause[];
  /** Items by state, over all counties. */
  readonly checklist: Readonly<Record<ItemState, number>>;
  /** Counties in which something of the clause is not met. */
  readonly concerned: readonly string[];
  /** What leaves something of it open, over all counties. */
  readonly missing: readonly MissingThing[];
}

/** How all clauses are met in one county. */
export interface CountyRow {
  readonly county: Subject;
  /** By clause number. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** The place of a finding of the scorecard, with what it takes to read a row about it. */
export interface FindingRow {
  /** Number of the clause. */
  readonly clause: string;
  /** Id of the county, or of the city. */
  readonly county: string;
  readonly indicator: string;
  /** Where the finding is in the result: a JSON Pointer, for `findingAt`. */
  readonly at: string;
}

/** A requirement that is not met, and how far it is from being so. */
export interface Gap extends FindingRow {
  readonly stage: Stage | null;
  readonly value: number;
  readonly limit: number;
  /** Negative, in the unit of the value. */
  readonly margin: number;
  /** Margin over limit, which makes gaps of different units comparable; `null` where the limit is 0. */
  readonly relative: number | null;
}

/** Something that falls due. */
export interface DueItem extends FindingRow {
  /** The goal, where it is a target of clause 三. */
  readonly parameterId: string;
  readonly dueBy: CalendarDate;
  readonly daysLeft: number;
  readonly verdict: Verdict;
}

/** A condition that clause 二十二 names is present. What follows from it is for the authorities, not for a library. */
export interface AccountabilityFlag extends FindingRow {
  readonly condition: "gapTooLarge" | "slowProgress";
}

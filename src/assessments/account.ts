import type { RecordLedger } from "../findings/ledger.js";
import type { Problem } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { distinct } from "../foundation/distinct.js";
import { isSameJson } from "../foundation/isSameJson.js";
import { lastDayIn, periodDay, type Period } from "../foundation/period.js";
import type { DatedRecord } from "../model/reading/readPeriods.js";
import type { Path } from "../model/reading/readRecord.js";

/** What became of the records of a call, and what they are of. */
export interface Account extends HeldAccount {
  /** What is wrong with the periods. */
  readonly problems: readonly Problem[];
  /** What the figures at a path are of, to be spread into a finding; nothing where they do not say so, or say several things. */
  readonly periodAt: (path: Path) => PeriodAt;
  /** Why there is nothing at a path: the record there was set aside. Nothing where it was not. */
  readonly laterAt: (record: string) => readonly Reason[];
  /** Reasons in which a record that was set aside is not called missing. */
  readonly tell: (reasons: readonly Reason[]) => readonly Reason[];
}

/** The account of the records that were read one by one. */
export function accountFor(records: readonly DatedRecord[], problems: readonly Problem[]): Account {
  const named = records.map(({ path, period, isLater, counted }) => ({ id: path.join("."), period, isLater, counted }));
  const used = named.filter(({ isLater }) => !isLater);
  const later = named.flatMap(({ id, isLater, period }) => (isLater && period !== null ? [{ id, period }] : []));
  // Schools are judged one by one by figures of one list.
  const periods = new Map<string, PeriodAt>();
  const laterAt = (record: string): readonly Reason[] => {
    const isUsed = used.some(({ id }) => isWithin(id, record));
    const found = later.find(({ id }) => isWithin(record, id) || (!isUsed && isWithin(id, record)));
    return found === undefined ? [] : [{ code: "recordLaterThanDate", record, day: periodDay(found.period) }];
  };
  return {
    ledger: {
      given: named.length,
      used: used.length,
      excluded: later.map(({ id, period }) => ({ id, reason: "laterThanDate", period })),
      periodNotGiven: used.filter(({ period }) => period === null).map(({ id }) => id),
    },
    periods: inOrder(distinct(used.flatMap(({ counted }) => counted ?? []))),
    problems,
    periodAt: (path) => {
      if (used.length === 0) return NO_PERIOD;
      const id = path.join(".");
      const known = periods.get(id);
      if (known !== undefined) return known;
      const found = periodOf(used, id);
      periods.set(id, found);
      return found;
    },
    laterAt,
    tell: (reasons) => {
      if (later.length === 0) return reasons;
      return reasons.flatMap((reason) => {
        const own = reason.code === "recordMissing" && reason.units.length === 0 ? laterAt(reason.record) : [];
        return own.length > 0 ? own : [reason];
      });
    },
  };
}

/** A period to be spread into a finding, or nothing. */
interface PeriodAt {
  readonly period?: Period;
}

const NO_PERIOD: PeriodAt = {};

/** What the records at a path, or else the one it is in, are of; nothing where they do not agree. */
function periodOf(used: readonly { readonly id: string; readonly period: Period | null }[], id: string): PeriodAt {
  const below = used.filter((record) => isWithin(record.id, id));
  const those = below.length > 0 ? below : used.filter((record) => isWithin(id, record.id));
  const [first] = those;
  if (first === undefined || first.period === null) return NO_PERIOD;
  const { period } = first;
  return those.every((each) => isSameJson(each.period, period)) ? { period } : NO_PERIOD;
}

/** What became of records and what they are of, as results hold it. */
export interface HeldAccount {
  readonly ledger: RecordLedger;
  /** What the records that were used are of, each once, the earliest first. */
  readonly periods: readonly Period[];
}

/** The accounts of several records as one, with the name of each before its paths. */
export function joinAccounts(accounts: readonly (HeldAccount & { readonly record: string })[]): HeldAccount {
  const under = (record: string, id: string): string => (id === "" ? record : `${record}.${id}`);
  return {
    ledger: {
      given: accounts.reduce((sum, { ledger }) => sum + ledger.given, 0),
      used: accounts.reduce((sum, { ledger }) => sum + ledger.used, 0),
      excluded: accounts.flatMap(({ record, ledger }) => ledger.excluded.map((each) => ({ ...each, id: under(record, each.id) }))),
      periodNotGiven: accounts.flatMap(({ record, ledger }) => ledger.periodNotGiven.map((id) => under(record, id))),
    },
    periods: inOrder(distinct(accounts.flatMap(({ periods }) => periods))),
  };
}

/** Whether a path is that of a record or of something in it. */
function isWithin(id: string, record: string): boolean {
  return id.startsWith(record) && (id.length === record.length || id[record.length] === ".");
}

/** Periods by their last day, the earliest first. */
export function inOrder(periods: readonly Period[]): Period[] {
  return [...periods].sort((one, other) => (lastDayIn(one) < lastDayIn(other) ? -1 : Number(lastDayIn(one) > lastDayIn(other))));
}

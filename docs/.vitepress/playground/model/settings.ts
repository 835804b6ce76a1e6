import { isCalendarDate } from "../../../../src/foundation/calendarDate.js";
import { BALANCE_STANDARDS, type BalanceStandard } from "../../../../src/policy/records/lists.js";
import { Refusal } from "./refusal.js";

/** By which rules a sheet is assessed. This and nothing else is in the address of the page. */
export interface Settings {
  readonly standard: BalanceStandard;
  readonly asOf: string;
  /** Empty where none is given. */
  readonly place: string;
  readonly allowUnverified: boolean;
}

const PLACE = /^\d{6}$/u;

/** The query of an address that holds the settings: `?standard=basicBalance2012&asOf=2018-12-31`. */
export function queryOf({ standard, asOf, place, allowUnverified }: Settings): string {
  const query = new URLSearchParams({ standard, asOf });
  if (PLACE.test(place)) query.set("place", place);
  if (allowUnverified) query.set("unverified", "1");
  return `?${query.toString()}`;
}

/** The settings in the query of an address; what is not there or not right is as in `otherwise`. */
export function settingsIn(query: string, otherwise: Settings): Settings {
  const given = new URLSearchParams(query);
  const standard = BALANCE_STANDARDS.find((each) => each === given.get("standard")) ?? otherwise.standard;
  const asOf = given.get("asOf") ?? "";
  const place = given.get("place") ?? "";
  const unverified = given.get("unverified");
  return {
    standard,
    asOf: isCalendarDate(asOf) ? asOf : otherwise.asOf,
    place: PLACE.test(place) ? place : otherwise.place,
    allowUnverified: unverified === null ? otherwise.allowUnverified : unverified === "1",
  };
}

/** @throws Refusal for a day or a place that does not exist. */
export function requireSettings({ asOf, place }: Settings): void {
  if (!isCalendarDate(asOf)) throw new Refusal("refusedBadDay");
  if (place !== "" && !PLACE.test(place)) throw new Refusal("refusedBadPlace");
}

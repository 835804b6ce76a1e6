// The invented city of the examples on its dates, with what a form takes beside the result.
import {
  assessBasicBalance,
  assessShuozhou2016,
  type BasicBalanceAssessment,
  type CalendarDate,
  type CityRecords,
  type CountyRecords,
} from "edu-balance";
import { cityRecordsAt, inventedCity } from "../../examples/demo/inventedCity.js";

const city = inventedCity();

/** The dates of the invented city. */
export const CITY_DATES: readonly CalendarDate[] = city.dates;

/** The city on a day. */
export function cityOn(asOf: string): { readonly records: CityRecords; readonly result: ReturnType<typeof assessShuozhou2016> } {
  const records = cityRecordsAt(city, asOf, "zh");
  return { records, result: assessShuozhou2016(records, { asOf }) };
}

/** Basic balance of a county of the city on a day; nothing without units. */
export function balanceOn({ county, balance }: CountyRecords, asOf: string): { readonly balance?: BasicBalanceAssessment } {
  return balance?.units === undefined ? {} : { balance: assessBasicBalance({ county, units: balance.units }, { asOf }) };
}

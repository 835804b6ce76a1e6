import type { Achievement, CalendarDate, DateBasis, LocalText, School, Stage } from "edu-balance";
import { dataFile } from "./dataFile.js";

/** Class sizes of one stage of a school, grade by grade. */
export interface SchoolClasses {
  readonly schoolId: string;
  readonly stage: Stage;
  readonly grades: readonly (readonly number[])[];
}

/** The contents of `examples/data/invented-county.json`. */
export interface InventedCounty {
  readonly notice: LocalText;
  readonly county: LocalText & { readonly id: string };
  readonly asOf: CalendarDate;
  readonly schools: readonly School[];
  readonly classSizes: readonly SchoolClasses[];
  readonly targets: {
    readonly notice: LocalText;
    readonly asOf: CalendarDate;
    readonly dateBasis: DateBasis;
    readonly achievements: readonly Achievement[];
  };
}

/** Reads the invented county. */
export function inventedCounty(): InventedCounty {
  return dataFile("invented-county.json") as InventedCounty;
}

import {
  assessBasicBalance,
  assessQualityBalance,
  basicBalanceScope,
  qualityBalanceScope,
  stageUnits,
  type BasicBalanceAssessment,
  type ClassRecord,
  type QualityBalanceAssessment,
  type School,
  type StageUnit,
  type StageUnits,
} from "edu-balance";
import type { Command } from "./commandLine.js";
import type { SheetRead } from "./workbook.js";

/** Everything in a workbook that an assessment of one county is made of, from all its sheets together. */
export interface Records {
  readonly schools: readonly School[];
  readonly units: readonly StageUnit[];
  readonly classes: readonly ClassRecord[];
  /** Rows that errors kept out. */
  readonly keptOut: NonNullable<SheetRead["reading"]>["ledger"]["excluded"];
}

/** The kinds of sheets that are used. */
export const KINDS_USED: readonly string[] = ["school", "stageUnit", "class"];

export function recordsOf(sheets: readonly SheetRead[]): Records {
  const readings = sheets.flatMap(({ reading }) => (reading === null ? [] : [reading]));
  return {
    schools: readings.flatMap((each) => (each.kind === "school" ? each.records : [])),
    units: readings.flatMap((each) => (each.kind === "stageUnit" ? each.records : [])),
    classes: readings.flatMap((each) => (each.kind === "class" ? each.records : [])),
    keptOut: readings.flatMap((each) => (each.kind === "school" || each.kind === "stageUnit" ? each.ledger.excluded : [])),
  };
}

/** What was assessed, and what a report asks for beside it. */
export interface Assessed {
  readonly basic: BasicBalanceAssessment;
  /** Only where its form is asked for. */
  readonly quality: QualityBalanceAssessment | null;
  readonly units: readonly StageUnit[];
}

export function assess(records: Records, { form, asOf, county, place }: Command, countyName: string): Assessed {
  const about = { id: place ?? "county", name: county ?? countyName, ...(place === null ? {} : { place }) };
  const made = withKeptOut(records, stageUnits(records.schools, { scope: basicBalanceScope }));
  const basic = assessBasicBalance({ county: about, ...made }, { asOf });
  if (form !== "qualityBalance2017") return { basic, quality: null, units: made.units };
  const forQuality = withKeptOut(records, stageUnits(records.schools, { scope: qualityBalanceScope }));
  const classes = records.classes.length === 0 ? {} : { classes: records.classes };
  const schools = records.schools.length === 0 ? {} : { schools: records.schools };
  const quality = assessQualityBalance({ county: about, ...forQuality, ...schools, ...classes }, { asOf });
  return { basic, quality, units: made.units };
}

/** Rows that never became schools stay in the ledger: a county with a school missing cannot pass. */
function withKeptOut({ units, keptOut }: Records, made: StageUnits): Pick<StageUnits, "units" | "ledger" | "problems"> {
  const { ledger } = made;
  const all = [...made.units, ...units];
  const more = units.length + keptOut.length;
  return {
    units: all,
    ledger: { ...ledger, given: ledger.given + more, used: ledger.used + units.length, excluded: [...ledger.excluded, ...keptOut] },
    problems: made.problems,
  };
}

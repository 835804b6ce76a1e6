import {
  assessBasicBalance,
  assessFundingGrowth,
  assessQualityBalance,
  basicBalanceScope,
  qualityBalanceScope,
  stageUnits,
  type BasicBalanceAssessment,
  type ClassRecord,
  type FundingYear,
  type QualityBalanceAssessment,
  type School,
  type StandardSchool,
  type StageUnit,
  type StageUnits,
} from "edu-balance";
import type { Command, Form } from "./commandLine.js";
import { Refusal } from "./refusal.js";
import type { Standard } from "./standard.js";
import type { SheetRead } from "./workbook.js";

/** Everything in a workbook that an assessment of one county is made of, from all its sheets together. */
export interface Records {
  readonly schools: readonly School[];
  readonly units: readonly StageUnit[];
  readonly classes: readonly ClassRecord[];
  readonly funding: readonly FundingYear[];
  readonly standardSchools: readonly StandardSchool[];
  /** How many rows of any sheet errors kept out. */
  readonly lost: number;
  /** Rows of schools that errors kept out. */
  readonly keptOut: NonNullable<SheetRead["reading"]>["ledger"]["excluded"];
}

/** The kinds of sheets that a form is made of. */
export function kindsUsed(form: Form): readonly string[] {
  return ["school", "stageUnit", "class", "schoolStandard", ...(form === "declaration2012" ? ["fundingYear"] : [])];
}

export function recordsOf(sheets: readonly SheetRead[]): Records {
  const readings = sheets.flatMap(({ reading }) => (reading === null ? [] : [reading]));
  return {
    schools: readings.flatMap((each) => (each.kind === "school" ? each.records : [])),
    units: readings.flatMap((each) => (each.kind === "stageUnit" ? each.records : [])),
    classes: readings.flatMap((each) => (each.kind === "class" ? each.records : [])),
    funding: readings.flatMap((each) => (each.kind === "fundingYear" ? each.records : [])),
    standardSchools: readings.flatMap((each) => (each.kind === "schoolStandard" ? each.records : [])),
    lost: readings.reduce((sum, { ledger }) => sum + ledger.excluded.length, 0),
    keptOut: readings.flatMap((each) => (each.kind === "school" || each.kind === "stageUnit" ? each.ledger.excluded : [])),
  };
}

/** What was assessed, and what a report asks for beside it. */
export interface Assessed {
  readonly basic: BasicBalanceAssessment;
  /** Only where its form is asked for. */
  readonly quality: QualityBalanceAssessment | null;
  readonly units: readonly StageUnit[];
  /** `null` where no sheet has funding by year. */
  readonly funding: FundingAssessment | null;
}

type FundingAssessment = ReturnType<typeof assessFundingGrowth>;

/** Assesses the county. @throws Refusal where the standard is none. */
export function assess(records: Records, { command, standard }: Asked, countyName: string): Assessed {
  const { form, asOf, county, place } = command;
  const about = { id: place ?? "county", name: county ?? countyName, ...(place === null ? {} : { place }) };
  const made = withKeptOut(records, stageUnits(records.schools, { scope: basicBalanceScope }));
  const schoolStandards = standard === null ? {} : { schoolStandards: { profile: standard.profile, schools: records.standardSchools } };
  const basic = assessBasicBalance({ county: about, ...made, ...schoolStandards }, { asOf });
  const wrong = basic.problems.find(({ path: [part, key] }) => part === "schoolStandards" && key === "profile");
  if (standard !== null && wrong !== undefined) {
    throw new Refusal("badStandard", { what: standard.file, why: wrong.message[command.locale === "en" ? "en" : "zh"] });
  }
  const { funding: years } = records;
  const funding = years.length === 0 ? null : assessFundingGrowth({ years }, { asOf, county: about });
  if (form !== "qualityBalance2017") return { basic, quality: null, units: made.units, funding };
  const forQuality = withKeptOut(records, stageUnits(records.schools, { scope: qualityBalanceScope }));
  const classes = records.classes.length === 0 ? {} : { classes: records.classes };
  const schools = records.schools.length === 0 ? {} : { schools: records.schools };
  const quality = assessQualityBalance({ county: about, ...forQuality, ...schools, ...classes }, { asOf });
  return { basic, quality, units: made.units, funding };
}

/** What was asked for, with the standard of the province that was handed in. */
export interface Asked {
  readonly command: Command;
  readonly standard: Standard | null;
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

import { problem, type Problem } from "../../findings/problem.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import type { LocalText } from "../../foundation/localText.js";
import { valueAt } from "../../foundation/valueAt.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import { readPeriods } from "../../model/reading/readPeriods.js";
import { isRecord, type Path } from "../../model/reading/readRecord.js";
import { countyRecords } from "../../model/records/city.js";
import { layoutRecord, seatFigures } from "../../model/records/layout.js";
import { STAGES } from "../../model/records/lists.js";
import { managementRecord } from "../../model/records/management.js";
import { publicFundsRecord, stagePublicFunds } from "../../model/records/publicFunds.js";
import { standardisationRecord } from "../../model/records/schoolStandards.js";
import { balanceRecord } from "../../model/records/balance.js";
import { schoolStaffRecord, staffingRecord } from "../../model/records/staffing.js";
import { basicStandardFigures } from "../../model/records/standards.js";
import { STAGE_NAMES, type Stage } from "../../policy/records/lists.js";
import { fillStaff, rowsFromUnits } from "./fillStaff.js";
import type { CountyRecords } from "./records.js";
import type { StandardisationOutcome } from "./standardisation.js";

/** The records of a county after they were held against each other. */
export interface AgreedRecords {
  /** As given, with what follows from other records put in where it was not given. */
  readonly records: CountyRecords;
  /** The units, where they are not of a later day. */
  readonly units: unknown;
  /** Where two records do not agree: each names the figure and the other record. */
  readonly problems: readonly Problem[];
}

/** What a record says of something that others speak of too. */
interface Statement {
  readonly path: Path;
  /** Its record, and the figure in it. */
  readonly record: LocalText;
  readonly figure: LocalText;
  readonly stage?: Stage;
  readonly value: number | null;
}

/**
 * Holds the records of a county against each other: pupils of units, classes, posts and funds, classes and seats, schools that
 * fail the standard and the number said to reach it. What follows from a list is put in where it was not given; a number that
 * was given and differs is a problem, and for the basic standard the list of schools counts: `schools` says what it came to. Schools of the
 * staff take what their units say of them.
 */
export function agreeRecords(given: CountyRecords, schools: StandardisationOutcome["atStandard"], asOf: CalendarDate): AgreedRecords {
  const known = knownOn(given, asOf);
  const units = rowsFromUnits(known.balance?.units);
  const filled = fillStaff(known, units);
  const classes = rowsOf(known.management?.classes) ?? [];
  const counted = STAGES.map((stage) => ({ stage, ...countClasses(classes.filter((row) => row["stage"] === stage)) }));
  return {
    records: fillStaff(withSchools(withPosts(withClasses(given, counted), postsInGroups(known)), schools), units),
    units: known.balance?.units,
    problems: [
      ...counted.flatMap(({ stage, pupils }) => disagreements(given, pupilsSaid(filled, stage, pupils))),
      ...counted.flatMap((each) => disagreements(given, classesSaid(known, each.stage, each.classes))),
      ...disagreements(given, schoolsSaid(known, schools?.schoolsAtBasicStandard ?? null, "schoolsAtBasicStandard")),
      ...disagreements(given, schoolsSaid(known, schools?.schools ?? null, "schools")),
    ],
  };
}

/** The records that are held against each other. */
const COMPARED = ["balance", "layout", "management", "publicFunds", "staffing", "standards"] as const;
type ComparedRecords = Pick<CountyRecords, (typeof COMPARED)[number]>;

/** Those records of a county without what is of a later day: nothing follows from that. */
function knownOn(given: CountyRecords, asOf: CalendarDate): ComparedRecords {
  const known = COMPARED.map((key) => {
    const record: unknown = given[key];
    return [key, isRecord(record) ? readPeriods(countyRecords.fields[key].of, record, asOf).value : record];
  });
  return Object.fromEntries(known) as ComparedRecords;
}

/** A problem for each statement that differs from the first one that is known. Records of different periods do not disagree. */
function disagreements(given: CountyRecords, statements: readonly Statement[]): Problem[] {
  const known = statements.filter(({ value }) => value !== null);
  const [first, ...others] = known;
  if (first === undefined) return [];
  return others
    .filter(({ value, path }) => value !== first.value && isOfSamePeriod(given, first.path, path))
    .map((other) => problem(other.path, "recordsDisagree", other.value, { ...nameIn(other), against: nameIn(first) }));
}

function isOfSamePeriod(given: CountyRecords, one: Path, other: Path): boolean {
  const [first, second] = [one, other].map((path) => {
    const record: unknown = valueAt(given, path.slice(0, 1));
    return isRecord(record) ? record["period"] : null;
  });
  return isAbsent(first) || isAbsent(second) || JSON.stringify(first) === JSON.stringify(second);
}

function pupilsSaid(given: ComparedRecords, stage: Stage, inClasses: number | null): Statement[] {
  const about = { figure: stagePublicFunds.fields.pupils, stage };
  return [
    { ...about, path: ["balance", "units"], record: balanceRecord.fields.units, value: sumOfStage(given.balance?.units, stage, "pupils") },
    { ...about, path: ["management", "classes"], record: managementRecord.fields.classes, value: inClasses },
    {
      ...about,
      path: ["staffing", "pupilGroups"],
      record: staffingRecord.fields.pupilGroups,
      value: sumOfStage(given.staffing?.pupilGroups, stage, "pupils"),
    },
    {
      ...about,
      path: ["staffing", "schoolStaff", "schools"],
      record: schoolStaffRecord,
      value: sumOfStage(given.staffing?.schoolStaff?.schools, stage, "pupils"),
    },
    {
      ...about,
      path: ["publicFunds", "stages", stage, "pupils"],
      record: publicFundsRecord,
      value: countOf(valueAt(given, ["publicFunds", "stages", stage, "pupils"])),
    },
  ];
}

function classesSaid(given: ComparedRecords, stage: Stage, classes: number | null): Statement[] {
  const about = { figure: seatFigures.fields.classes, stage };
  const inSeats = classesOfSeats(valueAt(given, ["layout", "seats", stage]));
  return [
    { ...about, path: ["management", "classes"], record: managementRecord.fields.classes, value: classes },
    { ...about, path: ["layout", "seats", stage, "classes"], record: layoutRecord, value: inSeats },
  ];
}

type StandardFigure = Exclude<keyof (typeof basicStandardFigures)["fields"], "period">;

function schoolsSaid(given: ComparedRecords, value: number | null, field: StandardFigure): Statement[] {
  const figure = basicStandardFigures.fields[field];
  const inFigures = countOf(given.standards?.basicStandard?.[field]);
  return [
    { path: ["standardisation", "schools"], record: standardisationRecord, figure, value },
    { path: ["standards", "basicStandard", field], record: basicStandardFigures, figure, value: inFigures },
  ];
}

function withSchools(given: CountyRecords, schools: StandardisationOutcome["atStandard"]): CountyRecords {
  if (schools === null) return given;
  const { period } = given.standardisation ?? {};
  const basicStandard = { ...schools, ...(isAbsent(period) ? {} : { period }) };
  return { ...given, standards: { ...given.standards, basicStandard } };
}

/** Classes there are seats in: those of all zones, or of the county. */
function classesOfSeats(seats: unknown): number | null {
  if (!isRecord(seats)) return null;
  return isAbsent(seats["zones"]) ? countOf(seats["classes"]) : sumOf(rowsOf(seats["zones"]), "classes");
}

/** Classes of the rolls as those there are seats in, where seats are given without them. */
function withClasses(given: CountyRecords, counted: readonly (ClassCount & { readonly stage: Stage })[]): CountyRecords {
  const { layout } = given;
  const seats: unknown = layout?.seats;
  if (layout === undefined || !isRecord(seats) || !isOfSamePeriod(given, ["management"], ["layout"])) return given;
  const found = counted.flatMap(({ stage, classes }) => {
    const own = seats[stage];
    return classes !== null && isRecord(own) && isAbsent(own["classes"]) && isAbsent(own["zones"])
      ? [[stage, { ...own, classes }] as const]
      : [];
  });
  return found.length === 0 ? given : { ...given, layout: { ...layout, seats: { ...layout.seats, ...Object.fromEntries(found) } } };
}

function withPosts(given: CountyRecords, postsApproved: number | null): CountyRecords {
  const { staffing } = given;
  const posts = staffing?.posts;
  if (postsApproved === null || isAbsent(posts) || !isRecord(posts) || !isAbsent(posts.postsApproved)) return given;
  return { ...given, staffing: { ...staffing, posts: { ...posts, postsApproved } } };
}

function postsInGroups({ staffing }: ComparedRecords): number | null {
  return sumOf(rowsOf(staffing?.pupilGroups), "postsApproved");
}

/** Classes of a stage and the pupils in them; `null` where that is not known. */
interface ClassCount {
  readonly classes: number | null;
  readonly pupils: number | null;
}

/** Each roll is one class, bands and totals say how many they are. A band may not have its pupils beside it. */
function countClasses(rows: readonly LooseRow[]): ClassCount {
  const several = rows.filter(({ kind }) => kind === "band" || kind === "total");
  const rolls = rows.length - several.length;
  const inSeveral = several.length === 0 && rolls > 0 ? 0 : sumOf(several, "classes");
  return { classes: inSeveral === null ? null : rolls + inSeveral, pupils: sumOf(rows, "pupils") };
}

function sumOfStage(given: unknown, stage: Stage, field: string): number | null {
  return sumOf(rowsOf(given)?.filter((row) => row["stage"] === stage) ?? null, field);
}

type LooseRow = Readonly<Record<string, unknown>>;

/** The entries of a list; `null` where it is none, or has an entry that is no record. */
function rowsOf(given: unknown): readonly LooseRow[] | null {
  return Array.isArray(given) && given.every(isRecord) ? given : null;
}

/** The sum of a count over rows; `null` without rows, or where one of them lacks it. */
function sumOf(rows: readonly LooseRow[] | null, field: string): number | null {
  if (rows === null || rows.length === 0) return null;
  let sum = 0;
  for (const row of rows) {
    const count = countOf(row[field]);
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

function countOf(given: unknown): number | null {
  return !isAbsent(given) && figureProblem(given, "count") === null ? (given as number) : null;
}

/** The name of what a record says: the record, and in it the stage and the figure. */
function nameIn({ record, figure, stage }: Statement): LocalText {
  const of = stage === undefined ? { zh: "", en: "" } : STAGE_NAMES[stage];
  return { zh: `${record.zh}（${of.zh}${figure.zh}）`, en: `${record.en} (${[of.en, figure.en].join(" ").trim()})` };
}

import type { Exclusion } from "../../findings/ledger.js";
import { problem, problemsUnder, type Problem } from "../../findings/problem.js";
import { isAbsent, textProblem } from "../../model/checkFigure.js";
import { checkManyUnits } from "../../model/checkManyUnits.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import { findRepeats } from "../../model/reading/findRepeats.js";
import { sortByRow } from "../../model/reading/readList.js";
import { fieldName } from "../../model/reading/readRecord.js";
import { countyRecords } from "../../model/records/city.js";
import { assessedCounty } from "../../model/records/options.js";
import type { StageUnit } from "../../model/stageUnit.js";
import { evaluationUnitOf, evaluationUnits, placeCodeAt, type EvaluationUnit } from "../../policy/records/places.js";
import { callForCounty, type AssessedCounty, type Call } from "../call.js";
import { agreeRecords } from "./agreeRecords.js";
import type { CountyRecords } from "./records.js";
import { assessStandardisation, type StandardisationOutcome } from "./standardisation.js";

/** A county with its records, and the unit of evaluation it is. */
export interface OpenedCounty {
  readonly records: CountyRecords;
  /** Clause 四, which others follow from: judged once. */
  readonly standardisation: StandardisationOutcome;
  /** Its units, looked through once; `null` without a list of them that is of no later day. */
  readonly units: CheckedUnits | null;
  /** Where its records do not agree, seen from the county. */
  readonly disagreements: readonly Problem[];
  /** Its place in the list that was given. */
  readonly index: number;
  /** `null` where it is none of the six. */
  readonly unit: EvaluationUnit | null;
  /** The county with the place whose rules hold for it: the opinion is the city's, whatever code was written down. */
  readonly county: AssessedCounty;
  /** The call of its subject matters. Findings call a county by its id: its name is in the result once, and not in every one of them. */
  readonly call: Call;
}

/** The counties that are assessed, and what is wrong with the list of them. */
export interface OpenedCounties {
  readonly counties: readonly OpenedCounty[];
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** The six counties. */
export const UNITS: readonly EvaluationUnit[] = evaluationUnits.filter(({ kind }) => kind === "county");
/** The city the opinion is of. */
export const CITY = "140600";

/**
 * Finds the unit of evaluation of each county by its id or by any of its codes. One that is given again is left out, so that
 * nothing counts twice; one that is none of the six is assessed and reported; those of the six that are missing are reported.
 */
export function openCounties(given: readonly CountyRecords[] | undefined, city: Call): OpenedCounties {
  if (given === undefined) return { counties: UNITS.map((unit, index) => withoutRecords(unit, index, city)), excluded: [], problems: [] };
  const opened = given.map((records, index) => openCounty(records, index, city));
  const again = findRepeats(
    opened.map((row, index) => ({ row, index })),
    keyOf,
    { path: ["counties"], at: ["county", "id"], name: fieldName(assessedCounty.fields.id), shown: ({ records }) => records.county.id },
  );
  const repeated = new Set(again.rows.map(({ row }) => row));
  const missing = UNITS.filter((unit) => opened.every((each) => each.unit !== unit));
  return {
    counties: opened.filter((each) => !repeated.has(each)),
    excluded: again.rows.map(({ row }) => ({ id: row.records.county.id, reason: "duplicateUnit" as const })),
    problems: [
      ...sortByRow([...again.problems, ...opened.flatMap(countyProblems)], 1),
      ...missing.map(({ id, name }) => problem(["counties"], "missing", id, name)),
    ],
  };
}

/** One of the six units, by its name of the day. */
function withoutRecords(unit: EvaluationUnit, index: number, city: Call): OpenedCounty {
  const { code, name } = placeCodeAt(unit.id, city.asOf);
  return openCounty({ county: { id: unit.id, name: name.zh, place: code } }, index, city);
}

function openCounty(given: CountyRecords, index: number, city: Call): OpenedCounty {
  const { county } = given;
  const found = evaluationUnitOf(county.id, county.place);
  const unit = found?.kind === "county" ? found : null;
  const place = unit === null ? CITY : placeCodeAt(unit.id, city.asOf).code;
  const placed: AssessedCounty = { ...county, place: isPlaceOf(unit, county) ? county.place : place };
  const call = callForCounty(city, withoutName(placed));
  const standardisation = assessStandardisation(given.standardisation ?? {}, call);
  const { records, units: listed, problems } = agreeRecords(given, standardisation.atStandard, call.asOf);
  const units = Array.isArray(listed) ? checkManyUnits(listed as readonly StageUnit[]) : null;
  return { records, standardisation, units, disagreements: problems, index, unit, county: placed, call };
}

function withoutName({ name: _name, ...county }: AssessedCounty): AssessedCounty {
  return county;
}

/** Whether the place of a county is one of its unit's, or for a county that is none of the six, one of the city. */
function isPlaceOf(unit: EvaluationUnit | null, { place }: AssessedCounty): boolean {
  return (
    textProblem(place) === null && !isAbsent(place) && (unit === null ? place.startsWith(CITY.slice(0, 4)) : unit.codes.includes(place))
  );
}

function keyOf({ unit, county }: OpenedCounty): string {
  return unit?.id ?? county.id;
}

/** What is wrong with one county of the list: none of the six, a place of another city, a record that is misspelt. */
function countyProblems({ records, disagreements, index, unit }: OpenedCounty): Problem[] {
  const { county } = records;
  const path = ["counties", index, "county"];
  const { id, place } = assessedCounty.fields;
  const permitted = Object.fromEntries(UNITS.map((each) => [each.id, each.name]));
  const misspelt = Object.entries(records).filter(([key]) => !Object.hasOwn(countyRecords.fields, key));
  return [
    ...(unit === null ? [problem([...path, "id"], "notInList", county.id, { ...fieldName(id), ...NAME_OF_ID, permitted })] : []),
    ...(isAbsent(county.place) || isPlaceOf(unit, county)
      ? []
      : [problem([...path, "place"], "contradicts", county.place, fieldName(place))]),
    ...problemsUnder(["counties", index], disagreements),
    ...misspelt.map(([key, value]) => problem(["counties", index, key], "notExpected", value)),
  ];
}

const NAME_OF_ID = { zh: "评估单位编号", en: "id of the evaluated unit" } as const;

import type { LocalText } from "../../foundation/localText.js";
import { rates } from "../../indicators/rates/rates.js";
import { indicators } from "../../indicators/school/indicators.js";
import { fieldName } from "../../model/reading/readRecord.js";
import type { FieldSpec, RecordSpec, VariantsSpec } from "../../model/reading/spec.js";
import { records } from "../../model/records/index.js";
import { period } from "../../model/records/period.js";
import { achievement, cityAchievements } from "../../model/records/achievement.js";
import { stageUnit } from "../../model/records/school.js";
import { standardSchool } from "../../model/records/schoolStandards.js";
import { STAGES, type Stage } from "../../model/records/lists.js";
import { clauses } from "../../policy/records/clauses.js";
import type { PolicyClause } from "../../policy/records/types.js";
import { ASKED_ELSEWHERE, TOPICS } from "../shuozhou2016/topics.js";
import { restsOn, standardValues, unitFigures } from "./nationalFigures.js";
import { requireFigure, type Asked, type DataRequirement } from "./requirement.js";
import { RECORD_PARTS, type RecordPart } from "./shuozhouParts.js";

/** The document with the 22 clauses. */
export const OPINION = "shuozhouOpinion2016";

/** Where a record is on the way down: its path in a county's records, and what is known of it. */
interface Place {
  readonly path: string;
  readonly clause: PolicyClause;
  /** The name of the part, which that of a record takes the place of where the part has none. */
  readonly part: LocalText;
  readonly stages: readonly Stage[] | null;
}

/** What a county has to collect for the 22 clauses: every figure of every record, by clause. */
export function shuozhouFigures(): DataRequirement[] {
  return TOPICS.flatMap(({ clause: number, record }) => {
    const clause = clauses.find((each) => each.document === OPINION && each.number === number);
    if (clause === undefined) throw new Error(`There is no clause ${number}.`);
    if (record === "balance") return balanceFigures(clause);
    if (record === "standardisation") {
      const path = (key: string): string => `standardisation.schools.*.${key}`;
      const { neededFor } = standardValues();
      const ids = ["schoolId", "stage"].map((key) =>
        requireFigure(standardSchool, key, { record: "county", path: path(key), neededFor, stages: STAGES }),
      );
      const values: DataRequirement = { ...standardValues(), record: "county", field: path("values.*") };
      return [...ids, values].map((each) => ({ ...each, ...at(clause, clause.heading) }));
    }
    const spec = records.find(({ id }) => id === `${record}Record`);
    return spec === undefined ? [] : figuresIn(spec, { path: record, clause, part: nameOf(spec), stages: null });
  }).concat(cityFigures());
}

/** What the city reports of all units: who reached which goal, and when. */
function cityFigures(): DataRequirement[] {
  const clause = clauses.find(({ document, number }) => document === OPINION && number === "三");
  if (clause === undefined) throw new Error("There is no clause 三.");
  const offices = ["cityGovernment", "education"] as const;
  const neededFor = ["targetSlackDays", "certifiedCountyShare"];
  const asked = (path: string, optional: boolean): Asked => ({ record: "city", path, neededFor, offices, optional });
  const entries = Object.entries(achievement.fields as RecordSpec["fields"]).map(([key, { optional }]) =>
    requireFigure(achievement, key, asked(`targets.achievements.*.${key}`, optional === true)),
  );
  const basis = requireFigure(cityAchievements, "dateBasis", asked("targets.dateBasis", false));
  return [...entries, basis].map((each) => ({ ...each, ...at(clause, nameOf(cityAchievements)) }));
}

function at(clause: PolicyClause, part: LocalText): Pick<DataRequirement, "clause" | "part"> {
  return { clause: clause.id, part };
}

/** The units of a county, which are those of basic balance; rural ones are held against urban ones as well. */
function balanceFigures(clause: PolicyClause): DataRequirement[] {
  const path = (field: string): string => `balance.units.*.${field}`;
  const locale = requireFigure(stageUnit, "locale", {
    record: "county",
    path: path("locale"),
    neededFor: ["urbanRuralRatio", "urbanRuralDifference"],
    stages: STAGES,
  });
  const ids = ["schoolId", "stage"].map((key) =>
    requireFigure(stageUnit, key, { record: "county", path: path(key), neededFor: ["compositeCoefficient"], stages: STAGES }),
  );
  const figures = unitFigures(indicators).map((each): DataRequirement => ({ ...each, record: "county", field: path(each.field) }));
  return [...ids, ...figures, locale].map((each) => ({ ...each, ...at(clause, nameOf(stageUnit)) }));
}

function figuresIn(spec: RecordSpec | VariantsSpec, place: Place): DataRequirement[] {
  if ("variants" in spec) {
    const [first = [], ...others] = Object.values(spec.variants).map((each) => figuresIn(each, { ...place, part: nameOf(spec) }));
    // One way to give a record is enough: what only the others have may be left out.
    const all = [...first, ...others.flat().map((each): DataRequirement => ({ ...each, optional: true }))];
    return all.filter(({ field }, index) => all.findIndex((each) => each.field === field) === index);
  }
  const { stage } = spec.fields;
  const stages = stage?.kind === "choice" ? STAGES.filter((each) => stage.of.includes(each)) : place.stages;
  return Object.entries(spec.fields).flatMap(([key, field]) => fieldFigures(spec, key, field, { ...place, stages }));
}

function fieldFigures(spec: RecordSpec, key: string, field: FieldSpec, place: Place): DataRequirement[] {
  const path = `${place.path}.${key}`;
  const part = fieldName(field) ?? place.part;
  // A period is said once of a record; that of a part only takes its place.
  if (key === "period") return place.path.includes(".") ? [] : [periodFigure(place)];
  if (field.kind === "record") return figuresIn(field.of, { ...place, path, part });
  if ((field.kind === "list" || field.kind === "map") && !("kind" in field.of)) {
    const keys = field.kind === "map" && field.keys !== "text" ? field.keys : [];
    const stages = keys.length > 0 && keys.every((each) => isStage(each)) ? STAGES : place.stages;
    return figuresIn(field.of, { ...place, path: `${path}.*`, part, stages });
  }
  // A name tells a reader who is meant and is no figure, nor is any text that may be left out.
  if (field.kind === "text" && (key === "name" || field.optional === true)) return [];
  const own = field.kind === "list" || field.kind === "map" ? `${path}.*` : path;
  const { path: partPath, measures, offices, alternativeTo } = partOf(own);
  const resting = restingOn(spec, key).filter((id) => measures.includes(id));
  const neededFor = resting.length > 0 ? resting : measures;
  // A rule is the caller's reading of words without a number. What has a place of its own among the parts is needed by them.
  const claimed = field.optional === true || "claimed" in field;
  const optional = (claimed && partPath !== own) || path.includes(".rule.");
  const asked = { record: "county", path: own, neededFor, offices, optional, stages: place.stages } as const;
  const more = alternativeTo === undefined ? {} : { alternativeTo };
  return [{ ...requireFigure(spec, key, asked), ...at(clauseOf(neededFor, place.clause), place.part), ...more }];
}

/** The part of the records that a figure is in: the longest path that its own begins with. */
function partOf(path: string): RecordPart {
  const within = RECORD_PARTS.filter((each) => path === each.path || path.startsWith(`${each.path}.`));
  const found = within.reduce<RecordPart | null>(
    (best, each) => (best === null || each.path.length > best.path.length ? each : best),
    null,
  );
  if (found === null) throw new Error(`${path} is in no part of the records.`);
  return found;
}

/** The clause that asks for the measures: that of the record, unless another one alone does. */
function clauseOf(measureIds: readonly string[], own: PolicyClause): PolicyClause {
  const number = ASKED_ELSEWHERE.find(({ measure }) => measureIds.includes(measure))?.clause;
  return clauses.find((each) => each.document === OPINION && each.number === number) ?? own;
}

/** What a record is of: a school year, a year or a day, one of the three. */
function periodFigure({ path: record, clause, part }: Place): DataRequirement {
  const path = `${record}.period.schoolYear`;
  return {
    ...requireFigure(period, "schoolYear", { record: "county", path, neededFor: [], offices: ["education"], optional: true }),
    ...at(clause, part),
  };
}

/** Rates that the figure is a term of, in a record that has all of their terms. */
function restingOn(spec: RecordSpec, key: string): string[] {
  const complete = rates.filter(({ numerator, denominator }) =>
    [...numerator, ...denominator].every(({ field }) => Object.hasOwn(spec.fields, field)),
  );
  return complete.filter((rate) => restsOn(rate, key)).map(({ id }) => id);
}

function isStage(word: string): boolean {
  return STAGES.some((stage) => stage === word);
}

function nameOf({ zh, en }: RecordSpec | VariantsSpec): LocalText {
  return { zh, en };
}

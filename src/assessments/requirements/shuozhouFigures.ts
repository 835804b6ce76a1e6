import type { LocalText } from "../../foundation/localText.js";
import { rates } from "../../indicators/rates/rates.js";
import { indicators } from "../../indicators/school/indicators.js";
import { fieldName } from "../../model/reading/readRecord.js";
import type { FieldSpec, RecordSpec, VariantsSpec } from "../../model/reading/spec.js";
import { records } from "../../model/records/index.js";
import { stageUnit } from "../../model/records/school.js";
import { STAGES, type Stage } from "../../model/records/lists.js";
import { clauses } from "../../policy/records/clauses.js";
import type { PolicyClause } from "../../policy/records/types.js";
import { TOPICS } from "../shuozhou2016/topics.js";
import { restsOn, standardValues, unitFigures } from "./nationalFigures.js";
import { requireFigure, type DataRequirement } from "./requirement.js";

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
    if (record === "standardisation")
      return [{ ...standardValues(), ...at(clause, clause.heading), record: "county", field: "standardisation.schools.*.values.*" }];
    const spec = records.find(({ id }) => id === `${record}Record`);
    return spec === undefined ? [] : figuresIn(spec, { path: record, clause, part: nameOf(spec), stages: null });
  });
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
    neededFor: ["urbanRuralRatio"],
    stages: STAGES,
  });
  return [...unitFigures(indicators).map((each): DataRequirement => ({ ...each, record: "county", field: path(each.field) })), locale].map(
    (each) => ({ ...each, ...at(clause, nameOf(stageUnit)) }),
  );
}

function figuresIn(spec: RecordSpec | VariantsSpec, place: Place): DataRequirement[] {
  if ("variants" in spec) {
    const all = Object.values(spec.variants).flatMap((each) => figuresIn(each, { ...place, part: nameOf(spec) }));
    return all.filter(({ field }, index) => all.findIndex((each) => each.field === field) === index);
  }
  const { stage } = spec.fields;
  const stages = stage?.kind === "choice" ? STAGES.filter((each) => stage.of.includes(each)) : place.stages;
  return Object.entries(spec.fields).flatMap(([key, field]) => fieldFigures(spec, key, field, { ...place, stages }));
}

function fieldFigures(spec: RecordSpec, key: string, field: FieldSpec, place: Place): DataRequirement[] {
  const path = `${place.path}.${key}`;
  const part = fieldName(field) ?? place.part;
  if (field.kind === "record") return figuresIn(field.of, { ...place, path, part });
  if ((field.kind === "list" || field.kind === "map") && !("kind" in field.of)) {
    const keys = field.kind === "map" && field.keys !== "text" ? field.keys : [];
    const stages = keys.length > 0 && keys.every((each) => isStage(each)) ? STAGES : place.stages;
    return figuresIn(field.of, { ...place, path: `${path}.*`, part, stages });
  }
  // A name tells a reader who is meant and is no figure, nor is any text that may be left out.
  if (field.kind === "text" && (key === "name" || field.optional === true)) return [];
  const own = field.kind === "list" || field.kind === "map" ? `${path}.*` : path;
  const asked = { record: "county", path: own, neededFor: restingOn(spec, key, place.clause), stages: place.stages } as const;
  return [{ ...requireFigure(spec, key, asked), ...at(place.clause, place.part) }];
}

/** Rates of the clause that the figure is a term of, in a record that has all of their terms. */
function restingOn(spec: RecordSpec, key: string, { measures, companions }: PolicyClause): string[] {
  const complete = rates.filter(({ id, numerator, denominator }) => {
    return (
      [...measures, ...companions].includes(id) && [...numerator, ...denominator].every(({ field }) => Object.hasOwn(spec.fields, field))
    );
  });
  return complete.filter((rate) => restsOn(rate, key)).map(({ id }) => id);
}

function isStage(word: string): boolean {
  return STAGES.some((stage) => stage === word);
}

function nameOf({ zh, en }: RecordSpec | VariantsSpec): LocalText {
  return { zh, en };
}

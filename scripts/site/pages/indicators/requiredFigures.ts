import { dataRequirements, type DataRequirement } from "../../../../src/assessments/dataRequirements.js";
import { ASSESSED_STANDARDS } from "../../../../src/assessments/lists.js";
import { rates } from "../../../../src/indicators/rates/rates.js";
import { INDICATOR_IDS, QUALITY_INDICATOR_IDS, RESOURCE_INDICATOR_IDS } from "../../../../src/indicators/school/lists.js";
import { classRecord } from "../../../../src/model/records/classRecord.js";
import { records } from "../../../../src/model/records/index.js";
import { basicBalanceInput } from "../../../../src/model/records/balance.js";
import { qualityBalanceInput } from "../../../../src/model/records/qualityBalance.js";
import { school, stageUnit } from "../../../../src/model/records/school.js";
import { cityRecords } from "../../../../src/model/records/city.js";
import type { RecordSpec, VariantsSpec } from "../../../../src/model/reading/spec.js";
import { fieldIds } from "../../../../src/naming/fieldNames.js";

type AnySpec = RecordSpec | VariantsSpec;

/** A figure that a measure rests on, and the field it stands in; `null` where no record has it. */
interface RequiredFigure {
  readonly requirement: DataRequirement;
  readonly fieldId: string | null;
}

/** What the measures rest on that are computed from other measures and not from figures of their own. */
const RESTING: Readonly<Record<string, readonly string[]>> = {
  interSchoolCoefficient: INDICATOR_IDS,
  compositeCoefficient: RESOURCE_INDICATOR_IDS,
  urbanRuralRatio: RESOURCE_INDICATOR_IDS,
  urbanRuralDifference: RESOURCE_INDICATOR_IDS,
  schoolRangeRatio: RESOURCE_INDICATOR_IDS,
  qualityCoefficient: QUALITY_INDICATOR_IDS,
  qualityIndicatorsMet: QUALITY_INDICATOR_IDS,
  schoolsAtQualityIndicatorShare: QUALITY_INDICATOR_IDS,
  schoolsPassingQualityShare: QUALITY_INDICATOR_IDS,
  combinedSchoolStageAmount: INDICATOR_IDS,
};

/** Ids of the measures that a measure is computed from. */
export function measuresBelow(id: string): readonly string[] {
  return RESTING[id] ?? [];
}

const REQUIREMENTS = ASSESSED_STANDARDS.flatMap((standard) => dataRequirements(standard).figures);

/** Measures that are counted from the figures of another and are not judged, so that no requirement names them. */
const SAME_FIGURES: Readonly<Record<string, string>> = { meanClassSize: "overStandardClassShare" };

/** The figures of a measure, each once; of a rate its terms alone. */
export function requiredFigures(measure: string): readonly RequiredFigure[] {
  const id = SAME_FIGURES[measure] ?? measure;
  const rate = rates.find((each) => each.id === id);
  const terms = rate === undefined ? null : [...rate.numerator, ...rate.denominator, ...Object.values(rate.choices ?? {}).flat()];
  const found = REQUIREMENTS.filter(({ neededFor }) => neededFor.includes(id)).map((requirement): RequiredFigure => {
    const key = lastKey(requirement.field);
    const own = rate !== undefined && Object.hasOwn(rate.record.fields, key) ? `${rate.record.id}.${key}` : null;
    return { requirement, fieldId: known(own) ?? known(fieldIdOf(requirement)) };
  });
  const figures = found.filter(({ requirement }) => isFigure(requirement));
  const asked =
    terms === null ? figures : found.filter(({ requirement }) => terms.some(({ field }) => field === lastKey(requirement.field)));
  const seen = new Set<string>();
  return asked.filter(({ requirement, fieldId }) => {
    const key = terms === null ? (fieldId ?? requirement.name.zh) : lastKey(requirement.field);
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether it is a number, an answer or a choice of definitions, and no mark that tells records apart. */
function isFigure({ field, unit }: DataRequirement): boolean {
  return !["编号", "文字"].includes(unit.zh) && !/\.(?:kind|stage|grade|grades)(?:\.\*)?$/u.test(field);
}

function known(fieldId: string | null): string | null {
  return fieldId !== null && fieldIds().includes(fieldId) ? fieldId : null;
}

function lastKey(path: string): string {
  return (
    path
      .split(".")
      .filter((key) => key !== "*")
      .at(-1) ?? path
  );
}

/** The field of a record that a requirement asks for, along its path. */
function fieldIdOf({ record, field }: DataRequirement): string | null {
  const [first = "", ...rest] = field.split(".");
  const roots: Readonly<Record<DataRequirement["record"], readonly AnySpec[]>> = {
    stageUnit: [stageUnit],
    school: [school],
    class: [classRecord],
    city: [cityRecords],
    county: [qualityBalanceInput, basicBalanceInput],
  };
  const topic = records.find(({ id }) => id === `${first}Record`);
  const starts: readonly (readonly [AnySpec, readonly string[]])[] = [
    ...(record === "county" && topic !== undefined ? [[topic, rest] as const] : []),
    ...roots[record].map((spec) => [spec, [first, ...rest]] as const),
  ];
  return starts.map(([spec, keys]) => fieldAlong(spec, keys)).find((id) => id !== null) ?? null;
}

function fieldAlong(spec: AnySpec, keys: readonly string[]): string | null {
  const [key = "", ...rest] = keys;
  const own = ("variants" in spec ? Object.values(spec.variants) : [spec]).find(({ fields }) => Object.hasOwn(fields, key));
  const field = own?.fields[key];
  if (own === undefined || field === undefined) return null;
  if (rest.length === 0) return `${own.id}.${key}`;
  if (!("of" in field) || field.kind === "choice" || field.kind === "either") return null;
  const below = field.kind === "record" ? rest : rest.slice(1);
  if (below.length === 0 || "kind" in field.of) return `${own.id}.${key}`;
  return fieldAlong(field.of, below);
}

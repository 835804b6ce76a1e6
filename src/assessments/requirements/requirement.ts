import type { LocalText } from "../../foundation/localText.js";
import { ownValue } from "../../foundation/ownValue.js";
import { fieldAt, type FieldAt } from "../../model/reading/fieldAt.js";
import type { RecordSpec, VariantsSpec } from "../../model/reading/spec.js";
import { STAGE_NAMES, type Stage } from "../../model/records/lists.js";
import { statisticalSources, type StatisticalSource } from "../../policy/records/statisticalTables.js";
import { unitWords } from "../../policy/records/units.js";
import type { RequiredRecord } from "../lists.js";

/** A figure that an assessment needs, or one it can make use of. */
export interface DataRequirement {
  /** The record it is in. */
  readonly record: RequiredRecord;
  /** Path in that record, or for `county` in the input of the assessment; `*` stands for each entry of a list or map. */
  readonly field: string;
  readonly name: LocalText;
  readonly unit: LocalText;
  /** The stages it is given for; `null` where it is not given by stage. */
  readonly stages: readonly Stage[] | null;
  /** Ids of the measures and indicators that rest on it; empty for what one of the 22 clauses counts from a list or takes as a whole. */
  readonly neededFor: readonly string[];
  /** The words it may be, for a choice that the caller has to make. */
  readonly choice?: readonly string[];
  /** Where the education statistics have it, as far as that is known. */
  readonly tables: readonly StatisticalSource[];
  /** Whether only exceptions make use of it. */
  readonly optional: boolean;
  /** Id of the clause that the figure is judged in, and the name of the part of the county's records it is in; the 22 clauses only. */
  readonly clause?: string;
  readonly part?: LocalText;
}

/** What rests on a figure, and where it is. */
export interface Asked {
  readonly record: RequiredRecord;
  /** Path in the input; its end is the path in the literal. */
  readonly path: string;
  readonly neededFor: readonly string[];
  readonly stages?: readonly Stage[] | null;
  readonly optional?: boolean;
}

/** A requirement in the words of a literal. */
export function requireFigure(spec: RecordSpec | VariantsSpec, key: string, asked: Asked): DataRequirement {
  const found = fieldAt(spec, key.split("."));
  if (found === null) throw new Error(`${spec.id} has no field ${key}.`);
  const { record, path, neededFor, stages = null, optional = false } = asked;
  const stage = ownStage(path);
  return {
    record,
    field: path,
    name: stage === null ? found.name : { zh: `${STAGE_NAMES[stage].zh}${found.name.zh}`, en: `${STAGE_NAMES[stage].en} ${found.name.en}` },
    unit: unitOf(found),
    stages: stage === null ? stages : [stage],
    neededFor,
    ...(found.choice === null ? {} : { choice: found.choice.map(String) }),
    tables: tablesOf(found.figure, stage),
    optional,
  };
}

/** The stage that a path goes through. */
function ownStage(path: string): Stage | null {
  return (["primary", "juniorSecondary"] as const).find((stage) => path.split(".").includes(stage)) ?? null;
}

function tablesOf(figure: string | null, stage: Stage | null): readonly StatisticalSource[] {
  const sources = figure === null ? [] : (ownValue<readonly StatisticalSource[]>(statisticalSources, figure) ?? []);
  return stage === null ? sources : sources.filter((source) => source.stage === undefined || source.stage === stage);
}

/** What is filled in where there is no unit, by the kind of field. */
const FILLED_IN: Readonly<Record<string, LocalText>> = {
  choice: { zh: "选项", en: "choice" },
  flag: unitWords.yesOrNo.name,
  day: { zh: "日期", en: "date" },
  text: { zh: "文字", en: "text" },
  id: { zh: "编号", en: "id" },
  year: { zh: "年", en: "year" },
};

function unitOf({ unit, field: { kind } }: FieldAt): LocalText {
  if (unit === null) return ownValue(FILLED_IN, kind) ?? unitWords.count.name;
  const { name, sign } = unitWords[unit];
  return sign.zh === "" ? name : { zh: sign.zh.trim(), en: sign.en.trim() };
}

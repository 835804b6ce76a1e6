import type { LocalText } from "../../foundation/localText.js";
import { ownValue } from "../../foundation/ownValue.js";
import { fieldAt, type FieldAt } from "../../model/reading/fieldAt.js";
import type { RecordSpec, VariantsSpec } from "../../model/reading/spec.js";
import { STAGE_NAMES, type Stage } from "../../model/records/lists.js";
import { statisticalSources, type StatisticalSource } from "../../policy/records/statisticalTables.js";
import { checklistItems } from "../../policy/records/checklistItems.js";
import { DEPARTMENT_NAMES, OTHER_OFFICES, OTHER_OFFICE_NAMES, type Office } from "../../policy/records/lists.js";
import { measures } from "../../policy/records/measures.js";
import { distinct } from "../../foundation/distinct.js";
import { unitWords } from "../../policy/records/units.js";
import { COVERED_ITEMS } from "../shuozhou2016/topics.js";
import type { RequiredRecord } from "../lists.js";

/** A figure that an assessment needs, or one it can make use of. */
export interface DataRequirement {
  /** The record it is in. */
  readonly record: RequiredRecord;
  /** Path in that record; for `county` in the input of the assessment, or in the records of a county; for `city` in those of the city; `*` stands for each entry of a list or map. */
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
  /** Whether it may be left out: only exceptions make use of it, or some have reason to report it. */
  readonly optional: boolean;
  /** The offices that hold it. */
  readonly offices: readonly OfficeName[];
  /** Ids of the parameters it is held against, and of the items of a checklist that it settles or can contradict; empty where it is described. */
  readonly decides: readonly string[];
  /** Path of the part of the county's records that says the same in a shorter way; the 22 clauses only. */
  readonly alternativeTo?: string;
  /** Id of the clause that the figure is judged in, and the name of the part of the county's records it is in; the 22 clauses only. */
  readonly clause?: string;
  readonly part?: LocalText;
}

/** An office, and what it is called. */
export interface OfficeName {
  readonly id: Office;
  readonly name: LocalText;
}

/** Offices with their names. */
export function nameOffices(ids: readonly Office[]): OfficeName[] {
  return ids.map((id) => ({ id, name: isOther(id) ? OTHER_OFFICE_NAMES[id] : DEPARTMENT_NAMES[id] }));
}

function isOther(id: Office): id is (typeof OTHER_OFFICES)[number] {
  return OTHER_OFFICES.some((each) => each === id);
}

/** What rests on a figure, and where it is. */
export interface Asked {
  readonly record: RequiredRecord;
  /** Path in the input; its end is the path in the literal. */
  readonly path: string;
  readonly neededFor: readonly string[];
  readonly stages?: readonly Stage[] | null;
  readonly optional?: boolean;
  /** Default: the education department and the schools, who report the statistics. */
  readonly offices?: readonly Office[];
}

/** A requirement in the words of a literal. */
export function requireFigure(spec: RecordSpec | VariantsSpec, key: string, asked: Asked): DataRequirement {
  const found = fieldAt(spec, key.split("."));
  if (found === null) throw new Error(`${spec.id} has no field ${key}.`);
  const { record, path, neededFor, stages = null, optional = false, offices = ["education", "schools"] } = asked;
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
    offices: nameOffices(offices),
    decides: decidedBy(neededFor),
  };
}

/** What figures of these measures decide: the limits they are held against, and the items that rest on them. */
export function decidedBy(measureIds: readonly string[]): string[] {
  const own = measures.filter(({ id }) => measureIds.includes(id));
  const items = checklistItems.filter(
    ({ id, implies = [] }) => implies.some(({ measure }) => measureIds.includes(measure)) || isCovered(id, measureIds),
  );
  return distinct([...own.flatMap(({ judgedBy }) => judgedBy), ...items.map(({ id }) => id)]);
}

function isCovered(item: string, measureIds: readonly string[]): boolean {
  return COVERED_ITEMS.has(item) && measureIds.includes("specialSchoolProvision");
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

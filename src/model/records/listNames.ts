import type { LocalText } from "../../foundation/localText.js";
import * as lists from "./lists.js";

type Words = readonly (string | number | boolean)[];

/** The lists that fields of records choose from or are kept by, each with the names of its words. */
const NAMES: readonly (readonly [Words, Readonly<Record<string, LocalText>>])[] = [
  [lists.STAGES, lists.STAGE_NAMES],
  [lists.SCHOOL_STAGES, lists.STAGE_NAMES],
  [lists.STAGES_AND_TOGETHER, { ...lists.STAGE_NAMES, together: { zh: "小学初中合计", en: "both stages together" } }],
  [lists.LOCALES, lists.LOCALE_NAMES],
  [lists.LOCALE_GROUPS, lists.LOCALE_GROUP_NAMES],
  [lists.TEACHER_SUBJECTS, lists.TEACHER_SUBJECT_NAMES],
  [lists.SCHOOL_KINDS, lists.SCHOOL_KIND_NAMES],
  [lists.OWNERSHIPS, lists.OWNERSHIP_NAMES],
  [lists.CLASS_RECORD_KINDS, lists.CLASS_RECORD_KIND_NAMES],
  [lists.ANSWER_STATES, lists.ANSWER_STATE_NAMES],
  [lists.DATE_BASES, lists.DATE_BASIS_NAMES],
  [lists.EVIDENCE_KINDS, lists.EVIDENCE_KIND_NAMES],
  [lists.TARGET_GOALS, lists.TARGET_GOAL_NAMES],
  [lists.BACKBONE_DENOMINATORS, lists.BACKBONE_DENOMINATOR_NAMES],
  [lists.STAFF_ROLES, lists.STAFF_ROLE_NAMES],
  [lists.GENDERS, lists.GENDER_NAMES],
  [lists.SCHOOL_STANDINGS, lists.SCHOOL_STANDING_NAMES],
  [lists.SCHOOL_MODELS, lists.SCHOOL_MODEL_NAMES],
  [lists.TEACHING_MODEL_GROUPS, lists.TEACHING_MODEL_GROUP_NAMES],
  [lists.POST_PLACES, lists.POST_PLACE_NAMES],
  [lists.FUNDING_REGIONS, lists.FUNDING_REGION_NAMES],
  [lists.FIGURE_SCHOOLS, lists.FIGURE_SCHOOLS_NAMES],
  [lists.FUNDS_ACCOUNTS, lists.FUNDS_ACCOUNTS_NAMES],
  [lists.TRAINING_COMPLETIONS, lists.TRAINING_COMPLETION_NAMES],
  [lists.JUNIOR_RETENTION_DENOMINATORS, lists.JUNIOR_RETENTION_DENOMINATOR_NAMES],
  [lists.NINE_YEAR_RETENTION_DENOMINATORS, lists.NINE_YEAR_RETENTION_DENOMINATOR_NAMES],
  [lists.LEFT_BEHIND_DEFINITIONS, lists.LEFT_BEHIND_DEFINITION_NAMES],
  [lists.DISABILITY_DEFINITIONS, lists.DISABILITY_DEFINITION_NAMES],
  [lists.POPULATION_BASES, lists.POPULATION_BASIS_NAMES],
  [lists.OPPORTUNITY_GROUPS, lists.OPPORTUNITY_GROUP_NAMES],
  [lists.OPPORTUNITY_RATES, lists.OPPORTUNITY_RATE_NAMES],
  [lists.INDOOR_SPORTS_CHOICES, lists.INDOOR_SPORTS_CHOICE_NAMES],
  [lists.MISSING_CHOICES, lists.MISSING_CHOICE_NAMES],
  [lists.WORK_GROUPS, lists.WORK_GROUP_NAMES],
  [lists.POINT_COUNTINGS, lists.POINT_COUNTING_NAMES],
  [[true, false], { true: { zh: "是", en: "yes" }, false: { zh: "否", en: "no" } }],
];

/** The names of the words of a closed list, by word; `null` where the list has none. */
export function listNames(words: Words): Readonly<Record<string, LocalText>> | null {
  const names = NAMES.find(
    ([list]) => list === words || (list.length === words.length && list.every((word, at) => word === words[at])),
  )?.[1];
  if (names === undefined) return null;
  return Object.fromEntries(Object.entries(names).filter(([name]) => words.some((word) => String(word) === name)));
}

import type { LocalText } from "../foundation/localText.js";
import { ownValue } from "../foundation/ownValue.js";
import * as lists from "../model/records/lists.js";

/** The words that reasons have of lists of choices: what is counted, by which definition, and which date counts. */
const CHOICE_NAMES: Readonly<Record<string, LocalText>> = {
  ...lists.BACKBONE_DENOMINATOR_NAMES,
  ...lists.DATE_BASIS_NAMES,
  ...lists.DISABILITY_DEFINITION_NAMES,
  ...lists.FUNDS_ACCOUNTS_NAMES,
  ...lists.JUNIOR_RETENTION_DENOMINATOR_NAMES,
  ...lists.LEFT_BEHIND_DEFINITION_NAMES,
  ...lists.LOCALE_GROUP_NAMES,
  ...lists.NINE_YEAR_RETENTION_DENOMINATOR_NAMES,
  ...lists.OPPORTUNITY_RATE_NAMES,
  ...lists.POPULATION_BASIS_NAMES,
  ...lists.STAGE_NAMES,
  ...lists.TEACHER_SUBJECT_NAMES,
  ...lists.TEACHING_MODEL_GROUP_NAMES,
  ...lists.TRAINING_COMPLETION_NAMES,
  // A word of training and of the curriculum.
  hours: { zh: "学时", en: "hours" },
};

/** The name of a word of a list of choices; `null` where there is none. */
export function choiceName(word: string): LocalText | null {
  return ownValue(CHOICE_NAMES, word);
}

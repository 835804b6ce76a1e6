import { problemsUnder, type Problem } from "../../findings/problem.js";
import type { ChecklistAnswer } from "../../model/checklistAnswer.js";
import { checklistItems } from "../../policy/records/checklistItems.js";
import type { ChecklistItem } from "../../policy/records/types.js";
import { assessChecklist } from "../assessChecklist.js";
import { strayAnswers } from "../checklist/checkAnswers.js";
import type { Found, QualityContext } from "./context.js";
import { classSizes } from "./items/classSizes.js";
import {
  certification,
  migrantChildren,
  nearbyEnrolment,
  payParity,
  rotation,
  seniorHighQuota,
  trainingHours,
} from "./items/government.js";
import { disabledEnrolment, juniorRetention, performance } from "./items/quality.js";
import { publicRecognition } from "./items/recognition.js";
import { artsRooms, schoolSizes, smallSchools, specialSchools, trainingFunds } from "./items/schools.js";
import { CLAUSE_BLOCKS, type ClauseBlock, clausesOfBlock } from "./clausesOfBlock.js";
import { partFrom, type QualityItem } from "./result.js";
import type { CountySchools } from "./schoolFigures.js";

/** Findings of the items that rest on figures, by clause. */
const MEASURED: Readonly<Record<string, (context: QualityContext, schools: CountySchools | null) => Found>> = {
  "qualityBalance2017.artsRooms": artsRooms,
  "qualityBalance2017.schoolSize": schoolSizes,
  "qualityBalance2017.classSize": classSizes,
  "qualityBalance2017.smallSchools": smallSchools,
  "qualityBalance2017.specialEducation": specialSchools,
  "qualityBalance2017.payParity": payParity,
  "qualityBalance2017.training": trainingHours,
  "qualityBalance2017.rotation": rotation,
  "qualityBalance2017.qualification": certification,
  "qualityBalance2017.nearbyEnrolment": nearbyEnrolment,
  "qualityBalance2017.seniorHighQuota": seniorHighQuota,
  "qualityBalance2017.migrantsAndLeftBehind": migrantChildren,
  "qualityBalance2017.juniorRetention": juniorRetention,
  "qualityBalance2017.disabledEnrolment": disabledEnrolment,
  "qualityBalance2017.trainingFunds": trainingFunds,
  "qualityBalance2017.performance": performance,
  "qualityBalance2017.recognition": publicRecognition,
};

/** Items of some clauses, and what is wrong with the data. */
export interface JudgedClauses {
  readonly items: readonly QualityItem[];
  readonly problems: readonly Problem[];
}

/** The items besides those of resources: the clauses of government, education quality and recognition in their order. */
export function judgeClauses(context: QualityContext, schools: CountySchools | null): JudgedClauses {
  const judged = CLAUSE_BLOCKS.map((block) => judgeBlock(context, schools, block));
  return { items: judged.flatMap(({ items }) => items), problems: judged.flatMap(({ problems }) => problems) };
}

/** The items of a block, one a clause: what it measures and what it asks to be shown. */
function judgeBlock(context: QualityContext, schools: CountySchools | null, block: ClauseBlock): JudgedClauses {
  const own = clausesOfBlock(block);
  const asked = own.flatMap(({ id }) => itemsOfClause(id));
  const shown = judgeAnswers(context, asked, block === "recognition" ? undefined : context.input[block]?.answers, [block, "answers"]);
  const measured = own.map(({ id }) => MEASURED[id]?.(context, schools) ?? { findings: [], problems: [] });
  const items = own.map(({ id, checklist }, at): QualityItem => {
    const answers = shown.findings.filter(({ indicator }) => checklist.includes(indicator));
    return { id, block, number: at + 1, ...partFrom([...(measured[at]?.findings ?? []), ...answers]), at: [] };
  });
  return { items, problems: [...shown.problems, ...measured.flatMap(({ problems }) => problems)] };
}

/** The items of the checklist that belong to a clause. */
export function itemsOfClause(clauseId: string): readonly ChecklistItem[] {
  return checklistItems.filter((item) => item.clause === clauseId);
}

/** What answers say of the items they are asked about; `path` is their place in the input. */
export function judgeAnswers(
  { options, subject }: QualityContext,
  items: readonly ChecklistItem[],
  given: readonly ChecklistAnswer[] | undefined,
  path: readonly string[],
): Found {
  const answers = given ?? [];
  const result = assessChecklist(items, answers, { asOf: options.asOf, subject, maxEvidenceAge: options.maxEvidenceAge });
  const asked = new Set(items.map(({ id }) => id));
  const stray = strayAnswers(answers, (item) => asked.has(item), "notInList");
  return { findings: result.items.map(({ finding }) => finding), problems: problemsUnder(path, [...result.problems, ...stray]) };
}

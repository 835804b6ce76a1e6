import { problem, type Problem } from "../../findings/problem.js";
import { isAbsent } from "../../model/checkFigure.js";
import { fieldName, isRecord, recordProblems } from "../../model/reading/readRecord.js";
import { workAnswer } from "../../model/records/answers.js";
import { sortAnswers, type CheckedAnswers } from "../checklist/checkAnswers.js";
import type { EvidenceTime } from "../checklist/evidenceTime.js";
import { FIGURE_OF, type WorkAnswer } from "./deductionRules.js";
import type { PointsItem } from "./pointsTable.js";

/** The answers to the items of a table. */
export function checkWorkAnswers(
  items: readonly PointsItem[],
  answers: readonly WorkAnswer[],
  time: EvidenceTime,
): CheckedAnswers<WorkAnswer> {
  return sortAnswers(new Map(items.map((item) => [item.item, item])), answers, { check: answerProblems, time });
}

/** What is wrong with an answer: its own fields, and the figure that the rule of its item asks for. */
function answerProblems(given: unknown, item: PointsItem | undefined): readonly Problem[] {
  const problems = recordProblems(workAnswer, given, { path: [] });
  if (!isRecord(given) || item === undefined) return problems;
  const { fields } = workAnswer;
  const { points, state } = given;
  const figure = FIGURE_OF[item.rule.kind];
  const isCounted = problems.every(({ path }) => path[0] !== "points");
  const isTooMany = isCounted && item.rule.kind === "awarded" && Number(points) > item.points;
  const isMissing = isAbsent(given[figure]) && state !== "unknown";
  return [
    ...problems,
    ...(isTooMany ? [problem(["points"], "partExceedsWhole", points, fieldName(fields.points))] : []),
    ...(isMissing ? [problem([figure], "missing", given[figure], fieldName(fields[figure]))] : []),
  ];
}

import { problem, reporterUnder, type Problem } from "../../findings/problem.js";
import { figureProblem, isAbsent, listProblem, textProblem } from "../../model/checkFigure.js";
import { ANSWER_STATES } from "../../model/checklistAnswer.js";
import { sortAnswers, type CheckedAnswers } from "../checklist/checkAnswers.js";
import type { EvidenceTime } from "../checklist/evidenceTime.js";
import { problemsIn } from "../../model/reading/readRecord.js";
import { workAnswer } from "../../model/records/answers.js";
import { FIGURE_OF, signedProblem, type WorkAnswer } from "./deductionRules.js";
import type { PointsItem } from "./pointsTable.js";

/** The answers to the items of a table. */
export function checkWorkAnswers(
  items: readonly PointsItem[],
  answers: readonly WorkAnswer[],
  time: EvidenceTime,
): CheckedAnswers<WorkAnswer> {
  return sortAnswers(new Map(items.map((item) => [item.item, item])), answers, { check: answerProblems, time });
}

function answerProblems(given: unknown, item: PointsItem | undefined): Problem[] {
  if (typeof given !== "object" || given === null) return [problem([], "notAnObject", given)];
  const problems: Problem[] = [];
  const report = reporterUnder(problems, []);
  const answer = given as Partial<Record<keyof WorkAnswer, unknown>>;
  const { points, state, value, occurrences } = answer;
  report(["item"], textProblem(answer.item), answer.item);
  if (!isAbsent(state)) report(["state"], listProblem(state, ANSWER_STATES), state);
  if (!isAbsent(points)) {
    const tooMany = item?.rule.kind === "awarded" && Number(points) > item.points;
    report(["points"], figureProblem(points, "amount") ?? (tooMany ? "partExceedsWhole" : null), points);
  }
  if (!isAbsent(value)) report(["value"], signedProblem(value), value);
  if (!isAbsent(occurrences)) report(["occurrences"], figureProblem(occurrences, "count"), occurrences);
  problems.push(...problemsIn(workAnswer, answer, "evidence"));
  const figure = item === undefined ? null : FIGURE_OF[item.rule.kind];
  if (figure !== null && isAbsent(answer[figure]) && state !== "unknown") report([figure], "missing", answer[figure]);
  return problems;
}

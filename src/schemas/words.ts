import type { ProblemCode } from "../findings/problem.js";

// The codes of problems, where their own file keeps no list of them.

export const PROBLEM_CODES: readonly ProblemCode[] = [
  "missing",
  "notANumber",
  "notFinite",
  "negative",
  "notWhole",
  "tooLarge",
  "notText",
  "notADate",
  "notAnObject",
  "notAList",
  "notExpected",
  "notInList",
  "duplicateId",
  "partExceedsWhole",
  "contradicts",
  "parentNotFound",
  "stageMissing",
  "stageUnexpected",
];

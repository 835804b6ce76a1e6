export type { ChecklistAnswer, Evidence } from "./records/answers.js";

export { ANSWER_STATES, EVIDENCE_KINDS, type AnswerState } from "./records/lists.js";

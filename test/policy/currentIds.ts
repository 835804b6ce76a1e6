import {
  checklistItems,
  clauses,
  documents,
  evaluationUnits,
  indicators,
  measures,
  parameters,
  qualityIndicators,
  shuozhouTargets,
  type Rename,
} from "edu-balance";

/** Every id of this version, by kind. */
export const currentIds: Readonly<Record<Rename["kind"], readonly string[]>> = {
  document: documents.map(({ id }) => id),
  clause: clauses.map(({ id }) => id),
  parameter: [...new Set(parameters.map(({ id }) => id))],
  measure: measures.map(({ id }) => id),
  checklistItem: checklistItems.map(({ id }) => id),
  indicator: [...new Set([...indicators, ...qualityIndicators].map(({ id }) => id))],
  target: shuozhouTargets.map(({ id }) => id),
  evaluationUnit: evaluationUnits.map(({ id }) => id),
};

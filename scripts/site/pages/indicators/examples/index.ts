import { evaluationExamples } from "./evaluations.js";
import type { WorkedExample } from "./example.js";
import { fundingExamples } from "./funding.js";
import { pupilExamples } from "./pupils.js";
import { rateExamples } from "./rates.js";
import { schoolExamples } from "./schools.js";
import { teacherExamples } from "./teachers.js";

/** The worked example of every measure. */
export const examples: readonly WorkedExample[] = [
  ...rateExamples,
  ...schoolExamples,
  ...fundingExamples,
  ...teacherExamples,
  ...pupilExamples,
  ...evaluationExamples,
];

/** The example of one measure. */
export function exampleFor(measure: string): WorkedExample {
  const found = examples.find((each) => each.measure === measure);
  if (found === undefined) throw new Error(`There is no example of ${measure}.`);
  return found;
}

import type { ProblemCode } from "../findings/problem.js";
import { isAbsent } from "./checkFigure.js";
import type { School } from "./records/school.js";
import { SCHOOL_KINDS, SCHOOL_STAGES, type SchoolKind, type SchoolStage } from "./records/lists.js";

export { SCHOOL_KINDS, SCHOOL_STAGES, type SchoolKind } from "./records/lists.js";
export type { School, SchoolConditions, SchoolStageFigures, SchoolStages } from "./records/school.js";

/** The stages a school of each kind must have and may have. */
export const STAGES_OF_KIND: Readonly<
  Record<SchoolKind, { readonly required: readonly SchoolStage[]; readonly allowed: readonly SchoolStage[] }>
> = {
  primary: { required: ["primary"], allowed: ["primary"] },
  juniorSecondary: { required: ["juniorSecondary"], allowed: ["juniorSecondary"] },
  nineYear: { required: ["primary", "juniorSecondary"], allowed: ["primary", "juniorSecondary"] },
  completeSecondary: { required: ["juniorSecondary", "seniorSecondary"], allowed: ["juniorSecondary", "seniorSecondary"] },
  twelveYear: { required: SCHOOL_STAGES, allowed: SCHOOL_STAGES },
  teachingPoint: { required: [], allowed: ["primary", "juniorSecondary"] },
  special: { required: [], allowed: SCHOOL_STAGES },
  vocational: { required: [], allowed: SCHOOL_STAGES },
};

/** What is wrong with having a stage or not having it, in a school of a kind; `null` where nothing is or the kind is not known. */
export function stageProblem(kind: unknown, stage: SchoolStage, figures: unknown): ProblemCode | null {
  const known = SCHOOL_KINDS.find((each) => each === kind);
  if (known === undefined) return null;
  const { required, allowed } = STAGES_OF_KIND[known];
  if (isAbsent(figures)) return required.includes(stage) ? "stageMissing" : null;
  return allowed.includes(stage) ? null : "stageUnexpected";
}

/** What is wrong with a school that the kind of each figure does not tell, and where: its stages are those of its kind, and a campus has a parent. */
export function kindProblems({
  kind,
  stages,
  countedSeparately,
  parentId,
}: School): { readonly path: readonly string[]; readonly code: ProblemCode }[] {
  return [
    ...SCHOOL_STAGES.flatMap((stage) => {
      const code = stageProblem(kind, stage, stages[stage]);
      return code === null ? [] : [{ path: ["stages", stage], code }];
    }),
    ...(countedSeparately === false && parentId === undefined ? [{ path: ["parentId"], code: "missing" } as const] : []),
  ];
}

import type { SizeCount, SizeDefinition, StageClassSizes } from "../assessments/countSizes.js";
import { parameters } from "../policy/records/parameters.js";
import type { Stage } from "../policy/records/types.js";
import type { ShownRule } from "./telling.js";

/** A size that classes of a stage are counted by, and how many are. */
export interface SizeRule {
  readonly key: "overStandard" | "oversized" | "superSized";
  readonly count: SizeCount;
  readonly rule: ShownRule;
}

/** The three sizes of a stage, as rules. */
export function sizeRules(stage: Stage, sizes: StageClassSizes): SizeRule[] {
  return (["overStandard", "oversized", "superSized"] as const).map((key) => {
    const count = sizes[key];
    const source = sourceOf(count.definition, stage);
    return { key, count, rule: { requirement: count.definition, basis: source === undefined ? [] : [source], unit: "pupilsPerClass" } };
  });
}

/** Where a definition of the library stands; `undefined` for one of the caller's. */
function sourceOf({ parameterId, limit, effectiveFrom }: SizeDefinition, stage: Stage): ShownRule["basis"][number] | undefined {
  return parameters.find(
    (each) =>
      each.id === parameterId &&
      each.value === limit &&
      each.effectiveFrom === effectiveFrom &&
      (each.stage === undefined || each.stage === stage),
  )?.source;
}

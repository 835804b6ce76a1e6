import { combineVerdicts, type Verdict } from "../../findings/finding.js";
import { qualityIndicators } from "../../indicators/school/qualityIndicators.js";
import { STAGES } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { pointerTo } from "../summary/jsonPointer.js";
import type { QualityStage } from "./resources.js";
import type { QualityItem } from "./result.js";

/**
 * The seven items of resources. An item is not met where its coefficient is not, or where it is among those by which a
 * school fails; the one miss a school is permitted does not count against the item.
 */
export function listResourceItems(stages: Readonly<Record<Stage, QualityStage>>): QualityItem[] {
  return qualityIndicators.map(({ id }, position) => {
    const grounds = STAGES.flatMap((stage) => groundsIn(stages[stage], stage, position));
    return {
      id,
      block: "resources",
      number: position + 1,
      verdict: combineVerdicts(grounds.map(({ verdict }) => verdict)),
      findings: [],
      at: grounds.map(({ at }) => at),
    };
  });
}

interface Ground {
  readonly verdict: Verdict;
  readonly at: string;
}

/** What the item at a position rests on in a stage: its coefficient, and the schools that count against it. */
function groundsIn({ findings, schools }: QualityStage, stage: Stage, position: number): Ground[] {
  const coefficient = findings[position];
  const root = pointerTo(["stages", stage]);
  const below = `findings/${String(position)}`;
  const grounds: Ground[] = coefficient === undefined ? [] : [{ verdict: coefficient.verdict, at: `${root}/${below}` }];
  schools.forEach((school, index) => {
    const verdict = school.findings[position]?.verdict;
    if (verdict === undefined || verdict === "met" || (verdict === "notMet" && school.verdict !== "notMet")) return;
    grounds.push({ verdict, at: `${root}/schools/${String(index)}/${below}` });
  });
  return grounds;
}

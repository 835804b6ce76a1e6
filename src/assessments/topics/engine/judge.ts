import type { Finding } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { type Asked, questionOf, reportWhole, type TopicContext } from "./context.js";
import { judgeRange } from "./ranged.js";

/** A finding whose value may be known only within a range; it is judged when both ends fall on the same side. */
export function rangedFinding(context: TopicContext, asked: Asked, result: IndicatorValue | null, more: readonly Reason[] = []): Finding {
  reportWhole(context, asked.record, result);
  return judgeRange(context.call, questionOf(asked), result, more);
}

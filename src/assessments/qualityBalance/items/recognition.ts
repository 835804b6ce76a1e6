import { problem, type ProblemCode } from "../../../findings/problem.js";
import { satisfactionShare } from "../../../indicators/rates/satisfactionShare.js";
import { figureProblem, isAbsent } from "../../../model/checkFigure.js";
import type { SatisfactionFigures } from "../../../model/records/survey.js";
import { judgeFigures, judgeRate, type ItemFindings } from "./judgeRate.js";

/**
 * Public recognition: those satisfied among valid answers, or the share that was published without them. The survey's
 * own rules are masked in every copy seen.
 */
export const publicRecognition: ItemFindings = (context) => {
  const given = context.input.recognition;
  const item = { rate: satisfactionShare, parameter: "satisfactionShareFloor", path: ["recognition"] } as const;
  const { share, ...counts } = given ?? {};
  if (isAbsent(share)) return judgeFigures(context, item, given);
  const code = shareProblem(share, counts);
  if (code === null) return judgeRate(context, item, { result: { value: share, reasons: [] }, problems: [] });
  const reasons = [{ code: "invalidFigure", field: "share", units: [] } as const];
  return judgeRate(context, item, { result: { value: null, reasons }, problems: [problem(["recognition", "share"], code, share)] });
};

function shareProblem(share: number, { satisfied, valid }: SatisfactionFigures): ProblemCode | null {
  const code = figureProblem(share, "amount");
  if (code !== null) return code;
  if (share > 1) return "partExceedsWhole";
  // A share beside the counts it came from could only repeat or contradict them.
  return isAbsent(satisfied) && isAbsent(valid) ? null : "notExpected";
}

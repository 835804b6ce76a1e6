import type { Finding } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import { disabledEnrolmentShareOf } from "../../../indicators/rates/disabledEnrolmentShare.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { gapsIn } from "../../../model/reading/readFigures.js";
import { readRecord, type Path } from "../../../model/reading/readRecord.js";
import { definedDisabledEnrolment, type DefinedDisabledEnrolment } from "../../../model/records/specialEducation.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import type { Call } from "../../call.js";
import { judgeValue, type Question } from "../engine/question.js";
import { judgeByRule } from "../engine/ranged.js";
import type { Judged } from "../engine/row.js";

const THREE_TYPES = "threeTypes";
const ENROLMENT = "disabledEnrolmentShareTarget";

/** Enrolment of disabled children against the target for the types of disability that were counted. */
export function judgeDisabledEnrolment(call: Call, given: unknown, path: Path): Judged {
  const { value, problems } = readRecord(definedDisabledEnrolment, given, { path, asOf: call.asOf });
  return { findings: [enrolment(call, value, path)], problems };
}

function enrolment(call: Call, figures: DefinedDisabledEnrolment | null, path: Path): Finding {
  const question: Question = { indicator: "disabledEnrolmentShare", parameter: ENROLMENT, unit: "share", path };
  // While it is open which types are counted, some target was in force all the same.
  const ofThree: Question = { ...question, scope: THREE_TYPES };
  if (figures === null) return judgeValue(call, ofThree, null);
  const gaps = gapsIn(definedDisabledEnrolment, figures, ["definition"]);
  if (gaps.length > 0) return judgeValue(call, ofThree, { value: null, reasons: gaps });
  const { definition } = figures;
  const share = disabledEnrolmentShareOf(figures);
  const chosen: readonly Reason[] = [{ code: "denominatorChosen", denominator: definition }];
  if (definition === "allTypes") return judgeValue(call, question, share, chosen);
  const ofTypes = call.rule(ENROLMENT, { scope: THREE_TYPES });
  return ofTypes.parameter?.scope === THREE_TYPES
    ? judgeValue(call, ofThree, share, chosen)
    : withoutTarget(call, { ...question, parameter: undefined }, { ...share, reasons: [...share.reasons, ...chosen] }, ofTypes);
}

/**
 * A share of three types while the target is for all: nothing in force fits it, unless the caller reads something in. A target
 * for three types that was missed stays so.
 */
function withoutTarget(call: Call, question: Question, share: IndicatorValue, ofTypes: ParameterLookup): Finding {
  if (call.options.interpretations?.[question.indicator] !== undefined) return judgeValue(call, question, share);
  const { path, parameter, superseded } = ofTypes;
  const isForAll = parameter !== null || path.some(({ outcome }) => outcome === "unverifiedRefused");
  return judgeByRule(call, question, share, {
    ...ofTypes,
    parameter: null,
    path: [],
    otherScopes: isForAll ? ["allTypes"] : [],
    superseded: superseded.filter(({ scope }) => scope === THREE_TYPES),
  });
}

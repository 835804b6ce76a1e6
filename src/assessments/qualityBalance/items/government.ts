import type { Reason } from "../../../findings/reason.js";
import { backboneRotationShare } from "../../../indicators/rates/backboneRotationShare.js";
import { certifiedTeacherShare } from "../../../indicators/rates/certifiedTeacherShare.js";
import { migrantPublicOrPurchasedShare } from "../../../indicators/rates/migrantPublicOrPurchasedShare.js";
import { nearbyEnrolmentShare } from "../../../indicators/rates/nearbyEnrolmentShare.js";
import { rateOf } from "../../../indicators/rates/rate.js";
import { rotationShare } from "../../../indicators/rates/rotationShare.js";
import { seniorHighQuotaShare } from "../../../indicators/rates/seniorHighQuotaShare.js";
import { teacherPayParity } from "../../../indicators/rates/teacherPayParity.js";
import { trainingHoursCompletionShare } from "../../../indicators/rates/trainingHoursCompletionShare.js";
import { readRecord } from "../../../model/reading/readRecord.js";
import { qualityRotationFigures, type QualityRotationFigures } from "../../../model/records/rotation.js";
import { STAGES } from "../../../model/records/lists.js";
import type { Found, QualityContext } from "../context.js";
import { judgeFigures, judgeRate, rateItem, type ItemFindings } from "./judgeRate.js";

/** Item 11: rotation, and the backbone teachers among those rotated. */
export function rotation(context: QualityContext): Found {
  const path = ["government", "rotation"];
  const { value: figures, problems } = readRecord(qualityRotationFigures, context.input.government?.rotation, { path });
  const item = { rate: rotationShare, parameter: "rotationShareFloor", path } as const;
  const all = judgeRate(context, item, { result: figures === null ? null : rateOf(rotationShare, figures), problems });
  return { findings: [...all.findings, ...backboneRotation(context, figures)], problems };
}

/** The share of backbone teachers. */
function backboneRotation(context: QualityContext, figures: QualityRotationFigures | null): Found["findings"] {
  const item = { rate: backboneRotationShare, parameter: "backboneRotationShareFloor", path: ["government", "rotation"] } as const;
  const denominator = figures?.backboneDenominator;
  if (denominator !== "rotated" && denominator !== "eligible") {
    const reason: Reason = { code: "missingFigure", field: "backboneDenominator", units: [] };
    return judgeRate(context, item, { result: figures === null ? null : { value: null, reasons: [reason] }, problems: [] }).findings;
  }
  const result = rateOf(backboneRotationShare, { ...figures, eligible: figures?.backboneEligible, denominator });
  // The standard's share is of those rotated; of those eligible only a province's rule speaks, where there is one.
  if (denominator === "rotated") return judgeRate(context, item, { result, problems: [] }).findings;
  const more = [{ code: "denominatorChosen", denominator } as const];
  return judgeRate(context, { ...item, scope: "ofEligible" }, { result, more, problems: [] }).findings;
}

/** Item 13: enrolment by zone, each stage by its own limit. */
export function nearbyEnrolment(context: QualityContext): Found {
  const found = STAGES.map((stage) => {
    const path = ["government", "nearbyEnrolment", stage];
    const item = { rate: nearbyEnrolmentShare, parameter: "nearbyEnrolmentShareFloor", path, mayConcernNobody: true, stage } as const;
    return judgeFigures(context, item, context.input.government?.nearbyEnrolment?.[stage]);
  });
  return { findings: found.flatMap(({ findings }) => findings), problems: found.flatMap(({ problems }) => problems) };
}

/** Item 8 of government guarantee: teachers' pay. */
export const payParity: ItemFindings = rateItem(
  { rate: teacherPayParity, parameter: "teacherPayParityFloor", path: ["government", "pay"] },
  ({ government }) => government?.pay,
);

/** Item 9: training hours. */
export const trainingHours: ItemFindings = rateItem(
  { rate: trainingHoursCompletionShare, parameter: "trainingCompletionShareFloor", path: ["government", "training"] },
  ({ government }) => government?.training,
);

/** Item 12: certified teachers. */
export const certification: ItemFindings = rateItem(
  { rate: certifiedTeacherShare, parameter: "certifiedTeacherShareFloor", path: ["government", "certification"] },
  ({ government }) => government?.certification,
);

/** Item 14: places of good senior high schools. */
export const seniorHighQuota: ItemFindings = rateItem(
  { rate: seniorHighQuotaShare, parameter: "seniorHighQuotaShareFloor", path: ["government", "seniorHighQuota"] },
  ({ government }) => government?.seniorHighQuota,
);

/** Item 15: migrants' children in public schools or places the government buys. */
export const migrantChildren: ItemFindings = rateItem(
  {
    rate: migrantPublicOrPurchasedShare,
    parameter: "migrantPublicOrPurchasedShareFloor",
    path: ["government", "migrantChildren"],
    mayConcernNobody: true,
  },
  ({ government }) => government?.migrantChildren,
);

import { problem, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { backboneRotationShareOf } from "../../../indicators/rates/backboneRotationShare.js";
import { certifiedTeacherShareOf } from "../../../indicators/rates/certifiedTeacherShare.js";
import { migrantPublicOrPurchasedShareOf } from "../../../indicators/rates/migrantPublicOrPurchasedShare.js";
import { nearbyEnrolmentShareOf } from "../../../indicators/rates/nearbyEnrolmentShare.js";
import { rotationShareOf } from "../../../indicators/rates/rotationShare.js";
import { seniorHighQuotaShareOf } from "../../../indicators/rates/seniorHighQuotaShare.js";
import { teacherPayParityOf } from "../../../indicators/rates/teacherPayParity.js";
import { trainingHoursCompletionShareOf } from "../../../indicators/rates/trainingHoursCompletionShare.js";
import { isAbsent } from "../../../model/checkFigure.js";
import type { QualityRotationFigures } from "../../../model/records/rotation.js";
import { STAGES } from "../../../model/stageUnit.js";
import type { Found, QualityContext } from "../context.js";
import { judgeRate, rateItem, readFigures, type ItemFindings } from "./judgeRate.js";

/** Item 11: rotation, and the backbone teachers among those rotated. */
export function rotation(context: QualityContext): Found {
  const record = "government.rotation";
  const { figures, problems } = readFigures(record, context.input.government?.rotation, "count");
  const share = { indicator: "rotationShare", parameter: "rotationShareFloor", record, unit: "share" } as const;
  const all = judgeRate(context, share, { result: figures === null ? null : rotationShareOf(figures), problems });
  const backbone = backboneRotation(context, figures, problems);
  return { findings: [...all.findings, ...backbone.findings], problems: [...all.problems, ...backbone.problems.slice(problems.length)] };
}

/** The share of backbone teachers; the problems are those of the record, then its own. */
function backboneRotation(context: QualityContext, figures: QualityRotationFigures | null, read: readonly Problem[]): Found {
  const record = "government.rotation";
  const backbone = { indicator: "backboneRotationShare", parameter: "backboneRotationShareFloor", record, unit: "share" } as const;
  const denominator = figures?.backboneDenominator;
  if (denominator !== "rotated" && denominator !== "eligible") {
    const path = ["government", "rotation", "backboneDenominator"];
    const problems = isAbsent(denominator) ? read : [...read, problem(path, "notInList", denominator)];
    const reason: Reason = { code: "missingFigure", field: "backboneDenominator", units: [] };
    return judgeRate(context, backbone, { result: figures === null ? null : { value: null, reasons: [reason] }, problems });
  }
  const result = backboneRotationShareOf({ ...figures, eligible: figures?.backboneEligible, denominator });
  // The standard's share is of those rotated; of those eligible only a province's rule speaks, where there is one.
  if (denominator === "rotated") return judgeRate(context, backbone, { result, problems: read });
  const more = [{ code: "denominatorChosen", denominator } as const];
  return judgeRate(context, { ...backbone, scope: "ofEligible" }, { result, more, problems: read });
}

/** Item 13: enrolment by zone, each stage by its own limit. */
export function nearbyEnrolment(context: QualityContext): Found {
  const found = STAGES.map((stage) => {
    const record = `government.nearbyEnrolment.${stage}`;
    const { figures, problems } = readFigures(record, context.input.government?.nearbyEnrolment?.[stage], "count");
    const rate = {
      indicator: "nearbyEnrolmentShare",
      parameter: "nearbyEnrolmentShareFloor",
      record,
      unit: "share",
      mayConcernNobody: true,
      stage,
    } as const;
    return judgeRate(context, rate, { result: figures === null ? null : nearbyEnrolmentShareOf(figures), problems });
  });
  return { findings: found.flatMap(({ findings }) => findings), problems: found.flatMap(({ problems }) => problems) };
}

/** Item 8 of government guarantee: teachers' pay. */
export const payParity: ItemFindings = rateItem(
  { indicator: "teacherPayParity", parameter: "teacherPayParityFloor", record: "government.pay", unit: "ratio" },
  "amount",
  ({ government }) => government?.pay,
  teacherPayParityOf,
);

/** Item 9: training hours. */
export const trainingHours: ItemFindings = rateItem(
  { indicator: "trainingHoursCompletionShare", parameter: "trainingCompletionShareFloor", record: "government.training", unit: "share" },
  "count",
  ({ government }) => government?.training,
  trainingHoursCompletionShareOf,
);

/** Item 12: certified teachers. */
export const certification: ItemFindings = rateItem(
  { indicator: "certifiedTeacherShare", parameter: "certifiedTeacherShareFloor", record: "government.certification", unit: "share" },
  "count",
  ({ government }) => government?.certification,
  certifiedTeacherShareOf,
);

/** Item 14: places of good senior high schools. */
export const seniorHighQuota: ItemFindings = rateItem(
  { indicator: "seniorHighQuotaShare", parameter: "seniorHighQuotaShareFloor", record: "government.seniorHighQuota", unit: "share" },
  "count",
  ({ government }) => government?.seniorHighQuota,
  seniorHighQuotaShareOf,
);

/** Item 15: migrants' children in public schools or places the government buys. */
export const migrantChildren: ItemFindings = rateItem(
  {
    indicator: "migrantPublicOrPurchasedShare",
    parameter: "migrantPublicOrPurchasedShareFloor",
    record: "government.migrantChildren",
    unit: "share",
    mayConcernNobody: true,
  },
  "count",
  ({ government }) => government?.migrantChildren,
  migrantPublicOrPurchasedShareOf,
);

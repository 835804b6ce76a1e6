import type { ClassRecord } from "../../model/records/classRecord.js";
import type { Finding } from "../../findings/finding.js";
import { problem, type Problem, type ProblemCode } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { isCalendarDate, yearsBetween } from "../../foundation/calendarDate.js";
import { backboneRotationShareOf } from "../../indicators/rates/backboneRotationShare.js";
import { certifiedTeacherShareOf } from "../../indicators/rates/certifiedTeacherShare.js";
import { disabledEnrolmentShareOf } from "../../indicators/rates/disabledEnrolmentShare.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { juniorRetentionOf } from "../../indicators/rates/juniorRetention.js";
import { migrantPublicOrPurchasedShareOf } from "../../indicators/rates/migrantPublicOrPurchasedShare.js";
import { nearbyEnrolmentShareOf } from "../../indicators/rates/nearbyEnrolmentShare.js";
import { rotationShareOf } from "../../indicators/rates/rotationShare.js";
import { satisfactionShareOf } from "../../indicators/rates/satisfactionShare.js";
import { seniorHighQuotaShareOf } from "../../indicators/rates/seniorHighQuotaShare.js";
import { teacherPayParityOf } from "../../indicators/rates/teacherPayParity.js";
import { trainingHoursCompletionShareOf } from "../../indicators/rates/trainingHoursCompletionShare.js";
import { figureProblem, isAbsent, textProblem, type FigureKind } from "../../model/checkFigure.js";

import { STAGES, type StageUnit } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { assessClassSizes } from "../assessClassSizes.js";
import { figuresOf, reportWhole } from "../topics/engine/context.js";
import { addProblems, judgeItem, lookUp, QUALITY_SCOPE, type QualityContext } from "./context.js";
import type { MonitoredSubject, QualityBalanceInput } from "./input.js";

/** A rate of the whole county and the rule it is held against. */
interface Rate {
  readonly indicator: string;
  readonly parameter: string;
  /** Where its figures stand in the input. */
  readonly record: string;
  readonly unit: "share" | "ratio";
  readonly stage?: Stage;
  /** Special case of the rule, where it is not that of the measures. */
  readonly scope?: string;
  /** Whether a county can have nobody the item is about, and is then not asked. */
  readonly mayConcernNobody?: true;
}

/** Judges a rate; without its record, or with a whole of zero persons, it says so. */
function rateFinding(context: QualityContext, rate: Rate, result: IndicatorValue | null, more: readonly Reason[] = []): Finding {
  const lookup = lookUp(context, rate.parameter, rate.stage ?? null, rate.scope);
  if (result?.reasons.some(({ code }) => code === "invalidFigure") === true) reportWhole(context, rate.record);
  const reasons: readonly Reason[] = result?.reasons ?? [{ code: "recordMissing", record: rate.record, units: [] }];
  const finding = judgeItem(context, {
    indicator: rate.indicator,
    subject: context.subject,
    ...(rate.stage === undefined ? {} : { stage: rate.stage }),
    value: result?.value ?? null,
    unit: rate.unit,
    lookup,
    reasons: [...reasons, ...more],
  });
  const nobody = rate.mayConcernNobody === true && reasons.some(({ code }) => code === "zeroDenominator");
  return nobody ? { ...finding, verdict: "notApplicable" } : finding;
}

/** Whole years since basic balance was recognised. */
export function yearsSinceBasicBalance(context: QualityContext): readonly Finding[] {
  const { basicBalance } = context.input;
  const { recognised, recognisedOn } = basicBalance ?? {};
  const reasons: Reason[] = [];
  let value: number | null = null;
  if (recognised === false && isAbsent(recognisedOn)) value = 0;
  else if (recognised === false) {
    context.problems.push(problem(["basicBalance", "recognised"], "contradicts", recognised));
    reasons.push({ code: "conflictingRecords" });
  } else if (isCalendarDate(recognisedOn)) value = yearsBetween(recognisedOn, context.options.asOf);
  else if (isAbsent(recognisedOn)) {
    reasons.push(
      basicBalance === undefined
        ? { code: "recordMissing", record: "basicBalance", units: [] }
        : { code: "missingFigure", field: "basicBalance.recognisedOn", units: [] },
    );
  } else {
    context.problems.push(problem(["basicBalance", "recognisedOn"], "notADate", recognisedOn));
    reasons.push({ code: "invalidFigure", field: "basicBalance.recognisedOn", units: [] });
  }
  const lookup = lookUp(context, "qualityBalanceYearsAfterBasic", null);
  return [judgeItem(context, { indicator: "yearsSinceBasicBalance", subject: context.subject, value, unit: "years", lookup, reasons })];
}

/** Item 5 of government guarantee: no class over the standard size. */
export function classSizes(context: QualityContext): readonly Finding[] {
  const { input, options } = context;
  const indicator = "overStandardClassShare";
  const without = (reason: Reason): Finding =>
    judgeItem(context, {
      indicator,
      subject: context.subject,
      value: null,
      unit: "share",
      lookup: lookUp(context, "overStandardClassShareLimit", null),
      reasons: [reason],
    });
  if (input.classes === undefined) return [without({ code: "recordMissing", record: "classes", units: [] })];
  const result = assessClassSizes(input.classes, { ...options, county: input.county, scope: QUALITY_SCOPE });
  addProblems(context, ["classes"], result.problems);
  const findings = result.findings.filter((finding) => finding.indicator === indicator);
  const unlisted = schoolsWithoutClasses(context, input.classes);
  return unlisted.length === 0 ? findings : [...findings, without({ code: "recordMissing", record: "classes", units: unlisted })];
}

/**
 * Schools with pupils in a stage of which no class of that stage is known. Where classes are told of nobody in
 * particular, only a stage without any class can be seen to lack them.
 */
function schoolsWithoutClasses(context: QualityContext, classes: readonly ClassRecord[]): string[] {
  const known = new Set<string>();
  let anonymous = false;
  for (const record of classes as readonly unknown[]) {
    const {
      schoolId,
      stage,
      classes: count,
    } = (typeof record === "object" && record !== null ? record : {}) as Partial<Record<string, unknown>>;
    if (count === 0) continue;
    if (typeof stage !== "string") continue;
    known.add(`${stage} *`);
    if (typeof schoolId === "string") known.add(`${stage} ${schoolId}`);
    else anonymous = true;
  }
  const lacking = (context.input.units as readonly (StageUnit | null | undefined)[]).flatMap((unit, index) => {
    if (isAbsent(unit) || !(unit.pupils > 0) || known.has(`${unit.stage} ${anonymous ? "*" : unit.schoolId}`)) return [];
    return [textProblem(unit.schoolId) === null ? unit.schoolId : `#${String(index)}`];
  });
  return [...new Set(lacking)];
}

/** Item 11: rotation, and the backbone teachers among those rotated. */
export function rotation(context: QualityContext): readonly Finding[] {
  const figures = figuresOf(context, "government.rotation", context.input.government?.rotation, "count");
  const record = "government.rotation";
  const all = rateFinding(
    context,
    { indicator: "rotationShare", parameter: "rotationShareFloor", record, unit: "share" },
    figures === null ? null : rotationShareOf(figures),
  );
  const denominator = figures?.backboneDenominator;
  const backbone = { indicator: "backboneRotationShare", parameter: "backboneRotationShareFloor", record, unit: "share" } as const;
  if (denominator !== "rotated" && denominator !== "eligible") {
    if (!isAbsent(denominator)) context.problems.push(problem(["government", "rotation", "backboneDenominator"], "notInList", denominator));
    const reason: Reason = { code: "missingFigure", field: "backboneDenominator", units: [] };
    return [all, rateFinding(context, backbone, figures === null ? null : { value: null, reasons: [reason] })];
  }
  const share = backboneRotationShareOf({ ...figures, eligible: figures?.backboneEligible, denominator });
  // The standard's share is of those rotated; of those eligible only a province's rule speaks, where there is one.
  if (denominator === "rotated") return [all, rateFinding(context, backbone, share)];
  return [all, rateFinding(context, { ...backbone, scope: "ofEligible" }, share, [{ code: "denominatorChosen", denominator }])];
}

/** Item 13: enrolment by zone, each stage by its own limit. */
export function nearbyEnrolment(context: QualityContext): readonly Finding[] {
  return STAGES.map((stage) => {
    const figures = figuresOf(context, `government.nearbyEnrolment.${stage}`, context.input.government?.nearbyEnrolment?.[stage], "count");
    const rate = {
      indicator: "nearbyEnrolmentShare",
      parameter: "nearbyEnrolmentShareFloor",
      record: `government.nearbyEnrolment.${stage}`,
      unit: "share",
      mayConcernNobody: true,
      stage,
    } as const;
    return rateFinding(context, rate, figures === null ? null : nearbyEnrolmentShareOf(figures));
  });
}

/** Item 1 of education quality: retention over the junior years. */
export function juniorRetention(context: QualityContext): readonly Finding[] {
  const figures = figuresOf(context, "quality.juniorRetention", context.input.quality?.juniorRetention, "count");
  const rate = {
    indicator: "juniorRetention",
    parameter: "juniorRetentionShareFloor",
    record: "quality.juniorRetention",
    unit: "share",
  } as const;
  if (figures === null) return [rateFinding(context, rate, null)];
  const { denominator }: { readonly denominator: unknown } = figures;
  if (!isAbsent(denominator) && denominator !== "entrantsLessDeceased" && denominator !== "entrants") {
    context.problems.push(problem(["quality", "juniorRetention", "denominator"], "notInList", denominator));
  }
  const chosen: readonly Reason[] = denominator === "entrants" ? [{ code: "denominatorChosen", denominator }] : [];
  return [rateFinding(context, rate, juniorRetentionOf(figures), chosen)];
}

/** Item 9: level and difference between schools in every subject that was monitored. */
export function performance(context: QualityContext): readonly Finding[] {
  const level = lookUp(context, "performanceLevelFloor", null);
  const difference = lookUp(context, "performanceDifferenceLimit", null);
  const given = context.input.quality?.performance;
  if (!isAbsent(given) && !Array.isArray(given)) context.problems.push(problem(["quality", "performance"], "notAList", given));
  const listed: readonly (MonitoredSubject | null | undefined)[] = Array.isArray(given) ? given : [];
  const subjects: readonly (MonitoredSubject | null)[] = listed.length === 0 ? [null] : listed.map((each) => each ?? null);
  listed.forEach((each, index) => {
    if (isAbsent(each)) context.problems.push(problem(["quality", "performance", index], "notAnObject", each));
  });
  return subjects.flatMap((monitored, index) => {
    const found: Problem[] = [];
    const name = monitored === null ? null : monitored.subject;
    if (monitored !== null && textProblem(name) !== null) found.push(problem(["subject"], textProblem(name) ?? "notText", name));
    const read = (
      field: "level" | "difference",
      kind: "count" | "amount",
    ): { readonly value: number | null; readonly reasons: Reason[] } => {
      if (monitored === null) return { value: null, reasons: [{ code: "recordMissing", record: "quality.performance", units: [] }] };
      const about: Reason = { code: "monitoredSubject", subject: String(name) };
      const value = monitored[field];
      if (isAbsent(value)) return { value: null, reasons: [about, { code: "missingFigure", field, units: [] }] };
      const code = figureProblem(value, kind);
      if (code === null) return { value, reasons: [about] };
      found.push(problem([field], code, value));
      return { value: null, reasons: [about, { code: "invalidFigure", field, units: [] }] };
    };
    const findings = [
      judgeItem(context, {
        indicator: "performanceLevel",
        subject: context.subject,
        unit: "level",
        lookup: level,
        ...read("level", "count"),
      }),
      judgeItem(context, {
        indicator: "performanceDifference",
        subject: context.subject,
        unit: "share",
        lookup: difference,
        ...read("difference", "amount"),
      }),
    ];
    addProblems(context, ["quality", "performance", index], found);
    return findings;
  });
}

/** The findings of an item. */
export type ItemFindings = (context: QualityContext) => readonly Finding[];

/** An item that is one rate of the county, from one record of counts or amounts. */
function rateItem<Figures extends object>(
  rate: Rate,
  kind: FigureKind,
  recordOf: (input: QualityBalanceInput) => Figures | undefined,
  valueOf: (figures: Figures) => IndicatorValue,
): ItemFindings {
  return (context) => {
    const figures = figuresOf(context, rate.record, recordOf(context.input), kind);
    return [rateFinding(context, rate, figures === null ? null : valueOf(figures))];
  };
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

/** Item 2 of education quality: enrolment of disabled children. */
export const disabledEnrolment: ItemFindings = rateItem(
  {
    indicator: "disabledEnrolmentShare",
    parameter: "disabledEnrolmentShareFloor",
    record: "quality.disabledEnrolment",
    unit: "share",
    mayConcernNobody: true,
  },
  "count",
  ({ quality }) => quality?.disabledEnrolment,
  disabledEnrolmentShareOf,
);

/**
 * Public recognition: those satisfied among valid answers, or the share that was published without them. The survey's
 * own rules are masked in every copy seen.
 */
export const publicRecognition: ItemFindings = (context) => {
  const given = context.input.recognition;
  const rate = { indicator: "satisfactionShare", parameter: "satisfactionShareFloor", record: "recognition", unit: "share" } as const;
  const { share, ...counts } = given ?? {};
  if (isAbsent(share)) {
    const figures = figuresOf(context, "recognition", typeof given === "object" ? counts : given, "count");
    return [rateFinding(context, rate, figures === null ? null : satisfactionShareOf(figures))];
  }
  const path = ["recognition", "share"];
  const wrong = (code: ProblemCode): readonly Finding[] => {
    context.problems.push(problem(path, code, share));
    return [rateFinding(context, rate, { value: null, reasons: [{ code: "invalidFigure", field: "share", units: [] }] })];
  };
  const code = figureProblem(share, "amount");
  if (code !== null) return wrong(code);
  if (share > 1) return wrong("partExceedsWhole");
  // A share beside the counts it came from could only repeat or contradict them.
  if (!isAbsent(counts.satisfied) || !isAbsent(counts.valid)) return wrong("notExpected");
  return [rateFinding(context, rate, { value: share, reasons: [] })];
};

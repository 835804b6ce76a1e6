import type { LocalText } from "../../foundation/localText.js";
import { backboneRotationShare } from "../../indicators/rates/backboneRotationShare.js";
import { certifiedTeacherShare } from "../../indicators/rates/certifiedTeacherShare.js";
import { disabledEnrolmentShare } from "../../indicators/rates/disabledEnrolmentShare.js";
import { juniorRetention } from "../../indicators/rates/juniorRetention.js";
import { migrantPublicOrPurchasedShare } from "../../indicators/rates/migrantPublicOrPurchasedShare.js";
import { nearbyEnrolmentShare } from "../../indicators/rates/nearbyEnrolmentShare.js";
import type { Rate } from "../../indicators/rates/rate.js";
import { rotationShare } from "../../indicators/rates/rotationShare.js";
import { satisfactionShare } from "../../indicators/rates/satisfactionShare.js";
import { seniorHighQuotaShare } from "../../indicators/rates/seniorHighQuotaShare.js";
import { surveyParentShare } from "../../indicators/rates/surveyParentShare.js";
import { surveyValidReturnShare } from "../../indicators/rates/surveyValidReturnShare.js";
import { teacherPayParity } from "../../indicators/rates/teacherPayParity.js";
import { trainingHoursCompletionShare } from "../../indicators/rates/trainingHoursCompletionShare.js";
import type { Indicator } from "../../indicators/school/indicator.js";
import { indicators } from "../../indicators/school/indicators.js";
import { qualityIndicators } from "../../indicators/school/qualityIndicators.js";
import type { RecordSpec, VariantsSpec } from "../../model/reading/spec.js";
import { classRecord } from "../../model/records/classRecord.js";
import { FUNDS_ACCOUNTS } from "../../model/records/lists.js";
import type { Office } from "../../policy/records/lists.js";
import { qualityRotationFigures } from "../../model/records/rotation.js";
import { school, stageUnit } from "../../model/records/school.js";
import { STAGES, type UnitFigure } from "../../model/stageUnit.js";
import { figureName } from "../../naming/fieldNames.js";
import { exceptions } from "../../policy/records/exceptions.js";
import { measures } from "../../policy/records/measures.js";
import type { BalanceStandard } from "../../policy/records/procedures.js";
import type { ExceptionFact, PolicyException } from "../../policy/records/types.js";
import { unitWords } from "../../policy/records/units.js";
import { decidedBy, nameOffices, requireFigure, type DataRequirement } from "./requirement.js";

/** The figures of units, drawn from the terms of the indicators. */
export function unitFigures(of: readonly Indicator[]): DataRequirement[] {
  const fields = new Set<UnitFigure>(of.flatMap(({ numerator }) => numerator.map(({ field }) => field)));
  const ask = (field: UnitFigure | "pupils", neededFor: readonly string[], optional = false): DataRequirement =>
    requireFigure(stageUnit, field, { record: "stageUnit", path: field, neededFor, stages: STAGES, optional });
  const claimed = exceptions.flatMap(({ adds }) => (adds === null || !fields.has(adds.to) ? [] : [adds]));
  return [
    ask(
      "pupils",
      of.map(({ id }) => id),
    ),
    ...[...fields].map((field) => ask(field, idsWith(of, field))),
    ...(of === qualityIndicators ? claimed.map(({ from, to }) => ask(from, idsWith(of, to), true)) : []),
  ];
}

/** Ids of the indicators that have the figure among their terms. */
function idsWith(of: readonly Indicator[], field: UnitFigure): string[] {
  return of.filter(({ numerator }) => numerator.some((term) => term.field === field)).map(({ id }) => id);
}

/** Measures and indicators that an exception relaxes. */
function relaxedBy({ parameters, adds }: PolicyException): string[] {
  if (adds !== null) return idsWith(qualityIndicators, adds.to);
  return measures
    .filter(({ judgedBy, countedBy }) => [...judgedBy, ...countedBy].some((id) => parameters.includes(id)))
    .map(({ id }) => id);
}

/** What the exceptions that ask for a fact relax. */
function relaxedWith(fact: ExceptionFact): string[] {
  const asking = exceptions.filter(({ anyOf }) => anyOf.some((conditions) => conditions.some((condition) => condition.fact === fact)));
  return [...new Set(asking.flatMap(relaxedBy))];
}

function schoolFigure(path: string, neededFor: readonly string[], optional = false): DataRequirement {
  return requireFigure(school, path, { record: "school", path, neededFor: [...new Set(neededFor)], optional });
}

/** Figures of single schools. */
function schoolFigures(): DataRequirement[] {
  const ofPupils = ["schoolSize", "smallSchoolFundedPupils", "specialEducationFundsPerPupil", ...relaxedWith("pupils")];
  const pupils = requireFigure(school, "stages.primary.pupils", {
    record: "school",
    path: "stages.*.pupils",
    neededFor: [...new Set(ofPupils)],
    stages: STAGES,
  });
  return [
    schoolFigure("kind", ["qualityIndicatorsMet", "schoolSize", "specialEducationFundsPerPupil"]),
    schoolFigure("locale", ["smallSchoolFundedPupils", ...relaxedWith("locale")]),
    pupils,
    ...STAGES.map((stage) => schoolFigure(`conditions.classes.${stage}`, ["musicRooms", "artRooms"])),
    schoolFigure("conditions.musicRoomAreasM2", ["musicRooms", "musicRoomArea"]),
    schoolFigure("conditions.artRoomAreasM2", ["artRooms", "artRoomArea"]),
    schoolFigure("conditions.fundedPupils", ["smallSchoolFundedPupils"]),
    schoolFigure("conditions.publicFundsYuan", ["specialEducationFundsPerPupil", "trainingFundsShare"]),
    schoolFigure("conditions.trainingFundsYuan", ["trainingFundsShare"]),
    schoolFigure("conditions.builtYear", relaxedWith("builtYear"), true),
    schoolFigure("conditions.migrantPupils", relaxedWith("migrantShare"), true),
    schoolFigure("conditions.largestClass", relaxedWith("largestClass"), true),
    schoolFigure("conditions.denseCityCentre", relaxedWith("denseCityCentre"), true),
  ];
}

/** Figures of rates, in the order of the literal that has them; a choice of denominators goes with them. */
function rateFigures(path: string, of: readonly Rate[], spec: RecordSpec | VariantsSpec | null = null): DataRequirement[] {
  const offices: readonly Office[] = path === "government.pay" ? ["humanResources", "finance"] : ["education"];
  const literal = spec ?? of[0]?.record;
  if (literal === undefined || "variants" in literal) return [];
  return Object.keys(literal.fields).flatMap((key) => {
    const resting = of.filter((rate) => restsOn(rate, key)).map(({ id }) => id);
    return resting.length === 0
      ? []
      : [requireFigure(literal, key, { record: "county", path: `${path}.${key}`, neededFor: resting, offices })];
  });
}

/** Whether a rate has a figure among its terms, or is counted by the word of a field. */
export function restsOn({ numerator, denominator, choices }: Rate, key: string): boolean {
  if (choices !== null && /^denominator$|Denominator$/u.test(key)) return true;
  return [...numerator, ...denominator, ...Object.values(choices ?? {}).flat()].some(({ field }) => field === key);
}

/** A figure of the input that no literal has. */
function inputFigure(path: string, unit: LocalText, neededFor: readonly string[], choice?: readonly string[]): DataRequirement {
  const name = figureName(path.slice(path.lastIndexOf(".") + 1)) ?? { zh: "监测学科", en: "subject monitored" };
  const more = choice === undefined ? {} : { choice };
  const decides = decidedBy(neededFor);
  const offices = nameOffices(path.startsWith("quality.performance") ? ["education"] : ["countyGovernment", "education"]);
  return { record: "county", field: path, name, unit, stages: null, neededFor, ...more, tables: [], optional: false, offices, decides };
}

const PERFORMANCE = "quality.performance.*";

function qualityCounty(): DataRequirement[] {
  return [
    inputFigure("basicBalance.recognisedOn", { zh: "日期", en: "date" }, ["yearsSinceBasicBalance"]),

    ...rateFigures("government.pay", [teacherPayParity]),
    ...rateFigures("government.training", [trainingHoursCompletionShare]),
    ...rateFigures("government.rotation", [rotationShare, backboneRotationShare], qualityRotationFigures),
    ...rateFigures("government.certification", [certifiedTeacherShare]),
    ...STAGES.flatMap((stage) => rateFigures(`government.nearbyEnrolment.${stage}`, [nearbyEnrolmentShare])),
    ...rateFigures("government.seniorHighQuota", [seniorHighQuotaShare]),
    ...rateFigures("government.migrantChildren", [migrantPublicOrPurchasedShare]),

    ...rateFigures("quality.juniorRetention", [juniorRetention]),
    ...rateFigures("quality.disabledEnrolment", [disabledEnrolmentShare]),
    inputFigure("quality.trainingFundsAccounts", { zh: "选项", en: "choice" }, ["trainingFundsShare"], FUNDS_ACCOUNTS),
    inputFigure(`${PERFORMANCE}.subject`, { zh: "学科", en: "subject" }, ["performanceLevel", "performanceDifference"]),
    inputFigure(`${PERFORMANCE}.level`, { zh: "级", en: "level" }, ["performanceLevel"]),
    inputFigure(`${PERFORMANCE}.difference`, unitWords.share.name, ["performanceDifference"]),

    ...rateFigures("recognition", [satisfactionShare]),
  ];
}

/** Figures of the survey; those of several rates are asked for once. */
function surveyFigures(): DataRequirement[] {
  const all = [surveyParentShare, surveyValidReturnShare, satisfactionShare].flatMap((each) => rateFigures("survey", [each]));
  const fields = [...new Set(all.map(({ field }) => field))];
  const joined = fields.flatMap((field) => {
    const same = all.filter((each) => each.field === field);
    const sample = field === "survey.distributed" ? ["surveySampleSize"] : [];
    return same.slice(0, 1).map((each) => ({ ...each, neededFor: [...sample, ...same.flatMap(({ neededFor }) => neededFor)] }));
  });
  return [inputFigure("survey.residents", unitWords.residents.name, ["surveySampleSize"]), ...joined];
}

/** What a school is held against its province's standard with; which items there are is the profile's. */
export function standardValues(): DataRequirement {
  return {
    record: "school",
    field: "values.*",
    name: { zh: "本省办学基本标准各项数值", en: "figure of every item of the province's basic standard" },
    unit: { zh: "依各项", en: "as the item says" },
    stages: STAGES,
    neededFor: ["schoolsAtBasicStandardShare", "basicStandardItemsShare"],
    tables: [],
    optional: false,
    offices: nameOffices(["education", "schools"]),
    decides: decidedBy(["schoolsAtBasicStandardShare", "basicStandardItemsShare"]),
  };
}

/** What a county has to collect for each national standard. */
export const NATIONAL_FIGURES: Readonly<Record<BalanceStandard, () => readonly DataRequirement[]>> = {
  basicBalance2012: () => [...unitFigures(indicators), standardValues(), ...surveyFigures()],
  qualityBalance2017: () => [
    ...unitFigures(qualityIndicators),
    ...schoolFigures(),
    requireFigure(classRecord, "pupils", { record: "class", path: "pupils", neededFor: ["overStandardClassShare"], stages: STAGES }),
    ...qualityCounty(),
  ],
};

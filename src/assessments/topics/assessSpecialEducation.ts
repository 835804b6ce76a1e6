import type { ResourceRoomSchool, SpecialEducationRecord } from "../../model/records/specialEducation.js";
import { aboutRule, type Finding } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { requireObject } from "../../foundation/usageError.js";
import { disabledEnrolmentShareOf } from "../../indicators/rates/disabledEnrolmentShare.js";
import { inclusiveFundingParity } from "../../indicators/rates/inclusiveFundingParity.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { individualPlanShareOf } from "../../indicators/rates/individualPlanShare.js";
import { resourceRoomShareOf } from "../../indicators/rates/resourceRoomShare.js";
import { specialSchoolProvision, type SpecialSchoolProvision } from "../../indicators/rates/specialSchoolProvision.js";
import { isAbsent } from "../../model/checkFigure.js";
import { documents } from "../../policy/records/documents.js";
import {
  figuresOf,
  findingOf,
  notGiven,
  ruleFor,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { asOne, judgedBy } from "./engine/judge.js";
import { gapReasons, perField, readChoice, readFigure, readFlag, recordOf, refuseBeside, schoolRows } from "./engine/read.js";
import { DISABILITY_DEFINITIONS, POPULATION_BASES, type PopulationBasis } from "../../model/records/lists.js";

/** Which disabilities are counted: sight, hearing and intellect as in the first plan, or all of them. */
export type DisabilityDefinition = "threeTypes" | "allTypes";

/** Result of {@link assessSpecialEducation}. */
export interface SpecialEducationAssessment extends TopicAssessment<"specialEducation"> {
  /** What a county of its size needs, from how many people on, and by which count; `null` without the record, or a rule in force. */
  readonly provision: {
    readonly needs: SpecialSchoolProvision["needs"];
    readonly threshold: number;
    readonly populationBasis: PopulationBasis | null;
  } | null;
}

/**
 * Clause 十八: disabled children are enrolled, each by a plan of its own, and the county has the school or the classes
 * for them.
 *
 * Enrolment of three types of disability is held against targets for three types alone, that of all types against
 * targets for all. A county of 300,000 people or more needs a special school, a smaller one attached classes or
 * inclusive placement: a yes (1) or no (0) whose reasons name the count of people that was used. Parity of funds
 * takes the special-education standard in force on `asOf`. Resource rooms have no floor and are described. The expert
 * committee is the duty of 残疾人教育条例 art. 20, from its first day on.
 *
 * @param record - Children, schools (counts), funds in yuan, and answers yes or no.
 * @param options - `asOf`, the county with its place (the population limit is Shuozhou's), and readings by measure id.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 十八; the plans for special education of 2014, 2017 and 2021; 残疾人教育条例.
 *
 * @example
 * ```ts
 * import { assessSpecialEducation } from "edu-balance";
 *
 * const offers = { specialSchools: 0, attachedClasses: true, inclusivePlacement: true };
 * const options = { asOf: "2017-12-31", county: { id: "huairen", place: "140624" } };
 * const judged = (specialSchools: Parameters<typeof assessSpecialEducation>[0]["specialSchools"]) =>
 *   assessSpecialEducation({ specialSchools }, options).findings.find(({ indicator }) => indicator === "specialSchoolProvision")?.verdict;
 * judged({ ...offers, population: 290_849, populationBasis: "registered" }); // => "met"
 * judged({ ...offers, population: 430_000, populationBasis: "resident" }); // => "notMet"
 * ```
 */
export function assessSpecialEducation(record: SpecialEducationRecord, options: TopicOptions): SpecialEducationAssessment {
  requireObject(record, "record");
  const context = topicContext(options);
  const { finding, provision } = specialSchools(context, record);
  const findings = [
    enrolment(context, record),
    individualPlans(context, record),
    finding,
    resourceRooms(context, record),
    inclusiveFunding(context, record),
    committee(context, record),
  ];
  return { ...topicResult("specialEducation", context, findings), provision };
}

const THREE_TYPES = "threeTypes";
const ENROLMENT = "disabledEnrolmentShareTarget";

function enrolment(context: TopicContext, record: SpecialEducationRecord): Finding {
  const path = "disabledEnrolment";
  const figures = figuresOf(context, path, recordOf(context, [path], record.disabledEnrolment), "count");
  const asked = { indicator: "disabledEnrolmentShare", parameter: ENROLMENT, unit: "share", record: path } as const;
  // While it is open which types are counted, some target was in force all the same.
  const either = { ...asked, scope: THREE_TYPES };
  if (figures === null) return findingOf(context, either, null);
  const read = readChoice(context, [path, "definition"], figures.definition, DISABILITY_DEFINITIONS);
  const definition = read.value;
  if (definition === null) return findingOf(context, either, { value: null, reasons: gapReasons("definition", read) });
  const share = disabledEnrolmentShareOf(figures);
  const chosen: readonly Reason[] = [{ code: "denominatorChosen", denominator: definition }];
  if (definition === "allTypes") return findingOf(context, asked, share, chosen);
  const ofThree = ruleFor(context, ENROLMENT, { scope: THREE_TYPES }).parameter?.scope === THREE_TYPES;
  return ofThree ? findingOf(context, either, share, chosen) : ofThreeTypes(context, share, chosen);
}

/** A share of three types while the target is for all: nothing in force fits it, unless the caller reads something in. */
function ofThreeTypes(context: TopicContext, share: IndicatorValue, chosen: readonly Reason[]): Finding {
  const asked = { indicator: "disabledEnrolmentShare", unit: "share", record: "disabledEnrolment" } as const;
  const finding = findingOf(context, asked, share, chosen);
  const { path, parameter, nextFrom } = ruleFor(context, ENROLMENT, { scope: THREE_TYPES });
  const inForce = parameter !== null || path.some(({ outcome }) => outcome === "unverifiedRefused");
  const why: Reason = inForce
    ? { code: "ruleOfOtherScope", parameterId: ENROLMENT, scopes: ["allTypes"] }
    : { code: "noRuleInForce", parameterId: ENROLMENT, nextFrom };
  return { ...finding, reasons: finding.reasons.map((reason) => (reason.code === "noNumberSet" ? why : reason)) };
}

function individualPlans(context: TopicContext, record: SpecialEducationRecord): Finding {
  const path = "individualPlans";
  const figures = figuresOf(context, path, recordOf(context, [path], record.individualPlans), "count");
  return findingOf(
    context,
    { indicator: "individualPlanShare", parameter: "individualPlanShareFloor", unit: "share", record: path },
    figures === null ? null : individualPlanShareOf(figures),
  );
}

interface Provision {
  readonly finding: Finding;
  readonly provision: SpecialEducationAssessment["provision"];
}

function specialSchools(context: TopicContext, record: SpecialEducationRecord): Provision {
  const path = "specialSchools";
  const asked = { indicator: "specialSchoolProvision", unit: "yesOrNo", record: path } as const;
  const figures = recordOf(context, [path], record.specialSchools);
  const lookup = ruleFor(context, "specialSchoolPopulation");
  const threshold = lookup.parameter?.value ?? null;
  if (figures === null) return { finding: judgedBy(context, asked, null, asOne(lookup, ">=")), provision: null };
  readFigure(context, [path, "population"], figures.population, "count");
  readFigure(context, [path, "specialSchools"], figures.specialSchools, "count");
  readFlag(context, [path, "attachedClasses"], figures.attachedClasses);
  readFlag(context, [path, "inclusivePlacement"], figures.inclusivePlacement);
  const populationBasis = readChoice(context, [path, "populationBasis"], figures.populationBasis, POPULATION_BASES).value;
  // Without a limit the size of the county decides nothing.
  if (threshold === null) return { finding: judgedBy(context, asked, { value: null, reasons: [] }, lookup), provision: null };
  const result = specialSchoolProvision(figures, threshold);
  return { finding: judgedBy(context, asked, result, asOne(lookup, ">=")), provision: { needs: result.needs, threshold, populationBasis } };
}

function resourceRooms(context: TopicContext, record: SpecialEducationRecord): Finding {
  const asked = { indicator: "resourceRoomShare", unit: "share" } as const;
  const { resourceRooms: counts, resourceRoomSchools: list } = record;
  if (!isAbsent(list)) {
    refuseBeside(context, "resourceRooms", counts);
    return findingOf(context, { ...asked, record: "resourceRoomSchools" }, roomsOfList(context, list));
  }
  const figures = figuresOf(context, "resourceRooms", recordOf(context, ["resourceRooms"], counts), "count");
  return findingOf(context, { ...asked, record: "resourceRooms" }, figures === null ? null : resourceRoomShareOf(figures));
}

/** The share among the schools that have as many disabled pupils as the rule of the day asks. */
function roomsOfList(context: TopicContext, list: readonly ResourceRoomSchool[]): IndicatorValue | null {
  const record = "resourceRoomSchools";
  const schools = schoolRows(context, record, list, () => undefined);
  if (schools === null) return null;
  const rooms = schools.rows.map(({ row, index }) => ({
    units: [row.schoolId],
    pupils: readFigure(context, [record, index, "disabledPupils"], row.disabledPupils, "count"),
    room: readFlag(context, [record, index, "resourceRoom"], row.resourceRoom),
  }));
  const lookup = ruleFor(context, "resourceRoomPupils");
  const rule = aboutRule(lookup);
  if (lookup.parameter === null) return { value: null, reasons: [...schools.wanting, ...rule] };
  const enough = lookup.parameter.value;
  // A school too small for a room does not have to say whether it has one.
  const gaps = rooms.flatMap(({ units, pupils, room }) =>
    pupils.value === null
      ? gapReasons("disabledPupils", pupils, units)
      : pupils.value >= enough
        ? gapReasons("resourceRoom", room, units)
        : [],
  );
  const reasons = [...schools.wanting, ...perField(gaps)];
  if (reasons.length > 0) return { value: null, reasons };
  const counted = rooms.filter(({ pupils }) => pupils.value !== null && pupils.value >= enough);
  const share = resourceRoomShareOf({
    schoolsWithRoom: counted.filter(({ room }) => room.value === true).length,
    schoolsWithEnoughPupils: counted.length,
  });
  return { ...share, reasons: [...share.reasons, ...rule] };
}

function inclusiveFunding(context: TopicContext, record: SpecialEducationRecord): Finding {
  const path = "inclusiveFunding";
  const asked = { indicator: "inclusiveFundingParity", parameter: "inclusiveFundingParityFloor", unit: "ratio", record: path } as const;
  const figures = recordOf(context, [path], record.inclusiveFunding);
  const floor = ruleFor(context, asked.parameter);
  if (figures === null) return judgedBy(context, asked, null, floor);
  readFigure(context, [path, "inclusiveFundsYuan"], figures.inclusiveFundsYuan, "amount");
  readFigure(context, [path, "inclusivePupils"], figures.inclusivePupils, "count");
  const standard = ruleFor(context, "specialEducationFundsPerPupilBase");
  const why = aboutRule(standard);
  if (standard.parameter === null) {
    const { reasons } = inclusiveFundingParity(figures, 1);
    return judgedBy(context, asked, { value: null, reasons: [...reasons, ...why] }, floor);
  }
  const parity = inclusiveFundingParity(figures, standard.parameter.value);
  // The standard is a rule as well: its source, and whether it is sure, belong to the finding.
  const finding = judgedBy(context, asked, { ...parity, reasons: [...parity.reasons, ...why] }, floor);
  return { ...finding, basis: [...finding.basis, standard.parameter.source] };
}

const REGULATION = "disabledEducationRegulation";

/** First day of the regulation. */
function regulationFrom(): CalendarDate | null {
  return documents.find(({ id }) => id === REGULATION)?.effective ?? null;
}

/** A duty without a number: yes or no, from the first day of the regulation on. */
function committee(context: TopicContext, record: SpecialEducationRecord): Finding {
  const path = "disabledEducationCommittee";
  const given = recordOf(context, [path], record.disabledEducationCommittee);
  const established = given === null ? null : readFlag(context, [path, "established"], given.established);
  const from = regulationFrom();
  const reasons = [...(established === null ? notGiven(path).reasons : gapReasons("established", established))];
  const known = established?.value ?? null;
  const early = from !== null && context.options.asOf < from;
  if (early) reasons.push({ code: "documentLaterThanDate", document: REGULATION, effectiveFrom: from });
  return {
    indicator: "disabledEducationCommittee",
    subject: context.subject,
    value: known === null ? null : Number(known),
    unit: "yesOrNo",
    requirement: null,
    verdict: early ? "notApplicable" : known === null ? "undetermined" : known ? "met" : "notMet",
    margin: null,
    reasons,
    basis: early ? [] : [{ document: REGULATION }],
    origin: early ? "library" : "national",
  };
}

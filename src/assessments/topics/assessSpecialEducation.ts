import { aboutRule, changed, VERDICTS_BY_WEIGHT, type Finding } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { inclusiveFundingParity } from "../../indicators/rates/inclusiveFundingParity.js";
import { individualPlanShare } from "../../indicators/rates/individualPlanShare.js";
import { specialSchoolProvision, type SpecialSchoolProvision } from "../../indicators/rates/specialSchoolProvision.js";
import { gapsIn } from "../../model/reading/readFigures.js";
import { readRecord, type Path } from "../../model/reading/readRecord.js";
import { POPULATION_BASES, type PopulationBasis } from "../../model/records/lists.js";
import {
  disabledEducationCommitteeFigures,
  inclusiveFundingFigures,
  specialSchoolFigures,
  specialEducationRecord,
  type SpecialEducationRecord,
  type SpecialSchoolFigures,
} from "../../model/records/specialEducation.js";
import type { ParameterLookup } from "../../policy/lookup/parameterAt.js";
import { isDistrict } from "../../policy/records/places.js";
import { documents } from "../../policy/records/documents.js";
import { type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { notGiven, type Question } from "./engine/question.js";
import { asOne, judgeByRule } from "./engine/ranged.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";
import { judgeRate } from "./engine/table.js";
import { judgeDisabledEnrolment } from "./specialEducation/judgeDisabledEnrolment.js";
import { judgeResourceRooms } from "./specialEducation/judgeResourceRooms.js";

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
 * inclusive placement: a yes (1) or no (0) whose reasons name the count of people that was used. From 2023-08-30 the nation asks
 * one from 200,000 people on, due by the end of 2027; in Shuozhou both hold, and the graver verdict counts. Parity of funds
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
  const call = openRecord(specialEducationRecord, record, options);
  const { provision, ...specialSchools } = judgeSpecialSchools(call, call.record.specialSchools, ["specialSchools"]);
  const parts = [
    judgeDisabledEnrolment(call, call.record.disabledEnrolment, ["disabledEnrolment"]),
    judgeRate(call, { rate: individualPlanShare, parameter: "individualPlanShareFloor" }, call.record.individualPlans, ["individualPlans"]),
    specialSchools,
    judgeResourceRooms(call, call.record),
    judgeInclusiveFunding(call, call.record.inclusiveFunding, ["inclusiveFunding"]),
    judgeCommittee(call, call.record.disabledEducationCommittee, ["disabledEducationCommittee"]),
  ];
  return { ...topicResult("specialEducation", call, parts), provision };
}

interface JudgedProvision extends Judged {
  readonly provision: SpecialEducationAssessment["provision"];
}

function judgeSpecialSchools(call: Call, given: unknown, path: Path): JudgedProvision {
  const question = { indicator: "specialSchoolProvision", unit: "yesOrNo", path } as const;
  const { value: figures, problems } = readRecord(specialSchoolFigures, given, { path, asOf: call.asOf });
  const lookup = call.rule("specialSchoolPopulation");
  if (figures === null) return { findings: [judgeByRule(call, question, null, asOne(lookup, ">="))], problems, provision: null };
  // Without a limit the size of the county decides nothing.
  if (lookup.parameter === null)
    return { findings: [judgeByRule(call, question, { value: null, reasons: [] }, lookup)], problems, provision: null };
  // A rule of the city holds beside a stricter one of the nation, which may not be due yet: the graver verdict counts.
  const rules = [lookup, ...lookup.path.flatMap(({ parameter }) => (parameter === undefined ? [] : [{ ...lookup, parameter }]))];
  const judged = rules.flatMap((rule) => judgeProvision(call, question, figures, rule));
  const [gravest] = VERDICTS_BY_WEIGHT.flatMap((verdict) => judged.filter(({ finding }) => finding.verdict === verdict));
  if (gravest === undefined) return { findings: [], problems, provision: null };
  return { findings: [gravest.finding], problems, provision: gravest.provision };
}

interface ProvisionByRule {
  readonly finding: Finding;
  readonly provision: SpecialEducationAssessment["provision"];
}

function judgeProvision(call: Call, question: Question, figures: SpecialSchoolFigures, lookup: ParameterLookup): ProvisionByRule[] {
  const { parameter } = lookup;
  if (parameter === null) return [];
  const threshold = parameter.value;
  const { needs, ...provided } = specialSchoolProvision(figures, threshold);
  const isInDoubt = needs === "specialSchool" && isDistrict(call.county.place ?? "");
  const doubt: readonly Reason[] = isInDoubt ? [{ code: "districtNotNamed" }] : [];
  const result = { ...provided, reasons: [...provided.reasons, ...doubt] };
  const populationBasis = POPULATION_BASES.find((basis) => basis === figures.populationBasis) ?? null;
  const finding = judgeByRule(call, question, result, asOne(lookup, ">="));
  return [{ finding, provision: { needs, threshold, populationBasis } }];
}

function judgeInclusiveFunding(call: Call, given: unknown, path: Path): Judged {
  const parameter = "inclusiveFundingParityFloor";
  const question = { indicator: "inclusiveFundingParity", unit: "ratio", path } as const;
  const { value: figures, problems } = readRecord(inclusiveFundingFigures, given, { path, asOf: call.asOf });
  const floor = call.rule(parameter);
  if (figures === null) return { findings: [judgeByRule(call, question, null, floor)], problems };
  const standard = call.rule("specialEducationFundsPerPupilBase");
  const why = aboutRule(standard);
  if (standard.parameter === null) {
    const { reasons } = inclusiveFundingParity(figures, 1);
    return { findings: [judgeByRule(call, question, { value: null, reasons: [...reasons, ...why] }, floor)], problems };
  }
  const parity = inclusiveFundingParity(figures, standard.parameter.value);
  // The standard is a rule as well: its source, and whether it is sure, belong to the finding.
  const finding = judgeByRule(call, question, { ...parity, reasons: [...parity.reasons, ...why] }, floor);
  return { findings: [changed(finding, { basis: [...finding.basis, standard.parameter.source] })], problems };
}

const REGULATION = "disabledEducationRegulation";

/** First day of the regulation. */
function regulationFrom(): CalendarDate | null {
  return documents.find(({ id }) => id === REGULATION)?.effective ?? null;
}

/** A duty without a number: yes or no, from the first day of the regulation on. */
function judgeCommittee(call: Call, given: unknown, path: Path): Judged {
  const { value: figures, problems } = readRecord(disabledEducationCommitteeFigures, given, { path, asOf: call.asOf });
  const gaps = figures === null ? notGiven(path).reasons : gapsIn(disabledEducationCommitteeFigures, figures, ["established"]);
  const known = figures === null || gaps.length > 0 ? null : figures.established === true;
  const from = regulationFrom();
  const early: readonly Reason[] =
    from !== null && call.asOf < from ? [{ code: "documentLaterThanDate", document: REGULATION, effectiveFrom: from }] : [];
  const isEarly = early.length > 0;
  return {
    findings: [
      {
        indicator: "disabledEducationCommittee",
        subject: call.subject,
        ...call.account.periodAt(path),
        value: known === null ? null : Number(known),
        unit: "yesOrNo",
        requirement: null,
        verdict: isEarly ? "notApplicable" : known === null ? "undetermined" : known ? "met" : "notMet",
        margin: null,
        reasons: [...gaps, ...early],
        basis: isEarly ? [] : [{ document: REGULATION }],
        origin: isEarly ? "library" : "national",
      },
    ],
    problems,
  };
}

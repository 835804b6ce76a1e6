import { assessed, example, type WorkedExample } from "./example.js";

const county = { id: "c", place: "140602" };
const grants = [
  { pupilId: "a", item: "living" },
  { pupilId: "a", item: "living" },
  { pupilId: "b", item: "living" },
];
const aidLists = { eligible: ["a", "b", "c"], grants };

/** Examples of children who need help, and of what governments do. */
export const pupilExamples: readonly WorkedExample[] = [
  example(
    "opportunityGap",
    "opportunityGapOf",
    [
      {
        rate: "enrolment",
        groups: {
          migrant: { enrolled: 190, children: 200 },
          leftBehind: { enrolled: 99, children: 100 },
          disabled: { enrolled: 36, children: 40 },
          poor: { enrolled: 147, children: 150 },
          all: { enrolled: 9900, children: 10_000 },
        },
      },
    ],
    "max(190 ÷ 200, 99 ÷ 100, 36 ÷ 40, 147 ÷ 150, 9900 ÷ 10000) − min(190 ÷ 200, 99 ÷ 100, 36 ÷ 40, 147 ÷ 150, 9900 ÷ 10000)",
  ),
  example(
    "specialSchoolProvision",
    "specialSchoolProvision",
    [{ population: 430_000, populationBasis: "resident", specialSchools: 1, attachedClasses: true, inclusivePlacement: true }, 300_000],
    "min(430000 ≥ 300000, 1 ≥ 1)",
  ),
  example(
    "inclusiveFundingParity",
    "inclusiveFundingParity",
    [{ inclusiveFundsYuan: 270_000, inclusivePupils: 60 }, 6000],
    "270000 ÷ 60 ÷ 6000",
  ),
  assessed(
    "disabledEducationCommittee",
    "assessSpecialEducation",
    [{ disabledEducationCommittee: { established: true } }, { asOf: "2017-12-31", county }],
    "1",
  ),
  assessed("aidMissed", "assessStudentAid", [{ aidLists }, { asOf: "2017-12-31", county }], "3 − 2"),
  assessed("aidDuplicated", "assessStudentAid", [{ aidLists }, { asOf: "2017-12-31", county }], "(2 > 1) + (1 > 1)"),
  example("boarderAidPaid", "boarderAidPaid", [{ paidYuan: 180_000, eligibleBoarders: 240 }, 1000], "180000 ÷ (1000 × 240)"),
  example(
    "nonBoarderAidPaid",
    "nonBoarderAidPaid",
    [{ paidYuan: 62_500, eligibleNonBoarders: 125 }, 1250, 0.5],
    "62500 ÷ (1250 × 0.5 × 125)",
  ),
  assessed("povertyDropouts", "assessStudentAid", [{ povertyDropouts: { pupils: 2 } }, { asOf: "2017-12-31", county }], "2"),
  assessed("studyMeetings", "assessLeadership", [{ studyMeetings: { meetings: 4 } }, { asOf: "2017-12-31", county }], "4"),
  example(
    "annualAssessmentShare",
    "annualAssessmentShare",
    [
      [
        { year: 2016, assessed: true, published: true },
        { year: 2017, assessed: true, published: false },
      ],
      [2016, 2017],
    ],
    "(1 + 0) ÷ 2",
  ),
  example(
    "accountabilityTriggers",
    "accountabilityTriggers",
    [{ compositeNotMet: true, targetOverdue: false, problemsMany: false }],
    "1 + 0 + 0",
  ),
  { ...example("supervisionInterval", "supervisionInterval", ["2013-05-16", "2018-05-16"], "2018 − 2013"), read: { path: [] } },
  { ...example("schoolSupervisionInterval", "supervisionInterval", ["2015-09-01", "2018-09-01"], "2018 − 2015"), read: { path: [] } },
  assessed(
    "supervisorVisits",
    "assessSupervision",
    [{ schools: [{ schoolId: "a", visitsPerTerm: 3 }] }, { asOf: "2018-12-31", county }],
    "3",
  ),
];

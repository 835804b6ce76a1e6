import type { Measure } from "../types.js";

// Governance: clauses 二十 to 二十二.

export const weakSchoolLeaderShareMeasure: Measure<"weakSchoolLeaderShare"> = {
  id: "weakSchoolLeaderShare",
  name: { zh: "领导干部联系薄弱学校覆盖率", en: "Share of weak schools with a named leader" },
  formula: { zh: "有领导干部联系的薄弱学校数 ÷ 薄弱学校数", en: "weak schools with a named leader / weak schools" },
  unit: "share",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["weakSchoolLeaderShareOf", "assessLeadership"],
};

export const studyMeetingsMeasure: Measure<"studyMeetings"> = {
  id: "studyMeetings",
  name: { zh: "年度专题研究次数", en: "Meetings on balanced education in a year" },
  formula: { zh: "县区政府一年内研究义务教育均衡发展的会议次数", en: "meetings of the county government on balanced education in a year" },
  unit: "times",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["assessLeadership"],
};

export const educationLandSuppliedShareMeasure: Measure<"educationLandSuppliedShare"> = {
  id: "educationLandSuppliedShare",
  name: { zh: "教育用地保障率", en: "Share of planned school land supplied" },
  formula: { zh: "已供应的教育用地面积 ÷ 规划的教育用地面积", en: "school land supplied / school land planned" },
  unit: "share",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["educationLandSuppliedShareOf", "assessDepartments"],
};

export const postsTimelyShareMeasure: Measure<"postsTimelyShare"> = {
  id: "postsTimelyShare",
  name: { zh: "编制核定及补充及时率", en: "Share of posts approved and filled in the year" },
  formula: { zh: "当年核定并补充的编制数 ÷ 当年所需编制数", en: "posts approved and filled in the year / posts needed in the year" },
  unit: "share",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["postsTimelyShareOf", "assessDepartments"],
};

export const annualAssessmentShareMeasure: Measure<"annualAssessmentShare"> = {
  id: "annualAssessmentShare",
  name: { zh: "年度考评执行率", en: "Share of yearly assessments carried out" },
  formula: { zh: "已考评并通报的县区年次 ÷ 应考评的县区年次", en: "county-years assessed and published / county-years due" },
  unit: "share",
  direction: "higher",
  origin: "municipal",
  judgedBy: ["annualAssessmentsPerCounty"],
  countedBy: [],
  functions: ["annualAssessmentShare", "assessSupervision"],
};

export const accountabilityTriggersMeasure: Measure<"accountabilityTriggers"> = {
  id: "accountabilityTriggers",
  name: { zh: "问责触发情形数", en: "Triggers of accountability" },
  formula: {
    zh: "问题较多、城乡差距过大、进展缓慢三种情形中出现的个数；综合差异系数超限、目标逾期可作参考",
    en: "how many of three hold: many problems, a gap too large, slow progress; a composite over its limit or a missed date may hint",
  },
  unit: "triggers",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: ["compositeCoefficientLimit"],
  functions: ["accountabilityTriggers", "assessSupervision"],
};

export const supervisionIntervalMeasure: Measure<"supervisionInterval"> = {
  id: "supervisionInterval",
  name: { zh: "对下级政府督导间隔", en: "Interval of supervision of the lower government" },
  formula: { zh: "相邻两次对下级政府督导之间的年数", en: "years between two supervisions of the lower government" },
  unit: "years",
  direction: "lower",
  origin: "national",
  judgedBy: ["supervisionIntervalYears"],
  countedBy: [],
  functions: ["supervisionInterval", "assessSupervision"],
};

export const schoolSupervisionIntervalMeasure: Measure<"schoolSupervisionInterval"> = {
  id: "schoolSupervisionInterval",
  name: { zh: "学校综合督导间隔", en: "Interval of comprehensive supervision of a school" },
  formula: { zh: "相邻两次学校综合督导之间的年数", en: "years between two comprehensive supervisions of a school" },
  unit: "years",
  direction: "lower",
  origin: "national",
  judgedBy: ["schoolSupervisionIntervalYears"],
  countedBy: [],
  functions: ["supervisionInterval", "assessSupervision"],
};

export const supervisorVisitsMeasure: Measure<"supervisorVisits"> = {
  id: "supervisorVisits",
  name: { zh: "责任督学每学期督导次数", en: "Supervisor's visits in a term" },
  formula: { zh: "责任督学一学期内到校督导的次数", en: "visits of the responsible supervisor to a school in one term" },
  unit: "times",
  direction: "higher",
  origin: "national",
  judgedBy: ["supervisorVisitsPerTerm"],
  countedBy: [],
  functions: ["assessSupervision"],
};

export const namedSupervisorShareMeasure: Measure<"namedSupervisorShare"> = {
  id: "namedSupervisorShare",
  name: { zh: "责任督学挂牌覆盖率", en: "Share of schools with a named supervisor" },
  formula: { zh: "挂牌公布责任督学的学校数 ÷ 学校数", en: "schools with a named supervisor / schools" },
  unit: "share",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["namedSupervisorShareOf", "assessSupervision"],
};

export const schoolsPerSupervisorMeasure: Measure<"schoolsPerSupervisor"> = {
  id: "schoolsPerSupervisor",
  name: { zh: "责任督学人均负责学校数", en: "Schools per supervisor" },
  formula: { zh: "挂牌公布责任督学的学校数 ÷ 责任督学人数", en: "schools with a named supervisor / supervisors" },
  unit: "ratio",
  direction: "descriptive",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["schoolsPerSupervisorOf", "assessSupervision"],
};

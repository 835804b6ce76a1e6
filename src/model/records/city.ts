import type { RecordOf } from "../reading/spec.js";
import { cityAchievements } from "./achievement.js";
import { checklistAnswer } from "./answers.js";
import { balanceRecord } from "./balance.js";
import { assessedCounty } from "./options.js";
import { standardisationRecord } from "./schoolStandards.js";
import { standardsRecord } from "./standards.js";
import { weakSchoolsRecord } from "./weakSchools.js";
import { layoutRecord } from "./layout.js";
import { fundingGrowthRecord } from "./fundingGrowth.js";
import { publicFundsRecord } from "./publicFunds.js";
import { earmarkedFundsRecord } from "./earmarkedFunds.js";
import { staffingRecord } from "./staffing.js";
import { rotationRecord } from "./rotation.js";
import { trainingRecord } from "./training.js";
import { schoolModelsRecord } from "./schoolModels.js";
import { curriculumRecord } from "./curriculum.js";
import { technologyRecord } from "./technology.js";
import { managementRecord } from "./management.js";
import { migrantChildrenRecord } from "./migrantChildren.js";
import { leftBehindChildrenRecord } from "./leftBehindChildren.js";
import { specialEducationRecord } from "./specialEducation.js";
import { studentAidRecord } from "./studentAid.js";
import { leadershipRecord } from "./leadership.js";
import { departmentsRecord } from "./departments.js";
import { supervisionRecord } from "./supervision.js";

/** {@link CountyRecords} as data. */
export const countyRecords = {
  id: "countyRecords",
  zh: "一县各项数据",
  en: "records of a county",
  fields: {
    county: {
      kind: "record",
      of: assessedCounty as typeof assessedCounty,
      required: true,
      about: {
        zh: "有期限目标的，编号填评估单位编号，如huairen。",
        en: "Its id is the unit of evaluation's, for instance huairen, where targets are to find it.",
      },
    },
    answers: { kind: "list", of: checklistAnswer as typeof checklistAnswer, optional: true, zh: "各项回答", en: "answers" },
    balance: { kind: "record", of: balanceRecord as typeof balanceRecord, optional: true },
    standardisation: { kind: "record", of: standardisationRecord as typeof standardisationRecord, optional: true },
    standards: { kind: "record", of: standardsRecord as typeof standardsRecord, optional: true },
    weakSchools: { kind: "record", of: weakSchoolsRecord as typeof weakSchoolsRecord, optional: true },
    layout: { kind: "record", of: layoutRecord as typeof layoutRecord, optional: true },
    fundingGrowth: { kind: "record", of: fundingGrowthRecord as typeof fundingGrowthRecord, optional: true },
    publicFunds: { kind: "record", of: publicFundsRecord as typeof publicFundsRecord, optional: true },
    earmarkedFunds: { kind: "record", of: earmarkedFundsRecord as typeof earmarkedFundsRecord, optional: true },
    staffing: { kind: "record", of: staffingRecord as typeof staffingRecord, optional: true },
    rotation: { kind: "record", of: rotationRecord as typeof rotationRecord, optional: true },
    training: { kind: "record", of: trainingRecord as typeof trainingRecord, optional: true },
    schoolModels: { kind: "record", of: schoolModelsRecord as typeof schoolModelsRecord, optional: true },
    curriculum: { kind: "record", of: curriculumRecord as typeof curriculumRecord, optional: true },
    technology: { kind: "record", of: technologyRecord as typeof technologyRecord, optional: true },
    management: { kind: "record", of: managementRecord as typeof managementRecord, optional: true },
    migrantChildren: { kind: "record", of: migrantChildrenRecord as typeof migrantChildrenRecord, optional: true },
    leftBehindChildren: { kind: "record", of: leftBehindChildrenRecord as typeof leftBehindChildrenRecord, optional: true },
    specialEducation: { kind: "record", of: specialEducationRecord as typeof specialEducationRecord, optional: true },
    studentAid: { kind: "record", of: studentAidRecord as typeof studentAidRecord, optional: true },
    leadership: { kind: "record", of: leadershipRecord as typeof leadershipRecord, optional: true },
    departments: { kind: "record", of: departmentsRecord as typeof departmentsRecord, optional: true },
    supervision: { kind: "record", of: supervisionRecord as typeof supervisionRecord, optional: true },
  },
} as const;
/** What is known of a county, by the clause that each record is judged in. Everything may be left out. */
export interface CountyRecords extends RecordOf<typeof countyRecords> {}

/** {@link CityRecords} as data. */
export const cityRecords = {
  id: "cityRecords",
  zh: "全市各县数据",
  en: "records of a city",
  fields: {
    city: {
      kind: "record",
      of: assessedCounty as typeof assessedCounty,
      optional: true,
      zh: "被评估的市",
      en: "assessed city",
      about: { zh: "缺省为朔州市。", en: "Left out, Shuozhou." },
    },
    counties: {
      kind: "list",
      of: countyRecords as typeof countyRecords,
      optional: true,
      zh: "各县数据",
      en: "counties",
      about: { zh: "缺省为六个评估单位，均无数据。", en: "Left out, the six units of evaluation, without records." },
    },
    targets: { kind: "record", of: cityAchievements as typeof cityAchievements, optional: true, zh: "目标", en: "targets" },
    answers: {
      kind: "list",
      of: checklistAnswer as typeof checklistAnswer,
      optional: true,
      zh: "各项回答",
      en: "answers",
      about: { zh: "对各县均适用的回答，如市级工作。", en: "Those that hold for every county, such as what the city itself does." },
    },
  },
} as const;
/** What a city has about its counties. */
export interface CityRecords extends RecordOf<typeof cityRecords> {}

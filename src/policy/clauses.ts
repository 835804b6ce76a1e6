import type { PolicyClause } from "./types.js";

/** The clauses this library encodes. */
export const clauses: readonly PolicyClause[] = [
  {
    id: "shuozhouOpinion2016.targets",
    document: "shuozhouOpinion2016",
    number: "三",
    heading: { zh: "目标任务", en: "Targets" },
    summary: {
      zh: "平鲁区、右玉县巩固成果并实现学校管理标准化；朔城区、山阴县、应县2016年，怀仁县2017年实现基本均衡并通过国家验收；全市2018年达到七项目标。",
      en: "Pinglu and Youyu consolidate and standardise school management; Shuocheng, Shanyin and Yingxian in 2016 and Huairen in 2017 reach basic balance with national certification; the whole city reaches seven goals by 2018.",
    },
    confirmation: "primary",
    indicators: [],
  },
  {
    id: "shuozhouOpinion2016.classSize",
    document: "shuozhouOpinion2016",
    number: "十五",
    heading: { zh: "加强管理，规范办学，创造公平教育环境", en: "Management and a fair environment" },
    summary: {
      zh: "严格控制班容量，消除大班额；未写数值与日期。",
      en: "Keep class sizes in check and do away with oversized classes; no number and no date is given.",
    },
    confirmation: "primary",
    indicators: ["oversizedClassShare", "superSizedClassShare"],
  },
  {
    id: "basicBalance2012.interSchoolGap",
    document: "basicBalance2012",
    number: null,
    heading: { zh: "县域内义务教育校际间均衡状况", en: "Inter-school gap within the county" },
    summary: {
      zh: "以八项指标分别计算小学、初中的差异系数，取平均为综合差异系数：小学不超过0.65，初中不超过0.55。",
      en: "Eight coefficients each for primary and junior secondary schools; their plain mean, the composite, is at most 0.65 and 0.55.",
    },
    confirmation: "secondary",
    indicators: [
      "teachingAreaPerPupil",
      "sportsAreaPerPupil",
      "equipmentValuePerPupil",
      "computersPer100Pupils",
      "booksPerPupil",
      "teacherPupilRatio",
      "higherDegreeTeachersPerPupil",
      "midSeniorTeachersPerPupil",
    ],
  },
  {
    id: "qualityBalance2017.classSize",
    document: "qualityBalance2017",
    number: "5",
    heading: { zh: "班额", en: "Class size" },
    summary: {
      zh: "小学每班不超过45人，初中每班不超过50人。",
      en: "No primary class has more than 45 pupils and no junior secondary class more than 50.",
    },
    confirmation: "secondary",
    indicators: ["overStandardClassShare"],
  },
];

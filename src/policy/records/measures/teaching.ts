import type { Measure } from "../types.js";

// School models, curriculum, information technology, management: clauses 十二 to 十五.

export const schoolModelCoverageMeasure: Measure<"schoolModelCoverage"> = {
  id: "schoolModelCoverage",
  name: { zh: "办学模式改革覆盖率", en: "Share of schools in a joint model" },
  formula: {
    zh: "参加教育联盟、集团化办学、学区制管理或对口帮扶的学校数 ÷ 学校总数；薄弱学校另计",
    en: "schools in an alliance, a group, a school district or a partnership / all schools; weak schools also apart",
  },
  unit: "share",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["schoolModelCoverageOf", "assessSchoolModels"],
};

export const newTeachingModelShareMeasure: Measure<"newTeachingModelShare"> = {
  id: "newTeachingModelShare",
  name: { zh: "建立新教学模式学校比例", en: "Share of schools with the new teaching model" },
  formula: {
    zh: "已建立新教学模式的学校数 ÷ 学校总数，按小学高年级、初中、高中分别计算",
    en: "schools with the new teaching model / all, for upper primary, junior and senior secondary apart",
  },
  unit: "share",
  direction: "higher",
  origin: "municipal",
  judgedBy: [],
  countedBy: [],
  functions: ["newTeachingModelShareOf", "assessCurriculum"],
};

export const curriculumOfferedShareMeasure: Measure<"curriculumOfferedShare"> = {
  id: "curriculumOfferedShare",
  name: { zh: "课程开齐开足率", en: "Share of the curriculum offered" },
  formula: { zh: "实际开设的科目和课时 ÷ 国家规定的科目和课时", en: "subjects and hours offered / subjects and hours the nation requires" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["curriculumOfferedShareFloor"],
  countedBy: [],
  functions: ["curriculumOfferedShareOf", "assessCurriculum"],
};

export const practiceBasesMeasure: Measure<"practiceBases"> = {
  id: "practiceBases",
  name: { zh: "实践教育基地数", en: "Bases for practical education" },
  formula: { zh: "实践教育基地个数；另计每个基地对应学生数", en: "number of bases; also pupils per base" },
  unit: "count",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["practiceBasesOf", "assessCurriculum"],
};

export const broadbandSchoolShareMeasure: Measure<"broadbandSchoolShare"> = {
  id: "broadbandSchoolShare",
  name: { zh: "宽带网络校校通比例", en: "Share of schools with broadband" },
  formula: { zh: "接入宽带网络的学校数 ÷ 学校总数", en: "schools with broadband / all schools" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["broadbandSchoolShareTarget"],
  countedBy: [],
  functions: ["broadbandSchoolShareOf", "assessTechnology"],
};

export const multimediaClassroomShareMeasure: Measure<"multimediaClassroomShare"> = {
  id: "multimediaClassroomShare",
  name: { zh: "优质资源班班通比例", en: "Share of classrooms with multimedia" },
  formula: { zh: "多媒体教室数 ÷ 教室总数", en: "multimedia classrooms / all classrooms" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: [],
  countedBy: [],
  functions: ["multimediaClassroomShareOf", "assessTechnology"],
};

export const teacherSpaceShareMeasure: Measure<"teacherSpaceShare"> = {
  id: "teacherSpaceShare",
  name: { zh: "教师网络学习空间开通率", en: "Share of teachers with an online learning space" },
  formula: { zh: "实名开通网络学习空间的教师数 ÷ 教师总数", en: "teachers with an online learning space in their own name / all teachers" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["teacherSpaceShareTarget"],
  countedBy: [],
  functions: ["teacherSpaceShareOf", "assessTechnology"],
};

export const pupilSpaceShareMeasure: Measure<"pupilSpaceShare"> = {
  id: "pupilSpaceShare",
  name: { zh: "学生网络学习空间开通率", en: "Share of pupils with an online learning space" },
  formula: {
    zh: "实名开通网络学习空间的初中以上学生数 ÷ 初中以上学生总数",
    en: "pupils from junior secondary up with an online learning space in their own name / all such pupils",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["pupilSpaceShareTarget"],
  countedBy: [],
  functions: ["pupilSpaceShareOf", "assessTechnology"],
};

export const schoolChoiceShareMeasure: Measure<"schoolChoiceShare"> = {
  id: "schoolChoiceShare",
  name: { zh: "择校率", en: "School-choice share" },
  formula: { zh: "来自片区以外的新生数 ÷ 新生总数", en: "pupils from outside the zone / all pupils admitted" },
  unit: "share",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["schoolChoiceShareOf", "assessManagement"],
};

export const classSizeSpreadMeasure: Measure<"classSizeSpread"> = {
  id: "classSizeSpread",
  name: { zh: "同年级班额差", en: "Spread of class sizes within a grade" },
  formula: { zh: "同校同年级最大班额 − 最小班额", en: "largest − smallest class of one grade in one school" },
  unit: "pupils",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["classSizeSpread", "assessManagement"],
};

export const betweenClassVarianceShareMeasure: Measure<"betweenClassVarianceShare"> = {
  id: "betweenClassVarianceShare",
  name: { zh: "班际差异占比", en: "Share of variance between classes" },
  formula: { zh: "入学测评成绩的班间平方和 ÷ 总平方和", en: "sum of squares between classes / total, of an intake score" },
  unit: "share",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["betweenClassVarianceShare", "assessManagement"],
};

export const seniorHighQuotaShareMeasure: Measure<"seniorHighQuotaShare"> = {
  id: "seniorHighQuotaShare",
  name: { zh: "优质高中招生名额分配比例", en: "Share of places at good senior schools allotted to junior schools" },
  formula: {
    zh: "分配到各初中的优质高中招生名额 ÷ 优质高中招生计划",
    en: "places allotted to junior schools / all places planned at good senior schools",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["seniorHighQuotaShareFloor"],
  countedBy: [],
  functions: ["seniorHighQuotaShareOf", "assessQualityBalance", "assessManagement"],
};

export const teacherEthicsCasesMeasure: Measure<"teacherEthicsCases"> = {
  id: "teacherEthicsCases",
  name: { zh: "每千名教师师德违规数", en: "Breaches of teachers' ethics per 1000 teachers" },
  formula: { zh: "查实的师德违规件数 × 1000 ÷ 教师总数", en: "proven breaches × 1000 / all teachers" },
  unit: "cases",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["teacherEthicsCasesOf", "assessManagement"],
};

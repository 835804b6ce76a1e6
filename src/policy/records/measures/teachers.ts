import type { Measure } from "../types.js";

// Teachers: clauses 九 to 十一.

export const pupilsPerPostMeasure: Measure<"pupilsPerPost"> = {
  id: "pupilsPerPost",
  name: { zh: "生员编制比", en: "Pupils per staff post" },
  formula: {
    zh: "在校生数 ÷ 教职工编制数；应核编制 = Σ(各学段在校生数 ÷ 编制标准)",
    en: "pupils / staff posts; posts required = Σ(pupils of each stage / pupils per post of its standard)",
  },
  unit: "perPost",
  direction: "lower",
  origin: "national",
  judgedBy: ["pupilsPerStaffPost"],
  countedBy: [],
  functions: ["pupilsPerPostOf", "postsRequired", "assessStaffing"],
};

export const smallSchoolPostsMeasure: Measure<"smallSchoolPosts"> = {
  id: "smallSchoolPosts",
  name: { zh: "小规模学校应核编制", en: "Posts required by a small school" },
  formula: {
    zh: "较大者(在校生数 ÷ 编制标准, 班级数 × 班师比)；班师比国家未定，由调用者提供；与核定数比较",
    en: "max(pupils / pupils per post, classes × posts per class, which the caller gives); held against posts approved",
  },
  unit: "posts",
  direction: "higher",
  origin: "national",
  judgedBy: ["pupilsPerStaffPost"],
  countedBy: [],
  functions: ["smallSchoolPosts", "assessStaffing"],
};

export const pupilTeacherRatioMeasure: Measure<"pupilTeacherRatio"> = {
  id: "pupilTeacherRatio",
  name: { zh: "生师比", en: "Pupils per teacher" },
  formula: {
    zh: "在校生数 ÷ 专任教师数，分学段、分城乡；国家编制标准按教职工计，不以此判定",
    en: "pupils / full-time teachers in post, by stage and kind of place; the standard of posts counts all staff and does not judge it",
  },
  unit: "perTeacher",
  direction: "descriptive",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["pupilTeacherRatioOf", "assessStaffing"],
};

export const teachersPerClassMeasure: Measure<"teachersPerClass"> = {
  id: "teachersPerClass",
  name: { zh: "师班比", en: "Teachers per class" },
  formula: { zh: "专任教师数 ÷ 班级数，分学段、分城乡", en: "full-time teachers in post / classes, by stage and kind of place" },
  unit: "perClass",
  direction: "descriptive",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["teachersPerClassOf", "assessStaffing"],
};

export const staffInPostMeasure: Measure<"staffInPost"> = {
  id: "staffInPost",
  name: { zh: "学校在编教职工数", en: "Staff in post of a school" },
  formula: {
    zh: "学校一个学段的在编教职工数，与按标准应有的整数人数（在校生数 ÷ 编制标准，进位取整；小规模学校与班级数 × 班师比相比取大）比较",
    en:
      "staff in post of one stage of a school, held against the whole number the standard requires: pupils / pupils per post, rounded up; " +
      "of a small school the larger of that and classes × posts per class",
  },
  unit: "persons",
  direction: "higher",
  origin: "national",
  judgedBy: ["pupilsPerStaffPost"],
  countedBy: ["smallSchoolPupils"],
  functions: ["assessStaffing"],
};

export const staffShortageMeasure: Measure<"staffShortage"> = {
  id: "staffShortage",
  name: { zh: "缺员学校短缺人数之和", en: "Staff short, over the schools that are short" },
  formula: {
    zh: "Σ 较大者(0, 按标准应有人数 − 在编教职工数)，逐校计算，不与超员学校相抵；只有专任教师数时以其说明",
    en: "Σ max(0, staff required − staff in post), school by school and never netted; of full-time teachers where only they are known",
  },
  unit: "persons",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: ["pupilsPerStaffPost", "smallSchoolPupils"],
  functions: ["assessStaffing"],
};

export const staffSurplusMeasure: Measure<"staffSurplus"> = {
  id: "staffSurplus",
  name: { zh: "超员学校多出人数之和", en: "Staff above the need, over the schools that have more" },
  formula: {
    zh: "Σ 较大者(0, 在编教职工数 − 按标准应有人数)，逐校计算，不与缺员学校相抵；只有专任教师数时以其说明",
    en: "Σ max(0, staff in post − staff required), school by school and never netted; of full-time teachers where only they are known",
  },
  unit: "persons",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: ["pupilsPerStaffPost", "smallSchoolPupils"],
  functions: ["assessStaffing"],
};

export const qualifiedTeacherShareMeasure: Measure<"qualifiedTeacherShare"> = {
  id: "qualifiedTeacherShare",
  name: { zh: "教师学历合格率", en: "Share of teachers with the required degree" },
  formula: { zh: "学历合格专任教师数 ÷ 专任教师数", en: "full-time teachers with the required degree / full-time teachers" },
  unit: "share",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["qualifiedTeacherShareOf", "assessStaffing"],
};

export const higherDegreeTeacherShareMeasure: Measure<"higherDegreeTeacherShare"> = {
  id: "higherDegreeTeacherShare",
  name: { zh: "教师高一级学历比例", en: "Share of teachers above the required degree" },
  formula: { zh: "高于规定学历专任教师数 ÷ 专任教师数", en: "full-time teachers above the required degree / full-time teachers" },
  unit: "share",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["higherDegreeTeacherShareOf", "assessStaffing"],
};

export const intermediateTitleShareMeasure: Measure<"intermediateTitleShare"> = {
  id: "intermediateTitleShare",
  name: { zh: "中级职称教师比例", en: "Share of teachers of intermediate title" },
  formula: { zh: "中级职称专任教师数 ÷ 专任教师数", en: "full-time teachers of intermediate title / full-time teachers" },
  unit: "share",
  direction: "descriptive",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["intermediateTitleShareOf", "assessStaffing"],
};

export const seniorTitleShareMeasure: Measure<"seniorTitleShare"> = {
  id: "seniorTitleShare",
  name: { zh: "高级职称教师比例", en: "Share of teachers of senior title" },
  formula: { zh: "高级职称专任教师数 ÷ 专任教师数", en: "full-time teachers of senior title / full-time teachers" },
  unit: "share",
  direction: "descriptive",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["seniorTitleShareOf", "assessStaffing"],
};

export const teacherAgeShareMeasure: Measure<"teacherAgeShare"> = {
  id: "teacherAgeShare",
  name: { zh: "各年龄段教师比例", en: "Share of teachers by age" },
  formula: {
    zh: "一个年龄段的专任教师数 ÷ 各年龄段专任教师数之和；年龄段由填报者给出",
    en: "teachers of an age band / teachers of all bands of the stage; the bands are the caller's",
  },
  unit: "share",
  direction: "descriptive",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["assessStaffing"],
};

export const schoolsWithoutSubjectTeacherMeasure: Measure<"schoolsWithoutSubjectTeacher"> = {
  id: "schoolsWithoutSubjectTeacher",
  name: { zh: "缺学科专任教师的学校数", en: "Schools without a teacher of a subject" },
  formula: {
    zh: "音乐、体育、美术、英语、信息技术各学科，没有专任教师的学校数；一所学校各学段合计",
    en: "of music, physical education, art, English and IT each: schools without a full-time teacher of it, all stages of a school together",
  },
  unit: "schools",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["assessStaffing"],
};

export const postsFilledShareMeasure: Measure<"postsFilledShare"> = {
  id: "postsFilledShare",
  name: { zh: "教职工满编率", en: "Share of staff posts filled" },
  formula: { zh: "在编教职工数 ÷ 核定编制数", en: "posts filled / posts approved" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: [],
  countedBy: [],
  functions: ["postsFilledShareOf", "assessStaffing"],
};

export const certifiedTeacherShareMeasure: Measure<"certifiedTeacherShare"> = {
  id: "certifiedTeacherShare",
  name: { zh: "教师持证上岗率", en: "Share of teachers with a certificate" },
  formula: { zh: "持有教师资格证的专任教师数 ÷ 专任教师数", en: "full-time teachers with a teaching certificate / full-time teachers" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["certifiedTeacherShareFloor"],
  countedBy: [],
  functions: ["certifiedTeacherShareOf", "assessQualityBalance", "assessStaffing"],
};

export const teacherPayParityMeasure: Measure<"teacherPayParity"> = {
  id: "teacherPayParity",
  name: { zh: "教师与公务员平均工资比", en: "Teachers' pay against civil servants' pay" },
  formula: {
    zh: "义务教育教师年平均工资 ÷ 当地公务员年平均工资",
    en: "mean yearly pay of compulsory-school teachers / mean yearly pay of local civil servants",
  },
  unit: "ratio",
  direction: "higher",
  origin: "national",
  judgedBy: ["teacherPayParityFloor"],
  countedBy: [],
  functions: ["teacherPayParityOf", "assessQualityBalance", "assessStaffing"],
};

export const teacherReplacementRateMeasure: Measure<"teacherReplacementRate"> = {
  id: "teacherReplacementRate",
  name: { zh: "教师补充率", en: "Teacher replacement rate" },
  formula: { zh: "新补充教师数 ÷ 退休和离职教师数", en: "teachers hired / teachers who retired or left" },
  unit: "ratio",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["teacherReplacementRateOf", "assessStaffing"],
};

export const rotationShareMeasure: Measure<"rotationShare"> = {
  id: "rotationShare",
  name: { zh: "校长教师交流轮岗比例", en: "Rotation share of heads and teachers" },
  formula: { zh: "本学年实际交流人数 ÷ 符合交流条件人数", en: "rotated this school year / eligible to rotate" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["rotationShareFloor"],
  countedBy: [],
  functions: ["rotationShareOf", "assessQualityBalance", "assessRotation"],
};

export const backboneRotationShareMeasure: Measure<"backboneRotationShare"> = {
  id: "backboneRotationShare",
  name: { zh: "骨干教师交流占比", en: "Rotation share of backbone teachers" },
  formula: {
    zh: "交流的骨干教师数 ÷ 实际交流教师数（国家口径），或 ÷ 符合交流条件人数（部分省口径）；须写明口径",
    en: "backbone teachers rotated / all rotated (national), or / those eligible (some provinces); the base must be named",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["backboneRotationShareFloor"],
  countedBy: [],
  functions: ["backboneRotationShareOf", "assessQualityBalance", "assessRotation"],
};

export const rotationEligibleTeachersMeasure: Measure<"rotationEligibleTeachers"> = {
  id: "rotationEligibleTeachers",
  name: { zh: "符合交流条件人数", en: "Heads and teachers eligible to rotate" },
  formula: {
    zh: "在同一学校任教或任职满规定年限且未超过年龄上限的人数；年限由省定，调用者提供",
    en: "those who served the set years at one school and are not above the age cap; the province's rule, given by the caller",
  },
  unit: "persons",
  direction: "descriptive",
  origin: "provincial",
  judgedBy: [],
  countedBy: [],
  functions: ["rotationEligible", "assessRotation"],
};

export const countyManagedShareMeasure: Measure<"countyManagedShare"> = {
  id: "countyManagedShare",
  name: { zh: "由教育行政部门统一配置的教师比例", en: "Share of teachers placed by the education department" },
  formula: {
    zh: "岗位由教育行政部门统一配置的教师数 ÷ 教师总数",
    en: "teachers whose post the education department allots / all teachers",
  },
  unit: "share",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["countyManagedShareOf", "assessRotation"],
};

export const postMismatchMeasure: Measure<"postMismatch"> = {
  id: "postMismatch",
  name: { zh: "校际编制错配数", en: "Posts out of place between schools" },
  formula: {
    zh: "min(超编学校多出人数之和, 缺编学校短缺人数之和)",
    en: "min(sum of surplus in over-staffed schools, sum of shortfall in under-staffed schools)",
  },
  unit: "posts",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["postMismatch", "assessRotation"],
};

export const trainingCycleCompletionShareMeasure: Measure<"trainingCycleCompletionShare"> = {
  id: "trainingCycleCompletionShare",
  name: { zh: "五年一轮全员培训完成率", en: "Share of teachers who completed the five-year training cycle" },
  formula: {
    zh: "近一轮周期内完成全员培训的教师数 ÷ 教师总数",
    en: "teachers with a full round of training in the last cycle / all teachers",
  },
  unit: "share",
  direction: "higher",
  origin: "municipal",
  judgedBy: ["trainingCompletionShareFloor"],
  countedBy: ["trainingCycleYears"],
  functions: ["trainingCycleCompletionShareOf", "assessTraining"],
};

export const trainingHoursCompletionShareMeasure: Measure<"trainingHoursCompletionShare"> = {
  id: "trainingHoursCompletionShare",
  name: { zh: "教师培训学时完成率", en: "Share of teachers with the hours of a training cycle" },
  formula: {
    zh: "近一轮周期内培训学时达到规定的专任教师数 ÷ 专任教师数",
    en: "full-time teachers with the set hours in the last cycle / full-time teachers",
  },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: ["trainingCompletionShareFloor"],
  countedBy: ["trainingHoursPerCycle", "trainingCycleYears"],
  functions: ["trainingHoursCompletionShareOf", "assessQualityBalance", "trainingHours", "assessTraining"],
};

export const inductionTrainingShareMeasure: Measure<"inductionTrainingShare"> = {
  id: "inductionTrainingShare",
  name: { zh: "新教师岗前培训完成率", en: "Share of new teachers with induction training" },
  formula: { zh: "试用期内培训学时达到规定的新教师数 ÷ 新教师数", en: "new teachers with the set hours in their probation / new teachers" },
  unit: "share",
  direction: "higher",
  origin: "national",
  judgedBy: [],
  countedBy: ["inductionTrainingHours"],
  functions: ["inductionTrainingShareOf", "inductionTrained", "assessTraining"],
};

export const trainingUrbanRuralGapMeasure: Measure<"trainingUrbanRuralGap"> = {
  id: "trainingUrbanRuralGap",
  name: { zh: "城乡教师培训完成率之差", en: "Urban–rural gap in training" },
  formula: { zh: "城市教师培训完成率 − 农村教师培训完成率", en: "completion share of urban teachers − that of rural teachers" },
  unit: "share",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["trainingUrbanRuralGap", "assessTraining"],
};

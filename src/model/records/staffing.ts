import type { RecordOf } from "../reading/spec.js";
import { LOCALES, POST_PLACES, SCHOOL_STAGES, STAGES, TEACHER_SUBJECTS } from "./lists.js";
import { period } from "./period.js";
import { teacherFigures } from "./school.js";

/** {@link PostsFilledFigures} as data. */
export const postsFilledFigures = {
  id: "postsFilledFigures",
  zh: "教职工编制",
  en: "posts",
  fields: {
    postsFilled: { kind: "count", unit: "posts", zh: "在编教职工数", en: "posts filled" },
    postsApproved: { kind: "count", unit: "posts", zh: "核定教职工编制数", en: "posts approved" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Posts approved, and those filled. */
export interface PostsFilledFigures extends RecordOf<typeof postsFilledFigures> {}

/** {@link PostGroup} as data. */
export const postGroup = {
  id: "postGroup",
  zh: "一组学校的编制",
  en: "posts of a group of schools",
  fields: {
    stage: { kind: "choice", of: SCHOOL_STAGES as typeof SCHOOL_STAGES, required: true, zh: "学段", en: "stage" },
    place: { kind: "choice", of: POST_PLACES as typeof POST_PLACES, zh: "所在地类别", en: "city, county town or rural" },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    postsApproved: { kind: "count", unit: "posts", zh: "核定教职工编制数", en: "posts approved" },
  },
} as const;
/** Pupils and approved posts of the schools of one stage and kind of place. */
export interface PostGroup extends RecordOf<typeof postGroup> {}

/** {@link SmallSchool} as data. */
export const smallSchool = {
  id: "smallSchool",
  zh: "小规模学校",
  en: "small school",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    name: { kind: "text", zh: "名称", en: "name" },
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    place: { kind: "choice", of: POST_PLACES as typeof POST_PLACES, zh: "所在地类别", en: "city, county town or rural" },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    classes: { kind: "count", unit: "classes", zh: "班级数", en: "classes" },
    postsApproved: { kind: "count", unit: "posts", zh: "核定教职工编制数", en: "posts approved" },
  },
} as const;
/** One small school with its pupils, classes and approved posts. */
export interface SmallSchool extends RecordOf<typeof smallSchool> {}

/** {@link ClassPostRule} as data. */
export const classPostRule = {
  id: "classPostRule",
  zh: "按班核编标准",
  en: "posts per class",
  fields: {
    postsPerClass: { kind: "amount", unit: "posts", required: true, zh: "每班核定编制数", en: "posts per class" },
    name: { kind: "text", required: true, zh: "名称", en: "name" },
  },
} as const;
/** A rule of posts per class, with the name of its source. */
export interface ClassPostRule extends RecordOf<typeof classPostRule> {}

/** {@link SmallSchoolRecord} as data. */
export const smallSchoolRecord = {
  id: "smallSchoolRecord",
  zh: "小规模学校编制",
  en: "posts of small schools",
  fields: {
    rule: { kind: "record", of: classPostRule as typeof classPostRule, zh: "适用标准", en: "rule that holds" },
    schools: { kind: "list", of: smallSchool as typeof smallSchool, key: "schoolId", zh: "学校情况", en: "schools" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Small schools, and the rule of posts per class that holds for them. */
export interface SmallSchoolRecord extends RecordOf<typeof smallSchoolRecord> {}

/** {@link StaffedSchool} as data. */
export const staffedSchool = {
  id: "staffedSchool",
  zh: "学校教职工",
  en: "staff of a school",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    name: { kind: "text", optional: true, zh: "名称", en: "name" },
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    locale: { kind: "choice", of: LOCALES as typeof LOCALES, zh: "城乡类别", en: "urban, town or rural" },
    place: {
      kind: "choice",
      of: POST_PLACES as typeof POST_PLACES,
      zh: "所在地类别",
      en: "city, county town or rural",
      about: { zh: "2014年11月前的编制标准按此区分。", en: "The standard of posts before November 2014 depends on it." },
    },
    pupils: {
      kind: "count",
      unit: "persons",
      figure: "pupils",
      zh: "学生数",
      en: "pupils",
      about: {
        zh: "评估全市时未填的，取自同一学校学段的差异系数数据。",
        en: "Left out in a city, that of the unit of the same school and stage.",
      },
    },
    classes: { kind: "count", unit: "classes", figure: "classes", zh: "班级数", en: "classes" },
    fullTimeTeachers: {
      kind: "count",
      unit: "persons",
      figure: "fullTimeTeachers",
      zh: "专任教师数",
      en: "full-time teachers",
      about: {
        zh: "评估全市时未填的，取自同一学校学段的差异系数数据。",
        en: "Left out in a city, that of the unit of the same school and stage.",
      },
    },
    postsFilled: {
      kind: "count",
      unit: "persons",
      zh: "在编教职工数",
      en: "posts filled",
      about: {
        zh: "编制标准所计的全部教职工，不限于专任教师。",
        en: "All staff that the standard of posts counts, not the teachers alone.",
      },
    },
    subjectTeachers: {
      kind: "map",
      keys: TEACHER_SUBJECTS as typeof TEACHER_SUBJECTS,
      of: { kind: "count", unit: "persons", nullable: true },
      zh: "学科专任教师数",
      en: "full-time teachers by subject",
    },
  },
} as const;
/** One stage of a school with its pupils, classes and the staff who are there. */
export interface StaffedSchool extends RecordOf<typeof staffedSchool> {}

/** {@link SchoolStaffRecord} as data. */
export const schoolStaffRecord = {
  id: "schoolStaffRecord",
  zh: "各校教职工",
  en: "staff by school",
  fields: {
    schools: { kind: "list", of: staffedSchool as typeof staffedSchool, zh: "学校情况", en: "schools" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Staff by school and stage. */
export interface SchoolStaffRecord extends RecordOf<typeof schoolStaffRecord> {}

/** {@link PupilTeacherFigures} as data. */
export const pupilTeacherFigures = {
  id: "pupilTeacherFigures",
  zh: "学生与专任教师",
  en: "pupils and teachers",
  fields: {
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    fullTimeTeachers: { kind: "count", unit: "persons", zh: "专任教师数", en: "full-time teachers" },
  },
} as const;
/** Pupils, and full-time teachers in post. */
export interface PupilTeacherFigures extends RecordOf<typeof pupilTeacherFigures> {}

/** {@link ClassTeacherFigures} as data. */
export const classTeacherFigures = {
  id: "classTeacherFigures",
  zh: "班级与专任教师",
  en: "classes and teachers",
  fields: {
    fullTimeTeachers: { kind: "count", unit: "persons", zh: "专任教师数", en: "full-time teachers" },
    classes: { kind: "count", unit: "classes", zh: "班级数", en: "classes" },
  },
} as const;
/** Full-time teachers in post, and classes. */
export interface ClassTeacherFigures extends RecordOf<typeof classTeacherFigures> {}

/** {@link TeacherStructureFigures} as data. */
export const teacherStructureFigures = {
  id: "teacherStructureFigures",
  zh: "教师学历与职称",
  en: "degrees and titles of teachers",
  fields: {
    fullTimeTeachers: teacherFigures.fields.fullTimeTeachers as typeof teacherFigures.fields.fullTimeTeachers,
    qualifiedTeachers: { kind: "count", unit: "persons", zh: "学历合格专任教师数", en: "full-time teachers with the required degree" },
    higherDegreeTeachers: teacherFigures.fields.higherDegreeTeachers as typeof teacherFigures.fields.higherDegreeTeachers,
    intermediateTitleTeachers: { kind: "count", unit: "persons", zh: "中级职称专任教师数", en: "full-time teachers of intermediate title" },
    seniorTitleTeachers: {
      kind: "count",
      unit: "persons",
      zh: "高级职称专任教师数",
      en: "full-time teachers of senior title",
      about: { zh: "含副高级、正高级。", en: "Associate senior and full senior." },
    },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [
    { part: ["qualifiedTeachers"], whole: ["fullTimeTeachers"] },
    { part: ["higherDegreeTeachers"], whole: ["fullTimeTeachers"] },
    { part: ["higherDegreeTeachers"], whole: ["qualifiedTeachers"] },
    { part: ["intermediateTitleTeachers"], whole: ["fullTimeTeachers"] },
    { part: ["seniorTitleTeachers"], whole: ["fullTimeTeachers"] },
    { part: ["intermediateTitleTeachers", "seniorTitleTeachers"], whole: ["fullTimeTeachers"] },
  ],
} as const;
/** Full-time teachers of a stage by degree and title. */
export interface TeacherStructureFigures extends RecordOf<typeof teacherStructureFigures> {}

/** {@link TeacherAgeBand} as data. */
export const teacherAgeBand = {
  id: "teacherAgeBand",
  zh: "教师年龄段",
  en: "ages of teachers",
  fields: {
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    youngest: {
      kind: "count",
      unit: "years",
      zh: "最小年龄",
      en: "youngest age",
      about: { zh: "不设下限的不填。", en: "Left out of a band without a lower end." },
    },
    oldest: {
      kind: "count",
      unit: "years",
      zh: "最大年龄",
      en: "oldest age",
      about: { zh: "不设上限的不填。", en: "Left out of a band without an upper end." },
    },
    fullTimeTeachers: { kind: "count", unit: "persons", zh: "专任教师数", en: "full-time teachers" },
  },
  rules: [{ part: ["youngest"], whole: ["oldest"] }],
  someOf: ["youngest", "oldest"],
} as const;
/** Full-time teachers of one stage who are of these ages, both ends included. */
export interface TeacherAgeBand extends RecordOf<typeof teacherAgeBand> {}

/** {@link PeArtsFigures} as data. */
export const peArtsFigures = {
  id: "peArtsFigures",
  zh: "体育、艺术专任教师",
  en: "teachers of physical education and the arts",
  fields: {
    peArtsTeachers: {
      kind: "count",
      unit: "persons",
      zh: "体育、音乐、美术、艺术专任教师数",
      en: "full-time teachers of physical education and the arts",
    },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Teachers of physical education and the arts, and pupils. */
export interface PeArtsFigures extends RecordOf<typeof peArtsFigures> {}

/** {@link CertifiedTeacherFigures} as data. */
export const certifiedTeacherFigures = {
  id: "certifiedTeacherFigures",
  zh: "教师资格",
  en: "certification",
  fields: {
    certifiedTeachers: { kind: "count", unit: "persons", zh: "持有教师资格证的专任教师数", en: "certified full-time teachers" },
    fullTimeTeachers: { kind: "count", unit: "persons", zh: "专任教师数", en: "full-time teachers" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["certifiedTeachers"], whole: ["fullTimeTeachers"] }],
} as const;
/** Full-time teachers, and those certified. */
export interface CertifiedTeacherFigures extends RecordOf<typeof certifiedTeacherFigures> {}

/** {@link TeacherPayFigures} as data. */
export const teacherPayFigures = {
  id: "teacherPayFigures",
  zh: "教师工资收入",
  en: "pay of teachers",
  fields: {
    teacherMeanPayYuan: { kind: "amount", unit: "yuan", zh: "义务教育教师年平均工资", en: "mean yearly pay of teachers" },
    civilServantMeanPayYuan: { kind: "amount", unit: "yuan", zh: "当地公务员年平均工资", en: "mean yearly pay of local civil servants" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Mean yearly pay of teachers and of local civil servants. */
export interface TeacherPayFigures extends RecordOf<typeof teacherPayFigures> {}

/** {@link TeacherReplacementFigures} as data. */
export const teacherReplacementFigures = {
  id: "teacherReplacementFigures",
  zh: "教师补充",
  en: "replacement of teachers",
  fields: {
    hired: { kind: "count", unit: "persons", zh: "新招聘教师数", en: "teachers hired" },
    retired: { kind: "count", unit: "persons", zh: "退休教师数", en: "teachers retired" },
    left: { kind: "count", unit: "persons", zh: "调出及其他减少教师数", en: "teachers who left" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Teachers hired in a year, and those who retired or left. */
export interface TeacherReplacementFigures extends RecordOf<typeof teacherReplacementFigures> {}

/** {@link StaffingRecord} as data. */
export const staffingRecord = {
  id: "staffingRecord",
  zh: "教职工配备",
  en: "staffing",
  fields: {
    posts: { kind: "record", of: postsFilledFigures as typeof postsFilledFigures, zh: "教职工编制情况", en: "posts" },
    pupilGroups: { kind: "list", of: postGroup as typeof postGroup, zh: "分学段分区域编制", en: "posts by stage and place" },
    smallSchools: { kind: "record", of: smallSchoolRecord as typeof smallSchoolRecord, zh: "小规模学校情况", en: "small schools" },
    schoolStaff: { kind: "record", of: schoolStaffRecord as typeof schoolStaffRecord },
    structure: { kind: "map", keys: STAGES as typeof STAGES, of: teacherStructureFigures as typeof teacherStructureFigures },
    ages: { kind: "list", of: teacherAgeBand as typeof teacherAgeBand, zh: "教师年龄分段", en: "ages of teachers" },
    peArts: { kind: "map", keys: STAGES as typeof STAGES, of: peArtsFigures as typeof peArtsFigures },
    certification: { kind: "record", of: certifiedTeacherFigures as typeof certifiedTeacherFigures },
    pay: { kind: "record", of: teacherPayFigures as typeof teacherPayFigures },
    replacement: { kind: "record", of: teacherReplacementFigures as typeof teacherReplacementFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** What is known of staffing. Absent or `null` means not reported. */
export interface StaffingRecord extends RecordOf<typeof staffingRecord> {}

/** {@link PupilsPerPostFigures} as data. */
export const pupilsPerPostFigures = {
  id: "pupilsPerPostFigures",
  zh: "学生与编制",
  en: "pupils and posts",
  fields: {
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    postsApproved: { kind: "count", unit: "posts", zh: "核定教职工编制数", en: "posts approved" },
  },
} as const;
/** Pupils, and approved posts. */
export interface PupilsPerPostFigures extends RecordOf<typeof pupilsPerPostFigures> {}

/** {@link PostStandard} as data. */
export const postStandard = {
  id: "postStandard",
  zh: "按生核编",
  en: "posts by pupils",
  fields: {
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    pupilsPerPost: { kind: "amount", unit: "persons", zh: "每名教职工对应学生数", en: "pupils per post" },
  },
} as const;
/** Pupils, and how many of them one post is for. */
export interface PostStandard extends RecordOf<typeof postStandard> {}

/** {@link SmallSchoolPostFigures} as data. */
export const smallSchoolPostFigures = {
  id: "smallSchoolPostFigures",
  zh: "小规模学校核编",
  en: "posts of a small school",
  fields: {
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    pupilsPerPost: { kind: "amount", unit: "persons", zh: "每名教职工对应学生数", en: "pupils per post" },
    classes: { kind: "count", unit: "classes", zh: "班级数", en: "classes" },
    postsPerClass: { kind: "amount", unit: "posts", zh: "每班核定编制数", en: "posts per class" },
  },
} as const;
/** A small school, and the two rules its posts are counted by. */
export interface SmallSchoolPostFigures extends RecordOf<typeof smallSchoolPostFigures> {}

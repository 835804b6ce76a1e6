import type { Measure } from "../types.js";

// The eight resource indicators of basic balance; three of them also belong to the seven of quality balance.

export const teachingAreaPerPupilMeasure: Measure<"teachingAreaPerPupil"> = {
  id: "teachingAreaPerPupil",
  name: { zh: "生均教学及辅助用房面积", en: "Teaching area per pupil" },
  formula: { zh: "(教学及辅助用房面积 − 室内体育用房面积) ÷ 在校生数", en: "(teaching and auxiliary area − indoor sports area) / pupils" },
  unit: "squareMetresPerPupil",
  direction: "higher",
  origin: "national",
  judgedBy: ["teachingAreaPerPupilFloor"],
  countedBy: ["combinedSchoolPupilWeight"],
  functions: ["teachingAreaPerPupilOf", "interSchoolVariation"],
};

export const sportsAreaPerPupilMeasure: Measure<"sportsAreaPerPupil"> = {
  id: "sportsAreaPerPupil",
  name: { zh: "生均体育运动场馆面积", en: "Sports area per pupil" },
  formula: { zh: "(运动场地面积 + 室内体育用房面积) ÷ 在校生数", en: "(sports grounds + indoor sports area) / pupils" },
  unit: "squareMetresPerPupil",
  direction: "higher",
  origin: "national",
  judgedBy: ["sportsAreaPerPupilFloor"],
  countedBy: ["combinedSchoolPupilWeight"],
  functions: ["sportsAreaPerPupilOf", "interSchoolVariation"],
};

export const equipmentValuePerPupilMeasure: Measure<"equipmentValuePerPupil"> = {
  id: "equipmentValuePerPupil",
  name: { zh: "生均教学仪器设备值", en: "Equipment value per pupil" },
  formula: { zh: "教学仪器设备资产值（元）÷ 在校生数", en: "equipment value in yuan / pupils" },
  unit: "yuanPerPupil",
  direction: "higher",
  origin: "national",
  judgedBy: ["equipmentValuePerPupilFloor"],
  countedBy: ["combinedSchoolPupilWeight"],
  functions: ["equipmentValuePerPupilOf", "interSchoolVariation"],
};

export const computersPer100PupilsMeasure: Measure<"computersPer100Pupils"> = {
  id: "computersPer100Pupils",
  name: { zh: "每百名学生拥有计算机台数", en: "Computers per 100 pupils" },
  formula: { zh: "计算机台数 × 100 ÷ 在校生数", en: "computers × 100 / pupils" },
  unit: "per100Pupils",
  direction: "higher",
  origin: "national",
  judgedBy: [],
  countedBy: ["combinedSchoolPupilWeight"],
  functions: ["computersPer100PupilsOf", "interSchoolVariation"],
};

export const booksPerPupilMeasure: Measure<"booksPerPupil"> = {
  id: "booksPerPupil",
  name: { zh: "生均图书册数", en: "Books per pupil" },
  formula: { zh: "图书册数 ÷ 在校生数", en: "library volumes / pupils" },
  unit: "volumesPerPupil",
  direction: "higher",
  origin: "national",
  judgedBy: [],
  countedBy: ["combinedSchoolPupilWeight"],
  functions: ["booksPerPupilOf", "interSchoolVariation"],
};

export const teacherPupilRatioMeasure: Measure<"teacherPupilRatio"> = {
  id: "teacherPupilRatio",
  name: { zh: "师生比", en: "Teacher–pupil ratio" },
  formula: { zh: "专任教师数 ÷ 在校生数", en: "full-time teachers / pupils" },
  unit: "teachersPerPupil",
  direction: "higher",
  origin: "national",
  judgedBy: [],
  countedBy: [],
  functions: ["teacherPupilRatioOf", "interSchoolVariation"],
};

export const higherDegreeTeachersPerPupilMeasure: Measure<"higherDegreeTeachersPerPupil"> = {
  id: "higherDegreeTeachersPerPupil",
  name: { zh: "生均高于规定学历教师数", en: "Teachers above the required degree per pupil" },
  formula: { zh: "高于规定学历教师数 ÷ 在校生数", en: "teachers above the required degree / pupils" },
  unit: "teachersPerPupil",
  direction: "higher",
  origin: "national",
  judgedBy: [],
  countedBy: [],
  functions: ["higherDegreeTeachersPerPupilOf", "interSchoolVariation"],
};

export const midSeniorTeachersPerPupilMeasure: Measure<"midSeniorTeachersPerPupil"> = {
  id: "midSeniorTeachersPerPupil",
  name: { zh: "生均中级及以上专业技术职务教师数", en: "Teachers of middle or senior title per pupil" },
  formula: { zh: "中级及以上专业技术职务教师数 ÷ 在校生数", en: "teachers of middle or senior title / pupils" },
  unit: "teachersPerPupil",
  direction: "higher",
  origin: "national",
  judgedBy: [],
  countedBy: [],
  functions: ["midSeniorTeachersPerPupilOf", "interSchoolVariation"],
};

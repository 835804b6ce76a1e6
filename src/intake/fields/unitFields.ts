import type { UnitFigure } from "../../model/stageUnit.js";
import { STAGE_NAMES, type SchoolStage } from "../../policy/records/lists.js";
import type { IntakeField } from "../field.js";

type Figure = UnitFigure | "pupils";

/** Headers that the figures of units go by in tables of schools. */
export const FIGURE_HEADERS: Readonly<Record<Figure, readonly string[]>> = {
  pupils: ["在校生数", "在校学生数", "在籍学生数", "学生人数", "number of pupils", "students", "enrolment"],
  fullTimeTeachers: ["专任教师", "teachers"],
  higherDegreeTeachers: [
    "高于规定学历教师数",
    "专任教师中高于规定学历教师数",
    "专任教师中高于规定学历",
    "高于规定学历",
    "高学历教师数",
    "higher-degree teachers",
    "teachers above the required degree",
  ],
  midSeniorTeachers: [
    "中级及以上职称教师数",
    "中级及以上专业技术职务教师",
    "中高级职称教师数",
    "中级及以上教师数",
    "mid and senior teachers",
    "teachers of middle or senior title",
  ],
  backboneTeachers: ["骨干教师数", "县级以上骨干教师数", "县级及以上骨干教师", "backbone teachers"],
  peArtsTeachers: ["体育艺术专任教师数", "体育、艺术专任教师数", "体育艺术教师数", "体艺教师数", "体音美教师数", "pe and arts teachers"],
  sharedPeArtsTeachers: ["走教体育艺术教师数", "共享体育艺术教师数", "shared pe and arts teachers"],
  teachingAreaM2: [
    "教学及辅助用房面积",
    "教学及教学辅助用房面积",
    "教学辅助用房面积",
    "教学及辅助用房",
    "teaching area",
    "teaching and auxiliary area",
  ],
  indoorSportsAreaM2: ["室内体育用房", "体育馆面积", "体育运动场馆面积", "sports area"],
  sportsGroundAreaM2: ["运动场地", "体育运动场地面积", "运动场面积", "体育运动场馆面积", "sports area", "sports ground area"],
  additionalSportsAreaM2: ["其他运动场馆面积", "additional sports area"],
  equipmentYuan: [
    "教学仪器设备值",
    "教学仪器设备资产",
    "教学仪器设备总值",
    "仪器设备值",
    "教学设备值",
    "equipment",
    "equipment value",
    "teaching equipment",
  ],
  computers: ["计算机数", "教学用计算机数", "电脑台数", "computer"],
  books: ["图书数", "图书藏量", "藏书量", "图书", "纸质图书册数", "library books", "library volumes"],
  multimediaRooms: ["网络多媒体教室数", "多媒体教室数", "网络多媒体教室", "multimedia rooms", "multimedia classrooms"],
};

/** A field that a table has once for each stage: its name and its headers are those of the stage. */
export function ofStage(stage: SchoolStage, given: IntakeField): IntakeField {
  const { zh, en } = STAGE_NAMES[stage];
  return {
    ...given,
    stage,
    name: { zh: `${zh}${given.name.zh}`, en: `${en} ${given.name.en}` },
    aliases: [given.name.zh, given.name.en, ...given.aliases],
  };
}

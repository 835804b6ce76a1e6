import type { TargetGoal, TargetRecord, TargetUnit } from "./types.js";

const units = {
  pinglu: { id: "pinglu", name: { zh: "平鲁区", en: "Pinglu" }, kind: "county", place: "140603" },
  youyu: { id: "youyu", name: { zh: "右玉县", en: "Youyu" }, kind: "county", place: "140623" },
  shuocheng: { id: "shuocheng", name: { zh: "朔城区", en: "Shuocheng" }, kind: "county", place: "140602" },
  shanyin: { id: "shanyin", name: { zh: "山阴县", en: "Shanyin" }, kind: "county", place: "140621" },
  yingxian: { id: "yingxian", name: { zh: "应县", en: "Yingxian" }, kind: "county", place: "140622" },
  huairen: { id: "huairen", name: { zh: "怀仁县", en: "Huairen" }, kind: "county", place: "140624" },
  shuozhou: { id: "shuozhou", name: { zh: "朔州市", en: "Shuozhou" }, kind: "city", place: "140600" },
} as const satisfies Record<string, TargetUnit>;

const YEAR_END = { zh: "文件只写年份，按当年12月31日计。", en: "The text names the year; its last day is taken." } as const;

function target(unit: TargetUnit, goal: TargetGoal, dueBy: string | null, note?: TargetRecord["note"]): TargetRecord {
  const base = {
    id: `${unit.id}.${goal}`,
    unit,
    goal,
    dueBy,
    source: { document: "shuozhouOpinion2016", clause: "三" },
    confirmation: "primary",
  } as const;
  return note === undefined ? base : { ...base, note };
}

/** The targets of clause 三 of 朔政办发〔2016〕45号, for the six counties and the city. */
export const shuozhouTargets: readonly TargetRecord[] = [
  target(units.pinglu, "managementStandards", null),
  target(units.youyu, "managementStandards", null),
  target(units.shuocheng, "basicBalance", "2016-12-31", {
    zh: `含市直、开发区义务教育学校。${YEAR_END.zh}`,
    en: `Includes the schools run by the city and by the development zone. ${YEAR_END.en}`,
  }),
  target(units.shanyin, "basicBalance", "2016-12-31", YEAR_END),
  target(units.yingxian, "basicBalance", "2016-12-31", YEAR_END),
  target(units.huairen, "basicBalance", "2017-12-31", YEAR_END),
  target(units.shuozhou, "allSchoolsAtBasicStandard", "2018-12-31", YEAR_END),
  target(units.shuozhou, "schoolLayout", "2018-12-31", YEAR_END),
  target(units.shuozhou, "fundingMechanism", "2018-12-31", YEAR_END),
  target(units.shuozhou, "staffingStandard", "2018-12-31", YEAR_END),
  target(units.shuozhou, "teacherAllocation", "2018-12-31", YEAR_END),
  target(units.shuozhou, "equalOpportunity", "2018-12-31", YEAR_END),
  target(units.shuozhou, "highQualityBalance", "2018-12-31", {
    zh: `早于教督〔2017〕6号，不等于该办法的优质均衡。${YEAR_END.zh}`,
    en: `Older than 教督〔2017〕6号 and not the same as quality balance under that document. ${YEAR_END.en}`,
  }),
];

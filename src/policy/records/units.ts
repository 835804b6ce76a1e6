import type { LocalText } from "../../foundation/localText.js";

/** The units of measures, parameters and findings. */
export const UNITS = [
  "cases",
  "classes",
  "coefficient",
  "computers",
  "count",
  "days",
  "hectares",
  "hours",
  "incidents",
  "indicators",
  "level",
  "metres",
  "minutes",
  "ofIndicator",
  "ofSplitResource",
  "per100Pupils",
  "persons",
  "places",
  "placesPer1000Residents",
  "points",
  "posts",
  "pupilWeight",
  "pupils",
  "pupilsPerClass",
  "perClass",
  "perPost",
  "perTeacher",
  "questionnaires",
  "ratio",
  "residents",
  "rooms",
  "schools",
  "share",
  "squareMetres",
  "squareMetresPerPupil",
  "state",
  "teachersPerPupil",
  "times",
  "triggers",
  "volumes",
  "volumesPerPupil",
  "years",
  "yesOrNo",
  "yuan",
  "yuanPerPupil",
  "yuanPerSchoolDay",
  "yuanPerSquareMetre",
  "yuanPerYear",
] as const;
/** Units of measures, parameters and findings. Shares and rates are fractions: 0.85 is 85 %. */
export type UnitId = (typeof UNITS)[number];

/** A unit in words. */
export interface UnitWords {
  readonly name: LocalText;
  /** What is written right after a number; empty where nothing is. */
  readonly sign: LocalText;
}

const NO_SIGN = { zh: "", en: "" } as const;

/**
 * The words of every unit: its name, and the sign that is written right after a number.
 *
 * @example
 * ```ts
 * import { booksPerPupil, unitWords } from "edu-balance";
 *
 * unitWords[booksPerPupil.unit].name; // => { zh: "册/生", en: "volumes per pupil" }
 * `42${unitWords.squareMetres.sign.zh}`; // => "42㎡"
 * unitWords.ratio.sign.zh; // => ""
 * ```
 */
export const unitWords: Readonly<Record<UnitId, UnitWords>> = {
  cases: { name: { zh: "件/千人", en: "cases per 1000 teachers" }, sign: { zh: "件/千人", en: " per 1000 teachers" } },
  classes: { name: { zh: "班级数", en: "classes" }, sign: { zh: "个班", en: " classes" } },
  coefficient: { name: { zh: "系数", en: "coefficient" }, sign: NO_SIGN },
  computers: { name: { zh: "台", en: "computers" }, sign: { zh: "台", en: " computers" } },
  count: { name: { zh: "个数", en: "number" }, sign: NO_SIGN },
  days: { name: { zh: "天", en: "days" }, sign: { zh: "天", en: " days" } },
  hectares: { name: { zh: "公顷", en: "hectares" }, sign: { zh: "公顷", en: " ha" } },
  hours: { name: { zh: "学时", en: "hours" }, sign: { zh: "学时", en: " hours" } },
  incidents: { name: { zh: "件", en: "incidents" }, sign: { zh: "件", en: " incidents" } },
  indicators: { name: { zh: "项", en: "indicators" }, sign: { zh: "项", en: " indicators" } },
  level: { name: { zh: "级", en: "level" }, sign: { zh: "级", en: "" } },
  metres: { name: { zh: "米", en: "metres" }, sign: { zh: "米", en: " m" } },
  minutes: { name: { zh: "分钟", en: "minutes" }, sign: { zh: "分钟", en: " min" } },
  ofIndicator: { name: { zh: "同所比的指标", en: "as the indicator that is compared" }, sign: NO_SIGN },
  ofSplitResource: { name: { zh: "同被拆分的资源", en: "as the resource that is split" }, sign: NO_SIGN },
  per100Pupils: { name: { zh: "每百名学生", en: "per 100 pupils" }, sign: { zh: "/百生", en: " per 100 pupils" } },
  persons: { name: { zh: "人", en: "persons" }, sign: { zh: "人", en: " persons" } },
  places: { name: { zh: "个", en: "places" }, sign: { zh: "个", en: " places" } },
  placesPer1000Residents: {
    name: { zh: "座/千人", en: "school places per 1,000 residents" },
    sign: { zh: "座/千人", en: " per 1,000 residents" },
  },
  points: { name: { zh: "分", en: "points" }, sign: { zh: "分", en: " points" } },
  posts: { name: { zh: "个编制", en: "posts" }, sign: { zh: "个编制", en: " posts" } },
  pupilWeight: { name: { zh: "折算系数", en: "weight of a pupil" }, sign: NO_SIGN },
  pupils: { name: { zh: "人", en: "pupils" }, sign: { zh: "人", en: " pupils" } },
  pupilsPerClass: { name: { zh: "人/班", en: "pupils per class" }, sign: { zh: "人/班", en: " pupils per class" } },
  perClass: { name: { zh: "人/班", en: "teachers per class" }, sign: { zh: "人/班", en: " teachers per class" } },
  perPost: { name: { zh: "生/编制", en: "pupils per post" }, sign: { zh: "生/编制", en: " pupils per post" } },
  perTeacher: { name: { zh: "生/师", en: "pupils per teacher" }, sign: { zh: "生/师", en: " pupils per teacher" } },
  questionnaires: { name: { zh: "份", en: "questionnaires" }, sign: { zh: "份", en: " questionnaires" } },
  ratio: { name: { zh: "比值", en: "ratio" }, sign: NO_SIGN },
  residents: { name: { zh: "人", en: "residents" }, sign: { zh: "人", en: " residents" } },
  rooms: { name: { zh: "间", en: "rooms" }, sign: { zh: "间", en: " rooms" } },
  schools: { name: { zh: "所", en: "schools" }, sign: { zh: "所", en: " schools" } },
  share: { name: { zh: "比例（0–1）", en: "share (0 to 1)" }, sign: NO_SIGN },
  squareMetres: { name: { zh: "㎡", en: "m²" }, sign: { zh: "㎡", en: " m²" } },
  squareMetresPerPupil: { name: { zh: "㎡/生", en: "m² per pupil" }, sign: { zh: "㎡/生", en: " m² per pupil" } },
  state: { name: { zh: "落实情况", en: "state" }, sign: NO_SIGN },
  teachersPerPupil: { name: { zh: "人/生", en: "teachers per pupil" }, sign: { zh: "人/生", en: " teachers per pupil" } },
  times: { name: { zh: "次", en: "times" }, sign: { zh: "次", en: " times" } },
  triggers: { name: { zh: "种", en: "triggers" }, sign: { zh: "种", en: " triggers" } },
  volumes: { name: { zh: "册", en: "volumes" }, sign: { zh: "册", en: " volumes" } },
  volumesPerPupil: { name: { zh: "册/生", en: "volumes per pupil" }, sign: { zh: "册/生", en: " volumes per pupil" } },
  years: { name: { zh: "年", en: "years" }, sign: { zh: "年", en: " years" } },
  yesOrNo: { name: { zh: "是或否", en: "yes or no" }, sign: NO_SIGN },
  yuan: { name: { zh: "元", en: "yuan" }, sign: { zh: "元", en: " yuan" } },
  yuanPerPupil: { name: { zh: "元/生", en: "yuan per pupil" }, sign: { zh: "元/生", en: " yuan per pupil" } },
  yuanPerSchoolDay: {
    name: { zh: "元/生·天", en: "yuan per pupil and school day" },
    sign: { zh: "元/生·天", en: " yuan per pupil and school day" },
  },
  yuanPerSquareMetre: { name: { zh: "元/㎡", en: "yuan per m²" }, sign: { zh: "元/㎡", en: " yuan per m²" } },
  yuanPerYear: { name: { zh: "元/年", en: "yuan per year" }, sign: { zh: "元/年", en: " yuan per year" } },
};

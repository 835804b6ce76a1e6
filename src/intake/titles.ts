import { halfWidth } from "./cellText.js";
import { unitNamed } from "./units.js";

/** A title as titles are compared: half-width, small letters, without spaces and the numbering of a form. */
function plainTitle(title: string): string {
  return halfWidth(title)
    .toLowerCase()
    .replace(/\s+/gu, "")
    .replace(/^(?:\(?[一二三四五六七八九十\d]{1,3}[).、．])+/u, "");
}

/**
 * Words by which a title changes what the figures below it are: another time, a part of the schools, pupils or teachers,
 * a ratio in place of a number, or what is planned and not there.
 */
const CHANGING =
  /上年|上学年|上一|上期|去年|前年|往年|历年|年初|期初|规划|计划|预计|预测|目标|应配|应有|需求|所需|缺|差额|差距|新增|增加|减少|增长|增减|变化|生均|师均|班均|校均|人均|平均|均值|比例|比率|占比|百分|差异|系数|标准|方差|极差|最大|最小|最高|最低|中位|达标|[男女]|民办|公办|私立|城区|镇区|乡村|城市|农村|寄宿|走读|随迁|留守|残疾|特殊|高中|幼儿|学前|托班|托育|职业|中职|大学|附设|分校|(?<!含)教学点|租|借|危房|在建|待建|闲置|废弃|报废|不含|不包括|除外|未|非|兼|代课|外聘|临聘|特岗|交流|支教|退休|毕业|招生|新生|转入|转出|转学|辍学|其他|国家级|省级|市级|县级|校级/u;
const CHANGING_IN_ENGLISH =
  /\b(?:last|previous|prior|planned|expected|target|required|missing|new|average|mean|per|share|ratio|rate|percent|percentage|coefficient|deviation|standard|male|female|boys?|girls?|men|women|private|public|boarding|boarders|migrant|disabled|special|senior|kindergarten|vocational|rented|unsafe|unused|without|except|excluding|not|other|part-time|retired|graduates|entrants)\b/u;

/** Whether a title over columns can be left out without changing what they hold. */
export function addsNothing(title: string): boolean {
  return !CHANGING.test(plainTitle(title)) && !CHANGING_IN_ENGLISH.test(halfWidth(title).toLowerCase());
}

const WHOLE =
  /^(?:本校|全校|全部)?(?:合计|小计|总计|共计|总和|计|共|总数|总人数|人数|总量|数量|总值|总额|总面积|面积|册数|台数|间数|全部|全体|total|totals|sum|all|altogether|number|in total)数?$/u;

/** Whether a header below a title is all of what the title names: 合计, 计, total; or only for its unit. */
export function isWhole(part: string): boolean {
  const plain = plainTitle(part);
  if (unitNamed(withoutBrackets(plain)) !== null) return true;
  return WHOLE.test(plain.replace(/[([{](?<unit>[^()[\]{}]*)[)\]}]$/u, (whole, unit: string) => (unitNamed(unit) === null ? whole : "")));
}

/** A text without brackets around all of it. */
export function withoutBrackets(text: string): string {
  return /^[([{【〔<](?<inside>.*)[)\]}】〕>]$/u.exec(text)?.groups?.["inside"] ?? text;
}

/** Words between a title and its parts that say nothing: 义务教育, 其中. */
const NEUTRAL = /^(?:义务教育(?:阶段)?|其中:?|of which:?|分学段|按学段分?|各学段|学段)$/u;

export function isNeutral(title: string): boolean {
  return NEUTRAL.test(plainTitle(title));
}

/** A header without the 其中 before it. */
export function withoutOfWhich(header: string): string {
  return header.replace(/^\s*(?:其中|of which)\s*[:：,，]?\s*/iu, "");
}

/** Titles in the words of one header that say nothing about the figures below. */
const EMPTY_TITLES: ReadonlySet<string> = new Set([
  "基本信息",
  "基本情况",
  "学校信息",
  "学校基本信息",
  "学校基本情况",
  "学校情况",
  "学校",
  "办学条件",
  "学生",
  "学生情况",
  "在校生",
  "教师",
  "教师情况",
  "师资",
  "师资情况",
  "教职工",
  "校舍",
  "校舍情况",
  "设施设备",
  "设备",
  "装备",
  "指标",
  "数据",
  "经费",
  "班级",
  "班级情况",
  "县区",
  "basics",
  "school",
  "pupils",
  "teachers",
  "facilities",
  "staff",
  "funding",
  "figures",
]);

/** Whether the first word of a header is a title that says nothing. */
export function isEmptyTitle(key: string): boolean {
  return EMPTY_TITLES.has(key);
}

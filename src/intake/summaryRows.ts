import { halfWidth } from "./cellText.js";
import { withoutBrackets } from "./titles.js";

/** What a row that sums up or describes a table says of itself. */
export interface Summary {
  /** Whether its figures are to be the sums of the rows it is about. */
  readonly total: boolean;
}

const TOTAL = "合计|小计|总计|共计|累计|总数|总和|总量|总额|总体|总人数|汇总|合计数|小计数|总计数|累计数|[县区市镇乡校页]计";
const DESCRIBES =
  "平均|平均值|平均数|平均水平|均值|均数|中位数|众数|四分位数|标准差|标准偏差|标准差系数|标准误|离差|方差|差异系数|变异系数|离散系数|基尼系数|极差|全距|极值|极大值|极小值|最大值|最小值|最高值|最低值|倍率|达标校数|达标学校数|达标数|达标率|合格校数|合格率|总平均|中位值|均方差|变差系数|泰尔指数|极差率|极差比|四分位差|四分位距|最大班额|最小班额|平均班额|合格学校数|达标比例|样本数|样本量|基准值|参考值";
const WHOLE_COUNTY =
  "全(?:县|区|市|省|州|旗|盟|国|镇|乡|校|部|体|年级|学区|街道|县区|县市|区县)|整体|[本我](?:县|区|市|省|旗|镇|乡|学区|县区|区县)";
const GROUPS = "义务教育|中小学|小学|初中|学校|公办|民办|城区|城市|县城|县镇|镇区|乡村|农村|阶段|各校|教师|学生|班级|校数";

const ENDS_IN_TOTAL = new RegExp(`(?:${TOTAL})[行栏]?$`, "u");
const BEGINS_WITH_TOTAL = new RegExp(`^(?:${TOTAL}|总共|共|计)(?:[(:,/【\\[]|\\d|$)`, "u");
const ENDS_IN_DESCRIPTION = new RegExp(`(?:${DESCRIBES})$`, "u");
const BEGINS_WITH_DESCRIPTION = new RegExp(`^(?:${DESCRIBES})[(:]`, "u");
const OF_THE_WHOLE = new RegExp(`^(?:${WHOLE_COUNTY})(?:${GROUPS})*(?:[(:].*)?$`, "u");
const OTHER =
  /^(?:其中.{0,20}|of which.{0,40}|最大|最小|最高|最低|占比|比重|比值|占.{0,4}比[重例]|所占比例|百分比|比例|增长率?|增减.{0,3}|增幅|同比.{0,3}|环比.{0,3}|比上年.{0,4}|(?:上年|去年|上学年)(?:数|同期)?|倍数|另[:,].{1,20}|不?含教学点|校均|县均|区均|市均|班均|师均|生均|学校数|校数|所数|(?:小学|初中|学校)?\d{1,4}所(?:学校)?|所有学校|全部学校|(?:省|省定|国家|达标)?标准|标准值|标准要求|要求|指标值|目标值?|未达标.{0,4}|排名|位次|城区|城市|城镇|县城|县镇|镇区|乡村|农村|公办|民办|小学|初中|中小学|增长率|同比|环比|全域|所有|整体|总体情况|总|合|[σ∑μ]|国标|省标|市标|县标|基准|下限|上限|差值|差额|增减|增长|比上年.{1,4}|较上年.{1,4}|变化率|校验|核对|平均每校|每校平均|高低比|最大\/最小|个数|计数|省定标准|国家标准|目标值)$/u;
const ENGLISH_TOTAL = /^(?:grand|sub)?[- ]?totals?(?:[(: ].*)?$|\btotals?$|^sum$|^overall$|^all schools$/u;
const ENGLISH_DESCRIPTION =
  /^(?:average|avg\.?|mean|median|variance|s\.?d\.?|std\.?|std\.? ?dev\.?|standard deviation|coefficient of variation|cv|count|n ?= ?\d+|min\.?|minimum|max\.?|maximum|range|var\.?|sd|s\.d\.|stdev|gini|theil|iqr)$/u;

/** Words that make a total one of some of the rows only. */
const PART =
  /其中|公办|民办|城区|城市|县城|县镇|镇区|乡村|农村|[男女]|达标|寄宿|中心校|教学点|平均|上年|去年|of which|public|private|urban|rural|town/u;
/** Brackets and numbers that say how many rows there are. */
const HOW_MANY = /[(:/]?\s*共?\d+\s*(?:所|个|校|班|县|条|行|人)?\)?$/u;

/** A number of schools, by itself or of the group before it: 12所学校, 公办小学(3所). */
const HOW_MANY_SCHOOLS = /\d+所(?:学校|小学|初中|中小学|校)?\)?$/u;

/** What the words of a cell say if they are those of a summary; `null` for a school or any other word. */
export function summaryIn(text: string): Summary | null {
  const words = halfWidth(text).trim().toLowerCase();
  if (words.length > LONGEST || /^\d*$/u.test(words)) return null;
  const together = withoutBrackets(words.replace(/\s/gu, ""))
    .replace(/^(?:\(?[一二三四五六七八九十\d]{1,3}[).、])+/u, "")
    .replace(/^#|:$|\(?[%‰]\)?$/gu, "")
    .replace(/[計總數額縣區標準變異係達]/gu, (sign) => SIMPLIFIED[sign] ?? sign);
  const ends = ENDS_IN_TOTAL.test(together);
  if (ends || BEGINS_WITH_TOTAL.test(together) || OF_THE_WHOLE.test(together))
    return { total: !PART.test(together) && !/[(:]/u.test(together.replace(HOW_MANY, "")) };
  if (ENGLISH_TOTAL.test(words)) return { total: !PART.test(words) };
  if (HOW_MANY_SCHOOLS.test(together)) return { total: false };
  const describes =
    ENDS_IN_DESCRIPTION.test(together) || BEGINS_WITH_DESCRIPTION.test(together) || OTHER.test(together) || OTHER.test(words);
  return describes || ENGLISH_DESCRIPTION.test(words) ? { total: false } : null;
}

const LONGEST = 60;
const SIMPLIFIED: Readonly<Record<string, string>> = {
  ...{ 計: "计", 總: "总", 數: "数", 額: "额", 縣: "县", 區: "区" },
  ...{ 標: "标", 準: "准", 變: "变", 異: "异", 係: "系", 達: "达" },
};

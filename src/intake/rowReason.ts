import { cellOf, halfWidth, headerText, isEmptyCell } from "./cellText.js";

/** Why a row is no record and was never meant as one. */
export type SetAsideReason = "blank" | "title" | "header" | "repeatedHeader" | "columnNumbers" | "subtotal" | "note";

const SUBTOTAL = /(?:合计|小计|总计|共计|累计|平均|平均值|平均数|均值)$|^其中$|^(?:grand|sub)?-?total$|\btotal$|^(?:sum|average|mean)$/iu;
const NOTE =
  /^(?:(?:制表|填表|填报|审核|复核|负责|单位负责人|统计负责人|联系|报出日期|报送日期|备注|注|附注|说明|数据来源|资料来源|单位|计量单位|表号|制定机关|批准机关)[^:]{0,12}|notes?|sources?|remarks?|units?|prepared by)\s*:/iu;
const SIGNATURE = /^(?:制表人|填表人|填报人|审核人|复核人|负责人|单位负责人|填报单位|制表单位|填报日期|制表日期)$/u;
const TITLE = /(?:统计表|一览表|情况表|汇总表|明细表|登记表|花名册|名册|报表)(?:\(.{0,30}\))?$/u;
const LONGEST_LABEL = 60;

/** The words of a cell as rows are recognised by, half-width; empty where it holds no words. */
function label(given: unknown): string {
  if (typeof given === "number" || typeof given === "bigint") return "";
  return halfWidth(headerText(given, LONGEST_LABEL)).trim();
}

/** What a row is, if it is no record. `labelled` are the columns where a total would say so: ids, names, stages. */
export function reasonOfRow(cells: readonly unknown[], labelled: readonly number[]): SetAsideReason | null {
  const first = cells.findIndex((cell) => !isEmptyCell(cell));
  if (first < 0) return "blank";
  const start = label(cells[first]);
  if (NOTE.test(start) || SIGNATURE.test(start.replace(/\s/gu, ""))) return "note";
  if (TITLE.test(start) && cells.every((cell, column) => column === first || isEmptyCell(cell))) return "title";
  if ([first, ...labelled].some((column) => isSubtotal(cells[column]))) return "subtotal";
  return null;
}

function isSubtotal(cell: unknown): boolean {
  if (typeof cell !== "string" && typeof cell !== "object") return false;
  const words = label(cell);
  const together = words.replace(/\s/gu, "");
  return SUBTOTAL.test(together.replace(/:$/u, "")) || (words !== together && SUBTOTAL.test(words));
}

/** Whether a row repeats one of the header rows: every cell that holds anything holds the header of its column. */
export function repeatsHeader(cells: readonly unknown[], headerRows: readonly (readonly string[])[]): boolean {
  return headerRows.some((header) => {
    let same = 0;
    for (const [column, cell] of cells.entries()) {
      if (isEmptyCell(cell)) continue;
      if (headerText(cell) !== header[column]) return false;
      same += 1;
    }
    return same > 1;
  });
}

const COUNTING_WORDS = "甲乙丙丁戊己庚辛";

/** Whether a row numbers the columns, as printed statistics do under their header: 甲 乙 1 2 3. */
export function numbersColumns(cells: readonly unknown[]): boolean {
  let words = 0;
  let numbers = 0;
  for (const given of cells) {
    if (isEmptyCell(given)) continue;
    const cell = cellOf(given);
    const text = cell.kind === "number" ? String(cell.value) : cell.kind === "text" ? cell.text : "";
    if (numbers === 0 && text === COUNTING_WORDS[words]) words += 1;
    else if (text === String(numbers + 1)) numbers += 1;
    else return false;
  }
  return words + numbers > 2 && numbers > 0;
}

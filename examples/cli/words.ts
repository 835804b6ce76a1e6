import type { Language, LocalText } from "edu-balance";

/** Why nothing was written, each with its exit code and what to do about it. */
export const REFUSALS = {
  unknownOption: { exit: 2, zh: "不认识的选项“{what}”。", en: "There is no option “{what}”." },
  noValue: { exit: 2, zh: "选项“{what}”之后应写明内容。", en: "Option “{what}” needs a value." },
  noFile: { exit: 2, zh: "请写明要读取的文件。", en: "Name the file to read." },
  noForm: { exit: 2, zh: "请用 --form 写明表式：{what}。", en: "Name the form with --form: {what}." },
  badForm: { exit: 2, zh: "没有“{what}”这种表式；可用的有：{choices}。", en: "There is no form “{what}”; there are {choices}." },
  badDay: {
    exit: 2,
    zh: "请用 --as-of 写明基准日，如 --as-of 2016-12-31；所写“{what}”不是日历上有的日期。",
    en: "Give the day with --as-of 2016-12-31; “{what}” is no calendar date.",
  },
  noFolder: { exit: 2, zh: "请用 --out 写明存放结果的文件夹。", en: "Name the folder for the results with --out." },
  badLocale: { exit: 2, zh: "语言“{what}”不可用；可用的有：zh-CN、en。", en: "There is no locale “{what}”; there are zh-CN and en." },
  badPlace: { exit: 2, zh: "行政区划代码应为六位数字，所写为“{what}”。", en: "A place code has six digits, and not “{what}”." },
  badMapping: {
    exit: 2,
    zh: "--map 应写作 列名=数据项，如 --map 举办者=是否县属；所写为“{what}”。",
    en: "--map is HEADER=FIELD; “{what}” is not.",
  },
  badField: {
    exit: 2,
    zh: "列“{what}”不能读作“{given}”；可选的有：{choices}。",
    en: "Column “{what}” cannot be “{given}”; it may be {choices}.",
  },
  unusedMapping: {
    exit: 2,
    zh: "--map 中的“{what}”没有用上：各工作表都没有这一列。读到的列：{headers}。",
    en: "“{what}” in --map is of no use: no sheet has such a column. Columns: {headers}.",
  },
  standardAlone: {
    exit: 2,
    zh: "--standard 和 --standard-sheet 须一并写明：省定标准的文件，和对照标准的工作表。",
    en: "--standard and --standard-sheet go together: the file of the standard, and the sheet that is held against it.",
  },
  noStandardSheet: { exit: 2, zh: "没有名为“{what}”的工作表；读到的有：{sheets}。", en: "There is no sheet “{what}”; there are {sheets}." },
  badStandard: { exit: 3, zh: "文件“{what}”不是省定办学标准：{why}。", en: "File “{what}” is no standard of schools: {why}." },
  fileMissing: { exit: 3, zh: "找不到文件“{what}”。请检查文件名和所在文件夹。", en: "There is no file “{what}”." },
  fileEmpty: { exit: 3, zh: "文件“{what}”是空的。", en: "File “{what}” is empty." },
  fileTooLarge: { exit: 3, zh: "文件“{what}”超过50 MB。请按县分开。", en: "File “{what}” has more than 50 MB; use one county at a time." },
  oldWorkbook: {
    exit: 3,
    zh: "文件“{what}”是旧版工作簿或设有密码。请取消密码，另存为 .xlsx 后再试。",
    en: "File “{what}” is an old workbook or has a password; save it as .xlsx without one.",
  },
  notWorkbook: {
    exit: 3,
    zh: "文件“{what}”不是工作簿。请用电子表格打开，另存为 .xlsx 或 .csv 后再试。",
    en: "File “{what}” is no workbook; save it as .xlsx or .csv from a spreadsheet.",
  },
  damaged: { exit: 3, zh: "文件“{what}”已损坏，无法读取。请重新导出后再试。", en: "File “{what}” is damaged; export it again." },
  formulaOpen: {
    exit: 3,
    zh: "文件“{what}”单元格{cell}中的公式没有存下结果。请用表格软件打开、保存后再试。",
    en: "The formula in {cell} of file “{what}” has no result; open the file in a spreadsheet and save it.",
  },
  noSchools: {
    exit: 3,
    zh: "文件“{what}”中没有找到学校情况表。各工作表：{sheets}。请检查表头。",
    en: "File “{what}” has no sheet of schools: {sheets}. Look at the headers.",
  },
  exists: {
    exit: 4,
    zh: "文件夹“{what}”中已有：{files}。没有覆盖，什么也没有写。请换一个文件夹，或加 --overwrite。",
    en: "“{what}” already has {files}. Nothing was written; choose another folder, or add --overwrite.",
  },
  notWritable: { exit: 4, zh: "无法写入文件夹“{what}”。请检查名称和权限。", en: "Nothing can be written to “{what}”." },
} as const;

/** What is said on the way. */
export const WORDS = {
  reading: { zh: "正在读取{what}……", en: "Reading {what}…" },
  sheet: {
    zh: "工作表“{sheet}”：读作{kind}，共{given}行，采用{used}行，未采用{excluded}行。",
    en: "Sheet “{sheet}”: read as {kind}; {given} rows, {used} used, {excluded} kept out.",
  },
  setAside: { zh: "  其余{count}行不是数据：{reasons}。", en: "  {count} more are no data: {reasons}." },
  setAsideFor: { zh: "{reason}{count}行", en: "{reason} ({count})" },
  sheetUnknown: { zh: "工作表“{sheet}”：没有认出表头，未采用。", en: "Sheet “{sheet}”: no known header; not used." },
  sheetBlank: { zh: "工作表“{sheet}”：空白，未采用。", en: "Sheet “{sheet}”: blank; not used." },
  sheetUnused: { zh: "工作表“{sheet}”：读作{kind}，此表式不用。", en: "Sheet “{sheet}”: read as {kind}, which this form does not use." },
  problem: { zh: "  {place}：{message}", en: "  {place}: {message}" },
  moreProblems: { zh: "  另有{count}处，见退回表。", en: "  {count} more are in the marked workbook." },
  place: { zh: "第{row}行“{header}”列", en: "row {row}, column “{header}”" },
  placeRow: { zh: "第{row}行", en: "row {row}" },
  placeSheet: { zh: "整张表", en: "the sheet" },
  unsure: {
    zh: "  “{header}”可作多种理解（{choices}）。请加：--map {header}={first}",
    en: "  “{header}” can mean {choices}. Add: --map {header}={first}",
  },
  notStandard: { zh: "应为JSON，并列出各项标准（items）", en: "it has to be JSON and list its items" },
  mappingIdle: {
    zh: "--map 中的“{what}”没有用上：有这一列，但所读的表不需要它。",
    en: "“{what}” in --map is of no use: the column is there, but what was read has no need of it.",
  },
  assessing: { zh: "正在评估{county}……", en: "Assessing {county}…" },
  writing: { zh: "正在写出……", en: "Writing…" },
  wrote: { zh: "已写出：{file}", en: "Wrote {file}" },
  verdict: { zh: "判定：{verdict}。", en: "Verdict: {verdict}." },
  keptOut: {
    zh: "有{count}行因错误未采用，结论可能因此无法判定。请按退回表改正后再试。",
    en: "{count} rows were kept out by errors; put them right by the marked workbook and try again.",
  },
  thisCounty: { zh: "本县", en: "this county" },
  noProblems: { zh: "未发现问题。", en: "No problems." },
} as const;

/** Names of the files that are written, without their endings. */
export const FILE_NAMES = {
  form: { zh: "申报表", en: "form" },
  page: { zh: "一页报告", en: "page" },
  problems: { zh: "问题清单", en: "problems" },
  marked: { zh: "退回表", en: "marked" },
} as const;

export const HELP: LocalText = {
  zh: `用法：npm run report -- 文件.xlsx [文件.csv ……] --form 表式 --as-of 基准日 --out 文件夹 [选项]

读取学校情况工作簿（可有多张工作表，可有多个文件；.csv 一个文件作一张表，编码自行识别），写出申报表、一页报告、问题清单和
标明问题的退回表。读学校、学段单位、班级和各年度教育经费（填表Ⅴ）；按省定标准逐校对照的工作表用 --standard-sheet 指明（填表Ⅱ）。

  --form     {forms}
  --as-of    基准日，按当日有效的规定评估，如 2016-12-31
  --out      存放结果的文件夹；已有同名文件时不覆盖
  --county   县（市、区）名称
  --place    行政区划代码，六位数字
  --map      列名=数据项，说明表头有多种理解的列；可写多次，没有用上的会说明
  --standard 省定办学标准，JSON 文件；与 --standard-sheet 一并写明
  --standard-sheet  对照该标准的工作表名称，列名为标准各项的名称
  --notice   印在每页上的说明，如“虚构数据”
  --locale   zh-CN（缺省）或 en
  --overwrite  覆盖同名文件

退出代码：0 已写出；1 已写出，但有行因错误未采用；2 命令有误；3 文件无法读取；4 无法写出。`,
  en: `Usage: npm run report -- FILE.xlsx [FILE.csv …] --form FORM --as-of DAY --out FOLDER [options]

Reads workbooks of schools, of any number of sheets, and .csv files, each a sheet in UTF-8 or GB18030, and writes the form, a report of
one page, the list of problems and the sheets with their problems marked. It reads schools, their stages, classes, and funding by year
(for 表Ⅴ); the sheet that holds schools against the province's standard is named with --standard-sheet (for 表Ⅱ).

  --form     {forms}
  --as-of    day whose rules hold, as in 2016-12-31
  --out      folder for the results; files that are there are not replaced
  --county   name of the county
  --place    its code (GB/T 2260), six digits
  --map      HEADER=FIELD for a column whose header can mean several things; any number of them, and one of no use is said
  --standard the province's standard of schools, a file of JSON; goes with --standard-sheet
  --standard-sheet  the sheet that is held against it, its columns named as the items of the standard
  --notice   said on every page, such as that the figures are invented
  --locale   zh-CN (default) or en
  --overwrite  replaces files

Exit codes: 0 written; 1 written, with rows kept out by errors; 2 wrong command; 3 file cannot be read; 4 cannot be written.`,
};

/** Fills the places of a sentence. */
export function fill(text: LocalText, language: Language, places: Readonly<Record<string, string | number>> = {}): string {
  return text[language].replace(/\{(\w+)\}/gu, (all, name: string) => (Object.hasOwn(places, name) ? String(places[name]) : all));
}

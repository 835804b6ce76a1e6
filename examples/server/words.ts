import type { Language, LocalText, UsageErrorCode } from "edu-balance";

/** Why a request is not answered with a result. */
export type RefusalCode =
  | "badAddress"
  | "notFound"
  | "methodNotAllowed"
  | "notJson"
  | "encoded"
  | "tooLarge"
  | "badText"
  | "badJson"
  | "badRequest"
  | "badCall"
  | "incomplete"
  | "failed";

/** The HTTP status of each refusal, and its sentence. */
export const REFUSALS: Readonly<Record<RefusalCode, LocalText & { readonly status: number }>> = {
  badAddress: { status: 400, zh: "网址写法有误。", en: "The address is malformed." },
  notFound: { status: 404, zh: "没有这个地址；可用地址见首页“/”。", en: "There is nothing at this address; “/” lists what there is." },
  methodNotAllowed: { status: 405, zh: "此地址不接受这种请求方法。", en: "This address does not take this method." },
  notJson: { status: 415, zh: "请以JSON格式、UTF-8编码提交。", en: "Send JSON in UTF-8: content-type application/json." },
  encoded: { status: 415, zh: "请勿压缩提交的内容。", en: "Send the body as it is, without a content-encoding." },
  tooLarge: { status: 413, zh: "提交的内容过大，请按县分次提交。", en: "The body is too large; send one county at a time." },
  badText: { status: 400, zh: "提交的内容不是UTF-8编码的文字。", en: "The body is not text in UTF-8." },
  badJson: { status: 400, zh: "提交的内容不是完整的JSON。", en: "The body is not valid JSON." },
  badRequest: { status: 422, zh: "提交的数据有误，逐条列在下面。", en: "The data are wrong; each problem is listed." },
  badCall: { status: 422, zh: "提交的选项有误。", en: "The options are wrong." },
  incomplete: { status: 400, zh: "请求不完整或格式有误。", en: "The request is incomplete or malformed." },
  failed: { status: 500, zh: "服务出错，未能计算。", en: "The server failed; nothing was calculated." },
};

/** What a caller got wrong that the schemas do not tell, in Chinese; the error itself speaks English. */
export const MISTAKES: Readonly<Record<UsageErrorCode, string>> = {
  badColumn: "列的写法有误",
  badDate: "日期有误，应为日历上有的日期",
  badOption: "选项有误，不在可选范围内",
  notAnArray: "此处应为列表",
  notAnObject: "此处应为对象",
  unknownId: "编号不存在",
  unknownIndicator: "指标不存在",
  unknownParameter: "参数不存在",
  unknownPlace: "行政区划代码不存在",
};

/** What a value must be, by the keyword of JSON Schema that it breaks; `{what}` is what the schema says of it. */
export const KEYWORDS: Readonly<Record<string, LocalText>> = {
  type: { zh: "应为{what}", en: "must be {what}" },
  anyOf: { zh: "应为{what}", en: "must be {what}" },
  oneOf: { zh: "应为{what}", en: "must be {what}" },
  enum: { zh: "应为下列之一：{what}", en: "must be one of {what}" },
  const: { zh: "应为{what}", en: "must be {what}" },
  required: { zh: "未填写", en: "is missing" },
  minimum: { zh: "不得小于{what}", en: "must be at least {what}" },
  maximum: { zh: "不得大于{what}", en: "must be at most {what}" },
  format: { zh: "应为日期（YYYY-MM-DD）", en: "must be a calendar date (YYYY-MM-DD)" },
  pattern: { zh: "写法有误", en: "is malformed" },
  maxItems: { zh: "至多{what}条", en: "must have at most {what} entries" },
  additionalProperties: { zh: "此处不应填写", en: "is not expected here" },
  propertyNames: { zh: "名称不在可选范围内", en: "has a name that is not expected here" },
};

/** A keyword that has no sentence of its own. */
export const OTHER_KEYWORD: LocalText = { zh: "不符合要求", en: "is not as required" };

/** A text that must not be blank, and one that must be a date. */
export const NOT_BLANK: LocalText = { zh: "不得为空白", en: "must not be blank" };

/** The kinds of JSON values. */
export const TYPES: Readonly<Record<string, LocalText>> = {
  number: { zh: "数字", en: "a number" },
  integer: { zh: "整数", en: "a whole number" },
  string: { zh: "文字", en: "text" },
  boolean: { zh: "是或否（true、false）", en: "true or false" },
  array: { zh: "列表", en: "a list" },
  object: { zh: "对象", en: "an object" },
};

/** Words around a problem. */
export const PLACE_WORDS: Readonly<
  Record<Language, { readonly entry: (number: number) => string; readonly given: (text: string) => string }>
> = {
  zh: { entry: (number) => `第${String(number)}条`, given: (text) => `（所填：${text}）` },
  en: { entry: (number) => `entry ${String(number)}`, given: (text) => ` (given: ${text})` },
};

/** A key that no record has a field for. */
export const IGNORED: LocalText = { zh: "没有这一项，未采用", en: "is no field of this record and was ignored" };

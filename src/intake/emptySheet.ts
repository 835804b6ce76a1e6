import type { Language, LocalText } from "../foundation/localText.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireObject } from "../foundation/usageError.js";
import type { FieldKind, IntakeField } from "./field.js";
import { KINDS } from "./fields/kinds.js";
import type { IntakeKind } from "./kindOfRecord.js";
import { requireKind } from "./suggestMapping.js";
import { fieldsOfForm, languageOf, toRows, type SheetCell, type SheetOptions } from "./toRows.js";

/** How each kind of field is to be filled in. */
const FILLED_IN: Readonly<Record<FieldKind, LocalText>> = {
  id: { zh: "文本格式，保留前导零", en: "as text, leading zeros kept" },
  code: { zh: "文本格式", en: "as text" },
  text: { zh: "文字", en: "text" },
  word: { zh: "选一", en: "one of" },
  flag: { zh: "选一", en: "one of" },
  count: { zh: "整数", en: "whole number" },
  sizeOrBand: { zh: "整数", en: "whole number" },
  openCount: { zh: "整数，无上限填“及以上”", en: 'whole number, or "and up"' },
  amount: { zh: "数字", en: "number" },
  yuan: { zh: "以元计的数字", en: "number in yuan" },
  area: { zh: "以㎡计的数字", en: "number in m²" },
  areas: { zh: "各间面积以“、”分隔，没有填0", en: "areas separated by 、, 0 for none" },
  share: { zh: "小数，百分数须写%", en: "fraction, or a percentage with %" },
  year: { zh: "四位年份", en: "year of four digits" },
  schoolYear: { zh: "学年开始的年份，四位", en: "year in which the school year begins" },
  mark: { zh: "数字，或是、否", en: "number, or yes or no" },
  grade: { zh: "学段内第几年级", en: "grade within the stage" },
};

/**
 * A form for each kind of record: the header row, a row that explains every column, and one example. Rows filled in below
 * are read by `readRows`, which sets the explanations aside; the example is invented and has to be taken out, for it is
 * read like any other row.
 *
 * @param kind - The kind of record to ask for.
 * @param options - The language of the form.
 * @throws UsageError `badOption`, `notAnObject`.
 *
 * @example
 * ```ts
 * import { emptySheet, readRows } from "edu-balance/intake";
 *
 * const [headers, explanations, example] = emptySheet("fundingYear", { language: "en" });
 * headers?.slice(0, 2); // => ["year", "appropriation for education (yuan)"]
 * explanations?.slice(0, 2); // => ["Note: required; year of four digits", "optional; number in yuan"]
 * readRows([headers, explanations, example], { kind: "fundingYear" }).records.length; // => 1
 * ```
 */
export function emptySheet(kind: IntakeKind, options: SheetOptions = {}): SheetCell[][] {
  requireKind(kind);
  requireObject(options, "options");
  requireKeys(options, ["language"], "options");
  const language = languageOf(options);
  const fields = fieldsOfForm(kind, [KINDS[kind].example]);
  const explanations = fields.map((field, index) => (index === 0 ? beginning(language) : "") + explanationOf(field, language));
  const [headers = [], example = []] = toRows([KINDS[kind].example], { kind, language });
  return [headers, explanations, example];
}

/** By these words the row is known as a note. */
function beginning(language: Language): string {
  return language === "zh" ? "说明：" : "Note: ";
}

function explanationOf({ required, kind, words }: IntakeField, language: Language): string {
  const must = { zh: required ? "必填" : "选填", en: required ? "required" : "optional" }[language];
  const separator = language === "zh" ? "；" : "; ";
  const choices = distinctNames(words.map(({ name }) => name[language]));
  const list = choices.length === 0 ? "" : language === "zh" ? `：${choices.join("、")}` : `: ${choices.join(", ")}`;
  return `${must}${separator}${FILLED_IN[kind][language]}${list}`;
}

function distinctNames(names: readonly string[]): string[] {
  return [...new Set(names)];
}

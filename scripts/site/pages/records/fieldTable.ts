import type { Language, LocalText } from "../../../../src/foundation/localText.js";
import { ownValue } from "../../../../src/foundation/ownValue.js";
import { fieldName } from "../../../../src/model/reading/readRecord.js";
import type { ElementSpec, FieldSpec, RecordSpec, VariantsSpec } from "../../../../src/model/reading/spec.js";
import { listNames } from "../../../../src/model/records/listNames.js";
import { unitWords } from "../../../../src/policy/records/units.js";
import { escapeText, rootOf, table } from "../../page.js";
import { listed } from "../../words.js";

const KIND_WORDS: Readonly<Record<string, LocalText>> = {
  count: { zh: "整数，不小于0", en: "whole number from 0" },
  amount: { zh: "数值，不小于0", en: "number from 0" },
  share: { zh: "比例，不小于0", en: "share from 0" },
  number: { zh: "数值，可为负", en: "number, also below 0" },
  year: { zh: "年份", en: "year" },
  text: { zh: "文字", en: "text" },
  anyText: { zh: "文字，可为空", en: "text, may be empty" },
  id: { zh: "编号", en: "id" },
  flag: { zh: "是或否", en: "yes or no" },
  day: { zh: "日期", en: "calendar day" },
};

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  zh: ["字段", "名称", "类型", "单位", "填报"],
  en: ["Field", "Name", "Kind", "Unit", "Given"],
};

/** The fields of a record: each with its place on the page, its name, kind, unit, and whether it may be left out. */
export function fieldTable({ fields }: RecordSpec, language: Language): string {
  const rows = Object.entries(fields).map(([key, field]) => {
    const about = field.about !== undefined ? `<br><small>${escapeText(field.about[language])}</small>` : "";
    return [
      `<code id="${key}">${key}</code>`,
      `${escapeText(fieldName(field)?.[language] ?? "")}${about}`,
      kindText(key, field, language),
      unitText(field, language),
      presenceText(field, language),
    ];
  });
  return table(HEAD[language], rows);
}

/** A link to the page of a record within another. */
export function recordLink({ id, zh, en }: Pick<RecordSpec, "id" | "zh" | "en">, language: Language): string {
  return `[${escapeText({ zh, en }[language])}](/${rootOf(language)}records/${id}.html)`;
}

function kindText(key: string, field: FieldSpec, language: Language): string {
  switch (field.kind) {
    case "choice":
      return wordTexts(field.of, language, key).join("<br>");
    case "record":
      return recordLink(field.of, language);
    case "list": {
      const of = "kind" in field.of && field.of.kind === "choice" ? listed(wordTexts(field.of.of, language, key), language) : null;
      return { zh: `列表：${of ?? memberText(field.of, "zh")}`, en: `list of ${of ?? memberText(field.of, "en")}` }[language];
    }
    case "either":
      return field.of.map((each) => memberText(each, language)).join({ zh: "，或", en: " or " }[language]);
    case "map": {
      const keys =
        field.keys === "text"
          ? { zh: "自定名称", en: "a name of the caller's" }[language]
          : listed(wordTexts(field.keys, language), language);
      return { zh: `按${keys}分：${memberText(field.of, "zh")}`, en: `by ${keys}: ${memberText(field.of, "en")}` }[language];
    }
    default:
      return KIND_WORDS[field.kind]?.[language] ?? field.kind;
  }
}

/** Words as they are given, each with its name where it has one; with the key of a field, each with its place on the page. */
function wordTexts(words: readonly (string | number | boolean)[], language: Language, key?: string): string[] {
  const names = listNames(words) ?? {};
  return words.map(String).map((word) => {
    const name = ownValue(names, word);
    if (name === null) return `\`${word}\``;
    return `${key === undefined ? `\`${word}\`` : `<code id="${key}.${word}">${word}</code>`} ${escapeText(name[language])}`;
  });
}

function memberText(of: RecordSpec | VariantsSpec | ElementSpec, language: Language): string {
  if ("id" in of) return recordLink(of, language);
  if (of.kind === "either") return of.of.map((each) => memberText(each, language)).join({ zh: "，或", en: " or " }[language]);
  return of.kind === "choice" ? listed(wordTexts(of.of, language), language) : (KIND_WORDS[of.kind]?.[language] ?? of.kind);
}

function unitText(field: FieldSpec, language: Language): string {
  const unit = "unit" in field ? field.unit : undefined;
  return unit === undefined ? "" : unitWords[unit].name[language];
}

function presenceText({ required, optional, nullable }: FieldSpec, language: Language): string {
  if (required === true)
    return nullable === true ? { zh: "必填，可为空值", en: "always, or `null`" }[language] : { zh: "必填", en: "always" }[language];
  return optional === true
    ? { zh: "可不填", en: "optional" }[language]
    : { zh: "不填即未报", en: "left out or `null`: not reported" }[language];
}

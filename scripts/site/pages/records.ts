import { distinct } from "../../../src/foundation/distinct.js";
import type { Language } from "../../../src/foundation/localText.js";
import { KINDS } from "../../../src/intake/fields/kinds.js";
import type { IntakeKind } from "../../../src/intake/kindOfRecord.js";
import { fieldName } from "../../../src/model/reading/readRecord.js";
import type { RecordSpec, VariantsSpec } from "../../../src/model/reading/spec.js";
import { rates } from "../../../src/indicators/index.js";
import { crumbs, joined, part } from "../crumbs.js";
import { linkList } from "../links.js";
import { escapeText, rootOf, table, type Page } from "../page.js";
import { allRecords, partsOf, type AnyRecord } from "./records/allRecords.js";
import { fieldTable, recordLink } from "./records/fieldTable.js";
import { takersOf, type Takers } from "./records/takers.js";
import { takersText } from "./records/takersText.js";
import { listed } from "../words.js";

/** A page for the fields of every record, and the list of them. */
export function recordPages(): Page[] {
  const all = allRecords();
  const parts = new Map(all.map((spec) => [spec.id, partsOf(spec)]));
  const within = (id: string): readonly AnyRecord[] => all.filter((spec) => parts.get(spec.id)?.includes(id) === true);
  return [listOf(all, within), ...[...takersOf(all, within)].map(([spec, takers]) => pageOf(spec, within(spec.id), takers))];
}

function pageOf(spec: AnyRecord, within: readonly AnyRecord[], takers: Takers): Page {
  const { id, zh, en } = spec;
  return {
    path: `records/${id}`,
    title: { zh, en: en.charAt(0).toUpperCase() + en.slice(1) },
    description: {
      zh: `${zh}的字段：名称、类型、单位与填报要求。`,
      en: `Fields of the record ${id}: names, kinds, units, and what may be left out.`,
    },
    isWide: true,
    body: (language) => bodyOf(spec, within, takers, language),
  };
}

function bodyOf(spec: AnyRecord, within: readonly AnyRecord[], takers: Takers, language: Language): string {
  const title = {
    zh: { within: "见于", takers: "用它的函数与报表", rates: "用它计算的指标", headers: "可识别的表头" },
    en: { within: "Stands in", takers: "What takes it", rates: "Indicators computed from it", headers: "Headers understood in sheets" },
  }[language];
  const used = rates.filter(({ record }) => record.id === spec.id).map(({ id }) => id);
  return joined([
    crumbs("records/", language),
    { zh: `程序中的名称：\`${spec.id}\`。`, en: `Name in code: \`${spec.id}\`.` }[language],
    "variants" in spec ? variantsText(spec, language) : joined([fieldTable(spec, language), rulesText(spec, language)]),
    part("headers", title.headers, headersText(takers.kind, language)),
    part(
      "within",
      title.within,
      listed(
        within.map((each) => recordLink(each, language)),
        language,
      ),
    ),
    part("takers", title.takers, takersText(takers, language)),
    part("rates", title.rates, linkList(used, language)),
  ]);
}

function variantsText({ variants, by, usual }: VariantsSpec, language: Language): string {
  const head = { zh: [`\`${by}\``, "数据表"], en: [`\`${by}\``, "Record"] }[language];
  const unlessGiven = { zh: "（不填时）", en: " (where none is given)" }[language];
  return table(
    head,
    Object.entries(variants).map(([word, each]) => [`\`${word}\`${word === usual ? unlessGiven : ""}`, recordLink(each, language)]),
  );
}

/** Figures that cannot be more than others, and fields of which some have to be given. */
function rulesText({ fields, rules = [], someOf, oneOf }: RecordSpec, language: Language): string {
  const name = (key: string): string => {
    const field = fields[key.replace(/^-/u, "")];
    return escapeText(field === undefined ? key : (fieldName(field)?.[language] ?? key));
  };
  const sum = (keys: readonly string[]): string =>
    keys.map((key, at) => `${key.startsWith("-") ? "−" : at === 0 ? "" : "+"}${name(key)}`).join(" ");
  const lines = [
    ...rules.map(({ part: own, whole }) => `${sum(own)} ≤ ${sum(whole)}`),
    ...(someOf === undefined
      ? []
      : [{ zh: `至少填报一项：${listed(someOf.map(name), "zh")}`, en: `At least one of: ${listed(someOf.map(name), "en")}` }[language]]),
    ...(oneOf === undefined
      ? []
      : [{ zh: `只填其中一项：${listed(oneOf.map(name), "zh")}`, en: `Exactly one of: ${listed(oneOf.map(name), "en")}` }[language]]),
  ];
  return lines.map((line) => `- ${line}`).join("\n");
}

/** The headers that `readRows` takes for the columns of a kind of sheet; empty where no sheet is of this record. */
function headersText(kind: IntakeKind | null, language: Language): string {
  if (kind === null) return "";
  const head = { zh: ["名称", "表头"], en: ["Name", "Headers"] }[language];
  return table(
    head,
    KINDS[kind].fields.map(({ name, aliases }) => {
      // Its own name is understood as well, and stands beside them.
      const understood = distinct(aliases).filter(
        (alias) => alias !== name[language] && (language === "en" || /\p{Script=Han}/u.test(alias)),
      );
      return [escapeText(name[language]), listed(understood.map(escapeText), language)];
    }),
  );
}

/** The list: records that stand by themselves first, each with those within it. */
function listOf(all: readonly AnyRecord[], within: (id: string) => readonly AnyRecord[]): Page {
  return {
    path: "records/index",
    title: { zh: "数据表字段", en: "Records and fields" },
    description: { zh: "全部数据表及其字段。", en: "Every record an input or an option may hold, with its fields." },
    body: (language) => {
      const head = { zh: ["数据表", "程序中的名称", "见于"], en: ["Record", "Name in code", "Stands in"] }[language];
      return table(
        head,
        all.map((spec) => [
          `[${escapeText({ zh: spec.zh, en: spec.en }[language])}](/${rootOf(language)}records/${spec.id}.html)`,
          `\`${spec.id}\``,
          listed(
            within(spec.id).map(({ zh, en }) => escapeText({ zh, en }[language])),
            language,
          ),
        ]),
      );
    },
  };
}

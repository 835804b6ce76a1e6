import type { Language } from "../../../src/foundation/localText.js";
import { nameOf } from "../../../src/naming/nameOf.js";
import { crumbs, joined, part } from "../crumbs.js";
import { confirmationTag } from "../confirmation.js";
import { exactNumber } from "../exactNumber.js";
import { linkTo } from "../links.js";
import { table, type Page } from "../page.js";
import { listed } from "../words.js";
import { chartsOf } from "./indicators/thresholds.js";
import { doubtsOf } from "./parameters/doubts.js";
import { PARAMETER_IDS, overlayHistory, ownHistory, wholeHistory } from "./parameters/histories.js";
import { historyTable } from "./parameters/historyTable.js";
import { lookUpOf } from "./parameters/lookUp.js";
import { usesOf } from "./parameters/uses.js";

/** A page for the history of every parameter, and the list of them. */
export function parameterPages(): Page[] {
  return [parameterList, ...PARAMETER_IDS.map(pageOf)];
}

function pageOf(id: string): Page {
  const name = nameOf(id);
  return {
    path: `parameters/${id}`,
    title: { zh: name.zh, en: name.en },
    description: {
      zh: `${name.zh}：历次标准、依据与核实情况。`,
      en: `${name.en}: its values by date, their sources and how they were confirmed.`,
    },
    isWide: true,
    body: (language) => bodyOf(id, language),
  };
}

function bodyOf(id: string, language: Language): string {
  const [own, laid] = [ownHistory(id), overlayHistory(id)];
  const title = {
    zh: { history: "历次标准", overlay: "可叠加的地方规定", uses: "用于", doubts: "未能直接核实的内容", code: "查询" },
    en: {
      history: "Values by date",
      overlay: "Rules that may be laid over",
      uses: "Used by",
      doubts: "What was not confirmed by the text",
      code: "Look it up",
    },
  }[language];
  const overlayNote = { zh: "以下规定只有使用者叠加后才起作用。", en: "These hold only where a caller lays them over the library's own." }[
    language
  ];
  return joined([
    crumbs("parameters/", language),
    own.length === 0 ? "" : part("history", title.history, joined([historyTable(own, language), ...chartsOf(id, language)])),
    laid.length === 0 ? "" : part("overlays", title.overlay, joined([overlayNote, historyTable(laid, language)])),
    part("uses", title.uses, usesOf(id, language)),
    part("doubts", title.doubts, doubtsOf([...own, ...laid], language)),
    part("code", title.code, lookUpOf(id)),
  ]);
}

const parameterList: Page = {
  path: "parameters/index",
  title: { zh: "标准值", en: "Limits and other parameters" },
  description: { zh: "全部标准值及其沿革、依据与核实情况。", en: "Every parameter with its history, source and confirmation." },
  body: (language) => {
    const head = { zh: ["标准值", "最近的数值", "最近施行", "核实"], en: ["Parameter", "Newest values", "Since", "Confirmed"] }[language];
    return table(
      head,
      PARAMETER_IDS.map((id) => {
        const history = wholeHistory(id);
        const since = history.reduce((newest, { effectiveFrom }) => (effectiveFrom > newest ? effectiveFrom : newest), "");
        const newest = history.filter(({ effectiveFrom }) => effectiveFrom === since);
        const values = new Set(newest.map(({ value, unit }) => exactNumber(value, unit, language)));
        const confirmations = new Set(newest.map(({ confirmation }) => confirmationTag(confirmation, language)));
        return [linkTo(id, language), listed([...values], language), since, [...confirmations].join(" ")];
      }),
    );
  },
};

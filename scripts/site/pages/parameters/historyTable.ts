import type { Language } from "../../../../src/foundation/localText.js";
import { noteText } from "../../../../src/policy/index.js";
import type { Parameter } from "../../../../src/policy/records/types.js";
import { confirmationTag } from "../../confirmation.js";
import { sourceLink } from "../../links.js";
import { escapeText, table } from "../../page.js";
import { appliesTo, limitText } from "../indicators/thresholds.js";

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  zh: ["标准", "适用", "起", "止", "依据", "核实", "核对日期", "说明"],
  en: ["Value", "For", "From", "Until", "Source", "Confirmed", "Last compared", "Note"],
};

/** Every dated record of a parameter in a row of its own; columns in which no row says anything are left out. */
export function historyTable(history: readonly Parameter[], language: Language): string {
  const rows = history.map((parameter) => rowOf(parameter, language));
  const used = HEAD[language].map((_head, at) => at).filter((at) => rows.some((row) => (row[at] ?? "") !== ""));
  const pick = (row: readonly string[]): string[] => used.map((at) => row[at] ?? "");
  return table(pick(HEAD[language]), rows.map(pick));
}

function rowOf(parameter: Parameter, language: Language): string[] {
  const { effectiveFrom, effectiveTo = "", source, interpretedBy, confirmation, verifiedOn } = parameter;
  const reading =
    interpretedBy === undefined ? "" : `<br>${{ zh: "解释：", en: "read by " }[language]}${sourceLink(interpretedBy, language)}`;
  return [
    limitText(parameter, language),
    appliesTo(parameter, language),
    effectiveFrom,
    effectiveTo,
    sourceLink(source, language) + reading,
    confirmationTag(confirmation, language),
    verifiedOn,
    escapeText(noteText(parameter)?.[language] ?? ""),
  ];
}

import { groupBy } from "../../../../src/foundation/groupBy.js";
import type { Language } from "../../../../src/foundation/localText.js";
import { noteText } from "../../../../src/policy/index.js";
import type { Parameter } from "../../../../src/policy/records/types.js";
import { confirmationTag } from "../../confirmation.js";
import { sourceLink } from "../../links.js";
import { escapeText, table } from "../../page.js";
import { limitsText } from "../indicators/thresholds.js";

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  zh: ["标准", "起", "止", "依据", "核实", "核对日期", "说明"],
  en: ["Value", "From", "Until", "Source", "Confirmed", "Last compared", "Note"],
};

/** Every dated record of a parameter: those that differ in what they are for alone share a row. Columns in which no row says anything are left out. */
export function historyTable(history: readonly Parameter[], language: Language): string {
  // What a row says beside its values tells which records share it.
  const groups = groupBy(history, (parameter) => JSON.stringify(aboutOf(parameter, language)));
  const rows = [...groups.values()].map((group) => [limitsText(group, language), ...aboutOf(group[0], language)]);
  const used = HEAD[language].map((_head, at) => at).filter((at) => rows.some((row) => (row[at] ?? "") !== ""));
  const pick = (row: readonly string[]): string[] => used.map((at) => row[at] ?? "");
  return table(pick(HEAD[language]), rows.map(pick));
}

function aboutOf(parameter: Parameter, language: Language): string[] {
  const { effectiveFrom, effectiveTo = "", source, interpretedBy, confirmation, verifiedOn } = parameter;
  const reading =
    interpretedBy === undefined ? "" : `<br>${{ zh: "解释：", en: "read by " }[language]}${sourceLink(interpretedBy, language)}`;
  return [
    effectiveFrom,
    effectiveTo,
    sourceLink(source, language) + reading,
    confirmationTag(confirmation, language),
    verifiedOn,
    escapeText(noteText(parameter)?.[language] ?? ""),
  ];
}

import type { ExclusionReason } from "../../../src/findings/ledger.js";
import type { Language } from "../../../src/foundation/localText.js";
import { isDefect } from "../../../src/findings/ledger.js";
import { EXCLUSION_NAMES } from "../../../src/naming/exclusionNames.js";
import { table } from "../page.js";

/** Why a school or record is left out: defects of the data, and rules. */
export function exclusions(language: Language): string {
  const head = { zh: ["未计入的原因", "代码", "性质"], en: ["Left out because", "Code", "Kind"] }[language];
  const kinds = { zh: { defect: "数据缺陷", rule: "规定或口径" }, en: { defect: "defect of the data", rule: "rule" } }[language];
  return table(
    head,
    Object.entries(EXCLUSION_NAMES).map(([code, name]) => [
      name[language],
      `\`${code}\``,
      isDefect({ id: "", reason: code as ExclusionReason }) ? kinds.defect : kinds.rule,
    ]),
  );
}

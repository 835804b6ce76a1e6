import type { Language, LocalText } from "../../../../src/foundation/localText.js";
import { basicBalanceLists } from "../../../../src/policy/records/basicBalanceLists.js";
import type { Confirmation } from "../../../../src/policy/records/lists.js";
import { placeCodes } from "../../../../src/policy/records/places.js";
import { procedures } from "../../../../src/policy/records/procedures.js";
import { basicBalanceScope, qualityBalanceScope } from "../../../../src/policy/records/schoolScopes.js";
import { statisticalTables } from "../../../../src/policy/records/statisticalTables.js";
import { confirmationTag } from "../../confirmation.js";
import { sourceLink } from "../../links.js";
import { escapeText, table } from "../../page.js";

/** What else the library knows and has not read in the text: scopes, steps, places, tables of the statistics, lists of counties. */
export function otherRecords(language: Language): string {
  const head = { zh: ["种类", "内容", "核实", "依据或说明"], en: ["Kind", "What", "Confirmed", "Source or note"] }[language];
  const row = (kind: LocalText, what: LocalText, confirmation: Confirmation, about: string): string[] => [
    kind[language],
    escapeText(what[language]),
    confirmationTag(confirmation, language),
    about,
  ];
  const noted = (note: LocalText | undefined): string => (note === undefined ? "" : escapeText(note[language]));
  const SCOPE = { zh: "学校范围", en: "Schools counted" };
  return table(head, [
    row(SCOPE, { zh: "基本均衡", en: "basic balance" }, basicBalanceScope.confirmation, sourceLink(basicBalanceScope.source, language)),
    row(
      SCOPE,
      { zh: "优质均衡", en: "quality balance" },
      qualityBalanceScope.confirmation,
      sourceLink(qualityBalanceScope.source, language),
    ),
    ...procedures
      .filter(({ confirmation }) => confirmation !== "primary")
      .map(({ name, year, confirmation, source, note }) =>
        row(
          { zh: "认定程序", en: "Step of recognition" },
          year === undefined ? name : { zh: `${name.zh}（${String(year)}年）`, en: `${name.en} (${String(year)})` },
          confirmation,
          [sourceLink(source, language), noted(note)].filter((part) => part !== "").join("<br>"),
        ),
      ),
    ...placeCodes
      .filter(({ confirmation }) => confirmation !== "primary")
      .map(({ code, name, confirmation, note }) =>
        row({ zh: "区划代码", en: "Place code" }, { zh: `${name.zh} ${code}`, en: `${name.en} ${code}` }, confirmation, noted(note)),
      ),
    ...statisticalTables
      .filter(({ confirmation }) => confirmation !== "primary")
      .map(({ code, name, confirmation, note }) =>
        row({ zh: "统计报表", en: "Statistical table" }, { zh: `${code}${name.zh}`, en: `${code}, ${name.en}` }, confirmation, noted(note)),
      ),
    ...basicBalanceLists
      .filter(({ confirmation }) => confirmation !== "primary")
      .map(({ year, from, to, confirmation, seenAt }) =>
        row(
          { zh: "认定县名单", en: "List of certified counties" },
          { zh: `${String(year)}年：${from}至${to}`, en: `${String(year)}: ${from} to ${to}` },
          confirmation,
          seenAt.map((address) => `<${address}>`).join("<br>"),
        ),
      ),
  ]);
}

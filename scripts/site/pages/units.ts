import type { Language } from "../../../src/foundation/localText.js";
import { measures } from "../../../src/policy/records/measures.js";
import { UNITS, unitWords, type UnitId } from "../../../src/policy/records/units.js";
import { linkTo } from "../links.js";
import { escapeText, table, type Page } from "../page.js";
import { listed } from "../words.js";
import { parametersWith } from "./parameters/histories.js";

/** The page of all units, each with a place of its own. */
export const unitsPage: Page = {
  path: "units",
  title: { zh: "计量单位", en: "Units" },
  description: {
    zh: "全部计量单位：名称、写法，以及使用它的指标与标准值。",
    en: "Every unit: its name, its sign, and the indicators and parameters that are in it.",
  },
  body: (language) => {
    const head = {
      zh: ["单位", "写在数后", "代码", "指标", "标准值"],
      en: ["Unit", "Written after a number", "Code", "Indicators", "Parameters"],
    }[language];
    return table(
      head,
      UNITS.map((unit) => rowOf(unit, language)),
    );
  },
};

function rowOf(unit: UnitId, language: Language): string[] {
  const { name, sign } = unitWords[unit];
  const links = (ids: readonly string[]): string =>
    listed(
      ids.map((id) => linkTo(id, language)),
      language,
    );
  return [
    `<span id="${unit}"></span>${escapeText(name[language])}`,
    escapeText(sign[language].trim()),
    `\`${unit}\``,
    links(measures.filter((measure) => measure.unit === unit).map(({ id }) => id)),
    links(parametersWith((record) => record.unit === unit)),
  ];
}

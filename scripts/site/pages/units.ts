import { measures } from "../../../src/policy/records/measures.js";
import { UNITS, unitWords } from "../../../src/policy/records/units.js";
import { linkTo } from "../links.js";
import { escapeText, table, type Page } from "../page.js";
import { listed } from "../words.js";

const SHOWN = 4;

/** The units of values and limits, each with the indicators in it. */
export const unitsPage: Page = {
  path: "units",
  title: { zh: "计量单位", en: "Units" },
  description: { zh: "数值和标准值的计量单位。", en: "Units of values and limits." },
  body: (language) => {
    const head = { zh: ["单位", "程序中的名称", "指标"], en: ["Unit", "Name in code", "Indicators"] }[language];
    return table(
      head,
      UNITS.map((unit) => {
        const own = measures.filter((measure) => measure.unit === unit);
        const more = own.length - SHOWN;
        const rest = more <= 0 ? "" : { zh: `等${String(own.length)}项`, en: `, ${String(more)} more` }[language];
        return [
          `<span id="${unit}">${escapeText(unitWords[unit].name[language])}</span>`,
          `\`${unit}\``,
          listed(
            own.slice(0, SHOWN).map(({ id }) => linkTo(id, language)),
            language,
          ) + rest,
        ];
      }),
    );
  },
};

import type { LocalText } from "../../../../src/foundation/localText.js";
import type { Direction, Origin } from "../../../../src/policy/records/lists.js";
import { escapeText } from "../../page.js";
import { MARKS } from "../../words.js";
import type { Section } from "./section.js";

const ORIGINS: Readonly<Record<Origin, LocalText>> = {
  national: { zh: "定义出自国家文件。", en: "The definition is the nation's." },
  provincial: { zh: "定义由省里规定。", en: "The definition is the province's." },
  municipal: { zh: "定义出自市里文件。", en: "The definition is the city's." },
  library: { zh: "文件只写要求，未给定义；此定义由本库选定。", en: "The text sets no definition; this one is the library's own." },
};

const DIRECTIONS: Readonly<Record<Direction, LocalText>> = {
  higher: { zh: "数值越高越好。", en: "Higher is better." },
  lower: { zh: "数值越低越好。", en: "Lower is better." },
  target: { zh: "以达到规定状态为好。", en: "What is asked for is a state, not more or less." },
  descriptive: { zh: "只作描述，不分高低好坏。", en: "It describes; neither more nor less is better." },
};

/** What the measure is, in the words of its record. */
export const definition: Section = {
  id: "definition",
  title: { zh: "定义", en: "Definition" },
  write: ({ id, formula, origin, direction }, language) => {
    const words = escapeText(formula[language]);
    const sentence = language === "en" ? words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : words;
    const gap = language === "en" ? " " : "";
    return `${sentence}${MARKS[language].stop}\n\n${ORIGINS[origin][language]}${gap}${DIRECTIONS[direction][language]}${gap}${
      language === "zh" ? `编号：\`${id}\`。` : `Id: \`${id}\`.`
    }`;
  },
};

import type { Language, LocalText } from "../../../../src/foundation/localText.js";
import { indicators } from "../../../../src/indicators/school/indicators.js";
import { qualityIndicators } from "../../../../src/indicators/school/qualityIndicators.js";
import { rates } from "../../../../src/indicators/rates/rates.js";
import { choiceName } from "../../../../src/naming/choiceNames.js";
import { noteText, parameterHistory } from "../../../../src/policy/index.js";
import { basicBalanceScope, qualityBalanceScope } from "../../../../src/policy/records/schoolScopes.js";
import { citationText } from "../../../../src/naming/citationText.js";
import { confirmationTag } from "../../confirmation.js";
import type { Origin } from "../../../../src/policy/records/lists.js";
import type { Measure } from "../../../../src/policy/records/types.js";
import { escapeText } from "../../page.js";
import { requiredFigures } from "./requiredFigures.js";
import { inBrackets, MARKS } from "../../words.js";
import type { Section } from "./section.js";

/** What the number does not say, and what must be the same before two numbers are compared; from the records alone. */
export const comparability: Section = {
  id: "comparability",
  title: { zh: "可比性与局限", en: "Comparability and limits of meaning" },
  write: (measure, language) => {
    const lines = [meaning, scopes, bases, definitions, editions, notes].flatMap((write) => write(measure, language));
    return lines.length === 0 ? SAME[language] : lines.map((line) => `- ${line}`).join("\n");
  },
};

function meaning({ id }: Measure, language: Language): string[] {
  const record = [...rates, ...indicators, ...qualityIndicators].find((each) => each.id === id);
  return record === undefined ? [] : [escapeText(record.limitsOfMeaning[language])];
}

const COEFFICIENTS: ReadonlySet<string> = new Set(["interSchoolCoefficient", "compositeCoefficient", "qualityCoefficient"]);

/** Which schools are counted, as the two evaluations say it. */
function scopes({ id }: Measure, language: Language): string[] {
  if (!COEFFICIENTS.has(id)) return [];
  const [basic, quality] = [basicBalanceScope, qualityBalanceScope].map(
    ({ source, confirmation }) =>
      `${escapeText(citationText(source)[language])}${inBrackets(confirmationTag(confirmation, language), language)}`,
  );
  return [
    {
      zh: `计入哪些学校，两项评估不同，系数不可相互比较：基本均衡依据${String(basic)}，优质均衡依据${String(quality)}。`,
      en: `The two evaluations count different schools, so that their coefficients cannot be compared: basic balance by ${String(basic)}, quality balance by ${String(quality)}.`,
    }[language],
  ];
}

function bases({ id }: Measure, language: Language): string[] {
  const choices = Object.keys(rates.find((each) => each.id === id)?.choices ?? {});
  if (choices.length === 0) return [];
  const names = choices.map((word) => escapeText(choiceName(word)?.[language] ?? word)).join(MARKS[language].list);
  return [{ zh: `分母口径不同的数值不可相互比较：${names}。`, en: `Values over different bases cannot be compared: ${names}.` }[language]];
}

/** Of whose definition it is, where others may have their own. */
const DEFINITIONS: Readonly<Record<Origin, LocalText | null>> = {
  national: null,
  provincial: { zh: "定义依各省规定，省际不可直接比较。", en: "Provinces define it, so that it cannot be compared between them." },
  municipal: { zh: "定义出自市里文件，与外地数值比较前须核对其定义。", en: "The definition is the city's: elsewhere it may be another." },
  library: {
    zh: "定义由本库选定，与其他来源的数值比较前须核对其定义。",
    en: "The definition is the library's: compare with figures from elsewhere only where theirs is the same.",
  },
};

/** Where the records say nothing more. */
const SAME: LocalText = {
  zh: "定义出自国家文件，本库没有另外的说明。",
  en: "The definition is the nation's, and the records say nothing more of it.",
};

function definitions({ origin }: Measure, language: Language): string[] {
  const text = DEFINITIONS[origin];
  return text === null ? [] : [text[language]];
}

function editions({ id }: Measure, language: Language): string[] {
  const hasBoth = requiredFigures(id).some(({ requirement: { tables } }) => new Set(tables.map(({ edition }) => edition)).size > 1);
  return hasBoth
    ? [
        {
          zh: "教育统计表2021年重新编号，跨年比较须核对表号。",
          en: "The tables of the statistics were numbered anew in 2021: check the table before years are compared.",
        }[language],
      ]
    : [];
}

/** What the records of its limits remark, each once. */
function notes({ judgedBy, countedBy }: Measure, language: Language): string[] {
  const texts = [...judgedBy, ...countedBy].flatMap((id) =>
    parameterHistory(id).flatMap((parameter) => noteText(parameter)?.[language] ?? []),
  );
  return [...new Set(texts)].slice(0, NOTES).map(escapeText);
}

/** Remarks that are shown here; all are on the page of the parameter. */
const NOTES = 1;

import type { Language } from "../../../../src/foundation/localText.js";
import { shownNumber } from "../../../../src/naming/shownNumber.js";
import { exampleCode, roundNoise } from "./exampleCode.js";
import { exampleFor } from "./examples/index.js";
import { resultOf, workOut, type HandStep } from "./handSum.js";
import { publishedRange } from "./publishedRange.js";
import type { Section } from "./section.js";

/** An example with its arithmetic, step by step, and the program that gives the same. */
export const workedExample: Section = {
  id: "example",
  title: { zh: "算例", en: "Worked example" },
  write: ({ id, unit }, language) => {
    const example = exampleFor(id);
    const result = shownNumber(resultOf(example.steps), unit)[language];
    return [
      { zh: "手工计算：", en: "By hand:" }[language],
      ...handLines(example.steps, language),
      { zh: `报告中写作：${result}。用本库计算：`, en: `Reports print ${result}. With the library:` }[language],
      `\`\`\`ts\n${exampleCode(example)}\n\`\`\``,
      ...publishedLines(id, language),
    ].join("\n\n");
  },
};

/** Real coefficients below the invented example, where somebody published some. */
function publishedLines(id: string, language: Language): string[] {
  const range = publishedRange(id, language);
  return range === "" ? [] : [{ zh: "公布的实例：", en: "As published:" }[language], range];
}

/** The steps of a sum with what each comes to. */
function handLines(steps: readonly HandStep[], language: Language): string[] {
  const lines = workOut(steps).map(({ name, sum, value }) => `- \`${name === null ? "" : `${name} = `}${sum}${comesTo(sum, value)}\``);
  const compared = steps.some((step) => /[<>≤≥]/u.test(step));
  return [
    lines.join("\n"),
    ...(compared ? [{ zh: "式中比较成立计1，不成立计0。", en: "A comparison counts 1 where it holds and 0 where not." }[language]] : []),
  ];
}

const SHOWN_DIGITS = 6;

/** What a sum comes to: a number alone is its own result. */
function comesTo(sum: string, value: number): string {
  const exact = String(roundNoise(value));
  if (exact === sum) return "";
  return exact.replace(/\D/gu, "").length <= SHOWN_DIGITS + 3 ? ` = ${exact}` : ` ≈ ${String(Number(value.toPrecision(SHOWN_DIGITS)))}`;
}

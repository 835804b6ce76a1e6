import { VERDICT_NAMES, VERDICTS } from "../../../src/findings/finding.js";
import { VERDICT_MEANINGS, VERDICT_REMARKS } from "../../../src/findings/verdictMeanings.js";
import type { Language } from "../../../src/foundation/localText.js";
import { table } from "../page.js";

/** The verdicts: what each is called and when it is given; with its code for developers. */
export function verdicts(language: Language, withCodes: boolean): string {
  const { name, code, when, stop } = {
    zh: { name: "结论", code: "代码", when: "何时给出", stop: "。" },
    en: { name: "Verdict", code: "Code", when: "When", stop: ". " },
  }[language];
  return table(
    withCodes ? [name, code, when] : [name, when],
    VERDICTS.map((verdict) => {
      const called = `**${VERDICT_NAMES[verdict][language]}**`;
      const meaning = VERDICT_MEANINGS[verdict][language].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
      const text = `${meaning}${stop}${VERDICT_REMARKS[verdict][language]}`;
      return withCodes ? [called, `\`${verdict}\``, text] : [called, text];
    }),
  );
}

import { VERDICT_NAMES, type Verdict } from "../../../src/findings/finding.js";
import type { Language, LocalText } from "../../../src/foundation/localText.js";
import { table } from "../page.js";

/** When each verdict is given, for readers. */
const WHEN: Readonly<Record<Verdict, LocalText>> = {
  met: {
    zh: "对照基准日有效的规定，已经达到。问答类事项须由本县以外的单位核查过，才算达标。",
    en: "Held against a rule in force on the day, and reached. An answer counts only where somebody other than the county has checked it.",
  },
  declared: {
    zh: "各项都不缺，但依据的只是本县自己的答复。只见于问答事项和合并的结论。",
    en: "Nothing is short, and what is said rests on the county's own answers. Items and wholes only.",
  },
  pending: {
    zh: "还没有达到，而规定的期限在基准日之后。写明还差多少、还剩几天。",
    en: "Short of a rule whose due day is after the day. It says how far, and how many days are left.",
  },
  described: {
    zh: "只报数值，不作评判：文件没有定数，或数值未经证实而使用者未准许采用。",
    en: "Reported, not judged: the text sets no number, or nobody could confirm the number and the caller did not allow it.",
  },
  undetermined: {
    zh: "有现行规定，但数据没有填报、有误或互相矛盾。写明是哪些数据、哪些学校。",
    en: "A rule is in force, and data are missing, invalid or contradict each other. It says which data and which schools.",
  },
  notMet: {
    zh: "没有达到已经到期的规定；或目标到期未完成，后来才被新规定取代。",
    en: "Short of a rule that is due, or of a target that fell due and was replaced before it was reached.",
  },
  notApplicable: {
    zh: "此处没有所涉及的人或学校，或者当日还没有文件提出这项要求。",
    en: "It concerns nobody here, or no document asked for it yet on that day.",
  },
};

/** The verdicts: what each is called and when it is given; with its code for developers. */
export function verdicts(language: Language, withCodes: boolean): string {
  const { name, code, when } = {
    zh: { name: "结论", code: "代码", when: "何时给出" },
    en: { name: "Verdict", code: "Code", when: "When" },
  }[language];
  return table(
    withCodes ? [name, code, when] : [name, when],
    Object.entries(WHEN).map(([id, text]) => {
      const called = `**${VERDICT_NAMES[id as Verdict][language]}**`;
      return withCodes ? [called, `\`${id}\``, text[language]] : [called, text[language]];
    }),
  );
}

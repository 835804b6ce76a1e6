import type { LocalText } from "../foundation/localText.js";
import type { Verdict } from "./finding.js";

/** What each verdict means. The foot of a report says no more than this. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, LocalText>> = {
  met: { zh: "到期的要求已达到，答复经本地以外的单位核查", en: "what is asked is reached, and answers were checked by somebody else" },
  declared: { zh: "没有差的，但只有本地自报", en: "nothing is short by the county's own word" },
  pending: { zh: "尚差，未到期", en: "short, and not due yet" },
  described: { zh: "情况已知，没有可据以判定的规定", en: "known, and no rule judges it" },
  undetermined: { zh: "数据、答复或佐证不全，或互相矛盾", en: "figures, answers or evidence are missing or contradict each other" },
  notMet: { zh: "到期而未达到", en: "due and not reached" },
  notApplicable: { zh: "不涉及本地，或当日尚无规定", en: "it concerns nobody, or no document asks for it yet" },
};

/** What a manual adds to the meanings: cases that are easily mistaken, and what a result says beside the verdict. */
export const VERDICT_REMARKS: Readonly<Record<Verdict, LocalText>> = {
  met: { zh: "本县自己答“是”，不算达标。", en: "A county's own answer alone does not count." },
  declared: {
    zh: "只见于问答事项和合并的结论，数据没有这一结论。",
    en: "Only items that are answered and wholes can be this; figures cannot.",
  },
  pending: { zh: "写明还差多少、还剩几天。", en: "It says how far, and how many days are left." },
  described: {
    zh: "文件没有定数，或者数值未经证实而使用者未准许采用。",
    en: "The text sets no number, or nobody could confirm the number and the caller did not allow it.",
  },
  undetermined: { zh: "写明是哪些数据、哪些学校。", en: "It says which data and which schools." },
  notMet: {
    zh: "目标到期未完成、后来才被新规定取代的，也是未达标。",
    en: "So is a target that fell due and was replaced before it was reached.",
  },
  notApplicable: { zh: "例如没有这类学生或学校。", en: "There are, say, no such pupils or schools." },
};

import type { LocalText } from "../foundation/localText.js";
import type { Verdict } from "./finding.js";

/** What each verdict says, in few words for the foot of a table. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, LocalText>> = {
  met: { zh: "到期的要求已达到，答复经本地以外的单位核查", en: "what is asked is reached, and answers were checked by somebody else" },
  declared: { zh: "没有差的，但只有本地自报", en: "nothing is short by the county's own word" },
  pending: { zh: "尚差，未到期", en: "short, and not due yet" },
  described: { zh: "情况已知，没有可据以判定的规定", en: "known, and no rule judges it" },
  undetermined: { zh: "数据、答复或佐证不全，或互相矛盾", en: "figures, answers or evidence are missing or contradict each other" },
  notMet: { zh: "到期而未达到", en: "due and not reached" },
  notApplicable: { zh: "不涉及本地，或当日尚无规定", en: "it concerns nobody, or no document asks for it yet" },
};

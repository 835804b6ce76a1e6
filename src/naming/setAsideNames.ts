import type { SetAsideReason } from "../findings/setAsideReasons.js";
import type { LocalText } from "../foundation/localText.js";

/** What the rows of a sheet are that are no records, in words. */
export const SET_ASIDE_NAMES: Readonly<Record<SetAsideReason, LocalText>> = {
  blank: { zh: "空行", en: "blank row" },
  title: { zh: "标题", en: "title" },
  header: { zh: "表头", en: "header" },
  repeatedHeader: { zh: "重复的表头", en: "repeated header" },
  units: { zh: "计量单位", en: "row of units" },
  columnNumbers: { zh: "栏次", en: "column numbers" },
  instructions: { zh: "填表说明", en: "instructions for filling in" },
  subtotal: { zh: "合计或小计", en: "total or subtotal" },
  note: { zh: "附注或签署", en: "note or signature" },
};

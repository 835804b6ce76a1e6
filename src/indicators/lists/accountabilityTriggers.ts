import { requireObject } from "../../foundation/usageError.js";
import type { LocalText } from "../../foundation/localText.js";
import { gapsIn } from "../../model/reading/readFigures.js";
import { accountabilityFlags, type AccountabilityFlags } from "../../model/records/supervision.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

type Condition = Exclude<keyof AccountabilityFlags, "period">;

/** One condition of the clause. */
export interface AccountabilityTrigger {
  readonly id: Condition;
  /** The condition in the words of the clause. */
  readonly condition: LocalText;
  /** Whether it is present; `null`: not known. */
  readonly present: boolean | null;
  readonly statement: LocalText;
}

/** The conditions and how many of them are present. */
export interface AccountabilityTriggers extends IndicatorValue {
  readonly triggers: readonly AccountabilityTrigger[];
}

const CONDITIONS: Readonly<Record<Condition, LocalText>> = {
  problemsMany: { zh: "问题较多", en: "many problems" },
  compositeNotMet: { zh: "差距过大", en: "too wide a gap" },
  targetOverdue: { zh: "进展缓慢", en: "slow progress" },
};

const IDS = Object.keys(CONDITIONS) as Condition[];

/**
 * How many of the conditions of accountability are present. It counts conditions and draws nothing from them: whether
 * anybody answers for them, and how, is for the authorities to decide.
 *
 * @param flags - Whether each condition is present; absent or `null`: not known.
 * @returns 0 to 3, or `null` with the range where one is not known; each condition with a neutral sentence.
 *
 * Source: 朔政办发〔2016〕45号 二十二; what is taken for each condition is this library's choice.
 *
 * @example
 * ```ts
 * import { accountabilityTriggers } from "edu-balance";
 *
 * const flags = { compositeNotMet: true, targetOverdue: false, problemsMany: false };
 * accountabilityTriggers(flags).value; // => 1
 * accountabilityTriggers({ ...flags, problemsMany: null }).value; // => null
 * accountabilityTriggers(flags).triggers.map(({ id, present }) => [id, present]);
 * // => [["problemsMany", false], ["compositeNotMet", true], ["targetOverdue", false]]
 * ```
 */
export function accountabilityTriggers(flags: AccountabilityFlags): AccountabilityTriggers {
  requireObject(flags, "flags");
  const triggers = IDS.map((id) => triggerOf(id, flags[id]));
  const least = triggers.filter(({ present }) => present === true).length;
  const most = triggers.filter(({ present }) => present !== false).length;
  const gaps = gapsIn(accountabilityFlags, flags, IDS);
  if (gaps.length === 0) return { value: least, reasons: [], triggers };
  return { value: null, reasons: [...gaps, { code: "knownWithinRange", least, most }], triggers };
}

function triggerOf(id: Condition, given: unknown): AccountabilityTrigger {
  const condition = CONDITIONS[id];
  const present = typeof given === "boolean" ? given : null;
  return { id, condition, present, statement: statementOf(condition, present) };
}

function statementOf({ zh, en }: LocalText, present: boolean | null): LocalText {
  if (present === null)
    return { zh: `是否存在条文所列情形“${zh}”不明。`, en: `Whether the condition that the clause names (${en}) is present is not known.` };
  if (!present) return { zh: `不存在条文所列情形“${zh}”。`, en: `The condition that the clause names (${en}) is not present.` };
  return {
    zh: `存在条文所列情形“${zh}”；如何处理由有权机关决定。`,
    en: `The condition that the clause names (${en}) is present; what follows is for the authorities.`,
  };
}

import { gapsIn } from "../../model/reading/readFigures.js";
import type { RecordSpec } from "../../model/reading/spec.js";
import type { Reported } from "../../model/stageUnit.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** What a rule says is due for each person: numbers of the caller, which no record holds. */
const dueRules = {
  id: "dueRules",
  zh: "应付标准",
  en: "what is due",
  fields: {
    standardYuan: { kind: "amount", unit: "yuan", zh: "每人标准", en: "standard per person" },
    share: { kind: "share", unit: "share", zh: "标准的比例", en: "share of the standard" },
  },
} as const;

/** An amount paid, the persons it is for, and the record both are in. */
export interface PaidFor<Field extends string> {
  readonly spec: RecordSpec;
  readonly paid: Field;
  readonly persons: Field;
}

/** An amount paid over what was due: paid / (persons × standardYuan × share), multiplied first. Without a share the standard is due in full. */
export function paidOverDue<Field extends string>(
  { spec, paid, persons }: PaidFor<Field>,
  figures: Readonly<Partial<Record<Field, Reported>>>,
  rules: { readonly standardYuan: number; readonly share?: number },
): IndicatorValue {
  const asked = Object.keys(rules);
  const reasons = [...gapsIn(spec, figures, [paid, persons]), ...gapsIn(dueRules, rules, asked)];
  if (reasons.length > 0) return { value: null, reasons };
  const due = (figures[persons] ?? 0) * rules.standardYuan * (rules.share ?? 1);
  // As good as nothing is nothing: no double holds the quotient.
  const nothingDue: IndicatorValue = { value: null, reasons: [{ code: "zeroDenominator", fields: [persons, ...asked] }] };
  if (due === 0) return nothingDue;
  const value = (figures[paid] ?? 0) / due + 0;
  return Number.isFinite(value) ? { value, reasons: [] } : nothingDue;
}

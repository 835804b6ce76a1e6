import { UsageError } from "../foundation/usageError.js";

/** How a result is known for what it is. */
interface ResultKindSpec {
  /** The functions that return it. */
  readonly from: readonly string[];
  /** Its standard, where it has always the same. */
  readonly standard?: string;
  /** Keys that no other result of the standard has together. */
  readonly keys: readonly string[];
}

/** What reports are made of. */
const KINDS = {
  anyAssessment: { from: ["any assessment"], keys: ["standard", "asOf", "verdict"] },
  basicBalance: {
    from: ["assessBasicBalance", "assessBasicBalanceFromCoefficients"],
    standard: "basicBalance2012",
    keys: ["stages", "recognition"],
  },
  qualityBalance: { from: ["assessQualityBalance"], standard: "qualityBalance2017", keys: ["stages", "items"] },
  qualityCoefficients: {
    from: ["assessQualityBalanceFromCoefficients"],
    standard: "qualityBalance2017",
    keys: ["stages", "ledger", "problems"],
  },
  shuozhou2016: { from: ["assessShuozhou2016"], standard: "shuozhou2016", keys: ["clauses", "matrix"] },
  rectificationLedger: { from: ["rectificationLedger"], keys: ["standard", "asOf", "rows", "totals", "without"] },
} as const;
/** A kind of result that a report is made of. */
export type ResultKind = keyof typeof KINDS;

const SPECS: Readonly<Record<ResultKind, ResultKindSpec>> = KINDS;
const RESULT_KINDS = Object.keys(KINDS) as readonly ResultKind[];

/** What a result is: every kind it can be taken for. */
export function kindsOf(result: object): ResultKind[] {
  return RESULT_KINDS.filter((kind) => {
    const { standard, keys } = SPECS[kind];
    return (standard === undefined || (result as { standard?: unknown }).standard === standard) && keys.every((key) => key in result);
  });
}

/** Throws unless a result is of one of these kinds, saying which function returns what would be right. @throws UsageError `badOption`. */
export function requireKind(result: object, kinds: readonly ResultKind[], what: string, others: readonly string[]): void {
  const own = kindsOf(result);
  if (own.some((kind) => kinds.includes(kind))) return;
  const from = kinds.flatMap((kind) => SPECS[kind].from).join(", ");
  const hint = others.length === 0 ? "" : ` Forms of the result given: ${others.join(", ")}.`;
  throw new UsageError("badOption", `${what} must be what one of these returns: ${from}.${hint}`, result);
}

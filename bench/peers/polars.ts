/** nodejs-polars: a data frame of the same columns, grouped and aggregated by expressions. */
import type { Coefficients } from "../baselines/coefficients.js";
import { INDICATORS, withVerdicts } from "../baselines/coefficients.js";
import type { Columns } from "../nation.js";
import { loadPeer, type Peer } from "./load.js";

interface Polars {
  readonly DataFrame: (columns: Readonly<Record<string, unknown>>) => Frame;
  readonly col: (name: string) => Expression;
}

interface Frame {
  groupBy(column: string): { agg(...expressions: Expression[]): Frame };
  sort(column: string): Frame;
  getColumn(name: string): { toArray(): readonly number[] };
}

interface Expression {
  sum(): Expression;
  mul(other: Expression): Expression;
  div(other: Expression): Expression;
  alias(name: string): Expression;
}

export async function polarsCoefficients({ slot, pupils, amounts }: Columns): Promise<Peer<() => Coefficients>> {
  const peer = await loadPeer<Polars>("nodejs-polars");
  if ("unavailable" in peer) return peer;
  const { DataFrame, col } = peer.module;
  const names = amounts.map((_, index) => `x${String(index)}`);
  const schools = DataFrame({ slot, pupils, ...Object.fromEntries(names.map((name, index) => [name, amounts[index]])) });
  const sums = [
    col("pupils").sum().alias("w"),
    ...names.map((name) => col(name).sum().alias(`t${name}`)),
    ...names.map((name) => col(name).mul(col(name)).div(col("pupils")).sum().alias(`q${name}`)),
  ];
  const run = (): Coefficients => {
    const result = schools
      .groupBy("slot")
      .agg(...sums)
      .sort("slot");
    const weights = result.getColumn("w").toArray();
    const slots = weights.length;
    const coefficient = new Float64Array(INDICATORS * slots);
    names.forEach((name, index) => {
      const totals = result.getColumn(`t${name}`).toArray();
      const squares = result.getColumn(`q${name}`).toArray();
      for (let at = 0; at < slots; at += 1) {
        coefficient[index * slots + at] = Math.sqrt(Math.max(0, (squares[at] * weights[at]) / (totals[at] * totals[at]) - 1));
      }
    });
    return withVerdicts(coefficient);
  };
  return { module: run };
}

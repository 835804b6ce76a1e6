/** Arquero: a table of typed arrays, grouped and rolled up. */
import type { Coefficients } from "../baselines/coefficients.js";
import { INDICATORS, withVerdicts } from "../baselines/coefficients.js";
import type { Columns } from "../nation.js";
import { loadPeer, type Peer } from "./load.js";

interface Arquero {
  table(columns: Readonly<Record<string, unknown>>): ArqueroTable;
}

interface ArqueroTable {
  groupby(...columns: string[]): ArqueroTable;
  rollup(values: Readonly<Record<string, string>>): ArqueroTable;
  derive(values: Readonly<Record<string, string>>): ArqueroTable;
  orderby(...columns: string[]): ArqueroTable;
  array(column: string): ArrayLike<number>;
}

export async function arqueroCoefficients({ slot, pupils, amounts }: Columns): Promise<Peer<() => Coefficients>> {
  const peer = await loadPeer<Arquero>("arquero");
  if ("unavailable" in peer) return peer;
  const names = amounts.map((_, index) => `x${String(index)}`);
  const named = (text: (name: string) => readonly [string, string]): Record<string, string> => Object.fromEntries(names.map(text));
  const schools = peer.module.table({ slot, pupils, ...Object.fromEntries(names.map((name, index) => [name, amounts[index]])) });
  const sums = {
    w: "d => op.sum(d.pupils)",
    ...named((name) => [`t${name}`, `d => op.sum(d.${name})`]),
    ...named((name) => [`q${name}`, `d => op.sum(d.${name} * d.${name} / d.pupils)`]),
  };
  const coefficients = named((name) => [`c${name}`, `d => sqrt(greatest(0, d.q${name} * d.w / (d.t${name} * d.t${name}) - 1))`]);
  const run = (): Coefficients => {
    const result = schools.groupby("slot").rollup(sums).derive(coefficients).orderby("slot");
    const slots = result.array("slot").length;
    const coefficient = new Float64Array(INDICATORS * slots);
    names.forEach((name, index) => {
      coefficient.set(result.array(`c${name}`), index * slots);
    });
    return withVerdicts(coefficient);
  };
  return { module: run };
}

import type { Chart } from "./chart.js";

/** The limit that a number of the table is drawn against: of those across its axis the nearest; `undefined` where there is none. */
export function limitBeside({ panels, table }: Pick<Chart, "panels" | "table">, row: number, key: string): number | undefined {
  const value = table.rows[row]?.[key];
  if (typeof value !== "number") return undefined;
  const limits = panels.flatMap((panel) => {
    const own = panel.series.filter(({ rows }) => rows.includes(row));
    const isOn = (axis: "x" | "y"): boolean => own.some((series) => series[axis] === key);
    return panel.limits.flatMap(({ axis, at }) => (typeof at === "number" && isOn(axis) ? [at] : []));
  });
  const [nearest] = limits.sort((one, other) => Math.abs(one - value) - Math.abs(other - value));
  return nearest;
}

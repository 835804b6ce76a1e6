import { requireKeys } from "../foundation/requireKeys.js";
import { requireArray, requireObject, requireOption } from "../foundation/usageError.js";
import { exactVariation } from "./exactVariation.js";
import { fastVariation } from "./fastVariation.js";
import type { VariationTask } from "./inOrder.js";
import { slotRows } from "./rows.js";
import {
  compositeParts,
  emptyCounts,
  emptyVariation,
  indicatorColumns,
  type GroupVariation,
  type GroupVariationOptions,
  type VariationColumns,
} from "./variationColumns.js";

/**
 * The inter-school coefficient of variation of every indicator in every group at once: S/X̄ with X̄ = Σx/ΣP and
 * S = √(Σ(P/ΣP)·(x/P − X̄)²), as `interSchoolVariation` defines it, over columns of a whole nation.
 *
 * Nothing is made per school. Rows may stand in any order; those of a slot side by side are fastest. Results do not
 * depend on the order, to the last bit. For files larger than memory see `variationSums`.
 *
 * @param columns - One row a school and stage: its group, pupils and amounts; `NaN` is a figure that was not reported and
 * is counted, never read as 0.
 * @returns Typed arrays with an entry for every slot; `NaN` where there is no value, and the states say why.
 * @throws UsageError `notAnObject`, `badColumn` (no typed array of the kind, another length, a group or stage out of
 * range), `badOption`, `unknownIndicator`.
 *
 * Source: 教督〔2012〕3号; 教督〔2017〕6号, 资源配置.
 *
 * @example
 * ```ts
 * import { variationByGroup } from "edu-balance/columns";
 *
 * const { indicators } = variationByGroup({
 *   group: Uint32Array.of(0, 0, 0, 0, 0, 1, 1),
 *   groupCount: 2,
 *   weight: Float64Array.of(45, 37, 89, 76, 55, 100, 200),
 *   amounts: { booksPerPupil: Float64Array.of(279, 137, 935, 160, 402, 500, NaN) },
 * });
 * indicators.booksPerPupil?.coefficient[0]; // => 0.5152566298844764
 * indicators.booksPerPupil?.coefficient[1]; // => NaN
 * [indicators.booksPerPupil?.missing[1], indicators.booksPerPupil?.state[1]]; // => [1, 2]
 * ```
 */
export function variationByGroup(columns: VariationColumns, options: GroupVariationOptions = {}): GroupVariation {
  requireObject(options, "options");
  requireKeys(options, ["mode", "missing", "limits"], "options");
  requireOption("mode", options.mode, ["exact", "fast"]);
  requireOption("missing", options.missing, ["refuse", "exclude"]);
  const { limits = [] } = options;
  requireArray(limits, "limits");
  const indicators = indicatorColumns(columns);
  const rows = slotRows(columns);
  const task: VariationTask = {
    given: columns,
    rows,
    weight: columns.weight,
    columns: indicators,
    refuse: options.missing !== "exclude",
    counts: emptyCounts(rows.slots),
    results: indicators.map(() => emptyVariation(rows.slots)),
  };
  const byIndicator = Object.fromEntries(indicators.map(({ indicator }, index) => [indicator.id, task.results[index]]));
  const parts = compositeParts(byIndicator);
  const composite = new Float64Array(rows.slots).fill(Number.NaN);
  if (options.mode === "fast") fastVariation(task, parts, composite, limits);
  else exactVariation(task, parts, composite, null);
  return { slots: rows.slots, counts: task.counts, indicators: byIndicator, composite };
}

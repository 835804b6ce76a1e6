/**
 * The weighted mean and spread as a program text for engines that run JavaScript inside.
 *
 * @module udf
 */

/**
 * The text of a self-contained ES module with the four functions that an aggregate of an engine has, those of BigQuery's JavaScript
 * aggregates: `initialState()`, `aggregate(state, value, weight)`, `merge(state, other)`, `finalize(state)`. Less than 1 kB, without globals.
 *
 * It keeps n, the weight W, the mean and Σw(x − mean)², which any two parts can be merged by (Chan, Golub and LeVeque): nodes aggregate their
 * own rows and merge. The same four are the map and reduce of any other system. A row without value, or without a weight above 0, is passed
 * over; `n` says how many were used. The coefficient is the population form S/|mean| of `momentsOf`, `null` where it is not defined.
 *
 * SQL is faster wherever it is to be had: see `edu-balance/sql`. This is for engines that have no other way to spread an aggregate.
 *
 * @example
 * ```ts
 * import { momentsModule } from "edu-balance/udf";
 *
 * momentsModule.length < 1024; // => true
 * // An engine loads it as a module; here its functions are taken out of the text.
 * const text = momentsModule.replaceAll("export ", "");
 * const load = new Function(`${text} return { initialState, aggregate, merge, finalize };`) as () => {
 *   initialState: () => object; aggregate: (state: object, value: number, weight: number) => void; finalize: (state: object) => { coefficient: number };
 * };
 * const { initialState, aggregate, finalize } = load();
 * const state = initialState();
 * for (const value of [30, 10]) aggregate(state, value, 100);
 * finalize(state).coefficient; // => 0.5
 * ```
 */
export const momentsModule: string = [
  "export function initialState() { return { n: 0, w: 0, mean: 0, m2: 0 }; }",
  "export function aggregate(s, x, w) {",
  "  if (x == null || w == null) return;",
  "  x = Number(x); w = Number(w);",
  "  if (!isFinite(x) || !(w > 0 && w < 1 / 0)) return;",
  "  merge(s, { n: 1, w, mean: x, m2: 0 });",
  "}",
  "export function merge(s, o) {",
  "  if (!(o.w > 0)) return;",
  "  const w = s.w + o.w, d = o.mean - s.mean;",
  "  s.m2 += o.m2 + d * d * (s.w * (o.w / w));",
  "  s.mean = s.w > 0 ? s.mean + d * (o.w / w) : o.mean;",
  "  s.n += o.n; s.w = w;",
  "}",
  "export function finalize(s) {",
  "  const known = s.w > 0, v = known ? Math.max(0, s.m2 / s.w) : null, sd = known ? Math.sqrt(v) : null;",
  "  return { n: s.n, weight: s.w, mean: known ? s.mean : null, variance: v, standardDeviation: sd,",
  "    coefficient: known && s.mean !== 0 ? sd / Math.abs(s.mean) : null };",
  "}",
  "",
].join("\n");

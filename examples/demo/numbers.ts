// Printing must not hide a verdict: 0.5503 against a limit of 0.55 may not read 0.55. More decimals are shown until the
// printed figure stands on the same side of the limit as the figure itself.
const MOST_DECIMALS = 20;

/** A figure with `decimals` decimals, or more where fewer would move it onto or over its limit. */
export function fixed(value: number, decimals: number, limit?: number): string {
  if (limit === undefined) return value.toFixed(decimals);
  for (let shown = decimals; shown <= MOST_DECIMALS; shown += 1) {
    const text = value.toFixed(shown);
    if (Math.sign(Number(text) - limit) === Math.sign(value - limit)) return text;
  }
  return String(value);
}

/** A share of a whole, which nothing is judged by, as a percentage. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** A per-pupil figure, which nothing is judged by: four digits are enough. */
export function meanFigure(mean: number): string {
  return mean >= 1000 ? mean.toFixed(0) : mean.toPrecision(4);
}

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

/** A margin with its sign; never 0 unless it is 0. */
export function signed(margin: number): string {
  return `${margin > 0 ? "+" : ""}${fixed(margin, 4, 0)}`;
}

/** A share as a percentage, kept on its side of the limit. */
export function percent(share: number, limit?: number): string {
  for (let shown = 1; shown <= MOST_DECIMALS; shown += 1) {
    const text = (share * 100).toFixed(shown);
    if (limit === undefined || Math.sign(Number(text) / 100 - limit) === Math.sign(share - limit)) return `${text} %`;
  }
  return `${String(share * 100)} %`;
}

/** A limit on a share, without the noise that a multiplication by 100 can leave. */
export function percentLimit(limit: number): string {
  return `${String(Number((limit * 100).toPrecision(12)))} %`;
}

/** A per-pupil figure, which nothing is judged by: four digits are enough. */
export function meanFigure(mean: number): string {
  return mean >= 1000 ? mean.toFixed(0) : mean.toPrecision(4);
}

/** A number with its thousands set apart by commas. */
export function grouped(value: number, decimals = 0): string {
  const [whole = "", rest] = value.toFixed(decimals).split(".");
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return rest === undefined ? parted : `${parted}.${rest}`;
}

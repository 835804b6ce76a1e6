const PLAIN = /^-?\d+(?:\.(?<decimals>\d+))?(?<percent>%)?$/u;
/** More than all rounding of a double, less than anything that is printed. */
const NUDGE = 1e-13;

/** The format that shows a number as it is printed, with a sign in front of it; `null` where it has words in it. */
export function numberFormat(text: string, sign: string): string | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const { decimals = "", percent = "" } = match.groups ?? {};
  const digits = `${decimals === "" ? "0" : `0.${"0".repeat(decimals.length)}`}${percent}`;
  return sign === "" ? digits : `"${sign} "${digits};"${sign} "-${digits}`;
}

/**
 * The number for a cell: unrounded, so that it can be calculated with; as printed where a spreadsheet, which rounds decimals and not
 * binary fractions, would show another last digit.
 */
export function storedNumber(text: string, value: number): number {
  const isPercent = text.endsWith("%");
  const digits = isPercent ? text.slice(0, -1) : text;
  const decimals = /\.(?<decimals>\d+)$/u.exec(digits)?.groups?.["decimals"]?.length ?? 0;
  const shown = isPercent ? value * 100 : value;
  const isShown = [1 - NUDGE, 1, 1 + NUDGE].every((nudge) => (shown * nudge).toFixed(decimals) === digits);
  if (isShown) return value;
  return isPercent ? Number((Number(digits) / 100).toFixed(decimals + 2)) : Number(digits);
}

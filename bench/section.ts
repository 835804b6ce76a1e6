/** What a part of the bench hands to the report. */
export interface Section {
  readonly title: string;
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
  /** Figures the targets are held against, by name. */
  readonly figures: Readonly<Record<string, number>>;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure with as many digits as it is worth. */
export function shown(figure: number): string {
  if (!Number.isFinite(figure)) return "–";
  const magnitude = Math.abs(figure);
  return figure.toFixed(magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2);
}

export function withSeparators(figure: number): string {
  return figure.toLocaleString("en-GB");
}

/** Gives a list on as one that is watched. */
export type Watch = <Row extends object>(rows: readonly Row[]) => readonly Row[];

/**
 * A list with every so many of its rows, and the last, behind a proxy that tells when it is looked at: how far whoever reads it has
 * come, without the reader knowing. The rows hold what they held.
 */
export function watched<Row>(rows: readonly Row[], step: number, onLook: (at: number) => void): Row[] {
  const last = rows.length - 1;
  return rows.map((row, at) => {
    if (typeof row !== "object" || row === null || (at % step !== 0 && at !== last)) return row;
    return new Proxy(row, {
      get: (own, key) => {
        onLook(at);
        return Reflect.get(own, key) as unknown;
      },
    });
  });
}

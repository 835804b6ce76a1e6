/** What ids have in common that look alike, without their blanks and in one Unicode form: they are taken for one and the same. */
export function idKey(id: unknown): unknown {
  return typeof id === "string" ? id.normalize("NFKC").replace(/\s/gu, "") : id;
}

/** One text for several ids together, whatever they are. */
export function joinedKey(ids: readonly unknown[]): string {
  return JSON.stringify(ids.map((id) => (typeof id === "string" || typeof id === "number" ? idKey(id) : typeof id)));
}

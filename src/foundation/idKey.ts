/** What ids have in common that look alike, without their blanks and in one Unicode form: they are taken for one and the same. */
export function idKey(id: unknown): unknown {
  return typeof id === "string" && !PLAIN.test(id) ? id.normalize("NFKC").replace(/\s/gu, "") : id;
}

/** Nearly all ids are of visible ASCII signs alone, which have one form. */
const PLAIN = /^[!-~]*$/u;

/** Whether an id is its own {@link idKey} for sure: what `PLAIN` says of one that is not empty, in half the time. */
export function isPlainId(id: string): boolean {
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at);
    if (code < 33 || code > 126) return false;
  }
  return id !== "";
}

/** One text for several ids together, whatever they are. */
export function joinedKey(ids: readonly unknown[]): string {
  return JSON.stringify(ids.map((id) => (typeof id === "string" || typeof id === "number" ? idKey(id) : typeof id)));
}

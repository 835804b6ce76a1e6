import type { Page } from "../page.js";

/** What draws the pages of each kind from the records. */
const KINDS: readonly (() => readonly Page[])[] = [];

/** Every page that is drawn from records. */
export function allPages(): Page[] {
  return KINDS.flatMap((draw) => draw());
}

import type { Page } from "../page.js";
import { indicatorPages } from "./indicators.js";

/** What draws the pages of each kind from the records. */
const KINDS: readonly (() => readonly Page[])[] = [indicatorPages];

/** Every page that is drawn from records. */
export function allPages(): Page[] {
  return KINDS.flatMap((draw) => draw());
}

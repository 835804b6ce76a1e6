import { sourceOf } from "../../scripts/site/page.js";
import { allPages } from "../../scripts/site/pages/index.js";
import { fencesOf, type Fence } from "./fences.js";

/** Every `ts` fence of the pages that are drawn from records, in English: the code is the same in Chinese. */
export function drawnFences(): Fence[] {
  return allPages().flatMap((page) => fencesOf(`${page.path}.md`, sourceOf(page, "en")));
}

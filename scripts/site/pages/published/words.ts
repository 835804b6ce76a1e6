import type { Language } from "../../../../src/foundation/localText.js";
import { STAGE_NAMES } from "../../../../src/policy/records/lists.js";
import type { Stage } from "../../../../src/policy/records/types.js";
import { confirmationTag } from "../../confirmation.js";
import { rootOf } from "../../page.js";
import type { District } from "./rows.js";

/** What has to be known before any of these numbers is read, with where they were seen. */
export function caution({ source }: District, day: string, language: Language): string {
  const tag = confirmationTag("secondary", language);
  return {
    zh: `${tag} 照[公开的网页](${source})录入，没有见到原件。这是公布当年的数字，按${day}有效的限值对照，**不是对该地今天的结论**，也不代替认定。`,
    en: `${tag} Taken from a [public page](${source}); the original was not seen. These are figures of the year they were published, held against the limits in force on ${day}. **They say nothing about the district today**, and are no official finding.`,
  }[language];
}

/** The address of a district's page. */
export function districtAddress(id: string, language: Language): string {
  return `/${rootOf(language)}published/${id}.html`;
}

/** The name of a stage as it heads a part of a page. */
export function stageTitle(stage: Stage, language: Language): string {
  const name = STAGE_NAMES[stage][language];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How far a coefficient is from a limit, which is not to be exceeded. */
export function againstLimit(coefficient: number, limit: number, language: Language): string {
  const distance = String(Number(Math.abs(coefficient - limit).toFixed(6)));
  if (coefficient > limit) return { zh: `高${distance}`, en: `${distance} above` }[language];
  return coefficient === limit ? { zh: "相等", en: "equal" }[language] : { zh: `低${distance}`, en: `${distance} below` }[language];
}

const OPTIONAL_PART = /\[[^\]]*\]/gu;
const PLACE = /\{(?<name>\w+)\}/gu;

/** The words for the places of a template. */
export type TemplateWords = Readonly<Record<string, string>>;

/** A template with words in its places; a part in [ ] is left out where a word in it is empty or missing. */
export function fillTemplate(template: string, words: TemplateWords): string {
  const whole = template.includes("[")
    ? template.replace(OPTIONAL_PART, (part) => (placesOf(part).every((name) => (words[name] ?? "") !== "") ? part.slice(1, -1) : ""))
    : template;
  return whole.replace(PLACE, (_, name: string) => words[name] ?? "");
}

/** A template of which no detail is known. */
export function withoutDetails(template: string): string {
  return template.replace(OPTIONAL_PART, "");
}

/** The names of the places of a template. */
export function placesOf(template: string): readonly string[] {
  return [...template.matchAll(PLACE)].map(({ groups }) => groups?.["name"] ?? "");
}

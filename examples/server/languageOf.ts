import type { Language } from "edu-balance";

/** The language that an Accept-Language header likes best, of the two there are; Chinese where it says neither. */
export function languageOf(header: string | undefined): Language {
  const liked = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((each, place) => {
      const [tag = "", ...parameters] = each.split(";").map((part) => part.trim().toLowerCase());
      const quality = parameters.find((part) => part.startsWith("q="));
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality.slice(2)), place };
    })
    .filter(({ language, quality }) => (language === "zh" || language === "en") && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.place - b.place);
  return liked[0]?.language === "en" ? "en" : "zh";
}

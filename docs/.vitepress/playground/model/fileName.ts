/** What no file may have in its name somewhere, with what cannot be seen and what turns the direction of writing. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
const LONGEST_PART = 40;

/** The name of a file from its parts, without its ending: parts that are empty are left out. */
export function fileNameOf(parts: readonly string[]): string {
  return parts
    .map((part) =>
      Array.from(part.replace(NOT_IN_NAMES, " ").replace(/\s+/gu, " ").trim()).slice(0, LONGEST_PART).join("").replace(/^\.+/u, ""),
    )
    .filter((part) => part !== "")
    .join("_");
}

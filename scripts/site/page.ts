import type { Language, LocalText } from "../../src/foundation/localText.js";

/** A page that is drawn from records, in both languages. */
export interface Page {
  /** Below the root of a language, without extension: `indicators/booksPerPupil`. */
  readonly path: string;
  readonly title: LocalText;
  /** One sentence for search engines and for the list of pages for machines. */
  readonly description: LocalText;
  /** Whether it goes without the side bar, which takes a quarter of a page; it then says itself what it belongs to. */
  readonly isWide?: true;
  /** What comes below the title, as Markdown. */
  readonly body: (language: Language) => string;
}

export const LANGUAGES: readonly Language[] = ["zh", "en"];

/** Where the pages of a language begin, in addresses and among the sources. */
export function rootOf(language: Language): string {
  return language === "zh" ? "" : "en/";
}

/** The source of a page in one language. */
export function sourceOf({ title, description, isWide, body }: Page, language: Language): string {
  const frame = isWide === true ? { layout: "wide", sidebar: false } : {};
  const front = { title: title[language], description: description[language], ...frame };
  return `---\n${JSON.stringify(front)}\n---\n\n# ${escapeText(title[language])}\n\n${body(language).trim()}\n`;
}

/** Text of a record as Markdown that says just that: no mark-up, no Vue. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/gu, "\\$&").replace(/\{\{/gu, "{<!-- -->{");
}

/** A Markdown table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\n/gu, "<br>")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

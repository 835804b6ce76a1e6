/** Signs that open or close markup wherever they are. */
const MARKUP = /[\\`*_[\]~|$]/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** A colon or a dot in what a reader may take for an address; between figures a dot is that of a number. */
const ADDRESS = /(?<=[\p{L}\p{N}])[.:](?=[^\s\d\p{P}]|\/\/)|(?<=\p{L})\.(?=\p{N})/gu;
/** What begins a heading, a list or a rule at the start of a line. */
const LINE_START = /^(?<digits>\d*)(?<sign>(?<=^)[#=]|(?<=^)[+-](?=[\s-]|$)|(?<=\d)[.)](?=\s|$))/u;

/** Text on one line of which nothing is markup, a link, HTML, a picture or a table; `@` becomes its wide form, which makes no address. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKUP, (sign) => `\\${sign}`)
    .replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? "")
    .replace(ADDRESS, (sign) => `\\${sign}`)
    .replaceAll("@", "＠");
}

/** The same at the start of a line. */
export function escapeLine(escaped: string): string {
  return escaped.trimStart().replace(LINE_START, (_, digits: string, sign: string) => `${digits}\\${sign}`);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/gu, (sign) => ENTITIES[sign] ?? "");
}

/** A quoted string of a style sheet; all but letters and digits is written by its number. */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** A message with the value it is about, cut where it is long, unless it says that text already. */
export function withGiven(message: string, value: unknown): string {
  if (typeof value === "string") return message.includes(` ${value}`) ? message : `${message} Given: "${value.slice(0, 40)}".`;
  return `${message} Given: ${value && typeof value === "object" ? (Array.isArray(value) ? "array" : "object") : String(value).slice(0, 40)}.`;
}

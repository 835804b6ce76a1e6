/** What holds parts that a reader looks for by their names. */
const LISTS: ReadonlySet<string> = new Set(["properties", "$defs"]);

/**
 * The text of a schema: a line for each of its keys, and for each of its fields and definitions, so that it takes little more than without
 * blanks and a change shows where it is.
 */
export function layOut(schema: object): string {
  return `{\n${membersOf(schema, ([key, value]) => (LISTS.has(key) ? `{\n${membersOf(value as object, inOneLine)}\n}` : JSON.stringify(value)))}\n}\n`;
}

function inOneLine([, value]: readonly [key: string, value: unknown]): string {
  return JSON.stringify(value);
}

function membersOf(object: object, write: (member: readonly [key: string, value: unknown]) => string): string {
  return Object.entries(object)
    .map((member) => `${JSON.stringify(member[0])}:${write(member)}`)
    .join(",\n");
}

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What is to be drafted. */
export interface Draft {
  readonly name: string;
  readonly options: ReadonlyMap<string, string>;
}

/** An option that has to be there. */
export function required({ options }: Draft, option: string): string {
  const value = options.get(option);
  if (value === undefined || value === "") throw new Error(`--${option} is missing.`);
  return value;
}

/** Writes a new file; one that is there already is not touched. */
export function create(path: string, text: string): string {
  if (existsSync(`${root}${path}`)) throw new Error(`${path} is there already.`);
  writeFileSync(`${root}${path}`, text);
  return `wrote   ${path}`;
}

/** Puts text into a file after the first line that has `anchor`, or before it. */
export function insert(path: string, anchor: string, text: string, where: "after" | "before" = "after"): string {
  const lines = read(path).split("\n");
  const index = lines.findIndex((line) => line.includes(anchor));
  if (index < 0) throw new Error(`${path} has no line with ${anchor}`);
  lines.splice(where === "after" ? index + 1 : index, 0, ...text.split("\n"));
  writeFileSync(`${root}${path}`, lines.join("\n"));
  return `changed ${path}`;
}

/** Adds text at the end of a file. */
export function append(path: string, text: string): string {
  writeFileSync(`${root}${path}`, `${read(path).trimEnd()}\n\n${text}`);
  return `changed ${path}`;
}

/** The text of a file. */
export function read(path: string): string {
  return readFileSync(`${root}${path}`, "utf8");
}

/** A name with a capital first letter. */
export function typeName(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Registers an id among those published with the version that is being written. */
export function publish(kind: string, id: string, version: string): string {
  const path = "test/policy/published-ids.json";
  const ids = JSON.parse(read(path)) as Record<string, Record<string, string[]>>;
  const kinds = (ids[version] ??= {});
  const known = (kinds[kind] ??= []);
  if (!known.includes(id)) known.push(id);
  writeFileSync(`${root}${path}`, `${JSON.stringify(ids, null, 1)}\n`);
  return `changed ${path}`;
}

/** The version that is being written. */
export function version(): string {
  return (JSON.parse(read("package.json")) as { readonly version: string }).version;
}

import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../schemas/", import.meta.url);

/** Names of the files of this folder that are missing, superfluous, or say something else than they should. */
export function staleFiles(texts: ReadonlyMap<string, string>): string[] {
  const present = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const current = (name: string): boolean => texts.get(name) === readFileSync(new URL(name, folder), "utf8");
  return [...new Set([...texts.keys(), ...present])].filter((name) => !present.includes(name) || !current(name)).sort();
}

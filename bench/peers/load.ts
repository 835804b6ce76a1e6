/**
 * Peers are installed under `bench/` alone. Only what the bench calls of them is described here, so that the bench
 * type-checks without them; a peer that is not installed is left out of the tables and named below them.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/** The peer, or why it is not there. */
export type Peer<Module> = { readonly module: Module } | { readonly unavailable: string };

export async function loadPeer<Module>(name: string): Promise<Peer<Module>> {
  try {
    const loaded = (await import(pathToFileURL(require.resolve(name)).href)) as Module & { readonly default?: Module };
    return { module: loaded.default ?? loaded };
  } catch (error) {
    const [firstLine] = error instanceof Error ? error.message.split("\n") : [String(error)];
    return { unavailable: `${name}: ${firstLine}` };
  }
}

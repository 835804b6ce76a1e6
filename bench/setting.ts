/**
 * What `run.ts` settles for the processes it starts, by their environment. A part that is started by hand runs in full against
 * `dist/node`.
 */
import { fileURLToPath } from "node:url";

/** Names of the environment. */
export const BENCH_QUICK = "BENCH_QUICK";
export const BENCH_BUILD = "BENCH_BUILD";
export const BENCH_BEFORE = "BENCH_BEFORE";

/** Few rounds over a tenth of the nation: a look while working on something. */
export const IS_QUICK: boolean = process.env[BENCH_QUICK] === "yes";

/** The folder of the build that is measured. */
export const BUILD: string = process.env[BENCH_BUILD] ?? fileURLToPath(new URL("../dist/node/", import.meta.url));

/** The folder of the build it is held beside. */
export const BUILD_BEFORE: string | null = process.env[BENCH_BEFORE] ?? null;

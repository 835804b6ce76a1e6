import { defineConfig, type Options } from "tsup";
import { pureConstants } from "./scripts/build/annotatePure.js";

const shared: Options = {
  entry: ["src/index.ts", "src/{statistics,columns,planning,schemas,intake}/index.ts"],
  format: "esm",
  target: "es2022",
  splitting: true,
  treeshake: false,
};

const config: Options | Options[] | ((overrideOptions: Options) => Options | Options[] | Promise<Options | Options[]>) = defineConfig([
  {
    ...shared,
    // For bundlers and browsers: readable, and a bundler that takes one function leaves the rest behind.
    platform: "neutral",
    esbuildPlugins: [pureConstants],
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    clean: true,
  },
  {
    ...shared,
    // For Node: in few files and small, since it is quicker to read one than to look up many.
    platform: "node",
    outDir: "dist/node",
    minify: true,
    sourcemap: "inline",
    noExternal: ["date-fns", "simple-statistics"],
  },
]);

export default config;

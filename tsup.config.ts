import { defineConfig, type Options } from "tsup";

const shared: Options = { format: ["esm", "cjs"], target: "es2022", platform: "neutral", splitting: true, treeshake: false };

const config: Options | Options[] | ((overrideOptions: Options) => Options | Options[] | Promise<Options | Options[]>) = defineConfig([
  {
    ...shared,
    // One entry per source file, so that a bundler that takes one function leaves the rest behind.
    entry: ["src/**/*.ts"],
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    clean: true,
  },
  {
    ...shared,
    // The same in a few files, for Node: to look up hundreds takes it several times as long as to run them.
    entry: ["src/index.ts", "src/{statistics,columns,schemas,intake}/index.ts"],
    outDir: "dist/node",
  },
]);

export default config;

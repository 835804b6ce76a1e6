import { defineConfig, type Options } from "tsup";
import { pureConstants } from "./scripts/build/annotatePure.js";

/**
 * For bundlers and browsers: a bundler that takes one function leaves the rest behind. Without the blanks of its source, and with all names,
 * so that a stack still says where. The build for Node is made by `scripts/build/finish.ts`.
 */
const config: Options | Options[] | ((overrideOptions: Options) => Options | Options[] | Promise<Options | Options[]>) = defineConfig({
  entry: ["src/index.ts", "src/{statistics,columns,planning,reporting,charts,sql,udf,schemas,intake}/index.ts"],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: false,
  minifyWhitespace: true,
  minifySyntax: true,
  esbuildPlugins: [pureConstants],
  esbuildOptions: (options) => {
    options.charset = "utf8";
    options.lineLimit = 400;
  },
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
});

export default config;

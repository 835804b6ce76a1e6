import { defineConfig, type Options } from "tsup";

const config: Options | Options[] | ((overrideOptions: Options) => Options | Options[] | Promise<Options | Options[]>) =
  defineConfig({
    // One entry per source file, so that importing one function leaves the rest behind.
    entry: ["src/**/*.ts"],
    format: ["esm", "cjs"],
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    target: "es2022",
    platform: "neutral",
    splitting: true,
    treeshake: false,
    clean: true,
  });

export default config;

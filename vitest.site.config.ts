import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "./vitest.config.js";

/** Tests of the built site in a browser: `npm run docs:test`. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: { ...base.test, include: ["test/site/**/*.test.ts"], exclude: [], reporters: ["default"], typecheck: { enabled: false } },
});

export default config;

import type { Browser } from "playwright-core";
import { openChromium } from "./chromium.js";
import { serveSite } from "./siteServer.js";

/** The built site with a browser to look at it. */
export interface SiteInChromium {
  readonly url: string;
  /** A window of its own, which shares nothing with others. */
  readonly newContext: Browser["newContext"];
  readonly close: () => Promise<void>;
}

/** Serves the built site and starts the browser. */
export async function openSite(): Promise<SiteInChromium> {
  const [site, browser] = await Promise.all([serveSite(), openChromium()]);
  return {
    url: site.url,
    newContext: (options) => browser.newContext(options),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

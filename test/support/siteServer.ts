import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../docs/.vitepress/dist", import.meta.url));

/** Where the site is served below, as `npm run docs:build` has it. */
export const SITE_BASE = "/edu-balance/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Where the built site is, and the folder of its files. */
export function siteFolder(): string {
  if (!existsSync(join(built, "index.html"))) throw new Error("The site is not built: npm run docs:build");
  return built;
}

/** Serves the built site from a folder of a server, as a plain file server does: no address is rewritten, files may be kept ten minutes. */
export async function serveSite(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const folder = siteFolder();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split(/[?#]/u)[0] ?? "/");
    const file = path.startsWith(SITE_BASE) ? fileAt(folder, path.slice(SITE_BASE.length)) : null;
    if (file === null) {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(join(folder, "404.html")));
      return;
    }
    response
      .writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "max-age=600" })
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${String(address.port)}${SITE_BASE}`,
    close: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}

function fileAt(folder: string, path: string): string | null {
  const file = join(folder, normalize(`/${path === "" || path.endsWith("/") ? `${path}index.html` : path}`));
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

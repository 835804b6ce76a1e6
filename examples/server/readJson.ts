import type { IncomingMessage } from "node:http";
import { Refusal } from "./refusal.js";

/** Records have some ten bytes a value; a body of nothing but tiny values takes long to check, and none is meant. */
const MOST_VALUES = 300_000;

/** The JSON of a request, of at most so many bytes; what is too large is not read to its end. @throws Refusal */
export async function readJson(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/iu.test(type)) throw new Refusal("notJson");
  if ((request.headers["content-encoding"] ?? "identity") !== "identity") throw new Refusal("encoded");
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) throw new Refusal("tooLarge");
  const text = decode(await bytesOf(request, mostBytes));
  if (countCommas(text) > MOST_VALUES) throw new Refusal("tooLarge");
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal("badJson");
  }
}

function bytesOf(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on("data", (part: Buffer) => {
      length += part.length;
      if (length > mostBytes) {
        request.pause();
        reject(new Refusal("tooLarge"));
      } else parts.push(part);
    });
    request.on("end", () => {
      resolve(Buffer.concat(parts));
    });
    request.on("error", () => {
      reject(new Refusal("incomplete"));
    });
  });
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("badText");
  }
}

function countCommas(text: string): number {
  let count = 0;
  for (let at = text.indexOf(","); at !== -1; at = text.indexOf(",", at + 1)) count += 1;
  return count;
}

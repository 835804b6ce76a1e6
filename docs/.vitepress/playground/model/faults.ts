import { isUsageError } from "edu-balance";
import { Refusal } from "./refusal.js";

/** What browsers say where memory runs out. A stack that runs over is no such thing: less data may not help. */
const OUT_OF_MEMORY =
  /out of memory|allocation failed|allocation size overflow|invalid (?:array|string|typed array|array buffer) length|maximum size exceeded/iu;

/** A fault's words are shown and may be passed on: no more of them than a person can read. */
const LONGEST_DETAIL = 200;

/** What a person is told of whatever went wrong. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (isUsageError(error) && error.code === "badDate") return new Refusal("refusedBadDay");
  if (isUsageError(error) && error.code === "unknownPlace") return new Refusal("refusedBadPlace");
  return refusalSaid(String(error));
}

/** What a person is told of a fault of which there are but words. */
export function refusalSaid(words: string): Refusal {
  if (OUT_OF_MEMORY.test(words)) return new Refusal("refusedMemory");
  const plain = words.replace(/^Uncaught\s+/u, "").replace(/\s+/gu, " ");
  return new Refusal("refusedUnexpected", plain.length > LONGEST_DETAIL ? `${plain.slice(0, LONGEST_DETAIL)}…` : plain);
}

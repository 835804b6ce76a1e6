import * as z from "zod";
import type { DetailKind, Reason, ReasonCode } from "../../findings/reason.js";
import { LISTED_DETAILS, REASONS } from "../../findings/reasons.js";
import { whole } from "../fields.js";

/** A {@link Reason}. */
export const reasonSchema: z.ZodType<Reason> = /* @__PURE__ */ reasonsAsOne();

function reasonsAsOne(): z.ZodType<Reason> {
  const [first, ...rest] = Object.keys(REASONS).map((code) => schemaOfCode(code as ReasonCode));
  if (first === undefined) throw new Error("There are no reasons.");
  return z.discriminatedUnion("code", [first, ...rest]) as unknown as z.ZodType<Reason>;
}

function schemaOfCode(code: ReasonCode): z.ZodObject {
  const { details, zh, en } = REASONS[code];
  const kinds = Object.entries<DetailKind>(details).map(([name, kind]) => [name, detailSchema(kind)] as const);
  return z.strictObject({ code: z.literal(code), ...Object.fromEntries(kinds) }).describe(`${zh} / ${en}`);
}

function detailSchema(kind: DetailKind): z.ZodType {
  if (Object.hasOwn(LISTED_DETAILS, kind)) return z.array(z.string());
  if (kind === "number" || kind === "limit") return z.number();
  if (kind === "whole") return whole();
  if (kind === "day") return z.iso.date();
  return kind === "dayOrNull" ? z.iso.date().nullable() : z.string();
}

import type { Finding } from "../../findings/finding.js";

/** The fields that every finding has and nothing else has together. */
const FIELDS = ["indicator", "subject", "value", "unit", "requirement", "verdict", "margin", "reasons", "basis", "origin"] as const;

/** Whether a part of a result is a finding. */
export function isFinding(value: unknown): value is Finding {
  return typeof value === "object" && value !== null && FIELDS.every((field) => Object.hasOwn(value, field));
}

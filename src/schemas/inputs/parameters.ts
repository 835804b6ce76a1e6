import type * as z from "zod";
import { SCHOOL_STAGES } from "../../model/records/lists.js";
import type { Parameter } from "../../policy/records/types.js";
import type { ParameterOverlay } from "../../policy/lookup/withParameters.js";
import { COMBINATIONS, COMPARATORS, CONFIRMATIONS, LEVELS } from "../../policy/records/lists.js";
import { parameterNotes, type ParameterNoteId } from "../../policy/records/parameterNotes.js";
import { UNITS } from "../../policy/records/units.js";
import { day, list, number, oneOf, record, text } from "../fields.js";
import { citation, localText } from "./given.js";

/** A {@link Parameter}. */
export const parameterSchema: z.ZodType<Parameter> = record({
  id: text(),
  value: number(),
  unit: oneOf(UNITS),
  comparator: oneOf(COMPARATORS),
  stage: oneOf(SCHOOL_STAGES).exactOptional(),
  scope: text().exactOptional(),
  place: text(),
  level: oneOf(LEVELS),
  effectiveFrom: day(),
  effectiveTo: day().exactOptional(),
  dueBy: day().exactOptional(),
  source: citation,
  interpretedBy: citation.exactOptional(),
  confirmation: oneOf(CONFIRMATIONS),
  verifiedOn: day(),
  unusedBecause: localText.exactOptional(),
  combine: oneOf(COMBINATIONS).exactOptional(),
  overlay: text().exactOptional(),
  notes: list(oneOf(Object.keys(parameterNotes) as ParameterNoteId[])).exactOptional(),
  note: localText.exactOptional(),
});

/** A {@link ParameterOverlay}. */
export const parameterOverlaySchema: z.ZodType<ParameterOverlay> = record({ name: text(), parameters: list(parameterSchema) });

import type { Language } from "../../../src/foundation/localText.js";
import { choices } from "./choices.js";
import { confirmations } from "./confirmations.js";
import { costs, dialects } from "./engines.js";
import { exclusions } from "./exclusions.js";
import { overlays } from "./overlays.js";
import { samples } from "./samples.js";
import { sayingOf } from "./sayings.js";
import { statistics } from "./statistics.js";
import { verdicts } from "./verdicts.js";

/** What a guide has drawn from records by its name: `[[:exclusions]]`. */
export const DRAWN: Readonly<Record<string, (language: Language) => string>> = {
  choices,
  confirmations,
  costs,
  dialects,
  exclusions,
  overlays,
  samples,
  statistics,
  "verdicts.codes": (language) => verdicts(language, true),
  "verdicts.names": (language) => verdicts(language, false),
  "saying.notMet": (language) => sayingOf("notMet", language),
  "saying.undetermined": (language) => sayingOf("undetermined", language),
  "saying.pending": (language) => sayingOf("pending", language),
  "saying.declared": (language) => sayingOf("declared", language),
  "saying.described": (language) => sayingOf("described", language),
};

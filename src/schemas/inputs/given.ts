import * as z from "zod";
import { SUBJECT_KINDS, type Subject } from "../../findings/finding.js";
import { EXCLUSION_REASONS, type Ledger } from "../../findings/ledger.js";
import { PROBLEM_CODES, type Problem } from "../../findings/problem.js";
import type { LocalText } from "../../foundation/localText.js";
import { INDICATOR_IDS } from "../../indicators/school/lists.js";
import type { PublishedCoefficients } from "../../indicators/school/publishedCoefficients.js";
import { STAGES } from "../../model/records/lists.js";
import type { Citation } from "../../policy/records/types.js";
import { amount, count, list, notARecord, oneOf, record, text } from "../fields.js";

// What results hold too, as a caller gives it: here a field more does no harm.

/** Words in both languages. */
export const localText: z.ZodType<LocalText> = record({ zh: text(), en: text() });

/** A document and its clause. */
export const citation: z.ZodType<Citation> = record({ document: text(), clause: text().exactOptional() });

/** Whom the findings are to be about. */
export const givenSubject: z.ZodType<Subject> = record({ kind: oneOf(SUBJECT_KINDS), id: text(), name: z.string().exactOptional() });

/** The ledger that came with units, that of `stageUnits` with its merges and splits for one. */
export const givenLedger: z.ZodType<Ledger> = record({
  given: count(),
  used: count(),
  excluded: list(
    record({ id: text(), stage: oneOf(STAGES).exactOptional(), reason: oneOf(EXCLUSION_REASONS), field: text().exactOptional() }),
  ),
  missing: list(record({ id: text(), stage: oneOf(STAGES).exactOptional(), field: text() })),
});

/** A problem found before. */
export const givenProblem: z.ZodType<Problem> = record({
  path: list(z.union([z.string(), z.number()])),
  code: oneOf(PROBLEM_CODES),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  message: localText,
});

/** Coefficients by indicator, as they were published. */
export const publishedByIndicator: z.ZodType<PublishedCoefficients["coefficients"]> = z.partialRecord(
  oneOf(INDICATOR_IDS),
  amount().nullable(),
  { error: notARecord },
);

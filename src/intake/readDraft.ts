import type { ProblemCode } from "../findings/problem.js";
import { valueAt } from "../foundation/valueAt.js";
import { breaksRule, readRecord, variantOf, type Path } from "../model/reading/readRecord.js";
import type { RecordSpec } from "../model/reading/spec.js";
import type { KindDefinition } from "./kindOfRecord.js";

/** Something that keeps a row out, and where in its record. */
export interface DraftFault {
  readonly path: Path;
  readonly code: ProblemCode;
  readonly value: unknown;
}

/** A draft as the record of its kind with no fields but its own, or what is wrong with it. */
export function readDraft<Row>(
  { record, beyondRecord }: Pick<KindDefinition<Row>, "record" | "beyondRecord">,
  draft: Readonly<Record<string, unknown>>,
): { readonly row: Row | null; readonly faults: readonly DraftFault[] } {
  const { problems } = readRecord(record, draft, { path: [] });
  const spec = "variants" in record ? variantOf(record, draft) : record;
  if (problems.length > 0 || spec === null) return { row: null, faults: problems.map((each) => atPart(spec, draft, each)) };
  const own: Record<string, unknown> = {};
  for (const key of Object.keys(spec.fields)) if (key in draft) own[key] = draft[key];
  const row = own as Row;
  const beyond = beyondRecord?.(row) ?? [];
  if (beyond.length === 0) return { row, faults: [] };
  return { row: null, faults: beyond.map(({ path, code }) => ({ path, code, value: valueAt(draft, path) })) };
}

/** A part that is more than its whole is a fault of the part's column. */
function atPart(spec: RecordSpec | null, draft: Readonly<Record<string, unknown>>, fault: DraftFault): DraftFault {
  const broken = fault.path.length > 0 ? undefined : spec?.rules?.find((rule) => breaksRule(rule, draft));
  const [part] = broken?.part ?? [];
  return part === undefined ? fault : { ...fault, path: [part], value: draft[part] };
}

import type { ReportForm } from "edu-balance/reporting";
import { FORMS, type FormOfSheet } from "./forms.js";
import type { Assessed } from "./assessSheet.js";
import { planChoices, type PlanChoices } from "./planView.js";
import type { Choices } from "./protocol.js";
import type { Opened, Read } from "./readSource.js";
import { sheetView, type OptionView, type SheetView } from "./sheetView.js";
import { snippetOf } from "./snippet.js";
import { openTelling } from "./telling.js";
import { verdictView, type VerdictView } from "./verdictView.js";

/** Everything the page shows of a sheet. */
export interface ResultView {
  readonly sheet: SheetView;
  /** `null` where nothing can be assessed from the sheet. */
  readonly verdict: VerdictView | null;
  readonly otherKind: string;
  /** Whether schools may be short of something; what it is takes longer, and is asked for by itself. */
  readonly hasShortfalls: boolean;
  readonly plan: PlanChoices | null;
  readonly forms: readonly (OptionView & { readonly value: ReportForm })[];
  readonly code: string;
}

/** What the view is made of. */
export interface ResultParts {
  readonly opened: Opened;
  readonly read: Read;
  readonly assessed: Assessed | null;
}

export function resultView({ opened, read, assessed }: ResultParts, choices: Choices): ResultView {
  const telling = openTelling(choices.language);
  const { say } = telling;
  const forms: readonly FormOfSheet[] = assessed === null ? [] : FORMS[assessed.standard];
  const { settings, mapping } = choices;
  const sheet = read.names.length > 1 ? read.names[read.at] : undefined;
  return {
    sheet: sheetView(read, telling, choices),
    verdict: assessed === null ? null : verdictView(assessed, telling),
    otherKind: assessed === null ? say("otherKind") : "",
    hasShortfalls: assessed !== null && assessed.standard !== "classSize",
    plan: assessed === null ? null : planChoices(assessed, telling),
    forms: forms.map((value) => ({ value, text: say(value === "qualityBalance2017" ? "qualityForm" : value) })),
    code: snippetOf({
      kind: read.reading.kind,
      settings,
      mapping,
      isWorkbook: opened.isWorkbook,
      ...(sheet === undefined ? {} : { sheet }),
    }),
  };
}

import { assessChecklist } from "../../../src/assessments/assessChecklist.js";
import { assessClassSizes } from "../../../src/assessments/assessClassSizes.js";
import { findingsOf } from "../../../src/assessments/summary/findingsOf.js";
import { assessRotation } from "../../../src/assessments/topics/assessRotation.js";
import type { Verdict } from "../../../src/findings/finding.js";
import type { Language } from "../../../src/foundation/localText.js";
import { checklistItems } from "../../../src/policy/records/checklistItems.js";
import { explain } from "../../../src/reporting/explain/explain.js";
import { escapeText } from "../page.js";

const asOf = "2016-12-31";
const county = { id: "yingxian", name: "应县", place: "140622" };

/** The results of one county on one day, with invented figures, in which most kinds of verdict are found. */
function inventedResults(): object[] {
  const counts = { rotated: 9, eligible: 100, backboneRotated: null, backboneDenominator: "rotated" } as const;
  const class1 = { classId: "1-1", schoolId: "0101", stage: "primary", grade: 1, pupils: 60 } as const;
  const answer = {
    item: "countyGovernmentLeads",
    state: "met",
    evidence: [{ kind: "document", reference: "应政发〔2016〕1号", date: "2016-06-01" }],
  } as const;
  const items = checklistItems.filter(({ id }) => id === answer.item);
  return [
    assessRotation({ counts }, { asOf, county }),
    assessClassSizes([class1, { ...class1, classId: "1-2", pupils: 45 }], { asOf, county }),
    assessChecklist(items, [answer], { asOf, subject: { kind: "county", id: county.id, name: county.name } }),
  ];
}

/** A finding of this verdict, as the reports tell it, in full. Throws where the example has none. */
export function sayingOf(verdict: Verdict, language: Language): string {
  const found = inventedResults()
    .flatMap((result) => findingsOf(result))
    .find(({ finding }) => finding.verdict === verdict);
  if (found === undefined) throw new Error(`The example has nothing that is ${verdict}.`);
  const { sentences } = explain(found.finding, { locale: language === "zh" ? "zh-CN" : "en", detail: "full", asOf });
  return sentences.map(({ text }) => `> ${escapeText(text)}`).join("<br>\n");
}

import { cityRecordsAt, inventedCity } from "../../../../examples/demo/inventedCity.js";
import { findingsOf } from "../../../../src/assessments/summary/findingsOf.js";
import { assessShuozhou2016 } from "../../../../src/assessments/shuozhou2016/assessShuozhou2016.js";
import type { Finding, Verdict } from "../../../../src/findings/finding.js";
import type { Language, LocalText } from "../../../../src/foundation/localText.js";
import type { PolicyClause } from "../../../../src/policy/records/types.js";
import { explain } from "../../../../src/reporting/explain/explain.js";
import { escapeText } from "../../page.js";
import { standsIn } from "../../standsIn.js";

/** What is said of a clause: the verdict, and the sentences of a report. */
export interface Sample {
  readonly verdict: Verdict;
  readonly text: string;
}

/** Verdicts whose sentences say most, first. */
const TELLING: readonly Verdict[] = ["notMet", "pending", "met", "undetermined", "declared", "described"];
const SAMPLES = 2;
const A_SCHOOL: LocalText = { zh: "某校", en: "A school" };

/**
 * Finds for a clause what the library says of it in an invented city: a sentence or two for each of the most telling verdicts. The city
 * is assessed once, on each of its days.
 */
export function openSamples(language: Language): (clause: PolicyClause) => readonly Sample[] {
  const city = inventedCity();
  const said = city.dates.flatMap((asOf) =>
    findingsOf(assessShuozhou2016(cityRecordsAt(city, asOf, language), { asOf })).map(({ finding }) => ({ asOf, finding })),
  );
  return (clause) => {
    const own = said.filter(({ finding }) => restsOn(finding, clause));
    return TELLING.flatMap((verdict) => {
      const found = own.find(({ finding }) => finding.verdict === verdict);
      return found === undefined ? [] : [{ verdict, text: tell(found.finding, found.asOf, language) }];
    }).slice(0, SAMPLES);
  };
}

function restsOn({ basis }: Finding, clause: PolicyClause): boolean {
  return basis.some((source) => standsIn(source, clause));
}

function tell(finding: Finding, asOf: string, language: Language): string {
  const { kind, id } = finding.subject;
  // Schools of the invented city have no names.
  const names = kind === "school" ? { [id]: A_SCHOOL[language] } : {};
  const { sentences } = explain(finding, { locale: language === "zh" ? "zh-CN" : "en", detail: "short", names, asOf });
  return sentences.map(({ text }) => escapeText(text)).join({ zh: "", en: " " }[language]);
}

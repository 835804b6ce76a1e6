import { plainRecord } from "../model/reading/plainRecord.js";
import { requireRecord } from "../model/reading/requireRecord.js";
import { assessedCounty } from "../model/records/options.js";
import type { FieldSpec, RecordSpec, VariantsSpec } from "../model/reading/spec.js";
import { countyRecords, type CountyRecords } from "../model/records/city.js";
import type { AssessedCounty } from "../model/records/options.js";
import { dataRequirements } from "./dataRequirements.js";

/**
 * An empty form of what the 22 clauses of the municipal opinion ask of a county: its records with `null` for every figure
 * of `dataRequirements("shuozhou2016")`, one blank row in every list, and every item unanswered. Filled in, it is what
 * `assessShuozhou2016` takes; rows may be added, and a list that concerns nobody may be emptied.
 *
 * Of two ways to report the same the shorter one is in the form (`alternativeTo` names the other), and figures that may be
 * left out (`optional`) are not. The province's own standard (`standardisation.profile`) has to be put in by the caller.
 *
 * @param county - The county it is for.
 *
 * @throws UsageError `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { assessShuozhou2016, blankCounty } from "edu-balance";
 *
 * const form = blankCounty({ id: "yingxian", name: "应县", place: "140622" });
 * form.layout?.boarding; // => { beds: null, boardingDemand: null }
 * form.answers?.[0]; // => { item: "equityAsAim", state: "unknown" }
 *
 * const filled = { ...form, layout: { boarding: { beds: 90, boardingDemand: 100 } } };
 * const clause = assessShuozhou2016({ counties: [filled] }, { asOf: "2018-12-31" }).clauses[5];
 * clause?.counties[0]?.findings.find(({ indicator }) => indicator === "boardingCoverage")?.value; // => 0.9
 * ```
 */
export function blankCounty(county: AssessedCounty): CountyRecords {
  requireRecord(assessedCounty, county, "county");
  const { figures, answers } = dataRequirements("shuozhou2016");
  const paths = figures
    .filter(({ record, optional, alternativeTo }) => record === "county" && !optional && alternativeTo === undefined)
    .map(({ field }) => field.split("."));
  return {
    county: plainRecord(assessedCounty, county),
    ...blankRecord(countyRecords, paths),
    answers: answers.map(({ item }) => ({ item, state: "unknown" as const })),
  };
}

/** A record with nothing filled in at these paths. Of several variants it is the first. */
function blankRecord(spec: RecordSpec | VariantsSpec, paths: readonly (readonly string[])[]): Record<string, unknown> {
  const [fields = {}] = "variants" in spec ? Object.values(spec.variants).map((each) => each.fields) : [spec.fields];
  const asked = Object.entries(fields).filter(([key]) => paths.some(([head]) => head === key));
  return Object.fromEntries(
    asked.map(([key, field]) => {
      const below = paths.filter(([head]) => head === key).map(([, ...rest]) => rest);
      return [key, blankField(field, below)];
    }),
  );
}

function blankField(field: FieldSpec, paths: readonly (readonly string[])[]): unknown {
  if (field.kind === "record") return blankRecord(field.of, paths);
  if (field.kind !== "list" && field.kind !== "map") return null;
  const { of } = field;
  const rests = paths.map(([, ...rest]) => rest);
  const entry = (): unknown => ("kind" in of ? null : blankRecord(of, rests));
  if (field.kind === "list") return [entry()];
  return field.keys === "text" ? {} : Object.fromEntries(field.keys.map((key) => [key, entry()]));
}

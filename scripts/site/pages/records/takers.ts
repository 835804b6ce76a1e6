import { REPORT_FORMS, type ReportForm } from "../../../../src/reporting/forms/lists.js";
import { distinct } from "../../../../src/foundation/distinct.js";
import { KINDS } from "../../../../src/intake/fields/kinds.js";
import type { IntakeKind } from "../../../../src/intake/kindOfRecord.js";
import type { AnyRecord } from "./allRecords.js";
import { declarations, type Declarations } from "./declarations.js";
import { PUBLIC_FUNCTIONS } from "./publicFunctions.js";

const INTAKE_KINDS = Object.keys(KINDS) as readonly IntakeKind[];

/** What takes a record, drawn from the declarations of the functions, of the kinds of sheets and of the forms. */
export interface Takers {
  /** The kind of sheets whose rows are such records. */
  readonly kind: IntakeKind | null;
  /** Functions that are handed the record, or a list of it. */
  readonly functions: readonly string[];
  /** Assessments that are handed another record which it stands in. */
  readonly within: readonly string[];
  /** Forms made of what these assessments return. */
  readonly forms: readonly ReportForm[];
  /** Forms that take the record beside a result. */
  readonly beside: readonly ReportForm[];
}

/** What takes each record. */
export function takersOf(all: readonly AnyRecord[], holdersOf: (id: string) => readonly AnyRecord[]): ReadonlyMap<AnyRecord, Takers> {
  const declared = declarations();
  const handed = [...PUBLIC_FUNCTIONS.keys()].map((name) => ({ name, of: madeOf(declared, declared.functions.get(name)?.takes ?? []) }));
  const direct = new Map(all.map((spec) => [spec.id, handed.filter(({ of }) => isAmong(spec, of)).map(({ name }) => name)]));
  const kinds = INTAKE_KINDS.map((kind) => ({ kind, of: madeOf(declared, propertyOf(declared, "RecordOfKind", kind)) }));
  const forms = REPORT_FORMS.map((form) => ({ form, ...formOf(declared, form) }));
  return new Map(
    all.map((spec) => {
      const functions = direct.get(spec.id) ?? [];
      const above = [...allHolders(spec.id, holdersOf)].flatMap((id) => direct.get(id) ?? []);
      const within = distinct(above).filter((name) => isAssessment(name) && !functions.includes(name));
      const made = forms.filter(({ from }) => [...functions, ...within].some((name) => from.includes(name)));
      const beside = forms.filter((form) => isAmong(spec, form.beside));
      return [
        spec,
        {
          kind: kinds.find(({ of }) => isAmong(spec, of))?.kind ?? null,
          functions,
          within,
          forms: made.map(({ form }) => form),
          beside: beside.map(({ form }) => form),
        },
      ];
    }),
  );
}

/** Whether a record is among some: itself, or every case of it. */
function isAmong(spec: AnyRecord, ids: ReadonlySet<string>): boolean {
  return ids.has(spec.id) || ("variants" in spec && Object.values(spec.variants).every(({ id }) => ids.has(id)));
}

/** The records that a record stands in, and those that these stand in. */
function allHolders(id: string, holdersOf: (id: string) => readonly AnyRecord[], found = new Set<string>()): ReadonlySet<string> {
  for (const holder of holdersOf(id)) {
    if (found.has(holder.id)) continue;
    found.add(holder.id);
    allHolders(holder.id, holdersOf, found);
  }
  return found;
}

/** Assessments are called so. */
function isAssessment(name: string): boolean {
  return /^(?:assess|monitor)[A-Z]/u.test(name);
}

/** What types are, or are lists or alternatives of: records by their ids, other types by their names. */
function madeOf({ types, specs }: Declarations, names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const spec = specs.get(name);
    if (spec === undefined) types.get(name)?.alternatives.forEach(visit);
    else seen.add(spec);
  };
  names.forEach(visit);
  return seen;
}

/** The assessments whose results a form is made of, and the records among its options. */
function formOf(declared: Declarations, form: ReportForm): { readonly from: readonly string[]; readonly beside: ReadonlySet<string> } {
  const options = propertyOf(declared, "ReportForms", `${form}.options`);
  const kinds = madeOf(declared, propertyOf(declared, "ReportForms", `${form}.result`));
  const isOfKind = (name: string): boolean =>
    [...madeOf(declared, declared.functions.get(name)?.returns ?? [])].some((each) => kinds.has(each));
  return {
    // What all assessments have is no type that one of them returns.
    from: [...PUBLIC_FUNCTIONS.keys()].filter((name) => isAssessment(name) && (kinds.has("AssessedResult") || isOfKind(name))),
    beside: madeOf(
      declared,
      options.flatMap((name) => [...(declared.types.get(name)?.properties.values() ?? [])].flat()),
    ),
  };
}

/** The types of a property of an interface. */
function propertyOf({ types }: Declarations, type: string, property: string): readonly string[] {
  const names = types.get(type)?.properties.get(property);
  if (names === undefined) throw new Error(`${type} has no ${property}.`);
  return names;
}

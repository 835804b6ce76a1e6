import { EXCLUSION_REASONS } from "../findings/ledger.js";
import { SET_ASIDE_REASONS } from "../findings/setAsideReasons.js";
import type { LocalText } from "../foundation/localText.js";
import { ownValue } from "../foundation/ownValue.js";
import { checklistItems } from "../policy/records/checklistItems.js";
import { clauses } from "../policy/records/clauses.js";
import { documents } from "../policy/records/documents.js";
import { exceptions } from "../policy/records/exceptions.js";
import { measures } from "../policy/records/measures.js";
import { furtherParameterNames } from "../policy/records/furtherParameterNames.js";
import { parameterNames } from "../policy/records/parameterNames.js";
import { UNITS, unitWords, type UnitWords } from "../policy/records/units.js";
import { EXCLUSION_NAMES } from "./exclusionNames.js";
import { choiceIds, chosenName, fieldIds, fieldName, recordIds, recordName } from "./fieldNames.js";
import { SET_ASIDE_NAMES } from "./setAsideNames.js";

/** Things of one kind: their ids, and the name of each. */
interface Things {
  readonly ids: () => readonly string[];
  readonly nameOf: (id: string) => LocalText | null;
}

function named<Thing extends { readonly id: string }>(things: readonly Thing[], nameIn: (thing: Thing) => LocalText): Things {
  return {
    ids: () => things.map(({ id }) => id),
    nameOf: (id) => {
      const thing = things.find((each) => each.id === id);
      return thing === undefined ? null : nameIn(thing);
    },
  };
}

/** Kinds of things that have an id and a name. An indicator is what a finding holds against a rule. */
export const NAME_KINDS = [
  "indicator",
  "item",
  "parameter",
  "record",
  "field",
  "choice",
  "unit",
  "clause",
  "document",
  "exception",
  "exclusion",
  "setAside",
] as const;
/** One of the kinds of things that have an id and a name. */
export type NameKind = (typeof NAME_KINDS)[number];

/** Of the library's own rules and of the overlays it knows. */
const PARAMETER_NAMES: Readonly<Record<string, LocalText>> = { ...parameterNames, ...furtherParameterNames };

/** All that has an id and a name, by kind. */
export const THINGS: Readonly<Record<NameKind, Things>> = {
  indicator: /* @__PURE__ */ named(measures, ({ name }) => name),
  // The sentence of an item without its full stop: it becomes a part of others.
  item: /* @__PURE__ */ named(checklistItems, ({ text: { zh, en } }) => ({ zh: zh.replace(/。$/u, ""), en: en.replace(/\.$/u, "") })),
  parameter: { ids: () => Object.keys(PARAMETER_NAMES), nameOf: (id) => ownValue<LocalText>(PARAMETER_NAMES, id) },
  record: { ids: recordIds, nameOf: recordName },
  field: { ids: fieldIds, nameOf: fieldName },
  choice: { ids: choiceIds, nameOf: chosenName },
  unit: { ids: () => UNITS, nameOf: (id) => ownValue<UnitWords>(unitWords, id)?.name ?? null },
  clause: /* @__PURE__ */ named(clauses, ({ heading }) => heading),
  document: /* @__PURE__ */ named(documents, ({ title }) => title),
  exception: /* @__PURE__ */ named(exceptions, ({ name }) => name),
  exclusion: { ids: () => EXCLUSION_REASONS, nameOf: (id) => ownValue<LocalText>(EXCLUSION_NAMES, id) },
  setAside: { ids: () => SET_ASIDE_REASONS, nameOf: (id) => ownValue<LocalText>(SET_ASIDE_NAMES, id) },
};

/** The name of what a finding is about, a measure or an item of a checklist; `null` for what is the caller's own. */
export function indicatorName(id: string): LocalText | null {
  return THINGS.indicator.nameOf(id) ?? THINGS.item.nameOf(id);
}

import type { LocalText } from "../../foundation/localText.js";
import type { UnitId } from "../../policy/records/units.js";

/**
 * What a figure of a record is: `count` is whole and not negative, `amount` and `share` are not negative, `number` may be
 * either side of 0, `year` is a calendar or school year by its first.
 */
export type NumberKind = "count" | "amount" | "share" | "number" | "year";

/** How much has to be given of a field; without a word, absent and `null` both mean not reported. */
interface Presence {
  /** No record can do without it. */
  readonly required?: true;
  /** May be left out, and is never `null`: an option, not a figure. */
  readonly optional?: true;
  /** Required, and `null` where there is nothing to say: the open end of a band. */
  readonly nullable?: true;
}

/** What every field has: its names in the words of a form. */
interface Named {
  readonly zh: string;
  readonly en: string;
  /** What the name does not say. */
  readonly about?: LocalText;
}

/** A number with its unit. */
export interface FigureSpec extends Named, Presence {
  readonly kind: NumberKind;
  /** Id of a unit; absent where the number has none. */
  readonly unit?: UnitId;
  /** The figure of the education statistics it is taken from, where known. */
  readonly figure?: string;
  /** Only some have reason to report it: where it is absent nothing is missing. */
  readonly claimed?: true;
}

/** Text; an `id` tells records apart. */
export interface TextSpec extends Named, Presence {
  readonly kind: "text" | "id";
}

/** Yes or no. */
export interface FlagSpec extends Named, Presence {
  readonly kind: "flag";
}

/** A calendar day. */
export interface DaySpec extends Named, Presence {
  readonly kind: "day";
  /** It is the day of something that happened, which cannot be after the day of the assessment. */
  readonly past?: true;
}

/** One word of a closed list. */
export interface ChoiceSpec extends Named, Presence {
  readonly kind: "choice";
  readonly of: readonly (string | number | boolean)[];
}

/** A record within a record; its names are those of the record unless it has its own. */
export interface PartSpec extends Partial<Named>, Presence {
  readonly kind: "record";
  readonly of: RecordSpec | VariantsSpec;
}

/** A list of records, of words, of figures or of texts. */
export interface ListSpec extends Partial<Named>, Presence {
  readonly kind: "list";
  readonly of: RecordSpec | VariantsSpec | ElementSpec;
  /** The field that tells its records apart; none may be given twice. */
  readonly key?: string;
}

/** The same thing for each word of a list, such as the stages, or under names the caller chooses. */
export interface MapSpec extends Partial<Named>, Presence {
  readonly kind: "map";
  /** The words; `"text"` for names of the caller's choice. */
  readonly keys: readonly string[] | "text";
  readonly of: RecordSpec | ElementSpec;
}

/** One value of a list or a map, or one of those a field may have. `anyText` may be empty. */
export type PlainElement =
  | {
      readonly kind: NumberKind | "text" | "anyText" | "id" | "flag" | "day";
      readonly nullable?: true;
      readonly unit?: UnitId;
      readonly figure?: string;
    }
  | { readonly kind: "choice"; readonly of: readonly (string | number | boolean)[]; readonly nullable?: true };

/** One of several kinds of value: a number or a word, one limit or one for each stage. */
export interface EitherElement {
  readonly kind: "either";
  readonly of: readonly (RecordSpec | PlainElement)[];
  readonly nullable?: true;
}

/** What a list or a map may hold besides records. */
export type ElementSpec = PlainElement | EitherElement;

/** A field with one of several kinds of value. */
export interface EitherSpec extends Named, Presence {
  readonly kind: "either";
  readonly of: EitherElement["of"];
}

/** One field of a record. */
export type FieldSpec = FigureSpec | TextSpec | FlagSpec | DaySpec | ChoiceSpec | EitherSpec | PartSpec | ListSpec | MapSpec;

/** Figures of a record that cannot be more than others: Σ part ≤ Σ whole. A term that begins with `-` is taken off. */
export interface WholeRule {
  readonly part: readonly string[];
  readonly whole: readonly string[];
}

/** A figure whose bounds depend on a word of the same record: the grades of a stage. */
export interface BoundRule {
  readonly field: string;
  /** The field with the word. */
  readonly by: string;
  readonly least: number;
  /** The highest it can be, for each word. */
  readonly most: Readonly<Record<string, number>>;
}

/**
 * A record as data: everything known of it is said here once. Its type, its check, its schemas, its form, its names in
 * sentences and its page are drawn from this literal.
 */
export interface RecordSpec extends Named {
  /** Name of the literal, which is the name of the type with a small first letter. */
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly rules?: readonly WholeRule[];
  readonly bounds?: readonly BoundRule[];
  /** Fields of which at least one has to be given; the first is called missing where none is. */
  readonly someOf?: readonly string[];
  /** Fields of which exactly one has to be given. */
  readonly oneOf?: readonly string[];
  /**
   * Records of a list that say themselves what they are of. With `year` they hold the figures of their field `year`, and are
   * later than a day before that year has ended; with `event` something of their `date`, or of some day in their `year`.
   */
  readonly dated?: "year" | "event";
  /** Its type is said on another floor; a test holds the two against each other. */
  readonly typed?: true;
}

/** The literal of a record whose type is said on another floor: a parameter of the policy, a ledger of findings. */
export interface Typed<Value> extends RecordSpec {
  readonly typed: true;
  /** Never there: it carries the type. */
  readonly value?: Value;
}

/** Records told apart by a word that each has of its own. */
export interface VariantsSpec extends Named {
  readonly id: string;
  /** The field with the word. */
  readonly by: string;
  /** The word of records that do not give it. */
  readonly usual?: string;
  readonly variants: Readonly<Record<string, RecordSpec>>;
}

/** One value, neither a record nor a list. */
type PlainOf<Spec> = Spec extends { readonly kind: NumberKind }
  ? number
  : Spec extends { readonly kind: "text" | "anyText" | "id" | "day" }
    ? string
    : Spec extends { readonly kind: "flag" }
      ? boolean
      : Spec extends { readonly kind: "choice"; readonly of: readonly (infer Word)[] }
        ? Word
        : never;

/** The value of an element or a field that is no record. */
type ElementOf<Spec> = Spec extends { readonly kind: "either"; readonly of: readonly (infer Each)[] }
  ? Each extends { readonly fields: infer Fields }
    ? FieldsOf<Fields>
    : PlainOf<Each>
  : PlainOf<Spec>;

type OrNull<Spec> = Spec extends { readonly nullable: true } ? null : never;

type MemberOf<Spec> = Spec extends { readonly fields: object } | { readonly variants: object }
  ? RecordOf<Spec>
  : ElementOf<Spec> | OrNull<Spec>;

/** The value of a field, where it is given. */
export type ValueOf<Field> = Field extends { readonly kind: "record"; readonly of: infer Spec }
  ? RecordOf<Spec>
  : Field extends { readonly kind: "list"; readonly of: infer Spec }
    ? readonly MemberOf<Spec>[]
    : Field extends { readonly kind: "map"; readonly keys: "text"; readonly of: infer Spec }
      ? Readonly<Record<string, MemberOf<Spec>>>
      : Field extends { readonly kind: "map"; readonly keys: readonly (infer Key extends string)[]; readonly of: infer Spec }
        ? { readonly [Each in Key]?: MemberOf<Spec> | null | undefined }
        : ElementOf<Field>;

type FieldsOf<Fields> = {
  readonly [Key in keyof Fields as Fields[Key] extends { readonly required: true } ? Key : never]:
    | ValueOf<Fields[Key]>
    | OrNull<Fields[Key]>;
} & {
  readonly [Key in keyof Fields as Fields[Key] extends { readonly required: true } | { readonly optional: true } ? never : Key]?:
    | ValueOf<Fields[Key]>
    | null
    | undefined;
} & {
  readonly [Key in keyof Fields as Fields[Key] extends { readonly optional: true } ? Key : never]?: ValueOf<Fields[Key]> | undefined;
};

/** The type of a record as its literal says it. */
export type RecordOf<Spec> = Spec extends { readonly typed: true; readonly value?: infer Value }
  ? Value
  : Spec extends { readonly fields: infer Fields }
    ? FieldsOf<Fields>
    : Spec extends { readonly variants: infer Variants }
      ? { [Key in keyof Variants]: RecordOf<Variants[Key]> }[keyof Variants]
      : never;

/** A record that has the fields of others besides its own; what it is of it says itself. */
export interface Extended<Own extends RecordSpec, Bases extends readonly RecordSpec[]> extends Named {
  readonly id: Own["id"];
  readonly fields: Own["fields"] & AllFields<Bases>;
  readonly rules?: readonly WholeRule[];
  readonly bounds?: readonly BoundRule[];
}

type AllFields<Bases> = Bases extends readonly [infer First extends RecordSpec, ...infer Rest]
  ? Omit<First["fields"], "period"> & AllFields<Rest>
  : unknown;

import type { SchoolStage } from "../policy/types.js";
import type { FacilityFigures, Locale, TeacherFigures } from "./stageUnit.js";

/** Kinds of school; nine-year, complete secondary and twelve-year schools combine stages. */
export type SchoolKind =
  | "primary"
  | "juniorSecondary"
  | "nineYear"
  | "completeSecondary"
  | "twelveYear"
  | "teachingPoint"
  | "special"
  | "vocational";

/** Pupils and teachers of one stage of a school. */
export interface SchoolStageFigures extends TeacherFigures {
  readonly pupils: number;
}

/** The stages a school has; the senior part matters only for sharing out facilities. */
export interface SchoolStages {
  readonly primary?: SchoolStageFigures | undefined;
  readonly juniorSecondary?: SchoolStageFigures | undefined;
  readonly seniorSecondary?: { readonly pupils: number } | undefined;
}

/** A school as it is registered, before scope, merging and splitting. */
export interface School {
  readonly id: string;
  readonly name?: string | undefined;
  readonly kind: SchoolKind;
  readonly ownership: "public" | "private";
  /** Whether the county government runs it (and not the city, the province, a university, an enterprise). */
  readonly countyRun: boolean;
  /** GB/T 2260 code of the county. */
  readonly place?: string | undefined;
  readonly locale?: Locale | undefined;
  /** `false` for a campus that is not counted as a school (不计校数) and is added to its parent. Default `true`. */
  readonly countedSeparately?: boolean | undefined;
  /** The school such a campus belongs to. */
  readonly parentId?: string | undefined;
  readonly stages: SchoolStages;
  /** Facilities of the whole school. */
  readonly facilities?: FacilityFigures | undefined;
}

export const SCHOOL_KINDS: readonly SchoolKind[] = [
  "primary",
  "juniorSecondary",
  "nineYear",
  "completeSecondary",
  "twelveYear",
  "teachingPoint",
  "special",
  "vocational",
];

export const SCHOOL_STAGES: readonly SchoolStage[] = ["primary", "juniorSecondary", "seniorSecondary"];

/** The stages a school of each kind must have and may have. */
export const STAGES_OF_KIND: Readonly<
  Record<SchoolKind, { readonly required: readonly SchoolStage[]; readonly allowed: readonly SchoolStage[] }>
> = {
  primary: { required: ["primary"], allowed: ["primary"] },
  juniorSecondary: { required: ["juniorSecondary"], allowed: ["juniorSecondary"] },
  nineYear: { required: ["primary", "juniorSecondary"], allowed: ["primary", "juniorSecondary"] },
  completeSecondary: {
    required: ["juniorSecondary", "seniorSecondary"],
    allowed: ["juniorSecondary", "seniorSecondary"],
  },
  twelveYear: { required: SCHOOL_STAGES, allowed: SCHOOL_STAGES },
  teachingPoint: { required: [], allowed: ["primary", "juniorSecondary"] },
  special: { required: [], allowed: SCHOOL_STAGES },
  vocational: { required: [], allowed: SCHOOL_STAGES },
};

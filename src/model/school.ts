import type { FacilityFigures, Locale, Reported, TeacherFigures } from "./stageUnit.js";
import { SCHOOL_STAGES, type Ownership, type SchoolKind, type SchoolStage, type Stage } from "./records/lists.js";

export { SCHOOL_KINDS, SCHOOL_STAGES, type SchoolKind } from "./records/lists.js";

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

/** What the national standard of 2017 asks of single schools besides their resources. Absent or `null` means not reported. */
export interface SchoolConditions {
  /** Year in which the school was planned and built. */
  readonly builtYear?: Reported;
  /** Classes of each stage. */
  readonly classes?: Partial<Readonly<Record<Stage, Reported>>> | undefined;
  /** Pupils of the largest class. */
  readonly largestClass?: Reported;
  /** Area in m² of every room for music alone; `null` for a room whose area was not reported. */
  readonly musicRoomAreasM2?: readonly (number | null)[] | null | undefined;
  /** Area in m² of every room for fine arts alone. */
  readonly artRoomAreasM2?: readonly (number | null)[] | null | undefined;
  /** Migrants' children among the pupils of compulsory education. */
  readonly migrantPupils?: Reported;
  /** Pupils for whom public funds were allotted, which for a small school is more than it has. */
  readonly fundedPupils?: Reported;
  /** Public funds of the year in yuan, by the budget unless stated otherwise. */
  readonly publicFundsYuan?: Reported;
  /** Funds for teacher training within them, by the same account. */
  readonly trainingFundsYuan?: Reported;
  /** Whether the school lies in the densely populated centre of a large city. */
  readonly denseCityCentre?: boolean | null | undefined;
}

/** A school as it is registered, before scope, merging and splitting. */
export interface School {
  readonly id: string;
  readonly name?: string | undefined;
  readonly kind: SchoolKind;
  readonly ownership: Ownership;
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
  /** What quality balance asks of the single school. */
  readonly conditions?: SchoolConditions | undefined;
}

/** The stages a school of each kind must have and may have. */
export const STAGES_OF_KIND: Readonly<
  Record<SchoolKind, { readonly required: readonly SchoolStage[]; readonly allowed: readonly SchoolStage[] }>
> = {
  primary: { required: ["primary"], allowed: ["primary"] },
  juniorSecondary: { required: ["juniorSecondary"], allowed: ["juniorSecondary"] },
  nineYear: { required: ["primary", "juniorSecondary"], allowed: ["primary", "juniorSecondary"] },
  completeSecondary: { required: ["juniorSecondary", "seniorSecondary"], allowed: ["juniorSecondary", "seniorSecondary"] },
  twelveYear: { required: SCHOOL_STAGES, allowed: SCHOOL_STAGES },
  teachingPoint: { required: [], allowed: ["primary", "juniorSecondary"] },
  special: { required: [], allowed: SCHOOL_STAGES },
  vocational: { required: [], allowed: SCHOOL_STAGES },
};

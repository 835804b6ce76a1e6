import type { Stage } from "../policy/records/types.js";

/** One class and its pupils: the only record that tells how many classes are above a size. */
export interface ClassRoll {
  readonly kind?: "roll" | undefined;
  readonly schoolId: string;
  readonly classId?: string | undefined;
  readonly stage: Stage;
  /** Grade within the stage, 1 being the first. */
  readonly grade?: number | undefined;
  readonly pupils: number;
}

/** Classes known only in total: gives a mean, never a share. */
export interface ClassTotal {
  readonly kind: "total";
  readonly schoolId?: string | undefined;
  readonly stage: Stage;
  readonly classes: number;
  readonly pupils: number;
}

/** The number of classes in a band of sizes, both ends included; `most` is `null` for an open band. */
export interface ClassBand {
  readonly kind: "band";
  readonly schoolId?: string | undefined;
  readonly stage: Stage;
  readonly least: number;
  readonly most: number | null;
  readonly classes: number;
}

/** Any of the ways in which class sizes are known. */
export type ClassRecord = ClassRoll | ClassTotal | ClassBand;

import { requireKeys, requireWord, unknownId } from "../../foundation/requireKeys.js";
import { requireObject, UsageError } from "../../foundation/usageError.js";
import { FACILITY_FIGURES, STAGES, TEACHER_FIGURES, type StageUnit, type UnitFigure } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { PLANNED_FIELDS } from "../plannedFigure.js";

/** What can be added or moved: any figure of a unit, and pupils. */
export type ChangedFigure = UnitFigure | "pupils";

/** What the changes share: for several counties, which of them the school is in, where two of them have one of this id. */
interface InCounty {
  readonly county?: string;
}

/** More of a figure in a school: teachers hired, rooms built, books bought. */
export interface AddChange extends InCounty {
  readonly kind: "add";
  readonly schoolId: string;
  readonly stage: Stage;
  readonly figure: ChangedFigure;
  readonly amount: number;
}

/** Something that goes from one school to another: teachers, pupils, computers. */
export interface MoveChange extends InCounty {
  readonly kind: "move";
  readonly from: string;
  readonly to: string;
  readonly stage: Stage;
  readonly figure: ChangedFigure;
  readonly amount: number;
}

/** A new school, or a stage of one. */
export interface BuildChange extends InCounty {
  readonly kind: "build";
  readonly unit: StageUnit;
}

/** A school that is closed: its pupils go where it says, and what it has is gone; what is to be kept is moved before. */
export interface CloseChange extends InCounty {
  readonly kind: "close";
  readonly schoolId: string;
  readonly stage: Stage;
  /** How many of its pupils go to each school. */
  readonly pupilsTo: Readonly<Record<string, number>>;
}

/** A school that another one takes over with all it has. */
export interface MergeChange extends InCounty {
  readonly kind: "merge";
  readonly schoolId: string;
  readonly into: string;
  readonly stage: Stage;
}

/** The pupils of a grade in another number of classes, as even as can be. */
export interface RegroupChange extends InCounty {
  readonly kind: "regroup";
  readonly schoolId: string;
  readonly stage: Stage;
  readonly grade: number;
  readonly classes: number;
}

/** A change of the schools of a county. */
export type SchoolChange = AddChange | MoveChange | BuildChange | CloseChange | MergeChange | RegroupChange;

const KEYS: Readonly<Record<SchoolChange["kind"], readonly string[]>> = {
  add: ["schoolId", "stage", "figure", "amount"],
  move: ["from", "to", "stage", "figure", "amount"],
  build: ["unit"],
  close: ["schoolId", "stage", "pupilsTo"],
  merge: ["schoolId", "into", "stage"],
  regroup: ["schoolId", "stage", "grade", "classes"],
};

const FIGURES: readonly ChangedFigure[] = ["pupils", ...TEACHER_FIGURES, ...FACILITY_FIGURES];

/** Throws unless a change says what it has to. @throws UsageError `notAnObject`, `badOption`. */
export function requireChange(change: SchoolChange, at: string): void {
  requireObject(change, at);
  const { kind } = change;
  if (!Object.hasOwn(KEYS, kind)) throw unknownId("badOption", `kind of change in ${at}`, kind, Object.keys(KEYS));
  requireKeys(change, ["kind", "county", ...KEYS[kind]], at);
  const given = change as unknown as Readonly<Record<string, unknown>>;
  const missing = KEYS[kind].find((key) => given[key] === undefined);
  if (missing !== undefined) throw new UsageError("badOption", `${at} must have ${KEYS[kind].join(", ")}; it lacks ${missing}.`, change);
  if ("stage" in change) requireWord(`${at}.stage`, change.stage, STAGES);
  if ("figure" in change) {
    requireWord(`${at}.figure`, change.figure, FIGURES);
    requireAmount(change.amount, change.figure, at);
  }
  if (kind === "regroup") {
    requireCount(change.classes, `${at}.classes`);
    requireCount(change.grade, `${at}.grade`);
  }
  if (kind === "build") requireObject(change.unit, `${at}.unit`);
  if (kind === "close") {
    requireObject(change.pupilsTo, `${at}.pupilsTo`);
    for (const pupils of Object.values(change.pupilsTo)) requireAmount(pupils, "pupils", at);
  }
}

function requireAmount(amount: unknown, figure: ChangedFigure, at: string): void {
  const isCounted = figure === "pupils" || PLANNED_FIELDS[figure].kind === "count";
  if (typeof amount === "number" && Number.isFinite(amount) && amount > 0 && (!isCounted || Number.isInteger(amount))) return;
  const wanted = isCounted ? "a whole number above 0" : "a number above 0";
  throw new UsageError("badOption", `${at}: an amount of ${figure} must be ${wanted}; to take something away, move it.`, amount);
}

function requireCount(count: unknown, at: string): void {
  if (!(typeof count === "number" && Number.isInteger(count) && count > 0))
    throw new UsageError("badOption", `${at} must be a whole number above 0.`, count);
}

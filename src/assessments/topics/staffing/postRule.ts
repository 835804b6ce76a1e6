import { gapsIn, type FigureGap } from "../../../model/reading/readFigures.js";
import { POST_PLACES, type PostPlace } from "../../../model/records/lists.js";
import { postGroup, type PostGroup } from "../../../model/records/staffing.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import type { SchoolStage } from "../../../policy/records/types.js";
import type { Call } from "../../call.js";

/** The standard of posts of a stage. */
export interface PostRule {
  readonly lookup: ParameterLookup;
  /** Standards are in force, and without the kind of place it is not known which one holds. */
  readonly needsPlace: boolean;
}

/** Finds the standard of posts of the day. */
export function findPostRule(call: Call, stage: SchoolStage, place: PostPlace | null): PostRule {
  const lookup = call.rule("pupilsPerStaffPost", { stage, scope: place ?? undefined });
  return { lookup, needsPlace: place === null && POST_PLACES.some((each) => lookup.otherScopes.includes(each)) };
}

/** What the standard of a group or a school depends on. */
type Placed = Pick<PostGroup, "stage" | "place">;

/** The kind of place; `null` where it is missing or invalid. */
export function placeOfPosts(row: Placed): PostPlace | null {
  return gapsIn(postGroup, row, ["place"]).length > 0 ? null : (row.place ?? null);
}

/** Finds the standard of a group or a school, and why it is not known. */
export function readPostRule(
  call: Call,
  row: Placed,
  units: readonly string[],
): { readonly rule: PostRule; readonly reasons: readonly FigureGap[] } {
  const rule = findPostRule(call, row.stage, placeOfPosts(row));
  const gaps = gapsIn(postGroup, row, ["place"], units);
  return { rule, reasons: rule.needsPlace ? gaps : gaps.filter(({ code }) => code === "invalidFigure") };
}

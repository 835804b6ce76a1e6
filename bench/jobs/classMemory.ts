/** Memory of one call with the class rolls of a nation, in a process where nothing else has been in memory; sends it to the parent. */
import { collectAll } from "../measure.js";
import { CLASSES, type Roll } from "../nation.js";
import { assessClasses } from "../ours.js";

export interface ClassMemory {
  readonly classes: number;
  /** The process before the call, and at its peak. */
  readonly inputBytes: number;
  readonly peakBytes: number;
}

const CLASSES_OF_SCHOOL = 18;

function memoryOfClasses(): ClassMemory {
  const rolls = makeNation();
  collectAll();
  const inputBytes = process.memoryUsage().rss;
  assessClasses([rolls]);
  return { classes: CLASSES, inputBytes, peakBytes: process.resourceUsage().maxRSS * 1024 };
}

/** Rolls that were made one after the other, with nothing left of what they were made from. */
function makeNation(): Roll[] {
  const rolls = new Array<Roll>(CLASSES);
  const classIds = Array.from({ length: CLASSES_OF_SCHOOL }, (_, index) => `c${String(index + 1)}`);
  let schoolId = "";
  for (let at = 0; at < CLASSES; at += 1) {
    const each = at % CLASSES_OF_SCHOOL;
    if (each === 0) schoolId = `s-${String(at / CLASSES_OF_SCHOOL)}`;
    rolls[at] = {
      schoolId,
      classId: classIds[each],
      stage: at % 3 === 0 ? "juniorSecondary" : "primary",
      county: 0,
      pupils: 25 + ((at * 7) % 40),
    };
  }
  return rolls;
}

process.send?.(memoryOfClasses());

import { unknownId } from "../../foundation/requireKeys.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { remarks, type LocalText } from "../../foundation/localText.js";
import { parameterNotes } from "../records/parameterNotes.js";
import type { Parameter } from "../records/types.js";

/**
 * What a reader should know of a parameter's record: where it was seen, what was not, how its dates and words are read.
 * The words stand apart from the records, which only name them. A caller's own remark on a record of an overlay comes last.
 *
 * @returns `null` where there is nothing to say.
 *
 * @example
 * ```ts
 * import { noteText, parameterAt } from "edu-balance";
 *
 * const { parameter } = parameterAt("oversizedClassSize", { asOf: "2016-12-31" });
 * parameter?.notes; // => ["includes56"]
 * parameter && noteText(parameter)?.en; // => "“56 and above” includes 56."
 * ```
 */
export function noteText(parameter: Parameter): LocalText | null {
  requireObject(parameter, "parameter");
  const { notes = [], note } = parameter;
  requireArray(notes, "parameter.notes");
  for (const id of notes) {
    if (typeof id !== "string" || !Object.hasOwn(parameterNotes, id)) throw unknownId("unknownId", "note", id, Object.keys(parameterNotes));
  }
  if (note !== undefined) requireObject(note, "parameter.note");
  const texts = [...notes.map((id): LocalText => parameterNotes[id]), ...(note === undefined ? [] : [note])];
  return texts.length === 0 ? null : remarks(...texts);
}

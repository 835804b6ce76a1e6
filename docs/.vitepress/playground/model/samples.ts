import type { ClassRecord, Language, School } from "edu-balance";
import { toRows, type SheetCell } from "edu-balance/intake";
import county from "../../../../examples/data/invented-county.json" with { type: "json" };
import messy from "../../../../examples/intake/schools.csv?raw";
import type { SampleWord } from "./protocol.js";

/** A sheet that is there to be tried, with the name and the day of its county. Everything in it is invented. */
export interface Sample {
  readonly county: string;
  readonly asOf: string;
  readonly text: string;
}

/** A sample, drawn from the data of the examples. */
export function sampleOf(word: SampleWord, language: Language): Sample {
  return { county: county.county[language], asOf: county.asOf, text: TEXTS[word](language) };
}

const TEXTS: Readonly<Record<SampleWord, (language: Language) => string>> = {
  // A JSON file has no literal types: what is in it is checked by the tests of the examples.
  sampleGood: (language) => tabbed(toRows(county.schools as readonly School[], { kind: "school", language })),
  sampleMessy: () => messy,
  sampleClasses: (language) => tabbed(toRows(classes(), { kind: "class", language })),
};

function classes(): ClassRecord[] {
  return county.classSizes.flatMap(({ schoolId, stage, grades }) =>
    grades.flatMap((sizes, grade) =>
      sizes.map((pupils, at) => {
        const classId = `${String(grade + 1)}-${String(at + 1)}`;
        return { schoolId, classId, stage, grade: grade + 1, pupils } as ClassRecord;
      }),
    ),
  );
}

/** Rows as a spreadsheet copies them. */
function tabbed(rows: readonly (readonly SheetCell[])[]): string {
  return rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))).join("\t")).join("\n");
}

import { describe, expect, it } from "vitest";
import { assessChecklist, assessTargets, checklistItems, shuozhouTargets, type ChecklistAnswer, type TargetRecord } from "edu-balance";
import { plainRecord } from "../../../src/model/reading/plainRecord.js";
import { targetRecord } from "../../../src/model/records/achievement.js";
import { evidence } from "../../../src/model/records/answers.js";

const piece = { kind: "document", reference: "report no. 7" } as const;
const hostile = { ...piece, date: undefined, stray: () => 1, toJSON: () => "mine" };

describe("plainRecord", () => {
  it("holds what the literal names and nothing else", () => {
    expect(plainRecord(evidence, hostile)).toStrictEqual(piece);
  });

  it("is the same for a record that is plain, at every depth", () => {
    for (const target of shuozhouTargets) expect(plainRecord(targetRecord, target)).toStrictEqual(target);
  });

  it("keeps what results hold of a caller's records to JSON", () => {
    const [item] = checklistItems;
    if (item === undefined) throw new Error("There is no item.");
    const answer = { item: item.id, state: "met", evidence: [hostile] } as unknown as ChecklistAnswer;
    const checked = assessChecklist([item], [answer]);
    expect(checked.items[0]?.evidence).toStrictEqual([piece]);
    expect(JSON.parse(JSON.stringify(checked))).toStrictEqual(checked);
    const [target] = shuozhouTargets;
    const strange = { ...target, source: { ...target?.source, stray: 10n } } as unknown as TargetRecord;
    const assessed = assessTargets([strange], [], { asOf: "2018-12-31", dateBasis: "listYear" });
    expect(JSON.parse(JSON.stringify(assessed))).toStrictEqual(assessed);
  });

  it("takes a hole in a list of answers for one that is missing", () => {
    const [item] = checklistItems;
    if (item === undefined) throw new Error("There is no item.");
    const { ledger, problems } = assessChecklist([item], Array<ChecklistAnswer>(1));
    expect(ledger).toMatchObject({ given: 1, used: 0, excluded: [{ id: "#0", reason: "invalidRecord" }] });
    expect(problems.map(({ path, code }) => [path, code])).toEqual([[[0], "notAnObject"]]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessChecklist,
  checklistItems,
  clauses,
  documents,
  UsageError,
  type AnswerState,
  type ChecklistAnswer,
  type ChecklistItem,
  type ChecklistOptions,
  type Evidence,
  type EvidenceKind,
  type ItemState,
  type Obligation,
  type ProblemCode,
  type UsageErrorCode,
  type Verdict,
} from "edu-balance";
import { listFindings } from "../support/listFindings.js";

/** What the county itself shows. */
const evidence: readonly Evidence[] = [{ kind: "document", reference: "file 1" }];
/** What the city's inspectors have checked. */
const checked: readonly Evidence[] = [{ kind: "document", reference: "file 1", checkedBy: "city inspectors" }];

/** An item of a caller's own list: no clause of the library knows it. */
function item(id: string, obligation: Obligation = "must"): ChecklistItem {
  return { id, clause: "own", text: { zh: id, en: id }, obligation, departments: ["education"], evidence: ["document"] };
}

const [a, b, c, d] = [item("a"), item("b", "should"), item("c", "prohibited"), item("d")] as const;
const ITEMS: readonly ChecklistItem[] = [a, b, c, d];

/** The assessment of answers as they come, sound or not. */
function assess(answers: readonly unknown[], items = ITEMS, options?: ChecklistOptions): ReturnType<typeof assessChecklist> {
  return assessChecklist(items, answers as readonly ChecklistAnswer[], options);
}

/** State, verdict and reason codes of the first item. */
function first(...answers: readonly unknown[]): readonly [ItemState | undefined, Verdict | undefined, readonly string[] | undefined] {
  return firstOf(a, answers);
}

function prohibited(...answers: readonly unknown[]): ReturnType<typeof first> {
  return firstOf(c, answers);
}

function firstOf(only: ChecklistItem, answers: readonly unknown[]): ReturnType<typeof first> {
  const [result] = assess(answers, [only]).items;
  return [result?.state, result?.verdict, result?.finding.reasons.map(({ code }) => code)];
}

describe("assessChecklist: states", () => {
  it.each<[AnswerState, ItemState, Verdict, string[]]>([
    ["met", "met", "met", []],
    ["partly", "partly", "pending", ["partlyMet", "noDueDate"]],
    ["notMet", "notMet", "notMet", []],
    ["notApplicable", "notApplicable", "notApplicable", []],
    ["unknown", "unknown", "undetermined", ["noAnswer"]],
  ])("%s with evidence that somebody else checked is %s and %s", (state, expected, verdict, codes) => {
    expect(first({ item: "a", state, evidence: checked })).toEqual([expected, verdict, codes]);
    expect(firstOf(b, [{ item: "b", state, evidence: checked }])).toEqual([expected, verdict, codes]);
    if (state !== "partly") expect(prohibited({ item: "c", state, evidence: checked })).toEqual([expected, verdict, codes]);
  });

  it.each<[AnswerState, ItemState, Verdict, string[]]>([
    ["met", "met", "declared", ["ownAnswerOnly"]],
    ["partly", "partly", "pending", ["partlyMet", "noDueDate"]],
    ["notMet", "notMet", "notMet", []],
    ["notApplicable", "notApplicable", "notApplicable", []],
    ["unknown", "unknown", "undetermined", ["noAnswer"]],
  ])("%s with evidence of the county's own is %s and %s", (state, expected, verdict, codes) => {
    expect(first({ item: "a", state, evidence })).toEqual([expected, verdict, codes]);
    expect(firstOf(b, [{ item: "b", state, evidence }])).toEqual([expected, verdict, codes]);
    if (state !== "partly") expect(prohibited({ item: "c", state, evidence })).toEqual([expected, verdict, codes]);
  });

  it("calls what is prohibited and happens in part not met", () => {
    for (const shown of [undefined, evidence, checked])
      expect(prohibited({ item: "c", state: "partly", evidence: shown })).toEqual(["partly", "notMet", ["partlyMet"]]);
  });

  it.each<[AnswerState, ItemState, Verdict, string[]]>([
    ["met", "unevidenced", "undetermined", ["unevidenced"]],
    ["notApplicable", "unevidenced", "undetermined", ["unevidenced"]],
    ["partly", "partly", "pending", ["partlyMet", "noDueDate"]],
    ["notMet", "notMet", "notMet", []],
    ["unknown", "unknown", "undetermined", ["noAnswer"]],
  ])("%s without evidence is %s: only what lets an item off needs any", (state, expected, verdict, codes) => {
    for (const none of [{}, { evidence: [] }, { evidence: undefined }, { evidence: null }]) {
      expect(first({ item: "a", state, ...none })).toEqual([expected, verdict, codes]);
    }
  });

  it("has an item nobody answered unknown", () => {
    expect(first()).toEqual(["unknown", "undetermined", ["noAnswer"]]);
  });

  it("takes evidence of every kind", () => {
    const kinds: readonly EvidenceKind[] = ["document", "minutes", "dataset", "photo", "url"];
    for (const kind of kinds) {
      expect(first({ item: "a", state: "met", evidence: [{ kind, reference: "x", date: "2016-02-29" }] })[0]).toBe("met");
    }
  });

  it("counts the states and says of each item what its finding rests on", () => {
    const result = assess([
      { item: "a", state: "met", evidence },
      { item: "b", state: "partly" },
      { item: "c", state: "met" },
    ]);
    expect(result.counts).toEqual({ met: 1, partly: 1, notMet: 0, notApplicable: 0, unknown: 1, unevidenced: 1 });
    expect(result.items.map(({ item, state }) => [item, state])).toEqual([
      ["a", "met"],
      ["b", "partly"],
      ["c", "unevidenced"],
      ["d", "unknown"],
    ]);
    expect(result.items.map(({ evidence: shown }) => shown.length)).toEqual([1, 0, 0, 0]);
    expect(listFindings(result)).toEqual(result.items.map(({ finding }) => finding));
    expect(listFindings(result)[1]).toEqual({
      indicator: "b",
      subject: { kind: "county", id: "county" },
      value: null,
      unit: "state",
      requirement: null,
      verdict: "pending",
      margin: null,
      reasons: [{ code: "partlyMet", item: "b" }, { code: "noDueDate" }],
      basis: [],
      origin: "library",
    });
    expect(result).toMatchObject({ standard: "checklist", asOf: null, subject: { kind: "county", id: "county" }, share: null });
  });

  it("names clause, document and level of the library's own items, and the caller's subject", () => {
    const municipal = checklistItems.find(({ clause }) => clause.startsWith("shuozhou"));
    const national = checklistItems.find(({ clause }) => clause === "qualityBalance2017.vetoes");
    if (municipal === undefined || national === undefined) throw new Error("The records hold no such items.");
    const subject = { kind: "school", id: "s-1", name: "一小" } as const;
    const findings = listFindings(assess([], [municipal, national], { subject }));
    const numberOf = (id: string): string | undefined => clauses.find((clause) => clause.id === id)?.number;
    expect(findings.map(({ origin }) => origin)).toEqual(["municipal", "national"]);
    expect(findings.map(({ basis }) => basis)).toEqual([
      [{ document: "shuozhouOpinion2016", clause: numberOf(municipal.clause) }],
      [{ document: "qualityBalance2017", clause: numberOf(national.clause) }],
    ]);
    for (const finding of findings) expect(finding.subject).toEqual(subject);
  });
});

describe("assessChecklist: the verdict of the whole", () => {
  const off = (id: string, state: AnswerState = "met") => ({ item: id, state, evidence: checked });
  const said = (id: string) => ({ item: id, state: "met", evidence });

  it("notMet beats undetermined, pending, declared and met, in this order; what does not apply is left aside", () => {
    expect(assess([off("a"), off("b"), off("c"), off("d")]).verdict).toBe("met");
    expect(assess([off("a"), off("b"), off("c"), said("d")]).verdict).toBe("declared");
    expect(assess([off("a"), off("d", "notApplicable"), off("c"), said("b")]).verdict).toBe("declared");
    expect(assess([off("a"), { item: "b", state: "partly" }, off("c"), said("d")]).verdict).toBe("pending");
    expect(assess([off("a"), { item: "b", state: "partly" }, said("c")]).verdict).toBe("undetermined");
    expect(assess([off("a"), { item: "b", state: "notMet" }, said("c")]).verdict).toBe("notMet");
    expect(assess([off("a"), off("b"), off("c"), off("d", "notApplicable")]).verdict).toBe("met");
    expect(assess([off("a"), off("b"), off("c")]).verdict).toBe("undetermined");
    expect(assess([off("a"), off("b"), { item: "c", state: "partly" }]).verdict).toBe("notMet");
    expect(assess([{ item: "c", occurrences: 1 }]).verdict).toBe("notMet");
    expect(assess(ITEMS.map(({ id }) => off(id, "notApplicable"))).verdict).toBe("notApplicable");
    expect(assess([], []).verdict).toBe("notApplicable");
  });
});

describe("assessChecklist: occurrences of what is prohibited", () => {
  it("none found is met, and takes evidence; any found is not met, and takes none", () => {
    expect(prohibited({ item: "c", occurrences: 0, evidence: checked })).toEqual(["met", "met", []]);
    expect(prohibited({ item: "c", occurrences: 0, evidence })).toEqual(["met", "declared", ["ownAnswerOnly"]]);
    expect(prohibited({ item: "c", occurrences: 0 })).toEqual(["unevidenced", "undetermined", ["unevidenced"]]);
    expect(prohibited({ item: "c", occurrences: 1 })).toEqual(["notMet", "notMet", []]);
    expect(prohibited({ item: "c", occurrences: 12, evidence })).toEqual(["notMet", "notMet", []]);
  });

  it("may stand beside a state that says the same, or nothing", () => {
    expect(prohibited({ item: "c", state: "met", occurrences: 0, evidence })[0]).toBe("met");
    expect(prohibited({ item: "c", state: "notMet", occurrences: 2 })[0]).toBe("notMet");
    expect(prohibited({ item: "c", state: "unknown", occurrences: 2 })[0]).toBe("notMet");
    expect(prohibited({ item: "c", state: null, occurrences: 2 })[0]).toBe("notMet");
  });

  it("contradicts a state that says otherwise", () => {
    const unclear = ["unknown", "undetermined", ["conflictingAnswers"]];
    expect(prohibited({ item: "c", state: "met", occurrences: 1, evidence })).toEqual(unclear);
    expect(prohibited({ item: "c", state: "notMet", occurrences: 0, evidence })).toEqual(unclear);
    expect(prohibited({ item: "c", state: "notApplicable", occurrences: 1, evidence })).toEqual(unclear);
  });
});

describe("assessChecklist: more than one answer to an item", () => {
  it("counts the same answer once and joins the evidence", () => {
    const more: readonly Evidence[] = [{ kind: "photo", reference: "photo 2" }];
    const result = assess(
      [
        { item: "a", state: "met", evidence },
        { item: "a", state: "met", evidence: more },
      ],
      [a],
    );
    expect(result.items[0]).toMatchObject({ state: "met", evidence: [...evidence, ...more] });
    expect(result.ledger).toEqual({ given: 2, used: 2, excluded: [], missing: [] });
    expect(result.counts.met).toBe(1);
  });

  it("needs evidence with one of them", () => {
    expect(first({ item: "a", state: "met" }, { item: "a", state: "met", evidence })[0]).toBe("met");
    expect(first({ item: "a", state: "met" }, { item: "a", state: "met" })[0]).toBe("unevidenced");
  });

  it("is met where one of them was checked by somebody else", () => {
    const [own, other] = [
      { item: "a", state: "met", evidence },
      { item: "a", state: "met", evidence: checked },
    ];
    expect(first(own, other)).toEqual(["met", "met", []]);
    expect(first(own, own)).toEqual(["met", "declared", ["ownAnswerOnly"]]);
  });

  it("leaves the item unknown where they contradict each other", () => {
    const unclear = ["unknown", "undetermined", ["conflictingAnswers"]];
    const states: readonly AnswerState[] = ["met", "partly", "notMet", "notApplicable"];
    for (const one of states) {
      for (const other of states) {
        const notMet: readonly AnswerState[] = ["partly", "notMet"];
        if (one === other || (notMet.includes(one) && notMet.includes(other))) continue;
        expect(first({ item: "a", state: one, evidence }, { item: "a", state: other, evidence })).toEqual(unclear);
      }
    }
  });

  it("is not met where one answer says in part and the other not at all", () => {
    expect(first({ item: "a", state: "partly" }, { item: "a", state: "notMet" })).toEqual(["notMet", "notMet", []]);
    expect(prohibited({ item: "c", state: "partly", occurrences: 3 })).toEqual(["notMet", "notMet", []]);
  });

  it("takes no evidence from an answer that does not know", () => {
    expect(first({ item: "a", state: "unknown", evidence }, { item: "a", state: "met" })[0]).toBe("unevidenced");
    expect(first({ item: "a", state: "unknown", evidence: checked }, { item: "a", state: "met", evidence })).toEqual([
      "met",
      "declared",
      ["ownAnswerOnly"],
    ]);
  });

  it("is not disturbed by one that does not know", () => {
    expect(first({ item: "a", state: "unknown" }, { item: "a", state: "met", evidence: checked })).toEqual(["met", "met", []]);
    expect(first({ item: "a", state: "notMet" }, { item: "a", state: "unknown" })).toEqual(["notMet", "notMet", []]);
    expect(first({ item: "a", state: "unknown" }, { item: "a", state: "unknown" })).toEqual(["unknown", "undetermined", ["noAnswer"]]);
  });

  it("leaves the item unknown where one of them cannot be read, whatever the others say", () => {
    const unreadable = ["unknown", "undetermined", ["invalidAnswer"]];
    expect(first({ item: "a", state: "met", evidence }, { item: "a", state: "yes" })).toEqual(unreadable);
    expect(first({ item: "a", state: "yes" }, { item: "a", state: "notMet" })).toEqual(unreadable);
  });
});

describe("assessChecklist: the day of the evidence", () => {
  const asOf = "2016-12-31";
  const shows = (...dates: readonly (string | null)[]): readonly Evidence[] =>
    dates.map((date) => ({ kind: "document", reference: "report", ...(date === null ? {} : { date }), checkedBy: "city inspectors" }));
  const on = (shown: readonly Evidence[], options: ChecklistOptions = {}, state: AnswerState = "met") =>
    assess([{ item: "a", state, evidence: shown }], [a], { asOf, ...options });
  const verdictOn = (
    ...given: Parameters<typeof on>
  ): readonly [ItemState | undefined, Verdict | undefined, readonly string[] | undefined] => {
    const [result] = on(...given).items;
    return [result?.state, result?.verdict, result?.finding.reasons.map(({ code }) => code)];
  };
  const setAside = ["unknown", "undetermined", ["answerLaterThanDate"]];
  const met = ["met", "met", []];

  it("takes what is of the day itself or the day before, and nothing of the day after", () => {
    expect(verdictOn(shows("2016-12-30"))).toEqual(met);
    expect(verdictOn(shows("2016-12-31"))).toEqual(met);
    expect(verdictOn(shows("2017-01-01"))).toEqual(setAside);
  });

  it("takes what has no day, and any day where the assessment has none", () => {
    expect(verdictOn(shows(null))).toEqual(met);
    expect(assess([{ item: "a", state: "met", evidence: shows("2030-01-01") }], [a]).verdict).toBe("met");
  });

  it("sets aside in the ledger an answer that shows nothing but what is later, and says where", () => {
    const { ledger, problems, items } = on(shows("2017-01-01", "2030-01-01"));
    expect(ledger).toEqual({ given: 1, used: 0, excluded: [{ id: "a", reason: "laterThanDate" }], missing: [] });
    expect(problems).toMatchObject([
      { path: [0, "evidence", 0, "date"], code: "laterThanDate", value: "2017-01-01" },
      { path: [0, "evidence", 1, "date"], code: "laterThanDate", value: "2030-01-01" },
    ]);
    expect(items[0]?.finding.reasons).toEqual([{ code: "answerLaterThanDate", item: "a" }]);
  });

  it("sets aside any answer of a later day, also one that is not met", () => {
    const states: readonly AnswerState[] = ["met", "partly", "notMet", "notApplicable"];
    for (const state of states) expect(verdictOn(shows("2017-01-01"), {}, state)).toEqual(setAside);
  });

  it("keeps an answer that shows something of the day too, and rests on that alone", () => {
    const [own] = evidence;
    const mixed = [...(own === undefined ? [] : [own]), ...shows("2017-01-01")];
    const result = on(mixed);
    expect(result.ledger).toMatchObject({ used: 1, excluded: [] });
    expect(result.problems).toMatchObject([{ path: [0, "evidence", 1, "date"], code: "laterThanDate" }]);
    // The check is of a later day: on the day there was only the county's own word.
    expect(verdictOn(mixed)).toEqual(["met", "declared", ["ownAnswerOnly"]]);
  });

  it("goes by the other answers where one is set aside", () => {
    const later = { item: "a", state: "notMet", evidence: shows("2017-01-01") };
    const result = assess([later, { item: "a", state: "met", evidence: shows("2016-06-30") }], [a], { asOf });
    expect(result.items[0]).toMatchObject({ state: "met", verdict: "met", finding: { reasons: [] } });
    expect(result.ledger.excluded).toEqual([{ id: "a", reason: "laterThanDate" }]);
  });

  it("takes evidence of at most as many days as the caller says", () => {
    const tooOld = ["unevidenced", "undetermined", ["evidenceTooOld"]];
    // 2016-12-01 is 30 days before the day.
    const aged = (maxEvidenceAge: number) => verdictOn(shows("2016-12-01"), { maxEvidenceAge });
    expect([aged(31), aged(30), aged(29)]).toEqual([met, met, tooOld]);
    expect(verdictOn(shows("2016-12-31"), { maxEvidenceAge: 0 })).toEqual(met);
    expect(on(shows("2016-12-01"), { maxEvidenceAge: 29 }).items[0]?.finding.reasons).toEqual([
      { code: "evidenceTooOld", item: "a", days: 29 },
    ]);
  });

  it("takes nothing undated where the caller sets an age, and no age without a day to count from", () => {
    expect(verdictOn(shows(null), { maxEvidenceAge: 3650 })).toEqual(["unevidenced", "undetermined", ["evidenceTooOld"]]);
    expect(verdictOn([], { maxEvidenceAge: 30 })).toEqual(["unevidenced", "undetermined", ["unevidenced"]]);
    expect(assess([{ item: "a", state: "met", evidence: shows("1999-01-01") }], [a], { maxEvidenceAge: 30 }).verdict).toBe("met");
  });

  it("rests on a check that is not too old", () => {
    const [old] = shows("2010-01-01");
    const [fresh] = evidence.map((piece) => ({ ...piece, date: "2016-12-01" }));
    if (old === undefined || fresh === undefined) throw new Error("no evidence");
    expect(verdictOn([old, fresh])).toEqual(met);
    expect(verdictOn([old, fresh], { maxEvidenceAge: 365 })).toEqual(["met", "declared", ["ownAnswerOnly"]]);
  });

  it("lets no item off that is too old to show, and asks none of what is short", () => {
    const old = shows("2010-01-01");
    expect(verdictOn(old, { maxEvidenceAge: 365 }, "notApplicable")).toEqual(["unevidenced", "undetermined", ["evidenceTooOld"]]);
    expect(verdictOn(old, { maxEvidenceAge: 365 }, "partly")).toEqual(["partly", "pending", ["partlyMet", "noDueDate"]]);
    expect(verdictOn(old, { maxEvidenceAge: 365 }, "notMet")).toEqual(["notMet", "notMet", []]);
  });
});

describe("assessChecklist: who checked", () => {
  const subject = { kind: "county", id: "yingxian", name: "应县" } as const;
  const by = (checkedBy: unknown, options: ChecklistOptions = { subject }): Verdict | undefined =>
    assess([{ item: "a", state: "met", evidence: [{ kind: "document", reference: "report", checkedBy }] }], [a], options).items[0]?.verdict;

  it("is somebody other than the county", () => {
    for (const other of ["朔州市人民政府教育督导室", "山西省教育厅", "怀仁县教育局"]) expect(by(other)).toBe("met");
  });

  it("is not the county by its id, nor a body that bears its name", () => {
    for (const own of ["yingxian", " yingxian ", "应县", "应县教育局", " 应县人民政府"]) expect(by(own)).toBe("declared");
  });

  it("is nobody where it is not said", () => {
    for (const none of [undefined, null]) expect(by(none)).toBe("declared");
  });

  it("must be a text: a blank says nothing and is a problem", () => {
    for (const checkedBy of ["", "  "]) {
      const { problems, verdict } = assess(
        [{ item: "a", state: "met", evidence: [{ kind: "document", reference: "report", checkedBy }] }],
        [a],
        { subject },
      );
      expect(problems).toMatchObject([{ path: [0, "evidence", 0, "checkedBy"], code: "notText" }]);
      expect(verdict).toBe("undetermined");
    }
  });

  it("goes by the id alone where the county has no name", () => {
    const nameless = { subject: { kind: "county", id: "yingxian" } } as const;
    expect([by("yingxian", nameless), by("应县教育局", nameless)]).toEqual(["declared", "met"]);
  });
});

describe("assessChecklist: a day the text sets", () => {
  const dueBy = "2018-12-31";
  const due: ChecklistItem = { ...a, dueBy };
  const at = (asOf: string | undefined, state: AnswerState, only = due) => {
    const [result] = assess([{ item: "a", state, evidence: checked }], [only], asOf === undefined ? {} : { asOf }).items;
    return [result?.verdict, result?.finding.reasons];
  };
  const part = { code: "partlyMet", item: "a" };

  it("leaves what is met in part pending before it, and not met from the day itself on", () => {
    expect(at("2018-12-30", "partly")).toEqual(["pending", [part, { code: "notYetDue", dueBy, daysLeft: 1 }]]);
    expect(at("2018-12-31", "partly")).toEqual(["notMet", [part]]);
    expect(at("2019-01-01", "partly")).toEqual(["notMet", [part]]);
  });

  it("leaves what is not met pending before it, and not met from the day itself on", () => {
    expect(at("2018-12-30", "notMet")).toEqual(["pending", [{ code: "notYetDue", dueBy, daysLeft: 1 }]]);
    expect(at("2018-12-31", "notMet")).toEqual(["notMet", []]);
    expect(at("2019-01-01", "notMet")).toEqual(["notMet", []]);
  });

  it("holds for what is prohibited too, be it met in part or not at all", () => {
    const banned: ChecklistItem = { ...due, obligation: "prohibited" };
    for (const state of ["partly", "notMet"] as const)
      expect([at("2018-12-30", state, banned)[0], at("2018-12-31", state, banned)[0]]).toEqual(["pending", "notMet"]);
  });

  it("changes nothing of what is met, and says nothing on a day that is not given", () => {
    expect(at("2018-12-30", "met")).toEqual(["met", []]);
    expect(at("2019-01-01", "met")).toEqual(["met", []]);
    expect(at(undefined, "notMet")).toEqual(["notMet", []]);
  });

  it("is absent from most: what is met in part then stays pending", () => {
    expect(at("2030-01-01", "partly", a)).toEqual(["pending", [part, { code: "noDueDate" }]]);
    expect(at("2030-01-01", "notMet", a)).toEqual(["notMet", []]);
  });
});

describe("assessChecklist: items asked of some", () => {
  const some: ChecklistItem = { ...a, units: ["pinglu", "youyu"] };
  const of = (id: string) => assess([{ item: "a", state: "notMet" }], [some], { subject: { kind: "county", id } }).items[0];

  it("do not apply to others, and are judged of those", () => {
    expect(of("pinglu")).toMatchObject({ state: "notMet", verdict: "notMet" });
    expect(of("yingxian")).toMatchObject({
      state: "notApplicable",
      verdict: "notApplicable",
      evidence: [],
      finding: { reasons: [{ code: "asksOthers", item: "a" }] },
    });
  });
});

describe("assessChecklist: faulty answers", () => {
  const faults: readonly (readonly [
    what: string,
    answer: unknown,
    path: readonly (string | number)[],
    code: ProblemCode,
    value: unknown,
  ])[] = [
    ["no record", null, [], "notAnObject", null],
    ["a word in its place", "met", [], "notAnObject", "met"],
    ["no item", { state: "met" }, ["item"], "missing", null],
    ["an item that is no text", { item: 7, state: "met" }, ["item"], "notText", 7],
    ["an empty item", { item: "  ", state: "met" }, ["item"], "notText", "  "],
    ["neither state nor occurrences", { item: "c" }, ["state"], "missing", null],
    ["a state that is none", { item: "a", state: "yes" }, ["state"], "notInList", "yes"],
    ["unevidenced, which is no answer", { item: "a", state: "unevidenced" }, ["state"], "notInList", "unevidenced"],
    ["occurrences of what is asked for", { item: "a", state: "met", occurrences: 0 }, ["occurrences"], "notExpected", 0],
    ["occurrences of what should be", { item: "b", occurrences: 0 }, ["occurrences"], "notExpected", 0],
    ["occurrences below 0", { item: "c", occurrences: -1 }, ["occurrences"], "negative", -1],
    ["half an occurrence", { item: "c", occurrences: 0.5 }, ["occurrences"], "notWhole", 0.5],
    ["occurrences in words", { item: "c", occurrences: "2" }, ["occurrences"], "notANumber", "2"],
    ["endless occurrences", { item: "c", occurrences: Number.POSITIVE_INFINITY }, ["occurrences"], "notFinite", "Infinity"],
    ["occurrences beyond what a double counts", { item: "c", occurrences: 2 ** 53 }, ["occurrences"], "tooLarge", 2 ** 53],
    ["evidence that is no list", { item: "a", state: "met", evidence: "file 1" }, ["evidence"], "notAList", "file 1"],
    ["evidence that is no record", { item: "a", state: "met", evidence: ["file 1"] }, ["evidence", 0], "notAnObject", "file 1"],
    ["evidence without a kind", { item: "a", state: "met", evidence: [{ reference: "x" }] }, ["evidence", 0, "kind"], "missing", null],
    [
      "evidence of no kind known",
      { item: "a", state: "met", evidence: [{ kind: "rumour", reference: "x" }] },
      ["evidence", 0, "kind"],
      "notInList",
      "rumour",
    ],
    [
      "evidence that leads nowhere",
      { item: "a", state: "met", evidence: [{ kind: "url" }] },
      ["evidence", 0, "reference"],
      "missing",
      null,
    ],
    [
      "evidence with an empty reference",
      { item: "a", state: "met", evidence: [...evidence, { kind: "url", reference: "" }] },
      ["evidence", 1, "reference"],
      "notText",
      "",
    ],
    [
      "evidence of a day that is none",
      { item: "a", state: "met", evidence: [{ kind: "photo", reference: "x", date: "2015-02-29" }] },
      ["evidence", 0, "date"],
      "notADate",
      "2015-02-29",
    ],
  ];

  it.each(faults)("%s is a problem, and no answer", (_what, answer, path, code, value) => {
    const { problems, ledger, verdict } = assess([{ item: "d", state: "met", evidence }, answer]);
    expect(problems).toMatchObject([{ path: [1, ...path], code, value }]);
    const named = (answer as { readonly item?: unknown } | null)?.item;
    const id = typeof named === "string" && named.trim() !== "" ? named : "#1";
    expect(ledger).toEqual({ given: 2, used: 1, excluded: [{ id, reason: "invalidRecord" }], missing: [] });
    expect(verdict).toBe("undetermined");
    expect(assess([answer]).items.map(({ state }) => state)).toEqual(["unknown", "unknown", "unknown", "unknown"]);
  });

  it("shows them by every code that answers can have", () => {
    const codes: readonly ProblemCode[] = [
      "missing",
      "notANumber",
      "notFinite",
      "negative",
      "notWhole",
      "tooLarge",
      "notText",
      "notADate",
      "notAnObject",
      "notAList",
      "notExpected",
      "notInList",
    ];
    expect(new Set(faults.map(([, , , code]) => code))).toEqual(new Set(codes));
  });

  it("reports all that is wrong with one answer, in words of both languages", () => {
    const { problems, ledger } = assess([
      { item: "c", state: "yes", occurrences: -1, evidence: [{ kind: "rumour", reference: 5, date: "soon" }] },
    ]);
    expect(problems.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["0.state", "notInList"],
      ["0.occurrences", "negative"],
      ["0.evidence.0.kind", "notInList"],
      ["0.evidence.0.reference", "notText"],
      ["0.evidence.0.date", "notADate"],
    ]);
    for (const { message } of problems) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).toMatch(/^entry 1, [a-z0-9, ]+: (must|is) /iu);
    }
    expect(ledger.excluded).toHaveLength(1);
  });

  it("has the reason only with the item they are about", () => {
    const findings = listFindings(assess([{ item: "a", state: "yes" }]));
    expect(findings.map(({ reasons }) => reasons)).toEqual([
      [{ code: "invalidAnswer", item: "a" }],
      ...["b", "c", "d"].map((id) => [{ code: "noAnswer", item: id }]),
    ]);
  });
});

describe("assessChecklist: answers about other items", () => {
  it("stand in the ledger and are no problem", () => {
    const { ledger, problems, counts } = assess([
      { item: "z", state: "notMet" },
      { item: "z", occurrences: 3 },
      { item: "d", state: "notMet" },
    ]);
    expect(ledger).toEqual({
      given: 3,
      used: 1,
      excluded: [
        { id: "z", reason: "otherTarget" },
        { id: "z", reason: "otherTarget" },
      ],
      missing: [],
    });
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({ notMet: 1, unknown: 3 });
  });

  it("are faulty first where they are that too", () => {
    const { ledger, problems } = assess([{ item: "z", state: "yes" }]);
    expect(ledger.excluded).toEqual([{ id: "z", reason: "invalidRecord" }]);
    expect(problems).toMatchObject([{ path: [0, "state"], code: "notInList" }]);
  });
});

describe("assessChecklist: later documents", () => {
  const dayOf = (id: string): string => {
    const document = documents.find((each) => each.id === id);
    return document?.issued ?? document?.published ?? "";
  };
  const itemsOf = (clause: string): readonly ChecklistItem[] => checklistItems.filter((each) => each.clause === clause);

  it.each([
    // The measures of 2017 are known by the day they became public, the municipal opinion by that of its signature.
    ["qualityBalance2017", "qualityBalance2017.vetoes", "2017-05-22", "2017-05-23"],
    ["shuozhouOpinion2016", checklistItems.find(({ clause }) => clause.startsWith("shuozhou"))?.clause ?? "", "2016-05-15", "2016-05-16"],
    ["basicBalance2012", "basicBalance2012.access", "2012-01-19", "2012-01-20"],
  ])("asks nothing by %s before its day", (document, clause, before, day) => {
    expect(dayOf(document)).toBe(day);
    const items = itemsOf(clause);
    const answers = items.map(({ id }) => ({ item: id, state: "notMet" }));
    const early = assess(answers, items, { asOf: before });
    expect(early.verdict).toBe("notApplicable");
    expect(early.counts.notApplicable).toBe(items.length);
    for (const { state, evidence: shown, finding } of early.items) {
      expect([state, shown, finding.verdict]).toEqual(["notApplicable", [], "notApplicable"]);
      expect(finding.reasons).toEqual([{ code: "documentLaterThanDate", document, effectiveFrom: day }]);
    }
    expect(early.ledger.used).toBe(items.length);
    expect(assess(answers, items, { asOf: day }).counts.notMet).toBe(items.length);
    expect(assess(answers, items).counts.notMet).toBe(items.length);
    expect(early.asOf).toBe(before);
  });

  it("takes a caller's own items on any day", () => {
    expect(assess([{ item: "a", state: "notMet" }], [a], { asOf: "1949-10-01" }).verdict).toBe("notMet");
  });

  it("still reports what is wrong with answers to items that do not apply", () => {
    const [veto] = itemsOf("qualityBalance2017.vetoes");
    if (veto === undefined) throw new Error("The records hold no vetoes.");
    const { items, problems, ledger } = assess([{ item: veto.id, state: "yes" }], [veto], { asOf: "2017-05-22" });
    expect(items[0]?.state).toBe("notApplicable");
    expect(problems).toMatchObject([{ path: [0, "state"], code: "notInList" }]);
    expect(ledger.excluded).toEqual([{ id: veto.id, reason: "invalidRecord" }]);
  });
});

describe("assessChecklist: weights", () => {
  const weights = { items: { a: 1, b: 2, c: 3, d: 4 }, partly: 0.5 };
  const share = (answers: readonly unknown[], given = weights) => assess(answers, ITEMS, { weights: given }).share;
  const met = (id: string) => ({ item: id, state: "met", evidence });

  it("gives no share without them", () => {
    expect(assess([met("a")]).share).toBeNull();
  });

  it("weighs the states once all are known", () => {
    // (1·1 + 2·½ + 3·0 + 4·1) / 10
    expect(share([met("a"), { item: "b", state: "partly" }, { item: "c", occurrences: 2 }, met("d")])).toEqual({
      value: 0.6,
      range: { least: 0.6, most: 0.6 },
    });
    expect(share(ITEMS.map(({ id }) => met(id)))).toEqual({ value: 1, range: { least: 1, most: 1 } });
    expect(share(ITEMS.map(({ id }) => ({ item: id, state: "notMet" })))).toEqual({ value: 0, range: { least: 0, most: 0 } });
  });

  it("takes what partly is worth from the caller, its ends included", () => {
    const answers = [met("a"), { item: "b", state: "partly" }, { item: "c", occurrences: 2 }, { item: "d", state: "notMet" }];
    // (1 + 2·partly) / 10
    for (const [partly, value] of [
      [0, 0.1],
      [0.25, 0.15],
      [1, 0.3],
    ] as const)
      expect(share(answers, { ...weights, partly })?.value).toBe(value);
  });

  it("gives a range while any item is unknown or unevidenced", () => {
    // known: (1 + 2·½) / 10; open: d (4), then c (3) too
    expect(share([met("a"), { item: "b", state: "partly" }, { item: "c", occurrences: 1 }])).toEqual({
      value: null,
      range: { least: 0.2, most: 0.6 },
    });
    expect(share([met("a"), { item: "b", state: "partly" }, { item: "c", state: "met" }])).toEqual({
      value: null,
      range: { least: 0.2, most: 0.9 },
    });
    expect(share([])).toEqual({ value: null, range: { least: 0, most: 1 } });
  });

  it("leaves aside what does not apply", () => {
    const aside = { item: "d", state: "notApplicable", evidence };
    // (1 + 2) / 6
    expect(share([met("a"), met("b"), { item: "c", occurrences: 1 }, aside])).toEqual({ value: 0.5, range: { least: 0.5, most: 0.5 } });
    expect(share(ITEMS.map(({ id }) => ({ item: id, state: "notApplicable", evidence })))).toEqual({ value: null, range: null });
    expect(assess([], [], { weights }).share).toEqual({ value: null, range: null });
  });

  it("changes nothing but the share", () => {
    const answers = [met("a"), { item: "b", state: "partly" }];
    expect({ ...assess(answers, ITEMS, { weights }), share: null }).toEqual(assess(answers));
  });

  it("does not depend on their unit", () => {
    const state = fc.constantFrom<AnswerState>("met", "partly", "notMet", "notApplicable", "unknown");
    fc.assert(
      fc.property(fc.tuple(state, state, state, state), fc.integer({ min: -20, max: 20 }), (states, power) => {
        const answers = ITEMS.map(({ id }, at) => ({ item: id, state: states[at], evidence }));
        const factor = 2 ** power;
        const scaled = Object.fromEntries(Object.entries(weights.items).map(([id, weight]) => [id, weight * factor]));
        expect(assess(answers, ITEMS, { weights: { ...weights, items: scaled } }).share).toEqual(share(answers));
      }),
    );
  });
});

describe("assessChecklist: mistakes of the caller", () => {
  const codeOf = (call: () => unknown): UsageErrorCode | "none" => {
    try {
      call();
    } catch (error) {
      if (error instanceof UsageError) return error.code;
      throw error;
    }
    return "none";
  };
  const weights = { items: { a: 1, b: 1, c: 1, d: 1 }, partly: 0.5 };

  it.each<[string, unknown, unknown, unknown, UsageErrorCode]>([
    ["items that are no list", { 0: a }, [], {}, "notAnArray"],
    ["answers that are no list", ITEMS, { a: "met" }, {}, "notAnArray"],
    ["no answers", ITEMS, undefined, {}, "notAnArray"],
    ["options that are no record", ITEMS, [], "2016-12-31", "notAnObject"],
    ["options of nothing", ITEMS, [], null, "notAnObject"],
    ["a day that does not exist", ITEMS, [], { asOf: "2015-02-29" }, "badDate"],
    ["an item without a weight", ITEMS, [], { weights: { ...weights, items: { a: 1, b: 1, c: 1 } } }, "badOption"],
    ["a weight of 0", ITEMS, [], { weights: { ...weights, items: { ...weights.items, b: 0 } } }, "badOption"],
    ["a negative weight", ITEMS, [], { weights: { ...weights, items: { ...weights.items, b: -1 } } }, "badOption"],
    ["a weight that is no number", ITEMS, [], { weights: { ...weights, items: { ...weights.items, b: Number.NaN } } }, "badOption"],
    ["partly below 0", ITEMS, [], { weights: { ...weights, partly: -0.01 } }, "badOption"],
    ["partly above 1", ITEMS, [], { weights: { ...weights, partly: 1.01 } }, "badOption"],
    ["partly that is no number", ITEMS, [], { weights: { ...weights, partly: Number.NaN } }, "badOption"],
  ])("%s throws", (_what, items, answers, options, code) => {
    const call = () => assessChecklist(items as ChecklistItem[], answers as ChecklistAnswer[], options as ChecklistOptions);
    expect(codeOf(call)).toBe(code);
  });

  it("asks a weight of items that do not apply too", () => {
    const answers = [{ item: "d", state: "notApplicable", evidence }];
    expect(codeOf(() => assess(answers, ITEMS, { weights: { ...weights, items: { a: 1, b: 1, c: 1 } } }))).toBe("badOption");
  });
});

// Answers of every kind: sound, contradictory, faulty, about other items, and no records at all.
const anyEvidence = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(undefined, [], evidence) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      "file",
      [null],
      [{ kind: "rumour", reference: "x" }],
      [{ kind: "url", reference: "x", date: "soon" }],
    ),
  },
);
const anyAnswer = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        item: fc.constantFrom<unknown>("a", "b", "c", "d", "z", 7),
        state: fc.constantFrom<unknown>("met", "partly", "notMet", "notApplicable", "unknown", "yes"),
        occurrences: fc.constantFrom<unknown>(0, 1, -1, 0.5),
        evidence: anyEvidence,
      },
      { requiredKeys: ["item"] },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, "met", 5, [], {}) },
);
const anyAnswers = fc.array(anyAnswer, { maxLength: 8 });

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe("assessChecklist: whatever the answers", () => {
  it("gives the same for any order of the answers", () => {
    const orders = anyAnswers.chain((answers) =>
      fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length })),
    );
    fc.assert(
      fc.property(orders, ([one, other]) => {
        const [before, after] = [assess(one), assess(other)];
        expect(listFindings(after)).toEqual(listFindings(before));
        expect(after.items.map(({ state }) => state)).toEqual(before.items.map(({ state }) => state));
        expect([after.counts, after.verdict, after.ledger.used]).toEqual([before.counts, before.verdict, before.ledger.used]);
        expect(after.problems.map(({ code }) => code).sort()).toEqual(before.problems.map(({ code }) => code).sort());
      }),
      { numRuns: 300 },
    );
  });

  it("gives the items in the order they were asked in, each as it would be alone", () => {
    fc.assert(
      fc.property(anyAnswers, fc.shuffledSubarray([...ITEMS], { minLength: 4, maxLength: 4 }), (answers, items) => {
        const result = assess(answers, items);
        expect(result.items.map((each) => each.item)).toEqual(items.map(({ id }) => id));
        expect(listFindings(result).map(({ indicator }) => indicator)).toEqual(items.map(({ id }) => id));
        expect(listFindings(result)).toEqual(items.flatMap((each) => listFindings(assess(answers, [each]))));
      }),
    );
  });

  it("accounts for every answer once: used, or excluded with its problem or as another's", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { ledger, problems, counts, items } = assess(answers);
        expect(ledger.given).toBe(answers.length);
        expect(ledger.used + ledger.excluded.length).toBe(answers.length);
        const faulty = new Set(problems.map(({ path }) => path[0]));
        expect(ledger.excluded.filter(({ reason }) => reason === "invalidRecord")).toHaveLength(faulty.size);
        expect(ledger.excluded.every(({ reason }) => reason === "invalidRecord" || reason === "otherTarget")).toBe(true);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(items.length);
      }),
      { numRuns: 300 },
    );
  });

  it("is plain JSON, and changes none of its inputs", () => {
    const weights = { items: { a: 1, b: 2, c: 3, d: 4 }, partly: 0.5 };
    const items = frozen(structuredClone(ITEMS));
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const given = frozen(structuredClone(answers));
        const copy = structuredClone(answers);
        const result = assess(given, items, frozen({ asOf: "2024-12-31", weights, subject: { kind: "county" as const, id: "x" } }));
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(given).toStrictEqual(copy);
        expect(items).toStrictEqual(ITEMS);
      }),
      { numRuns: 300 },
    );
  });

  it("never lets an item off without evidence", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { state, evidence: shown } of assess(answers).items) {
          if (state === "met" || state === "notApplicable") expect(shown.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

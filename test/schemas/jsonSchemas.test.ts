import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildSchemas } from "../../scripts/jsonSchemas/build.js";
import { files } from "../../scripts/jsonSchemas/files.js";
import { staleFiles } from "../../scripts/jsonSchemas/staleFiles.js";
import { schemaTypes } from "../../scripts/jsonSchemas/types.js";
import { root } from "../docs/fences.js";
import { jsonErrors } from "./jsonValidator.js";

const { texts, differences } = buildSchemas();
const names = readdirSync(`${root}schemas`).filter((name) => name.endsWith(".json"));
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${root}schemas/${name}`, "utf8")) as Record<string, unknown>;

describe("the committed JSON Schemas", () => {
  it("are those of the zod schemas: none stale, missing or superfluous (npm run schemas writes them anew)", () => {
    expect(staleFiles(texts)).toEqual([]);
  });

  it("have the fields, words and alternatives of the types, and no others", () => {
    expect(differences).toEqual([]);
  });

  it.each(names)("%s is in order, and says what it is in Chinese and English", (name) => {
    const { $schema, $id, title, description } = read(name);
    expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect($id).toBe(`edu-balance/schemas/${name}`);
    expect(title).toMatch(/^[A-Z]/u);
    expect(description).toMatch(/\p{Script=Han}.*。.*[a-z]/u);
    expect(() => jsonErrors(name.slice(0, -".json".length), null)).not.toThrow();
  });

  it("are described once each", () => {
    expect(names.sort()).toEqual([...Object.keys(files), "common"].map((name) => `${name}.json`).sort());
    expect(new Set(Object.values(files).map(({ zh }) => zh)).size).toBe(Object.keys(files).length);
  });
});

/** Exported types without a schema, and why. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  "words, numbers and keys: their list stands in the schemas that hold them": [
    "AnswerState",
    "BackboneDenominator",
    "BalanceStandard",
    "BasicBalancePart",
    "CalendarDate",
    "Certainty",
    "ChangedFigure",
    "ClassAim",
    "ClauseKind",
    "Comparator",
    "Confirmation",
    "DateBasis",
    "Department",
    "Direction",
    "DisabilityDefinition",
    "EvidenceKind",
    "ExceptionFact",
    "ExceptionId",
    "ExclusionReason",
    "FacilityFigure",
    "EvaluationUnitId",
    "FigureKind",
    "FundingFigure",
    "FundingRegion",
    "Gravity",
    "GroupLabel",
    "IndicatorId",
    "ItemState",
    "JuniorRetentionDenominator",
    "Language",
    "LedgerAim",
    "LeftBehindDefinition",
    "Level",
    "Locale",
    "NameKind",
    "NineYearRetentionDenominator",
    "Obligation",
    "OpportunityGroup",
    "OpportunityRate",
    "Origin",
    "FurtherParameterId",
    "ParameterId",
    "ProjectionState",
    "PointCounting",
    "PopulationBasis",
    "PostPlace",
    "ProblemCode",
    "QualityBlock",
    "QualityIndicatorId",
    "ReasonCode",
    "Reported",
    "ResourceIndicatorId",
    "SchoolKind",
    "SchoolModel",
    "SchoolStage",
    "SchoolStanding",
    "ScopeId",
    "Stage",
    "StatisticalEdition",
    "StatisticalFigure",
    "StaffYearFigure",
    "StatisticsErrorCode",
    "TargetGoal",
    "TargetStatus",
    "TeacherFigure",
    "TeachingModelGroup",
    "TrainingCompletion",
    "Turn",
    "UnitFigure",
    "UnitId",
    "UsageErrorCode",
    "VariationMethod",
    "Verdict",
    "WorkGroup",
    "WorkState",
  ],
  "shapes that others fill in": ["PartAssessment"],
  "parts of StageUnit and of School, which ask differently of the same figures": [
    "FacilityFigures",
    "SchoolStageFigures",
    "SharedFigures",
    "StageShare",
    "TeacherFigures",
  ],
  "parts of records that have one": ["BottomLineItems", "GradeOfSchool", "ParameterSet", "SchoolSizeLimits", "SizeLimit", "StandardLimit"],
  "amounts by stage, the arguments and results of splitCombinedSchool": ["StageAmounts", "StagePupils", "WeightedPupils"],
  "arrays of numbers, typed ones included": ["NumericArray"],
  "one of several records that have one each": ["RectificationPlan", "ShortfallInput"],
  "changes of schools, which the function itself checks, and results that hold inputs and assessments that have one each": [
    "AddChange",
    "BuildChange",
    "CloseChange",
    "FindingDifference",
    "MergeChange",
    "MoveChange",
    "RegroupChange",
    "SchoolChange",
    "WhatIf",
    "WhatIfInputs",
    "WhatIfOptions",
    "WhatIfResults",
  ],
  "options of plans, which the functions themselves check": [
    "BudgetOptions",
    "ClassPlanOptions",
    "EqualiseOptions",
    "LedgerOptions",
    "ProjectionOptions",
    "ProjectionTarget",
    "RedistributeOptions",
    "ShortfallOptions",
    "SeriesPoint",
    "TeacherOptions",
    "TeacherRoster",
    "ToleranceOptions",
    "YearBudget",
  ],
  "options of addresses, which the function itself checks": ["DocsUrlOptions"],
  "constants of the library, which no caller gives and no assessment returns": [
    "BasicBalanceList",
    "EvaluationUnit",
    "KnownOverlay",
    "ExceptionCondition",
    "Indicator",
    "IndicatorTerm",
    "Measure",
    "Name",
    "PlaceCode",
    "ListedItem",
    "PolicyClause",
    "PolicyException",
    "ProcedureStep",
    "Rate",
    "RateTerm",
    "Rename",
    "ScopeRecord",
    "StatisticalTable",
    "UnitWords",
    "VagueTerm",
  ],
};

describe("the exported types", () => {
  const { types, exported } = schemaTypes();
  const schemaNames = [...types.keys()].map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  const listed = Object.values(WITHOUT).flat();

  it("have a schema of their name, or a reason to have none", () => {
    expect([...exported.keys()].filter((name) => !schemaNames.includes(name) && !listed.includes(name))).toEqual([]);
  });

  it("stand in the list only while they are there and have no schema", () => {
    expect(listed.filter((name) => !exported.has(name) || schemaNames.includes(name))).toEqual([]);
    expect(schemaNames.filter((name) => !exported.has(name))).toEqual([]);
  });
});

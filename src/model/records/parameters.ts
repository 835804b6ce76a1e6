import type { ParameterQuery } from "../../policy/lookup/parameterAt.js";
import type { ParameterOverlay } from "../../policy/lookup/joinParameters.js";
import { COMBINATIONS, COMPARATORS, CONFIRMATIONS, LEVELS } from "../../policy/records/lists.js";
import { parameterNotes } from "../../policy/records/parameterNotes.js";
import type { SchoolScope } from "../../policy/records/schoolScopes.js";
import type { Parameter } from "../../policy/records/types.js";
import { UNITS } from "../../policy/records/units.js";
import type { Typed } from "../reading/spec.js";
import { typed } from "../reading/typed.js";
import { citation, localText } from "./given.js";
import { SCHOOL_STAGES } from "./lists.js";

// Records of the policy as a caller gives them. The types are those of the policy.

/** The record `parameter` as data. */
export const parameter: Typed<Parameter> = /* @__PURE__ */ typed<Parameter>({
  id: "parameter",
  zh: "参数",
  en: "parameter",
  fields: {
    id: { kind: "id", required: true, zh: "编号", en: "id" },
    value: { kind: "number", required: true, zh: "参数值", en: "value" },
    unit: { kind: "choice", of: UNITS, required: true, zh: "计量单位", en: "unit of measure" },
    comparator: { kind: "choice", of: COMPARATORS, required: true, zh: "比较方式", en: "comparator" },
    stage: { kind: "choice", of: SCHOOL_STAGES, optional: true, zh: "学段", en: "stage" },
    scope: { kind: "text", optional: true, zh: "适用情形", en: "special case" },
    place: { kind: "text", required: true, zh: "行政区划代码", en: "place code" },
    level: { kind: "choice", of: LEVELS, required: true, zh: "制定层级", en: "level of government" },
    effectiveFrom: { kind: "day", required: true, zh: "施行日期", en: "first day in force" },
    effectiveTo: { kind: "day", optional: true, zh: "失效日期", en: "last day in force" },
    dueBy: { kind: "day", optional: true, zh: "到期日", en: "due day" },
    announcedOn: { kind: "day", optional: true, zh: "公布日期", en: "day it was announced" },
    source: { kind: "record", of: citation, required: true },
    interpretedBy: { kind: "record", of: citation, optional: true, zh: "解释依据", en: "text that interprets it" },
    confirmation: { kind: "choice", of: CONFIRMATIONS, required: true, zh: "核实程度", en: "confirmation" },
    verifiedOn: { kind: "day", required: true, zh: "核实日期", en: "day it was last checked" },
    unusedBecause: { kind: "record", of: localText, optional: true, zh: "未使用的原因", en: "why it is not used" },
    combine: { kind: "choice", of: COMBINATIONS, optional: true, zh: "与原规定的关系", en: "how it joins the rule it hides" },
    overlay: { kind: "text", optional: true, zh: "补充标准名称", en: "name of the overlay" },
    notes: { kind: "list", of: { kind: "choice", of: Object.keys(parameterNotes) }, optional: true, zh: "附注", en: "notes" },
    note: { kind: "record", of: localText, optional: true, zh: "备注", en: "note" },
  },
});

/** The record `parameterOverlay` as data. */
export const parameterOverlay: Typed<ParameterOverlay> = /* @__PURE__ */ typed<ParameterOverlay>({
  id: "parameterOverlay",
  zh: "补充标准",
  en: "overlay of parameters",
  fields: {
    name: { kind: "text", required: true, zh: "名称", en: "name" },
    parameters: { kind: "list", of: parameter, required: true, zh: "参数", en: "parameters" },
  },
});

/** The record `parameterQuery` as data. */
export const parameterQuery: Typed<ParameterQuery> = /* @__PURE__ */ typed<ParameterQuery>({
  id: "parameterQuery",
  zh: "参数查询",
  en: "query of a parameter",
  fields: {
    asOf: { kind: "day", required: true, zh: "基准日", en: "day whose rules hold" },
    place: { kind: "text", optional: true, zh: "行政区划代码", en: "place code" },
    stage: { kind: "choice", of: SCHOOL_STAGES, optional: true, zh: "学段", en: "stage" },
    scope: { kind: "text", optional: true, zh: "适用情形", en: "special case" },
    allowUnverified: { kind: "flag", optional: true, zh: "是否使用未核实的数值", en: "whether to use numbers nobody could confirm" },
    parameters: { kind: "list", of: parameter, optional: true, zh: "参数", en: "parameters" },
  },
});

/** The record `schoolScope` as data. */
export const schoolScope: Typed<SchoolScope> = /* @__PURE__ */ typed<SchoolScope>({
  id: "schoolScope",
  zh: "学校范围",
  en: "schools that count",
  fields: {
    privateSchools: { kind: "flag", required: true, zh: "是否计入民办学校", en: "whether private schools count" },
    notCountyRun: { kind: "flag", required: true, zh: "是否计入非县属学校", en: "whether schools not run by the county count" },
    teachingPoints: { kind: "flag", required: true, zh: "是否计入教学点", en: "whether teaching points count" },
    teachingPointPupils: {
      kind: "count",
      required: true,
      unit: "persons",
      zh: "计入的教学点最少学生数",
      en: "fewest pupils of a teaching point that counts",
    },
    specialSchools: { kind: "flag", required: true, zh: "是否计入特殊教育学校", en: "whether special schools count" },
    vocationalSchools: { kind: "flag", required: true, zh: "是否计入职业学校", en: "whether vocational schools count" },
  },
});

/** The scope with every field left to the caller. */
export const partialSchoolScope: Typed<Partial<SchoolScope>> = /* @__PURE__ */ typed<Partial<SchoolScope>>({
  ...schoolScope,
  id: "partialSchoolScope",
  fields: /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ Object.entries(schoolScope.fields).map(([key, { required: _, ...field }]) => [key, { ...field, optional: true }]),
  ) as Typed<SchoolScope>["fields"],
});

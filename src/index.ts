/**
 * Balanced development of compulsory education as pure functions: units from schools, indicators, assessments, and the
 * policy records they rest on.
 *
 * @module edu-balance
 */
export * from "./assessments/index.js";
export * from "./findings/index.js";
export * from "./foundation/index.js";
export * from "./indicators/index.js";
export * from "./model/index.js";
export * from "./naming/index.js";
export * from "./policy/index.js";

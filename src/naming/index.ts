export { docsUrlOf, type DocsUrlOptions } from "./docsUrlOf.js";
export { nameOf, type Name } from "./nameOf.js";
export { reasonText } from "./reasonText.js";
export type { NameKind } from "./things.js";

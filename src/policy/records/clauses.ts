import { nationalClauses } from "./clauses/national.js";
import { shuozhouClauses } from "./clauses/shuozhou2016.js";
import type { PolicyClause } from "./types.js";

/** The clauses this library encodes: the 22 of the municipal opinion, then those of the documents behind it. */
export const clauses: readonly PolicyClause[] = [...shuozhouClauses, ...nationalClauses];

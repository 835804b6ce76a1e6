import type * as z from "zod";
import { parameter, parameterOverlay } from "../../model/records/parameters.js";
import type { ParameterOverlay } from "../../policy/lookup/joinParameters.js";
import type { Parameter } from "../../policy/records/types.js";
import { recordSchema } from "../recordSchema.js";

/** A {@link Parameter}. */
export const parameterSchema: z.ZodType<Parameter> = /* @__PURE__ */ recordSchema(parameter);

/** A {@link ParameterOverlay}. */
export const parameterOverlaySchema: z.ZodType<ParameterOverlay> = /* @__PURE__ */ recordSchema(parameterOverlay);

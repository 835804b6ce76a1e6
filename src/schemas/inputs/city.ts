import type * as z from "zod";
import { type CityRecords, type CountyRecords, cityRecords, countyRecords } from "../../model/records/city.js";
import { recordSchema } from "../recordSchema.js";

/** {@link CountyRecords}. */
export const countyRecordsSchema: z.ZodType<CountyRecords> = /* @__PURE__ */ recordSchema(countyRecords);

/** {@link CityRecords}. */
export const cityRecordsSchema: z.ZodType<CityRecords> = /* @__PURE__ */ recordSchema(cityRecords);

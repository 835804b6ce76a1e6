export type { CityRecords, CountyRecords } from "../../model/records/city.js";
export type { ShuozhouOptions } from "../../model/records/options.js";

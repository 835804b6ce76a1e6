export type { CalendarDate } from "./calendarDate.js";
export type { Language, LocalText } from "./localText.js";
export { UsageError, type UsageErrorCode } from "./usageError.js";

export type { CalendarDate } from "./calendarDate.js";
export type { Language, LocalText } from "./localText.js";
export { periodDay, type Period } from "./period.js";
export { isUsageError, UsageError, type UsageErrorCode } from "./usageError.js";

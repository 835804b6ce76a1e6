/** Clocks the first call of this process; writes its milliseconds. */
import { COLD_CALLS, type ColdCall } from "./coldCalls.js";

const call = await COLD_CALLS[process.argv[2] as ColdCall]();
const before = performance.now();
call();
process.stdout.write(String(performance.now() - before));

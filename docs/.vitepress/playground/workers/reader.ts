// Reads, assesses and plans, so that the page stays free.
import type { ReaderTasks } from "../model/protocol.js";
import { openSession } from "../model/session.js";
import { serve } from "./serve.js";

const session = openSession();

serve<ReaderTasks>(({ task, ask }, onProgress) => session.answer(task, ask, onProgress));

import type { Progress, Question, Reply } from "../model/protocol.js";
import { refusalOf } from "../model/faults.js";

/** Answers the questions that the page asks a worker. */
export function serve<Tasks>(answer: (question: Question<Tasks>, onProgress: (progress: Progress) => void) => Promise<unknown>): void {
  const reply = (said: Reply): void => {
    self.postMessage(said);
  };
  self.addEventListener("message", (event: MessageEvent<Question<Tasks>>) => {
    const { id } = event.data;
    answer(event.data, (progress) => {
      reply({ id, progress });
    }).then(
      (given) => {
        reply({ id, answer: given });
      },
      (error: unknown) => {
        const { key, detail } = refusalOf(error);
        reply({ id, refused: key, detail });
      },
    );
  });
}

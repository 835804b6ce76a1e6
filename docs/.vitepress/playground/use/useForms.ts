import { shallowRef, toRef, watch, type Ref, type ShallowRef } from "vue";
import type { ReportForm } from "edu-balance/reporting";
import type { DocumentAnswer } from "../model/protocol.js";
import { fileNameOf } from "../model/fileName.js";
import type { Playground } from "./usePlayground.js";

/** The files a form is handed out as. */
export const ENDINGS = ["docx", "xlsx", "html", "md"] as const;
export type Ending = (typeof ENDINGS)[number];

/** The forms of the page. */
export interface Forms {
  readonly form: Ref<string>;
  readonly shown: ShallowRef<DocumentAnswer | null>;
  readonly preview: () => Promise<void>;
  readonly download: (ending: Ending) => Promise<void>;
  readonly downloadMarked: () => Promise<void>;
}

const TYPES: Readonly<Record<Ending, string>> = {
  html: "text/html;charset=utf-8",
  md: "text/markdown;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

export function useForms({ result, working, say, tell, input, settings, report }: Playground): Forms {
  const form = toRef(report, "form");
  const shown = shallowRef<DocumentAnswer | null>(null);

  const filled = (): Promise<DocumentAnswer | null> =>
    working(async ({ reader }, onProgress) => await reader.ask("document", { form: form.value as ReportForm }, onProgress));

  watch(result, (found) => {
    shown.value = null;
    const forms = found?.forms ?? [];
    form.value = forms.find(({ value }) => value === form.value)?.value ?? forms[0]?.value ?? "";
  });
  watch(form, () => {
    shown.value = null;
  });

  function hand(name: string, content: BlobPart, ending: Ending): void {
    const address = URL.createObjectURL(new Blob([content], { type: TYPES[ending] }));
    const link = Object.assign(document.createElement("a"), { href: address, download: `${name}.${ending}` });
    link.click();
    URL.revokeObjectURL(address);
    tell(say("downloaded", { file: `${name}.${ending}` }));
  }

  /** Of which county and day a file is can be told without opening it. */
  const nameOf = (): string => {
    const own = result.value?.forms.find(({ value }) => value === form.value)?.text ?? form.value;
    return fileNameOf([input.county, own, settings.asOf]);
  };

  return {
    form,
    shown,
    preview: async () => {
      shown.value = await filled();
      if (shown.value !== null) tell(say("done"));
    },
    download: async (ending) => {
      const answer = shown.value ?? (await filled());
      if (answer === null) return;
      const content = await working(async ({ drawer }) => {
        if (ending === "html") return answer.html;
        if (ending === "md") return answer.markdown;
        return await drawer.ask(ending, answer.document);
      });
      if (content !== null) hand(nameOf(), content, ending);
    },
    downloadMarked: async () => {
      const content = await working(async ({ reader, drawer }, onProgress) => {
        return await drawer.ask("marked", await reader.ask("marked", null, onProgress));
      });
      if (content !== null) hand(fileNameOf([input.fileName.replace(/\.\w{1,4}$/u, "") || input.county, say("problems")]), content, "xlsx");
    },
  };
}

import temml from "temml";

/** A formula as MathML, which browsers draw themselves; an error in it ends the build. */
export function mathml(tex: string, { display = true }: { readonly display?: boolean } = {}): string {
  const text = temml.renderToString(tex, { displayMode: display, throwOnError: true, xml: true });
  // Nothing of a formula is a template, and no blank line ends its block.
  return text.replace("<math ", "<math v-pre ").replace(/\n\s*\n/gu, "\n");
}

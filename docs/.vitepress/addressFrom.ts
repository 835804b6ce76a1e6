/** The address of a page, `indicators/booksPerPupil.html#unit` or a folder with its slash, as seen from another page or its source. */
export function addressFrom(source: string, target: string): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/u.exec(target) ?? [];
  const [from, to] = [source.split("/").slice(0, -1), path.split("/")];
  const differs = from.findIndex((folder, at) => folder !== to[at] || at === to.length - 1);
  const shared = differs === -1 ? from.length : differs;
  const relative = "../".repeat(from.length - shared) + to.slice(shared).join("/");
  return (relative === "" ? "./" : relative) + rest;
}

/** The texts that differ least from another, by four letters put in, left out or changed at most and by a third of it. */
export function nearestTexts(text: string, texts: readonly string[], most = 3): readonly string[] {
  const limit = Math.min(4, text.length / 3);
  return texts
    .map((each) => ({ each, edits: editsBetween(text.toLowerCase(), each.toLowerCase(), limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ each }) => each);
}

function editsBetween(from: string, to: string, limit: number): number {
  if (from === "" || to === "") return from.length + to.length;
  const [fromRest, toRest] = [from.slice(1), to.slice(1)];
  if (from[0] === to[0]) return editsBetween(fromRest, toRest, limit);
  if (limit < 1) return Infinity;
  const below = (one: string, other: string): number => editsBetween(one, other, limit - 1);
  return 1 + Math.min(below(fromRest, to), below(from, toRest), below(fromRest, toRest));
}

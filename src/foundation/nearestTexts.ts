/** The texts nearest to another: those that begin and end as it does, in more than half of their letters. */
export function nearestTexts(text: string, texts: readonly string[], most = 3): readonly string[] {
  return texts
    .map((each) => ({ each, share: shareAlike(text.toLowerCase(), each.toLowerCase()) }))
    .filter(({ share }) => share > 0.5)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ each }) => each);
}

function shareAlike(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  let from = 0;
  let to = 0;
  while (from < longer && one[from] === other[from]) from += 1;
  while (from + to < longer && one.at(-1 - to) === other.at(-1 - to)) to += 1;
  return (from + to) / longer;
}

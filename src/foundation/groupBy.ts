/** Members by what they have in common, both in the order of their first. */
export function groupBy<Member, Key>(
  members: readonly Member[],
  keyFrom: (member: Member) => Key,
): ReadonlyMap<Key, readonly [Member, ...Member[]]> {
  const groups = new Map<Key, [Member, ...Member[]]>();
  for (const member of members) {
    const key = keyFrom(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}

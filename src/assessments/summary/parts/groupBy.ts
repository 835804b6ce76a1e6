/** Members by what they have in common, in the order of their first. */
export function groupBy<Member>(members: readonly Member[], keyOf: (member: Member) => string): (readonly Member[])[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group === undefined) groups.set(keyOf(member), [member]);
    else group.push(member);
  }
  return [...groups.values()];
}

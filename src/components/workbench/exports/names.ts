/** Names of columns, each of which stands once: a further `a` is `a_2`. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let i = 2; seen.has(unique); i++) {
      const next = `${name}_${i}`;
      if (!taken.has(next)) unique = next;
    }
    seen.add(unique);
    return unique;
  });
}

const ids = new Set<string>();

/** The ids of the articles that the reader brought for this visit: they have no pages. */
export const ownArticles = {
  add: (id: string): void => void ids.add(id),
  remove: (id: string): void => void ids.delete(id),
  has: (id: string): boolean => ids.has(id)
};

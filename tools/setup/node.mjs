// @ts-check
/** The oldest version of Node that the project runs on. */
export const oldestNode = 20;

/**
 * What is wrong with this version of Node, as a message for a person; null where nothing is.
 * @param {string} [version] such as `20.11.0`
 * @returns {string | null}
 */
export function nodeProblem(version = process.versions.node) {
  if (Number.parseInt(version, 10) >= oldestNode) return null;
  return `Node ${oldestNode} or newer is needed, and this is Node ${version}: install a newer one from nodejs.org or your system's packages, then run the command again`;
}

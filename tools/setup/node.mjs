// @ts-check
/**
 * The oldest version of Node that the project runs on, major and minor: the oldest that a build was tried on; 20.6 cannot load
 * TypeScript by a second `--import`. */
export const oldestNode = [20, 11];

/**
 * What is wrong with this version of Node, as a message for a person; null where nothing is.
 * @param {string} [version] such as `20.11.0`
 * @returns {string | null}
 */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `Node ${oldestNode.join(".")} or newer is needed, and this is Node ${version}: install a newer one from nodejs.org or your system's packages, then run the command again`;
}

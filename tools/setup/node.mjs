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

/**
 * The npm package that holds a Node for this system, to be used in place of one that cannot run the project's programs;
 * null where this one can. Node 20.0 cannot: while TypeScript's loader (tsx) works, it starts further threads with the
 * loader, and these others again, so that most programs never begin. Node 20.1 does not.
 * @param {string} [version] such as `20.11.0`
 * @param {{platform: string, arch: string}} [system]
 * @returns {{name: string, version: string, program: string} | null}
 */
export function nodePackage(version = process.versions.node, {platform, arch} = process) {
  if (!version.startsWith("20.0.")) return null;
  const windows = platform === "win32";
  const prefix = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
  return {
    name: `${prefix}-${windows ? "win" : platform}-${arch}`,
    version: "20.20.2",
    program: windows ? "bin/node.exe" : "bin/node"
  };
}

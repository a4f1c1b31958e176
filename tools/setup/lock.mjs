// @ts-check
/**
 * What a lock file must say of packages for other systems. npm leaves those out that the registry of the day does not
 * have, and then `npm ci` refuses the lock file, here and on the systems that need them.
 * @typedef {{version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[],
 * optionalDependencies?: Record<string, string>}} Entry
 * @typedef {Record<string, Entry>} Packages a lock file's packages, by path
 */

const systems = /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-(\w+)(?:-(\w+))?$/;
const processors = new Set(["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"]);

/**
 * Entries that are missing from a lock file: for each package that is meant for another system only, and that some
 * package names by its exact version. They carry no checksum, since nothing here has seen the package.
 * @param {Packages} packages
 * @returns {Packages}
 */
export function missingEntries(packages) {
  /** @type {Packages} */
  const missing = {};
  for (const [path, {optionalDependencies = {}, dev}] of Object.entries(packages)) {
    const names = Object.keys(optionalDependencies);
    const folder = names.map((name) => find(packages, path, name)).find((found) => found !== null);
    for (const name of names) {
      const version = optionalDependencies[name];
      const system = systemOf(name);
      if (!folder || system === null || !/^\d[\w.-]*$/.test(version ?? "")) continue;
      if (find(packages, path, name) !== null) continue;
      missing[folder + name] = {version, ...system, ...(dev ? {dev} : {}), optional: true};
    }
  }
  return missing;
}

/**
 * The system that a package is for, by the end of its name: `linux-arm64-musl`; null where it is for none in particular.
 * @param {string} name
 * @returns {{os: string[], cpu: string[], libc?: string[]} | null}
 */
function systemOf(name) {
  const [, os, cpu, abi = ""] = systems.exec(name) ?? [];
  if (os === undefined || cpu === undefined || !processors.has(cpu)) return null;
  const libc = abi.startsWith("musl") ? "musl" : abi.startsWith("gnu") ? "glibc" : null;
  return {os: [os], cpu: [cpu], ...(libc !== null && os === "linux" ? {libc: [libc]} : {})};
}

/**
 * The folder that holds a package's entry, as Node would look for it from another package's path; null where none does.
 * @param {Packages} packages
 * @param {string} from
 * @param {string} name
 * @returns {string | null}
 */
function find(packages, from, name) {
  for (let path = from; ; ) {
    const folder = path === "" ? "node_modules/" : `${path}/node_modules/`;
    if (folder + name in packages) return folder;
    if (path === "") return null;
    path = path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/")));
  }
}

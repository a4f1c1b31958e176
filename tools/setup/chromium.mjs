// @ts-check
import {spawnSync} from "node:child_process";
import {accessSync, constants, existsSync, readdirSync, readFileSync} from "node:fs";
import {homedir} from "node:os";
import {delimiter, join} from "node:path";
import {Refusal} from "./refusal.mjs";

/**
 * @typedef {{env: Record<string, string | undefined>, platform: string, home: string, runs: (path: string) => boolean}}
 * System what the search looks at: the environment, `process.platform`, the home folder, and whether a file runs
 */

/** @type {System} */
const thisSystem = {env: process.env, platform: process.platform, home: homedir(), runs};

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];

/**
 * The path of a Chromium or Chrome: `CHROMIUM_PATH`, a system's, or one that Playwright has downloaded; null where
 * there is none.
 * @param {System} [system]
 * @returns {string | null}
 * @throws {Refusal} where `CHROMIUM_PATH` names something that does not run
 */
export function findChromium(system = thisSystem) {
  const named = system.env.CHROMIUM_PATH;
  if (named) {
    if (system.runs(named)) return named;
    throw new Refusal(`CHROMIUM_PATH: not a browser that runs: "${named}"`);
  }
  for (const path of candidates(system)) if (system.runs(path)) return path;
  return null;
}

/**
 * The path of a Chromium, installed from the distribution's package where there is none and this may be done.
 * @throws {Refusal} that says what to install
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (canInstall()) {
    process.stderr.write("no Chromium found: installing Debian's package (apt-get install chromium)\n");
    const installed = apt("update") && apt("install", "-y", "chromium");
    const path = findChromium();
    if (path !== null) return path;
    process.stderr.write(
      installed ? "chromium was installed and does not run\n" : "apt-get failed; its reason stands above\n"
    );
  }
  throw new Refusal(
    "no Chromium found: install Chromium or Google Chrome (Debian: `apt-get install chromium`; elsewhere: google.com/chrome), or set CHROMIUM_PATH to the program of one"
  );
}

/** @param {System} system */
function* candidates({env, platform, home}) {
  const suffix = platform === "win32" ? ".exe" : "";
  for (const folder of (env.PATH ?? env.Path ?? "").split(delimiter)) {
    if (folder !== "") for (const name of names) yield join(folder, name + suffix);
  }
  yield* usualPlaces(env, platform, home);
  yield* playwrightsOwn(env, platform, home);
}

/**
 * @param {System["env"]} env
 * @param {string} platform
 * @param {string} home
 */
function usualPlaces(env, platform, home) {
  if (platform === "darwin") {
    const apps = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"];
    return ["/Applications", join(home, "Applications")].flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined
    );
    const programs = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe"];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  return ["/opt/google/chrome/chrome", "/usr/lib/chromium/chromium", "/snap/bin/chromium"];
}

/**
 * Browsers that Playwright has downloaded, newest first.
 * @param {System["env"]} env
 * @param {string} platform
 * @param {string} home
 */
function playwrightsOwn(env, platform, home) {
  const caches = {
    darwin: join(home, "Library/Caches"),
    win32: env.LOCALAPPDATA ?? join(home, "AppData/Local"),
    linux: env.XDG_CACHE_HOME ?? join(home, ".cache")
  };
  const cache = platform === "darwin" || platform === "win32" ? caches[platform] : caches.linux;
  const folder = env.PLAYWRIGHT_BROWSERS_PATH || join(cache, "ms-playwright");
  if (!existsSync(folder)) return [];
  const programs = [
    "chrome-linux64/chrome",
    "chrome-linux/chrome",
    "chrome-win64/chrome.exe",
    "chrome-win/chrome.exe",
    "chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium"
  ];
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice("chromium-".length)) - Number(a.slice("chromium-".length)))
    .flatMap((name) => programs.map((program) => join(folder, name, program)));
}

/**
 * Whether a file is a browser that runs here: one that says its version. Windows' browsers open a window when asked for
 * it, so there a file that is there will do.
 * @param {string} path
 */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform === "win32") return true;
  const {status, stdout} = spawnSync(path, ["--version"], {encoding: "utf8", timeout: 30_000});
  return status === 0 && /\d+\.\d+/.test(stdout);
}

function canInstall() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** @param {string[]} args */
function apt(...args) {
  const {status} = spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...args], {
    stdio: ["ignore", 2, 2],
    env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}
  });
  return status === 0;
}

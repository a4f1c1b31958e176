/** How long a script may run, in seconds, unless the reader says otherwise. */
export const defaultSeconds = 30;

/** How many rows of a result are fetched and shown. */
export const defaultRows = 10_000;

/** How many bytes of a result are held in the page at most: a result may be larger than the memory. */
export const mostBytes = 256 * 2 ** 20;

/** Gigabytes of memory under which the page asks before it loads the engine. */
const littleMemory = 2;

/** What is told of the device; browsers that do not tell leave it out. */
export interface Device {
  deviceMemory?: number;
  connection?: {saveData?: boolean};
}

/** Why the engine should not be loaded unasked on this device; null where nothing speaks against it. */
export function warning({deviceMemory, connection}: Device): string | null {
  if (deviceMemory !== undefined && deviceMemory <= littleMemory)
    return `This device says that it has ${deviceMemory} GB of memory. The query engine may take one of them, and the browser may close the page.`;
  if (connection?.saveData) return "This browser saves data. The query engine is a download of some megabytes.";
  return null;
}

/** What the engine is told of the device's memory: it takes half of it, and no more than 2 GB. */
export function memorySettings({deviceMemory = 8}: Device): string[] {
  return [`SET memory_limit = '${Math.min(2048, Math.round(deviceMemory * 512))}MB'`];
}

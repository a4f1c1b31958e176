import {type AddressInfo, createServer} from "node:net";
import {setTimeout as wait} from "node:timers/promises";

/** Something that serves the built site. */
export interface Host {
  /** The addresses that the site has on it, each with a slash at its end. */
  bases: string[];
  stop(): Promise<void> | void;
}

/** The sub-path that the site is tried under. */
export const subPath = "/sub/path/";

/**
 * Waits until a host answers at all.
 * @throws where it does not within ten seconds, naming it
 */
export async function answers(name: string, address: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const answered = await fetch(address).then(
      () => true,
      () => false
    );
    if (answered) return;
    await wait(50);
  }
  throw new Error(`${name} did not answer within 10 s`);
}

/** A port of loopback that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

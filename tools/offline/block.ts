import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|0\.0\.0\.0|)$/i;

/** Whether a host is this machine. */
export function isLoopback(host: string): boolean {
  return loopback.test(host);
}

/**
 * Makes every connection to another machine throw, and every look-up of its name: TCP (so TLS, HTTP and `fetch` too),
 * UDP and DNS. Loopback and sockets of the file system stay open. There is no way back within the process.
 */
export function blockNetwork(): void {
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
    const host = hostOf(args);
    if (!isLoopback(host)) throw blocked(host);
    return Reflect.apply(connect, this, args);
  } as typeof connect;
  const lookup = dns.lookup;
  const guarded = (name: string, ...rest: unknown[]) => {
    if (!isLoopback(name)) throw blocked(name);
    return Reflect.apply(lookup, dns, [name, ...rest]);
  };
  dns.lookup = guarded as typeof dns.lookup;
  const promised = dns.promises.lookup;
  dns.promises.lookup = (async (name: string, ...rest: unknown[]) => {
    if (!isLoopback(name)) throw blocked(name);
    return Reflect.apply(promised, dns.promises, [name, ...rest]);
  }) as typeof dns.promises.lookup;
  refuse(dns.Resolver.prototype, /^(resolve|reverse)/);
  refuse(dns.promises.Resolver.prototype, /^(resolve|reverse)/);
  refuse(dns, /^(resolve|reverse)/);
  refuse(dns.promises, /^(resolve|reverse)/);
  refuse(dgram.Socket.prototype, /^(send|connect)$/);
}

/** The host of a call of `connect`: in its options, in a list that Node has normalised already, or as second argument. */
function hostOf(args: unknown[]): string {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (first && typeof first === "object") {
    const {path, host} = first as {path?: string; host?: string};
    return path ? "" : (host ?? "");
  }
  return typeof args[1] === "string" && typeof first === "number" ? args[1] : "";
}

function refuse(object: object, methods: RegExp): void {
  for (const name of Object.getOwnPropertyNames(object)) {
    if (!methods.test(name)) continue;
    Object.defineProperty(object, name, {
      value: (...args: unknown[]) => {
        throw blocked(String(typeof args[0] === "string" ? args[0] : name));
      }
    });
  }
}

/** What to tell whoever tries. */
export function blocked(host: string): Error {
  return new Error(`network: blocked: ${host}: a build and a preview reach nobody; put the file into the project`);
}

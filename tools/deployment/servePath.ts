import {createServer, request} from "node:http";
import type {AddressInfo} from "node:net";

/** A server on loopback that hands on what is asked for under a path to another, without the path, as a proxy before a container does. */
export async function servePath(to: string, path: string): Promise<{address: string; close(): void}> {
  const {hostname, port} = new URL(to);
  const server = createServer((asked, answer) => {
    const url = asked.url ?? "/";
    if (!url.startsWith(path)) return void answer.writeHead(404).end();
    const {method, headers} = asked;
    request({hostname, port, method, headers, path: url.slice(path.length - 1)}, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    })
      .on("error", () => answer.writeHead(502).end())
      .end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  return {
    address,
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}

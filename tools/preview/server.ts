import {startFramework} from "../site/framework.ts";
import {withoutNoise} from "../site/progress.ts";

export interface ServerOptions {
  root: string;
  host: string;
  port: number;
  /** Told of the queries that a page draws, whenever one is asked for. */
  onPreferred: (queries: readonly string[]) => void;
  /** Told when the server has ended by itself. */
  onEnd: (status: number) => void;
}

/** Starts Framework's preview server. Returns what ends it, and resolves when its port is free. */
export function startServer({root, host, port, onPreferred, onEnd}: ServerOptions): () => Promise<void> {
  const args = ["preview", "--host", host, "--port", String(port), "--no-open"];
  const started = startFramework(root, args, {SITE_PREVIEW: "true"});
  started.stderr.on("data", (chunk) => process.stderr.write(withoutNoise(String(chunk))));
  // Framework tells of every request and message on standard output; there is nothing in it for who writes.
  started.stdout.resume();
  started.on("message", (queries) => onPreferred(queries as string[]));
  started.on("exit", (code) => onEnd(code ?? 1));
  return () => {
    started.removeAllListeners("exit");
    return new Promise((resolve) => {
      if (started.exitCode !== null || started.signalCode !== null) return resolve();
      const patience = setTimeout(() => started.kill("SIGKILL"), 2000);
      started.on("exit", () => {
        clearTimeout(patience);
        resolve();
      });
      started.kill();
    });
  };
}

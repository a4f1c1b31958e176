import {startFramework} from "../site/framework.ts";
import {withoutNoise} from "../site/progress.ts";
import {drawingFiles} from "./drawing.ts";

export interface ServerOptions {
  root: string;
  host: string;
  port: number;
  say: (line: string) => void;
  /** Told when the server has ended by itself at its first start. */
  onEnd: (status: number) => void;
}

/** Framework's preview server. It starts anew when code changes that draws pages: a process reads its code once. */
export class Server {
  readonly #options: ServerOptions;
  #process: ReturnType<typeof startFramework>;
  #drawing: Promise<Set<string>>;
  #restarted = false;

  constructor(options: ServerOptions) {
    this.#options = options;
    this.#process = this.#start();
    this.#drawing = drawingFiles(options.root).catch(() => new Set());
  }

  /** Starts the server anew where one of the changed files draws pages, and can be read. Open pages follow by themselves. */
  async follow(changed: readonly string[]): Promise<void> {
    if (!changed.some((file) => file.startsWith("src/components/"))) return;
    const before = await this.#drawing;
    const now = await drawingFiles(this.#options.root).catch(() => null);
    if (!now || !changed.some((file) => before.has(file) || now.has(file))) return;
    this.#drawing = Promise.resolve(now);
    this.#options.say("code that draws pages has changed: the server starts anew");
    this.#restarted = true;
    await this.stop();
    this.#process = this.#start();
  }

  /** Ends the server, so that its port is free. */
  stop(): Promise<void> {
    const ending = this.#process;
    ending.removeAllListeners("exit");
    return new Promise((resolve) => {
      if (ending.exitCode !== null || ending.signalCode !== null) return resolve();
      const patience = setTimeout(() => ending.kill("SIGKILL"), 2000);
      ending.on("exit", () => {
        clearTimeout(patience);
        resolve();
      });
      ending.kill();
    });
  }

  #start(): ReturnType<typeof startFramework> {
    const {root, host, port, say, onEnd} = this.#options;
    const args = ["preview", "--host", host, "--port", String(port), "--no-open"];
    const started = startFramework(root, args, {SITE_PREVIEW: "true"});
    started.stderr.on("data", (chunk) => process.stderr.write(withoutNoise(String(chunk))));
    // Framework tells of every request and message on standard output; there is nothing in it for who writes.
    started.stdout.resume();
    started.on("exit", (code) => {
      if (this.#restarted) say("the server has ended; it starts again when its code changes");
      else onEnd(code ?? 1);
    });
    return started;
  }
}

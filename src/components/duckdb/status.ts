import type {Progress} from "./progress.js";

/** Where a page says what its engine is doing. */
export interface Status {
  loading(progress: Progress): void;
  ready(): void;
  failed(reason: string): void;
}

/**
 * Returns a line at the foot of the window that says how far the engine is while it loads, goes away when it is ready, and
 * stays with the reason when it failed. It is a live region: what it says is spoken once in two seconds at most.
 */
export function statusLine(): Status {
  const line = document.createElement("div");
  line.className = "engine-status";
  const text = line.appendChild(document.createElement("p"));
  text.setAttribute("role", "status");
  const bar = line.appendChild(document.createElement("progress"));
  bar.setAttribute("aria-label", "query engine loaded");
  let spoken = Number.NEGATIVE_INFINITY;
  let over = false;
  return {
    loading({done, total}) {
      // What still comes of other files says nothing of an engine that has failed.
      if (over) return;
      if (!line.isConnected) (document.querySelector("main") ?? document.body).append(line);
      bar.max = total;
      bar.value = done;
      const now = performance.now();
      if (now - spoken < 2000 && done < total) return;
      spoken = now;
      text.textContent = words(done, total);
    },
    ready() {
      line.remove();
    },
    failed(reason) {
      over = true;
      bar.remove();
      line.classList.add("engine-failed");
      text.textContent = `Queries do not run here: ${reason}. Everything else on this page works.`;
      if (!line.isConnected) (document.querySelector("main") ?? document.body).append(line);
      line.append(closeButton(line));
    }
  };
}

function closeButton(line: HTMLElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.textContent = "Close";
  button.onclick = () => line.remove();
  return button;
}

function words(done: number, total: number): string {
  if (total <= 1) return "Loading the query engine";
  if (done >= total) return "Starting the query engine";
  return `Loading the query engine: ${megabytes(done)} of ${megabytes(total)} MB`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

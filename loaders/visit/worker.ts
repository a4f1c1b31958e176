import type {VisitAsked, VisitTold} from "./messages.ts";
import {openText, readText, takeFiles} from "./visit.ts";

/** The extractor in a worker of the page: answers each message with one. */
const page = self as unknown as {
  postMessage(message: VisitTold): void;
  onmessage: ((event: MessageEvent<VisitAsked>) => void) | null;
};

page.onmessage = ({data}) => {
  try {
    page.postMessage(answer(data));
  } catch (error) {
    page.postMessage({kind: "failed", message: error instanceof Error ? error.message : String(error)});
  }
};

function answer(asked: VisitAsked): VisitTold {
  switch (asked.kind) {
    case "open":
      return {kind: "opened", opened: openText(asked.text, asked.taken)};
    case "read":
      return {kind: "read", read: readText(asked.body, asked.header, asked.registry)};
    case "take":
      return {kind: "taken", files: takeFiles(asked.body, asked.header, asked)};
  }
}

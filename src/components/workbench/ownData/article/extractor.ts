import {FileAttachment} from "observablehq:stdlib";
import type {Registry} from "../../../../../loaders/index.ts";
import type {
  OpenedText,
  ReadText,
  TakenFiles,
  VisitAsked,
  VisitHeader,
  VisitTold,
  VisitVerdict
} from "../../../../../loaders/visit/messages.ts";

export type {OpenedText, ReadText, TakenFiles, VisitHeader, VisitVerdict};

const script = FileAttachment("../../../../extractor.js");
const registryFile = FileAttachment("../../../../data/registry.json");

let worker: Worker | null = null;
let queue: Promise<unknown> = Promise.resolve();

/** Finds the article in a text or in a page's HTML. */
export async function openText(text: string, taken: string[]): Promise<OpenedText> {
  const told = await ask({kind: "open", text, taken});
  return told.kind === "opened" ? told.opened : unexpected(told);
}

/** Reads an article with the site's own extractor and registry. */
export async function readText(body: string, header: VisitHeader): Promise<ReadText> {
  const told = await ask({kind: "read", body, header, registry: await registry()});
  return told.kind === "read" ? told.read : unexpected(told);
}

/** The files of an article and of its reviews. */
export async function takeFiles(
  body: string,
  header: VisitHeader,
  signed: {verdicts: VisitVerdict[]; reviewer: string; date: string}
): Promise<TakenFiles> {
  const told = await ask({kind: "take", body, header, registry: await registry(), ...signed});
  return told.kind === "taken" ? told.files : unexpected(told);
}

const registry = async (): Promise<Registry> => (await registryFile.json()) as Registry;

/** One question after the other; the worker starts with the first. */
function ask(asked: VisitAsked): Promise<VisitTold> {
  const answered = queue.then(
    () =>
      new Promise<VisitTold>((resolve, reject) => {
        worker ??= new Worker(script.href);
        worker.onmessage = ({data}: MessageEvent<VisitTold>) =>
          data.kind === "failed" ? reject(new Error(data.message)) : resolve(data);
        worker.onerror = (event) => {
          worker = null;
          reject(new Error(event.message || "the extractor was not loaded"));
        };
        worker.postMessage(asked);
      })
  );
  queue = answered.catch(() => null);
  return answered;
}

function unexpected({kind}: VisitTold): never {
  throw new Error(`not expected of the extractor: ${kind}`);
}

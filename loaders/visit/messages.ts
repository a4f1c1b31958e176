import type {Header} from "../article.ts";
import type {ExtractedRecord} from "../records.ts";
import type {Registry} from "../registry.ts";
import type {TableName} from "../tables/schema.ts";
import type {Unclaimed} from "../unclaimed.ts";

/** What a page says of an article that its reader brings. */
export interface VisitHeader extends Pick<Header, "id" | "publisher" | "title" | "published" | "language" | "url"> {
  author: string | null;
}

/** A text as it came, made ready: its body, and what it says of itself. */
export interface OpenedText {
  body: string;
  header: VisitHeader;
}

/** What the extractor made of an article. */
export interface ReadText {
  records: ExtractedRecord[];
  unclaimed: Unclaimed[];
  /** Rows for the site's tables, each an Arrow IPC stream; sources are those that the registry lacks and the site may have. */
  tables: {table: TableName; bytes: Uint8Array}[];
  sources: {id: string; bytes: Uint8Array}[];
}

/** What a reader says of a record, by its number, or of a number that became no claim. */
export interface VisitVerdict {
  about: "record" | "unclaimed";
  index: number;
  action: "confirm" | "reject" | "note";
  reason: string;
}

/** The files of an article, as a project takes them. */
export interface TakenFiles {
  article: string;
  reviews: string;
}

/** What a page asks of the extractor, in a worker. */
export type VisitAsked =
  | {kind: "open"; text: string; taken: string[]}
  | {kind: "read"; body: string; header: VisitHeader; registry: Registry}
  | {
      kind: "take";
      body: string;
      header: VisitHeader;
      registry: Registry;
      verdicts: VisitVerdict[];
      reviewer: string;
      date: string;
    };

export type VisitTold =
  | {kind: "opened"; opened: OpenedText}
  | {kind: "read"; read: ReadText}
  | {kind: "taken"; files: TakenFiles}
  | {kind: "failed"; message: string};

/** Where verdicts are kept: one text an article, by the article's id. */
export interface Store {
  /** What it is, in words: `saved to …`. */
  readonly label: string;
  /** The text as it stands there now; null where there is none. */
  read(id: string): Promise<string | null>;
  write(id: string, text: string): Promise<void>;
}

interface Picker {
  showDirectoryPicker?: (options: {id: string; mode: "readwrite"}) => Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser can write into a folder that a person names. */
export const canPickFolder = (): boolean => (window as Picker).showDirectoryPicker !== undefined;

/**
 * Asks for the project's folder, or its `data`, or `data/reviews`; null where the person chooses none.
 * @throws {Error} where the folder chosen holds no reviews.
 */
export async function pickFolder(): Promise<Store | null> {
  let folder: FileSystemDirectoryHandle | undefined;
  try {
    folder = await (window as Picker).showDirectoryPicker?.({id: "reviews", mode: "readwrite"});
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
  return folder === undefined ? null : folderStore(await findReviews(folder));
}

/** The folder of reviews in what a person chose. */
async function findReviews(folder: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle> {
  if (folder.name === "reviews") return folder;
  const data = folder.name === "data" ? folder : await child(folder, "data");
  // A project without reviews has no such folder yet; what is a project shows by its articles.
  if (data === null || (await child(data, "articles")) === null)
    throw new Error(`the folder ${JSON.stringify(folder.name)} is no project: choose the one that holds data/articles`);
  return data.getDirectoryHandle("reviews", {create: true});
}

async function child(folder: FileSystemDirectoryHandle, name: string): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await folder.getDirectoryHandle(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return null;
    throw error;
  }
}

/** Files in a folder. The browser writes beside a file and moves what is whole into its place. */
function folderStore(folder: FileSystemDirectoryHandle): Store {
  return {
    label: `Saved to the folder ${folder.name} as you judge.`,
    async read(id) {
      try {
        return await (await (await folder.getFileHandle(`${id}.yaml`)).getFile()).text();
      } catch (error) {
        if (error instanceof DOMException && error.name === "NotFoundError") return null;
        throw error;
      }
    },
    async write(id, text) {
      const file = await folder.getFileHandle(`${id}.yaml`, {create: true});
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
    }
  };
}

/** What is kept in the browser of an article whose file could not be written: its text, and the one that it began from. */
interface Kept {
  base: string | null;
  text: string;
}

const keyOf = (id: string): string => `review ${id}`;

/** Verdicts kept in this browser until they are downloaded; `texts` are the project's own. */
export class BrowserStore implements Store {
  readonly label = "Kept in this browser until you download the files.";
  readonly #texts: Readonly<Record<string, string | null>>;

  constructor(texts: Readonly<Record<string, string | null>>) {
    this.#texts = texts;
  }

  async read(id: string): Promise<string | null> {
    return this.#kept(id)?.text ?? this.#texts[id] ?? null;
  }

  async write(id: string, text: string): Promise<void> {
    const base = this.#texts[id] ?? null;
    if (text === (base ?? "")) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), JSON.stringify({base, text} satisfies Kept));
  }

  /** The articles that have something to download, and whether the project's file has changed since. */
  get waiting(): {id: string; changed: boolean}[] {
    return Object.keys(this.#texts).flatMap((id) => {
      const kept = this.#kept(id);
      return kept === null ? [] : [{id, changed: kept.base !== (this.#texts[id] ?? null)}];
    });
  }

  /** Lets go of what is kept of an article. */
  forget(id: string): void {
    localStorage.removeItem(keyOf(id));
  }

  /** What is kept of an article; nothing where the project's file has it by now. */
  #kept(id: string): Kept | null {
    const json = localStorage.getItem(keyOf(id));
    const kept = json === null ? null : (JSON.parse(json) as Kept);
    return kept?.text === this.#texts[id] ? null : kept;
  }
}

/** Gives a text to the person as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], {type: "application/yaml"}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

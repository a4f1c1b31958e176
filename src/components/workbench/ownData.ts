import {element} from "../chart/dom.js";
import type {Workbench} from "./context.js";

/** Takes the reader's own files and articles, chosen, dropped or pasted. */
export function mountOwnData(workbench: Workbench): void {
  const place = workbench.place("own");
  const file = element(document, "input", {
    type: "file",
    id: "wb-own-file",
    accept: ".csv,.tsv,.txt,.json,.ndjson,.jsonl,.arrow,.feather,.parquet,.html,.htm,.md"
  });
  const work = element(document, "div", {class: "wb-own-work"});
  const list = element(document, "ul", {class: "wb-own-tables"});
  const article = element(document, "button", {type: "button"}, "Paste an article");
  place.append(
    element(
      document,
      "p",
      {class: "wb-note"},
      "A file becomes a table; an article is read for its figures. Both stay on your machine, for this visit."
    ),
    element(
      document,
      "label",
      {for: "wb-own-file"},
      "Choose a file, or drop one on this page: CSV, JSON, Arrow, Parquet, or an article as text or HTML"
    ),
    file,
    element(document, "p", {class: "actions"}, article),
    work,
    list
  );

  async function bring(chosen: File): Promise<void> {
    if (/\.(html?|md)$/i.test(chosen.name) || chosen.type === "text/html") {
      const {bringArticle} = await import("./ownData/article/panel.js");
      return bringArticle(workbench, await chosen.text(), chosen.name, work);
    }
    const {bringFile} = await import("./ownData/files/panel.js");
    return bringFile(workbench, chosen, work);
  }

  file.onchange = () => {
    const chosen = file.files?.[0];
    file.value = "";
    if (chosen) void bring(chosen);
  };
  article.onclick = async () => {
    const {pasteArticle} = await import("./ownData/article/panel.js");
    pasteArticle(workbench, work);
  };
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    place.classList.add("dropping");
  });
  addEventListener("dragleave", () => place.classList.remove("dropping"));
  addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    place.classList.remove("dropping");
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped) void bring(dropped);
    place.scrollIntoView({block: "nearest"});
  });
  workbench.session.on("catalog", () => {
    list.replaceChildren(
      ...workbench.session.ownTables.map((name) => {
        const remove = element(document, "button", {type: "button", "aria-label": `Remove ${name}`}, "Remove");
        remove.onclick = async () => {
          await workbench.session.removeTable(name);
          workbench.say(`${name} is removed`);
          file.focus();
        };
        return element(document, "li", {}, element(document, "code", {}, name), " ", remove);
      })
    );
  });
}

import {element} from "../chart/dom.js";
import type {Workbench} from "./context.js";
import {partOf} from "./frame.js";

/** Takes the reader's own files and articles, chosen, dropped or pasted. */
export function mountOwnData(workbench: Workbench): void {
  const place = workbench.place("own");
  const file = partOf<HTMLInputElement>(place, "#wb-own-file");
  const article = partOf<HTMLButtonElement>(place, ".wb-article");
  const work = partOf(place, ".wb-own-work");
  const list = partOf(place, ".wb-own-tables");
  file.disabled = false;
  article.disabled = false;

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

/** Something wrong in a file that people write. */
export interface ProblemText {
  /** `file:line: field: what is wrong: value`. */
  message: string;
  /** What to do about it, where the message does not say it. */
  remedy: string | null;
}

/** What is wrong with the project, for whoever edits it; nothing where all is well. The page shows the last good tables. */
export function problemList(problems: readonly ProblemText[]): HTMLElement {
  const list = document.createElement("div");
  if (problems.length === 0) return list;
  list.className = "problems";
  list.setAttribute("role", "alert");
  const heading = list.appendChild(document.createElement("p"));
  heading.textContent = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}. The page shows the tables as they last were.`;
  const items = list.appendChild(document.createElement("ul"));
  for (const {message, remedy} of problems) {
    const item = items.appendChild(document.createElement("li"));
    item.appendChild(document.createElement("code")).textContent = message;
    if (remedy) item.appendChild(document.createElement("p")).textContent = remedy;
  }
  return list;
}

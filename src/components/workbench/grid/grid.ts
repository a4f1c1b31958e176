import {elementScroll, observeElementOffset, observeElementRect, Virtualizer} from "@tanstack/virtual-core";
import {element} from "../../chart/dom.js";
import {fillCell} from "./cellView.js";
import {rangeText} from "./clipboard.js";
import type {GridColumn} from "./column.js";
import {openValue} from "./detail.js";
import {headCell} from "./head.js";
import {move} from "./keys.js";
import {holds, type Place, type Range, rangeOf, sizeOf} from "./selection.js";
import {nextSorting, type Sorting, sortedRows} from "./sort.js";
import {fittingWidth, narrowest, widthStep} from "./widths.js";

export interface GridOptions {
  /** What the grid is called for a reader who does not see it. */
  label: string;
  /** How wide it will be, in pixels: what is in sight is drawn before it stands in the page, where it can be measured. */
  width: number;
  /** Told in words of what changed: an order, a selection, what was copied. */
  onSaid?(words: string): void;
}

/** A grid of a result's rows. Only the rows in sight are in the page. */
export interface Grid {
  element: HTMLElement;
  /** Puts further columns behind the others. */
  add(columns: readonly GridColumn[]): void;
  /** The selected cells as text that spreadsheets take. */
  selectionText(): string;
  /** The rows as they are ordered now: each one's number in the result. */
  order(): readonly number[];
  destroy(): void;
}

const rowHeight = 30;
const headHeight = 48;
/** More rows than these a grid does not show at once, nor more than this share of the window; `results.css` says the same. */
const mostRows = 14;
const mostOfWindow = 0.7;

/** Shows rows in a grid that is sorted, sized, walked through and copied from, by mouse and by keyboard. */
export function grid(
  given: readonly GridColumn[],
  rowCount: number,
  {label, width, onSaid = () => {}}: GridOptions
): Grid {
  const columns = [...given];
  const widths = columns.map((column) => fittingWidth(column, rowCount));
  let sorting: Sorting | null = null;
  let sorted: Int32Array | null = null;
  let active: Place = {row: rowCount > 0 ? 0 : -1, column: 0};
  let anchor: Place = active;
  let left: Place = active;
  let dragging = false;
  const drawn = new Map<number, HTMLElement>();

  const head = element(document, "div", {role: "row", "aria-rowindex": 1, class: "grid-head-row"});
  const body = element(document, "div", {role: "rowgroup", class: "grid-body"});
  const table = element(
    document,
    "div",
    {role: "grid", "aria-label": label, "aria-multiselectable": "true", "aria-rowcount": rowCount + 1, class: "sheet"},
    element(document, "div", {role: "rowgroup", class: "grid-head"}, head),
    body
  );
  const scroller = element(document, "div", {class: "grid-scroller"}, table);

  const rowAt = (shown: number): number => sorted?.[shown] ?? shown;
  const range = (): Range => rangeOf(anchor, active);
  const tall = Math.min(rowCount, mostRows) * rowHeight + headHeight + 20;
  const shared = {
    initialRect: {width, height: Math.min(innerHeight * mostOfWindow, tall)},
    getScrollElement: () => scroller,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => draw()
  };
  const rows = new Virtualizer<HTMLElement, HTMLElement>({
    ...shared,
    count: rowCount,
    estimateSize: () => rowHeight,
    overscan: 0,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight
  });
  const across = new Virtualizer<HTMLElement, HTMLElement>({
    ...shared,
    horizontal: true,
    count: columns.length,
    estimateSize: (column) => widths[column] ?? narrowest,
    overscan: 1
  });

  /**
   * What is in sight; the active row and column, which have the focus; and those that had it last: a screen reader that finds
   * the cell that it comes from gone does not say where it is.
   */
  function draw(): void {
    const wanted = withKept(rows.getVirtualItems(), [active.row, left.row]);
    const starts = startsOf(widths);
    const shown = withKept(across.getVirtualItems(), [active.column, left.column]).map((index) => ({
      index,
      start: starts[index]!
    }));
    const key = `${shown.map(({index}) => index).join()}|${widths.join()}`;
    body.style.height = `${rowCount * rowHeight}px`;
    table.style.width = `${across.getTotalSize()}px`;
    const keep = new Set(wanted);
    for (const [index, row] of drawn) {
      if (keep.has(index)) continue;
      row.remove();
      drawn.delete(index);
    }
    if (head.dataset.key !== key) drawHead(shown, key);
    for (const index of wanted) {
      const row = drawn.get(index) ?? addRow(index);
      if (row.dataset.key !== key) fillRow(row, index, shown, key);
    }
  }

  function drawHead(shown: readonly {index: number; start: number}[], key: string): void {
    head.dataset.key = key;
    const cells = keepCells(head, shown, (column) =>
      headCell(columns[column]!, column, {
        sort: () => sortBy(column),
        resize: (width) => resize(column, width),
        fit: () => resize(column, fittingWidth(columns[column]!, rowCount, 1200))
      })
    );
    for (const [column, cell] of cells) {
      const order = sorting?.column === column ? (sorting.descending ? "descending" : "ascending") : "none";
      cell.setAttribute("aria-sort", order);
      cell.tabIndex = active.row === -1 && active.column === column ? 0 : -1;
    }
  }

  function addRow(index: number): HTMLElement {
    const row = element(document, "div", {role: "row", "aria-rowindex": index + 2, class: "grid-row"});
    row.style.top = `${index * rowHeight}px`;
    row.classList.toggle("odd", index % 2 === 1);
    drawn.set(index, row);
    const next = [...drawn.keys()].filter((other) => other > index).sort((a, b) => a - b)[0];
    body.insertBefore(row, next === undefined ? null : (drawn.get(next) ?? null));
    return row;
  }

  function fillRow(
    row: HTMLElement,
    index: number,
    shown: readonly {index: number; start: number}[],
    key: string
  ): void {
    row.dataset.key = key;
    const cells = keepCells(row, shown, (column) =>
      element(document, "div", {role: "gridcell", "aria-colindex": column + 1, "data-column": column})
    );
    for (const [column, cell] of cells) {
      cell.classList.toggle("number", columns[column]!.numeric);
      fillCell(cell, columns[column]!, rowAt(index));
      mark(cell, {row: index, column});
    }
  }

  /** Puts the cells of columns into a line, and leaves those that are there where they are: one of them may have the focus. */
  function keepCells(
    line: HTMLElement,
    shown: readonly {index: number; start: number}[],
    make: (column: number) => HTMLElement
  ): Map<number, HTMLElement> {
    const there = new Map(
      [...(line.children as HTMLCollectionOf<HTMLElement>)].map((cell) => [Number(cell.dataset.column), cell])
    );
    const cells = new Map(shown.map(({index}) => [index, there.get(index) ?? make(index)]));
    for (const [column, cell] of there) if (!cells.has(column)) cell.remove();
    let next = line.firstElementChild;
    let end = 0;
    for (const {index, start} of shown) {
      const cell = cells.get(index)!;
      if (cell === next) next = cell.nextElementSibling;
      else line.insertBefore(cell, next);
      cell.style.marginLeft = start === end ? "" : `${start - end}px`;
      cell.style.width = `${widths[index]}px`;
      end = start + widths[index]!;
    }
    return cells;
  }

  function mark(cell: HTMLElement, at: Place): void {
    const isActive = at.row === active.row && at.column === active.column;
    cell.tabIndex = isActive ? 0 : -1;
    cell.setAttribute("aria-selected", String(holds(range(), at)));
  }

  function markAll(): void {
    for (const [row, line] of drawn)
      for (const cell of line.children as HTMLCollectionOf<HTMLElement>)
        mark(cell, {row, column: Number(cell.dataset.column)});
    for (const cell of head.children as HTMLCollectionOf<HTMLElement>)
      cell.tabIndex = active.row === -1 && active.column === Number(cell.dataset.column) ? 0 : -1;
  }

  function cellAt({row, column}: Place): HTMLElement | null {
    const line = row === -1 ? head : drawn.get(row);
    return line?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? null;
  }

  function go(to: Place, extend: boolean): void {
    left = active;
    active = to;
    if (!extend || to.row === -1) anchor = to;
    if (to.row >= 0) rows.scrollToIndex(to.row, {align: "auto"});
    else scroller.scrollTop = 0;
    across.scrollToIndex(to.column, {align: "auto"});
    draw();
    markAll();
    cellAt(to)?.focus({preventScroll: true});
    const size = sizeOf(range());
    if (extend && size > 1) onSaid(`${size} cells selected`);
  }

  function redraw(): void {
    for (const row of drawn.values()) delete row.dataset.key;
    delete head.dataset.key;
    draw();
  }

  function sortBy(column: number): void {
    sorting = nextSorting(sorting, column);
    sorted = sorting && sortedRows(columns[column]!, rowCount, sorting.descending);
    redraw();
    const {name} = columns[column]!;
    onSaid(sorting ? `sorted by ${name}, ${sorting.descending ? "descending" : "ascending"}` : "in the query's order");
  }

  function resize(column: number, width: number): void {
    widths[column] = Math.max(narrowest, Math.round(width));
    across.measure();
    redraw();
  }

  function placeOf(target: EventTarget | null): Place | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
    const line = cell?.closest<HTMLElement>("[role=row]");
    if (!cell || !line) return null;
    return {row: Number(line.getAttribute("aria-rowindex")) - 2, column: Number(cell.dataset.column)};
  }

  function onKey(event: KeyboardEvent): void {
    const far = event.ctrlKey || event.metaKey;
    if (active.row === -1 && event.altKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      resize(active.column, widths[active.column]! + (event.key === "ArrowLeft" ? -widthStep : widthStep));
      onSaid(`${columns[active.column]!.name}: ${widths[active.column]} pixels wide`);
    } else if (event.key === "Enter" || (event.key === " " && active.row === -1)) activate(far);
    else if (far && event.key.toLowerCase() === "a" && rowCount > 0) {
      anchor = {row: rowCount - 1, column: columns.length - 1};
      go({row: 0, column: 0}, true);
    } else {
      const page = Math.max(1, Math.floor((scroller.clientHeight - headHeight) / rowHeight) - 1);
      const to = event.altKey ? null : move(event, active, {rows: rowCount, columns: columns.length, page});
      if (to === null) return;
      go(to, event.shiftKey);
    }
    event.preventDefault();
  }

  function activate(inNewTab: boolean): void {
    const {row, column} = active;
    if (row === -1) sortBy(column);
    else {
      const href = columns[column]!.href?.(rowAt(row));
      if (href) open(href, inNewTab ? "_blank" : "_self", "noopener");
      else openValue(columns[column]!, rowAt(row), cellAt(active));
    }
  }

  table.addEventListener("keydown", onKey);
  table.addEventListener("pointerdown", (event) => {
    const at = placeOf(event.target);
    const link = (event.target as Element).closest("a");
    if (at === null || at.row < 0 || event.button !== 0 || event.pointerType !== "mouse" || link) return;
    dragging = true;
    go(at, event.shiftKey);
    event.preventDefault();
  });
  // A finger that scrolls is no click.
  table.addEventListener("click", (event) => {
    const at = placeOf(event.target);
    const byMouse = event instanceof PointerEvent && event.pointerType === "mouse";
    if (at && at.row >= 0 && !byMouse) go(at, event.shiftKey);
  });
  table.addEventListener("pointerover", (event) => {
    const at = dragging ? placeOf(event.target) : null;
    if (at && at.row >= 0) go(at, true);
  });
  table.addEventListener("dblclick", (event) => {
    const at = placeOf(event.target);
    if (at && at.row >= 0) openValue(columns[at.column]!, rowAt(at.row), cellAt(at));
  });
  const release = () => {
    dragging = false;
  };
  addEventListener("pointerup", release);
  table.addEventListener("copy", (event) => {
    if (active.row < 0) return;
    event.clipboardData?.setData("text/plain", rangeText(columns, range(), rowAt));
    event.preventDefault();
    const size = sizeOf(range());
    onSaid(size === 1 ? "cell copied" : `${size} cells copied`);
  });

  table.setAttribute("aria-colcount", String(columns.length));
  const unmount = [rows._didMount(), across._didMount()];
  draw();
  // From when it stands in the page, what is in sight is what is measured.
  const seen = new ResizeObserver(() => {
    rows._willUpdate();
    across._willUpdate();
    draw();
    // From when it is first scrolled, some rows out of sight are drawn too.
    rows.setOptions({...rows.options, overscan: 4});
  });
  seen.observe(scroller);
  scroller.style.setProperty("--rows", String(Math.min(rowCount, mostRows)));

  return {
    element: scroller,
    add(more) {
      columns.push(...more);
      widths.push(...more.map((column) => fittingWidth(column, rowCount, 480)));
      table.setAttribute("aria-colcount", String(columns.length));
      across.setOptions({...across.options, count: columns.length});
      across.measure();
      redraw();
    },
    selectionText: () => (active.row < 0 ? "" : rangeText(columns, range(), rowAt)),
    order: () => Array.from({length: rowCount}, (_, row) => rowAt(row)),
    destroy() {
      for (const end of unmount) end();
      seen.disconnect();
      removeEventListener("pointerup", release);
      scroller.remove();
    }
  };
}

/** Where columns of these widths begin. */
function startsOf(widths: readonly number[]): number[] {
  const starts: number[] = [];
  let sum = 0;
  for (const width of widths) {
    starts.push(sum);
    sum += width;
  }
  return starts;
}

/** The indexes of items in order, with those that are kept; what is below 0 is none. */
function withKept(items: readonly {index: number}[], kept: readonly number[]): number[] {
  const indexes = new Set([...items.map(({index}) => index), ...kept.filter((index) => index >= 0)]);
  return [...indexes].sort((a, b) => a - b);
}

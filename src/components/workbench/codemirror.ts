import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap
} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap, indentWithTab} from "@codemirror/commands";
import {sql} from "@codemirror/lang-sql";
import {bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting} from "@codemirror/language";
import {lintGutter, nextDiagnostic, setDiagnostics} from "@codemirror/lint";
import {highlightSelectionMatches, searchKeymap} from "@codemirror/search";
import {EditorState, Prec} from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers
} from "@codemirror/view";
import {tags} from "@lezer/highlight";
import type {Catalog} from "./catalog.js";
import {type Completion, complete} from "./complete.js";
import {duckdb} from "./dialect.js";
import type {Editor, EditorEvents} from "./editor.js";

/** What completion asks the page. */
export interface Knowledge {
  catalog(): Catalog;
  /** The values of a column, where they are few; empty where they are many. */
  values(table: string, column: string): Promise<readonly string[]>;
}

/** CodeMirror in the place of a text area, with its text. */
export function codeEditor(area: HTMLTextAreaElement, events: EditorEvents, knowledge: Knowledge): Editor {
  const view = new EditorView({
    parent: area.parentElement ?? undefined,
    state: EditorState.create({doc: area.value, extensions: extensions(events, knowledge)})
  });
  area.remove();
  const replace = (from: number, to: number, insert: string) => {
    view.dispatch({changes: {from, to, insert}, selection: {anchor: from + insert.length}, scrollIntoView: true});
  };
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => replace(0, view.state.doc.length, text),
    insert(words) {
      view.dispatch(view.state.replaceSelection(words), {scrollIntoView: true});
      view.focus();
    },
    selected() {
      const {from, to} = view.state.selection.main;
      return from === to ? null : {text: view.state.sliceDoc(from, to), from};
    },
    cursor: () => view.state.selection.main.head,
    focus: () => view.focus(),
    mark(fault) {
      const length = view.state.doc.length;
      const diagnostics = fault
        ? [
            {
              from: Math.min(fault.from, length),
              to: Math.min(fault.to, length),
              severity: "error" as const,
              message: fault.message
            }
          ]
        : [];
      view.dispatch(setDiagnostics(view.state, diagnostics));
      if (fault) view.dispatch({effects: EditorView.scrollIntoView(Math.min(fault.from, length), {y: "nearest"})});
    },
    replace
  };
}

function extensions(events: EditorEvents, knowledge: Knowledge) {
  const command = (run: () => void) => () => {
    run();
    return true;
  };
  return [
    Prec.highest(
      keymap.of([
        {key: "Mod-Enter", run: command(events.run), preventDefault: true},
        {key: "Mod-Shift-Enter", run: command(events.runStatement), preventDefault: true},
        {key: "Mod-.", run: command(events.stop), preventDefault: true},
        {key: "Shift-Alt-f", run: command(events.format), preventDefault: true},
        {key: "F8", run: nextDiagnostic},
        {key: "Tab", run: acceptCompletion}
      ])
    ),
    lineNumbers(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    indentOnInput(),
    indentUnit.of("  "),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    lintGutter(),
    sql({dialect: duckdb, upperCaseKeywords: true}),
    syntaxHighlighting(colours),
    autocompletion({override: [(context) => source(context, knowledge)], icons: false}),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab
    ]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      "aria-label": "SQL. Escape, then Tab leaves the editor.",
      spellcheck: "false",
      autocorrect: "off",
      autocapitalize: "off"
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) events.changed();
    })
  ];
}

async function source(context: CompletionContext, knowledge: Knowledge): Promise<CompletionResult | null> {
  const found = complete(context.state.doc.toString(), context.pos, knowledge.catalog());
  if (!found || (!context.explicit && found.from === context.pos && !afterDotOrQuote(context))) return null;
  return {from: found.from, options: await optionsOf(found, knowledge), validFor: /^[\p{L}\p{N}_]*$/u};
}

function afterDotOrQuote({state, pos}: CompletionContext): boolean {
  return /[.']/.test(state.sliceDoc(pos - 1, pos));
}

async function optionsOf(found: Completion, knowledge: Knowledge) {
  if ("options" in found) {
    return found.options.map(({label, insert, kind, detail, info, boost}) => ({
      label,
      apply: insert,
      type: kind,
      // It stands behind the label, and is read with it.
      detail: detail && ` ${detail}`,
      info,
      boost
    }));
  }
  const values = await knowledge.values(found.valuesOf.table, found.valuesOf.column);
  return values.map((value) => ({label: value, apply: value.replaceAll("'", "''"), type: "value"}));
}

/** Colours come from the style sheet, which knows dark from light. */
const colours = HighlightStyle.define([
  {tag: tags.keyword, class: "sql-keyword"},
  {tag: [tags.string, tags.special(tags.string)], class: "sql-text"},
  {tag: [tags.number, tags.bool, tags.null], class: "sql-number"},
  {tag: tags.comment, class: "sql-comment"},
  {tag: tags.typeName, class: "sql-type"},
  {tag: tags.special(tags.name), class: "sql-parameter"}
]);

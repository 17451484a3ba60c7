import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  insertBracket,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { sql } from "@codemirror/lang-sql";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { element } from "../shared/elements.ts";
import { completeSql } from "./completion.ts";
import { duckdb } from "./dialect.ts";
import { editorTheme } from "./editor-theme.ts";
import type { SchemaTable } from "./schema.ts";

/** What the page needs of an editor; its text area is one too. */
export interface TextEditor {
  text: string;
  focus(): void;
}

interface EditorOptions {
  /** Takes the place of this text area, with its text and, where it is in use, its cursor. */
  area: HTMLTextAreaElement;
  tables: () => SchemaTable[];
  onRun: () => void;
}

/** After Escape, Tab moves on to the next control, until another key is pressed. */
const leaveByEscape = EditorView.domEventHandlers({
  keydown({ key }, view) {
    if (key === "Escape") view.setTabFocusMode(true);
    else if (key !== "Tab" && key !== "Shift") view.setTabFocusMode(false);
    return false;
  },
  focus(_, view) {
    view.setTabFocusMode(false);
    return false;
  },
});

/**
 * Typing over a selection. The browser would merge the lines itself and keep their look in a style
 * attribute, which the content security policy refuses.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput({ inputType, data, isComposing }, view) {
    const { state } = view;
    if (inputType !== "insertText" || !data || isComposing || state.selection.main.empty) {
      return false;
    }
    const around = insertBracket(state, data);
    view.dispatch(around ?? { ...state.replaceSelection(data), userEvent: "input.type" });
    return true;
  },
});

/**
 * Puts CodeMirror in place of a text area. It lives in a shadow root: only there does it add its
 * styles as constructed sheets, which the content security policy allows.
 */
export function createEditor({ area, tables, onRun }: EditorOptions): TextEditor {
  const host = element("div");
  const root = host.attachShadow({ mode: "open" });
  const run = (view: EditorView) => {
    closeCompletion(view);
    onRun();
    return true;
  };
  const hadFocus = document.activeElement === area;
  const { selectionStart: anchor, selectionEnd: head } = area;
  const view = new EditorView({
    doc: area.value,
    ...(hadFocus && { selection: { anchor, head } }),
    root,
    parent: root,
    extensions: [
      Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
      // Before the list of completions, which Escape closes too.
      Prec.highest(leaveByEscape),
      typeOver,
      lineNumbers(),
      history(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      indentUnit.of("  "),
      sql({ dialect: duckdb, upperCaseKeywords: true }),
      duckdb.language.data.of({ autocomplete: completeSql(tables) }),
      // Chosen with an arrow first: Enter after a short name of a table must stay a new line.
      autocompletion({ icons: false, selectOnOpen: false }),
      keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": area.ariaLabel ?? "" }),
      editorTheme,
    ],
  });
  area.before(host);
  // Given on before the area goes, so that a phone's keyboard stays.
  if (hadFocus) view.focus();
  area.remove();
  return {
    get text() {
      return view.state.doc.toString();
    },
    set text(insert) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } });
    },
    focus: () => view.focus(),
  };
}

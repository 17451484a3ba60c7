import type { TextEditor } from "./editor.ts";

/** A text area as an editor, which runs its text with Ctrl or ⌘ and Enter. */
export function areaEditor(area: HTMLTextAreaElement, onRun: () => void): TextEditor {
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onRun();
  });
  return {
    get text() {
      return area.value;
    },
    set text(text) {
      area.value = text;
    },
    focus: () => area.focus(),
  };
}

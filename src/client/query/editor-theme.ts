import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The look of the editor in the colours of the page, light and dark. */

const highlighting = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "700" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--mark)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--mark)" },
  { tag: [tags.lineComment, tags.blockComment], color: "var(--muted)" },
  { tag: [tags.typeName, tags.standard(tags.name)], color: "var(--accent)" },
]);

const frame = EditorView.theme({
  "&": {
    color: "var(--ink)",
    backgroundColor: "var(--paper)",
    fontSize: "0.9375rem",
  },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "1px" },
  ".cm-scroller": {
    fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
    lineHeight: "1.5",
    maxHeight: "min(32rem, 60vh)",
    overflow: "auto",
  },
  // As high as the frame, so that a click below a short text writes there too.
  ".cm-content, .cm-gutter": { minHeight: "13rem" },
  ".cm-content": { caretColor: "var(--ink)", paddingBlock: "0.6rem" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--panel)", color: "var(--muted)", border: "0" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "color-mix(in srgb, var(--accent) 25%, transparent)" },
  ".cm-matchingBracket": { outline: "1px solid var(--muted)", backgroundColor: "transparent" },
  ".cm-tooltip": {
    backgroundColor: "var(--panel)",
    color: "var(--ink)",
    border: "1px solid var(--muted)",
    borderRadius: "4px",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { maxHeight: "14em", fontFamily: "inherit" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.2rem 0.5rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--accent)",
    color: "var(--paper)",
  },
  ".cm-completionInfo": { maxWidth: "22rem", padding: "0.4rem 0.6rem", fontSize: "0.875rem" },
  ".cm-completionDetail": { fontStyle: "normal", opacity: "0.85" },
});

export const editorTheme = [frame, syntaxHighlighting(highlighting)];

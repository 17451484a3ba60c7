/**
 * `<citation-list>`: a button beside each citation that copies it. Without scripts one click on
 * the text still selects all of it.
 */
class CitationList extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button")) return;
    const { copy = "", copied = "", failed = "" } = this.dataset;
    for (const text of this.querySelectorAll("[data-style]")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "small no-print";
      button.textContent = copy;
      button.addEventListener("click", async () => {
        const done = navigator.clipboard.writeText(text.textContent ?? "");
        button.textContent = await done.then(() => copied).catch(() => failed);
      });
      text.after(button);
    }
  }
}

customElements.define("citation-list", CitationList);

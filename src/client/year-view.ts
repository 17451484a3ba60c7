/**
 * `<year-view>`: the part of a map page that changes with the year. A link with `data-year` swaps
 * it for the same part of that year's page, so each year is drawn once, at build time. Scroll
 * position and focus stay; address, title, breadcrumbs and the link to the other language follow.
 */
class YearView extends HTMLElement {
  #pages = new Map<string, Promise<Document>>();

  connectedCallback(): void {
    this.addEventListener("click", (event) => this.#onClick(event));
    for (const hint of ["pointerover", "focusin"]) {
      this.addEventListener(hint, ({ target }) => {
        const link = yearLink(target);
        if (link) this.#page(link.href);
      });
    }
    window.addEventListener("popstate", () => this.#show(location.href));
    this.#preloadNeighbours();
  }

  /** The parsed page at an address; asked for once. */
  #page(address: string): Promise<Document> {
    const known = this.#pages.get(address);
    if (known) return known;
    const page = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status} at ${address}`);
      return new DOMParser().parseFromString(await response.text(), "text/html");
    });
    this.#pages.set(address, page);
    // A failed request may succeed the next time it is asked for.
    page.catch(() => this.#pages.delete(address));
    return page;
  }

  #preloadNeighbours(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[rel=prev], a[rel=next]")) {
      this.#page(link.href);
    }
  }

  #onClick(event: MouseEvent): void {
    const link = yearLink(event.target);
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!link || modified || event.button !== 0) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    this.#show(link.href);
  }

  async #show(address: string): Promise<void> {
    const slow = setTimeout(() => this.#announce(this.dataset.loading), 200);
    try {
      const page = await this.#page(address);
      if (address !== location.href) return;
      this.#swap(page);
    } catch {
      location.assign(address);
    } finally {
      clearTimeout(slow);
    }
  }

  #swap(page: Document): void {
    const next = page.querySelector("year-view");
    if (!next) throw new Error("the page has no year view");
    const focused = document.activeElement?.closest<HTMLAnchorElement>("a[data-year]");
    this.replaceChildren(...next.cloneNode(true).childNodes);
    document.title = page.title;
    for (const selector of ["link[rel=canonical]", "link[hreflang]", "a[data-other-language]"]) {
      const sources = page.querySelectorAll<HTMLAnchorElement>(selector);
      document.querySelectorAll(selector).forEach((element, at) => {
        element.setAttribute("href", sources[at]?.getAttribute("href") ?? "");
      });
    }
    const trail = page.querySelector("[data-trail]")?.cloneNode(true);
    if (trail) document.querySelector("[data-trail]")?.replaceWith(trail);
    if (focused) this.querySelector<HTMLElement>(`a[data-year="${focused.dataset.year}"]`)?.focus();
    this.#announce(this.querySelector("h1")?.textContent);
    this.#preloadNeighbours();
  }

  #announce(text: string | null | undefined): void {
    const status = this.querySelector("[data-status]");
    if (status) status.textContent = text ?? "";
  }
}

const yearLink = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-year]") : null;

customElements.define("year-view", YearView);

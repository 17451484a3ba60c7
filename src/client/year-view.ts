import { Player } from "./year-view/player.ts";

/**
 * `<year-view>`: the part of a map page that changes with the year. A link with `data-year` swaps
 * it for the same part of that year's page, so each year is drawn once, at build time. Scroll
 * position and focus stay; address, title, breadcrumbs and the link to the other language follow.
 */
class YearView extends HTMLElement {
  #pages = new Map<string, Promise<Document>>();
  // Years that pass by on their own leave no trail of pages behind.
  #player = new Player(this, ({ href }) => {
    history.replaceState(null, "", href);
    this.#show(href);
  });

  connectedCallback(): void {
    this.addEventListener("click", (event) => this.#onClick(event));
    for (const hint of ["pointerover", "focusin"]) {
      this.addEventListener(hint, ({ target }) => {
        const link = yearLink(target);
        if (link) this.#page(link.href);
      });
    }
    window.addEventListener("popstate", () => this.#show(location.href));
    this.#centreCurrent();
    this.#player.update();
  }

  disconnectedCallback(): void {
    this.#player.stop();
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

  /** For a reader who goes from year to year; one who does not is spared two more pages. */
  #preloadNeighbours(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[rel=prev], a[rel=next]")) {
      this.#page(link.href);
    }
  }

  #onClick(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest("[data-play]")) {
      this.#player.toggle();
      return;
    }
    const link = yearLink(event.target);
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!link || modified || event.button !== 0) return;
    event.preventDefault();
    this.#player.stop();
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
    const focused = this.contains(document.activeElement) ? selectorOf(document.activeElement) : "";
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
    this.#player.update();
    this.#centreCurrent();
    if (focused) this.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
    this.#announce(this.querySelector("h1")?.textContent);
    this.#preloadNeighbours();
  }

  /** Brings view and year into the middle of their strips, without moving the page. */
  #centreCurrent(): void {
    for (const strip of this.querySelectorAll<HTMLElement>(".view-tabs ul, .year-nav ol")) {
      const current = strip.querySelector<HTMLElement>("[aria-current]");
      if (!current) continue;
      strip.scrollLeft += current.getBoundingClientRect().left - strip.getBoundingClientRect().left;
      strip.scrollLeft -= (strip.clientWidth - current.offsetWidth) / 2;
    }
  }

  #announce(text: string | null | undefined): void {
    const status = this.querySelector("[data-status]");
    if (status) status.textContent = text ?? "";
  }
}

/** What of the years has the focus: the same step, the button or the year in the new page. */
function selectorOf(focused: Element | null): string {
  const rel = focused?.getAttribute("rel");
  if (focused?.matches(".year-nav a[rel]"))
    return `.year-nav a[rel=${rel}], .year-nav [aria-current]`;
  if (focused?.matches("[data-play]")) return "[data-play]";
  const link = yearLink(focused);
  return link ? `ol a[data-year="${link.dataset.year}"]` : "";
}

const yearLink = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-year]") : null;

customElements.define("year-view", YearView);

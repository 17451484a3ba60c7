/** How long a year stays, in milliseconds: time to take its map in. */
const pause = 2000;

const playButton = (view: HTMLElement) => view.querySelector<HTMLButtonElement>("[data-play]");

/**
 * Goes from year to year by the links that are there, until the last one, a press or a touch on the
 * years. The button is made new with each year and is told again.
 */
export class Player {
  readonly #view: HTMLElement;
  readonly #show: (link: HTMLAnchorElement) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param show takes the reader to the year of a link */
  constructor(view: HTMLElement, show: (link: HTMLAnchorElement) => void) {
    this.#view = view;
    this.#show = show;
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  toggle(): void {
    if (this.isPlaying) this.stop();
    else this.#step(this.#next() ?? this.#view.querySelector("ol a[data-year]"));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.update();
  }

  /** Shows the button, which needs the script, as what it does now. */
  update(): void {
    const button = playButton(this.#view);
    if (!button) return;
    const label = this.isPlaying ? button.dataset.stopLabel : button.dataset.playLabel;
    button.hidden = false;
    button.setAttribute("aria-pressed", String(this.isPlaying));
    button.setAttribute("aria-label", label ?? "");
    button.title = label ?? "";
  }

  #next(): HTMLAnchorElement | null {
    return this.#view.querySelector("a[rel=next]");
  }

  #step(link: HTMLAnchorElement | null): void {
    if (!link) {
      this.stop();
      return;
    }
    this.#timer = setTimeout(() => this.#step(this.#next()), pause);
    this.#show(link);
    this.update();
  }
}

import { titleOf } from "../answers/explorer/heading.ts";
import { engineWords } from "../i18n/engine.ts";
import { explorerWords } from "../i18n/explorer.ts";
import { siteWords } from "../i18n/site.ts";
import { isBelowProvince, yearsKind } from "../lib/explorer/options.ts";
import {
  type BadValue,
  defaultState,
  type ExplorerState,
  formatState,
  parseState,
} from "../lib/explorer/state.ts";
import type { Ask } from "../lib/explorer/stored.ts";
import type { Language } from "../lib/language.ts";
import { formatCount } from "../lib/numbers.ts";
import { formatQueryLink } from "../lib/query/link.ts";
import { Controls } from "./explorer/controls.ts";
import { download, fileName } from "./explorer/download.ts";
import { ExplorerEngine } from "./explorer/engine.ts";
import { type Answer, askFor } from "./explorer/question.ts";
import { showResult } from "./explorer/results.ts";
import { suggestStates } from "./explorer/suggestions.ts";
import { ResultTable } from "./explorer/table.ts";
import { enableCopying, sayOnButton } from "./shared/copying.ts";
import { element } from "./shared/elements.ts";
import { languageOf } from "./shared/language.ts";
import { part } from "./shared/parts.ts";
import { enablePictureButtons } from "./shared/picture-buttons.ts";

/** A wait that readers notice. */
const waitMilliseconds = 150;

/**
 * `<data-explorer>`: answers the reader's choice from what the site keeps or with the query engine. The
 * address holds the choice; the page as delivered shows the default one, so nothing loads before.
 */
class DataExplorer extends HTMLElement {
  #language: Language = "vi";
  #controls!: Controls;
  #engine!: ExplorerEngine;
  #table!: ResultTable;
  #state!: ExplorerState;
  #answered: { result: Answer; state: ExplorerState } | undefined;
  /** The choice whose answer the page shows, as in an address. */
  #shown = "";
  /** Counts requests, so that a late answer to an earlier one is not shown. */
  #latest = 0;
  #wait: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || this.#controls) return;
    this.#language = languageOf(this);
    this.#controls = new Controls(form, this.#language, () => this.#chooseFromForm());
    this.#engine = new ExplorerEngine(this, this.#language, this.#controls.beyondStored, () =>
      this.#answer(),
    );
    this.#table = new ResultTable(this, this.#language);
    this.#enableUses();
    window.addEventListener("popstate", () => {
      this.#readAddress();
      this.#answer();
    });
    // The page as delivered shows the first choice.
    this.#shown = formatState(defaultState(this.#controls.choices), this.#controls.choices);
    const differs = this.#readAddress();
    if (differs) this.#answer();
  }

  #enableUses(): void {
    const button = (name: string) => part<HTMLButtonElement>(this, name);
    const { copied, copyFailed } = explorerWords[this.#language];
    const copy = (name: string, textOf: () => string) =>
      enableCopying(
        button(name),
        textOf,
        sayOnButton(button(name), { copied, failed: copyFailed }),
      );
    copy("copy", () => part(this, "sql").textContent ?? "");
    copy("copy-link", () => location.href);
    button("download").disabled = false;
    button("download").addEventListener("click", async () => {
      // The page as delivered holds an answer as text; a file is made from its rows.
      if (!this.#answered) await this.#answer();
      if (this.#answered) await download(this.#answered.result, this.#answered.state);
    });
    enablePictureButtons(this, async (pressed, format) => {
      const figure = pressed.closest<HTMLElement>("figure") ?? part(this, "results");
      const { saveShown } = await import("./explorer/picture.ts");
      await saveShown(this, figure, format, {
        address: `${location.host}${location.pathname}${this.#shown}`,
        name: fileName(this.#answered?.state ?? this.#state),
        language: this.#language,
      });
    });
  }

  /** Takes the state from the address; returns whether it is another than the page shows. */
  #readAddress(): boolean {
    const { choices } = this.#controls;
    const { state, bad } = parseState(location.search, choices);
    this.#show(state, bad);
    return formatState(state, choices) !== "";
  }

  #show(state: ExplorerState, bad: BadValue[]): void {
    this.#state = state;
    this.#controls.show(state);
    const words = explorerWords[this.#language];
    const list = part(this, "bad");
    list.hidden = bad.length === 0;
    list.replaceChildren(
      ...bad.map(({ parameter, value, reason }) => {
        const used =
          reason === "order" ? `${state.from}–${state.to}` : this.#controls.shown(parameter);
        const named = this.#controls.nameOf(parameter, value);
        return element("li", {}, words.bad[reason](words.labels[parameter], named, used));
      }),
    );
  }

  /** Takes what the form says; another kind of years starts with the years usual for it. */
  #chooseFromForm(): void {
    const { choices, search } = this.#controls;
    const before = this.#state;
    const { state, bad } = parseState(search, choices);
    const isOtherKind =
      yearsKind(state.measure, state.view) !== yearsKind(before.measure, before.view);
    const { from, to } = defaultState(choices, state.measure, state.view);
    this.#choose(isOtherKind ? { ...state, from, to } : state, bad);
  }

  /** Keeps the reader's choice in the address and answers it. */
  #choose(state: ExplorerState, bad: BadValue[] = []): void {
    const query = formatState(state, this.#controls.choices);
    history.pushState(null, "", query || location.pathname);
    this.#show(state, bad);
    this.#answer();
  }

  async #answer(): Promise<void> {
    this.#latest += 1;
    const request = this.#latest;
    const current = () => request === this.#latest;
    const state = this.#state;
    const years = this.#controls.choices.years[state.level];
    this.#setBusy(true);
    await this.#engine.use(async (ask) => {
      const result = await askFor(ask, state, years);
      if (!current()) return;
      await this.#showResult(result, state);
      if (current() && part(this, "empty").hidden === false) {
        await this.#suggest(ask, state, current);
      }
    });
    if (!current()) return;
    this.#setBusy(false);
    this.#keepInPage(state);
  }

  async #showResult(result: Answer, state: ExplorerState): Promise<void> {
    this.#answered = { result, state };
    this.#shown = formatState(state, this.#controls.choices);
    clearTimeout(this.#wait);
    delete this.dataset.waiting;
    const language = this.#language;
    const words = explorerWords[language];
    const shown = {
      result,
      state,
      region: state.region === "all" ? undefined : this.#controls.shown("region"),
      areas: this.#controls.areas(state.areaSet),
      language,
    };
    const { from, to } = defaultState(this.#controls.choices, state.measure, "map");
    const open = (year: number) => this.#choose({ ...state, view: "map", year, from, to });
    // For the bench: the longest of the questions that the engine answered, or that it answered none.
    part(this, "results").dataset.answered =
      result.times.length > 0 ? Math.max(...result.times).toFixed(2) : "stored";
    const { areas, known } = await showResult(this, shown, this.#table, open);
    const say = state.view === "trends" ? words.answeredSeries : words.answered;
    part(this, "status").textContent = isBelowProvince(state.level)
      ? words.answeredBelow(known)
      : say(areas, known);
    part(this, "empty").hidden = known > 0;
    part(this, "sql").textContent = result.sql;
    part<HTMLAnchorElement>(this, "open-query").hash = formatQueryLink(result.sql);
    const { times, year } = result.asked;
    const time = this.#timeText(result);
    part(this, "sql-note").textContent = [times > 1 && words.sqlOfYears(times, year), time]
      .filter(Boolean)
      .join(" ");
  }

  #timeText({ times }: Answer): string {
    const words = explorerWords[this.#language];
    if (times.length === 0) return engineWords[this.#language].stored;
    const milliseconds = times.reduce((sum, each) => sum + each);
    return words.milliseconds(formatCount(Math.max(1, milliseconds), this.#language));
  }

  /** Greys what answers another choice than the controls say, with a word why. */
  #setBusy(busy: boolean): void {
    const results = part(this, "results");
    results.setAttribute("aria-busy", String(busy));
    clearTimeout(this.#wait);
    const status = part(this, "status");
    const { asking, unanswered } = explorerWords[this.#language];
    const grey = (word: string) => {
      this.dataset.waiting = "";
      status.textContent = word;
    };
    if (formatState(this.#state, this.#controls.choices) === this.#shown) {
      delete this.dataset.waiting;
      // After a failure the status must not go on saying that an answer is coming.
      if ([asking, unanswered].includes(status.textContent ?? "")) status.textContent = "";
    } else if (!busy) grey(unanswered);
    // Most answers come sooner: to dim and restore the page for them would flicker, and drawing it
    // would slow them down.
    else this.#wait = setTimeout(() => grey(asking), waitMilliseconds);
  }

  /** Title and link to the other language follow the choice. */
  #keepInPage(state: ExplorerState): void {
    document.title = `${titleOf(state, this.#language)} · ${siteWords[this.#language].siteName}`;
    const other = document.querySelector<HTMLAnchorElement>("a[data-other-language]");
    if (other) other.search = location.search;
  }

  async #suggest(ask: Ask, state: ExplorerState, current: () => boolean): Promise<void> {
    const words = explorerWords[this.#language];
    const { choices } = this.#controls;
    const { widen, goTo, everyYear, asRate } = await suggestStates(
      ask,
      state,
      choices.years[state.level],
    );
    if (!current()) return;
    const button = (text: string, target: ExplorerState) => {
      const made = element("button", { type: "button" }, text);
      made.addEventListener("click", () => this.#choose(target));
      return made;
    };
    const widenText = (target: ExplorerState) =>
      target.tolerance === state.tolerance
        ? words.widen(target.carry)
        : words.tolerate(target.tolerance);
    part(this, "suggestions").replaceChildren(
      ...(widen ? [button(widenText(widen), widen)] : []),
      ...(goTo ? [button(words.goTo(goTo.year), goTo)] : []),
      ...(everyYear ? [button(words.everyYear, everyYear)] : []),
      ...(asRate ? [button(words.asRate, asRate)] : []),
      button(words.startAgain, defaultState(choices)),
    );
  }
}

customElements.define("data-explorer", DataExplorer);

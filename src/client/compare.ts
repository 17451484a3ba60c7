import { splitAnswer } from "../answers/compare/answer.ts";
import { compareWords } from "../i18n/compare.ts";
import { comparePageWords } from "../i18n/compare-page.ts";
import { siteWords } from "../i18n/site.ts";
import { addressOf } from "../lib/addresses.ts";
import {
  type BadCompareValue,
  type CompareState,
  formatCompareState,
  pageOfYears,
  parseCompareState,
  questionOf,
  yearsWithPage,
} from "../lib/compare-state.ts";
import type { Language } from "../lib/language.ts";
import { formatCount } from "../lib/numbers.ts";
import { choicesOf, searchOf, showInForm, shownText } from "./compare/form.ts";
import { showComparison } from "./compare/results.ts";
import { ExplorerEngine } from "./explorer/engine.ts";
import { element } from "./shared/elements.ts";
import { languageOf } from "./shared/language.ts";
import { part } from "./shared/parts.ts";

/**
 * `<compare-view>`: answers any pair of years with the query engine. The address holds what was
 * asked; a pair that has a page of its own is shown there instead.
 */
class CompareView extends HTMLElement {
  #language: Language = "vi";
  #form: HTMLFormElement | undefined;
  #panel: ExplorerEngine | undefined;
  /** Counts requests, so that a late answer to an earlier one is not shown. */
  #latest = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || this.#form) return;
    this.#language = languageOf(this);
    this.#form = form;
    this.#panel = new ExplorerEngine(this, this.#language, form, () =>
      this.#answer(this.#chosen()),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#choose(true);
    });
    form.addEventListener("change", () => {
      if (!part(this, "results").hidden) this.#choose(false);
    });
    window.addEventListener("popstate", () => this.#followAddress());
    this.#followAddress();
  }

  /** Shows what the address asks for; a pair with a page is only left for it when first opened. */
  #followAddress(): void {
    const form = this.#form;
    if (!form) return;
    const { state, asked, bad } = parseCompareState(location.search, choicesOf(form));
    showInForm(form, state);
    this.#showBad(bad, state);
    part(this, "results").hidden = true;
    if (asked) this.#open(state, bad.length === 0);
  }

  #open(state: CompareState, mayLeave: boolean): void {
    const pair = yearsWithPage(state);
    if (pair && mayLeave) {
      location.replace(addressOf(this.#language, pageOfYears(pair, state.areaSet)));
    } else this.#answer(state);
  }

  #chosen(): CompareState {
    if (!this.#form) throw new Error("the comparison has no form");
    return parseCompareState(searchOf(this.#form), choicesOf(this.#form)).state;
  }

  /** Keeps the reader's choice in the address and answers it. */
  #choose(moveToAnswer: boolean): void {
    if (!this.#form) return;
    const { state, bad } = parseCompareState(searchOf(this.#form), choicesOf(this.#form));
    showInForm(this.#form, state);
    this.#showBad(bad, state);
    history.pushState(null, "", formatCompareState(state));
    this.#answer(state, moveToAnswer);
  }

  #showBad(bad: BadCompareValue[], { from, to }: CompareState): void {
    const words = comparePageWords[this.#language];
    const say = ({ parameter, value, reason }: BadCompareValue) => {
      if (reason === "order") return words.badOrder(value, from, to);
      if (reason === "region") return words.badRegion(value);
      const used = this.#form ? shownText(this.#form, parameter) : "";
      const sentence = reason === "repeated" ? words.badRepeated : words.bad;
      return sentence(words.labels[parameter], value, used);
    };
    const list = part(this, "bad");
    list.hidden = bad.length === 0;
    list.replaceChildren(...bad.map((each) => element("li", {}, say(each))));
  }

  async #answer(state: CompareState, moveToAnswer = false): Promise<void> {
    const form = this.#form;
    if (!form) return;
    this.#latest += 1;
    const request = this.#latest;
    const words = comparePageWords[this.#language];
    this.#keepInPage(state);
    const results = part(this, "results");
    results.setAttribute("aria-busy", "true");
    this.#say(words.asking);
    let milliseconds: number | undefined;
    await this.#panel?.use(async (engine) => {
      const answer = await engine.ask("comparison", questionOf(state));
      if (request !== this.#latest) return;
      await showComparison(this, {
        ...splitAnswer(answer.rows),
        state,
        region: shownText(form, "region"),
        language: this.#language,
      });
      milliseconds = answer.milliseconds;
    });
    if (request !== this.#latest) return;
    results.setAttribute("aria-busy", "false");
    if (milliseconds === undefined) {
      this.#say("");
      return;
    }
    results.hidden = false;
    this.#say(words.answered(formatCount(Math.max(1, milliseconds), this.#language)));
    if (moveToAnswer) part(this, "headline").focus();
  }

  /** Title and link to the other language follow the choice; the pairs give way to the answer. */
  #keepInPage(state: CompareState): void {
    part(this, "results").after(part(this, "pairs"));
    const title = compareWords[this.#language].title(state);
    document.title = `${title} · ${siteWords[this.#language].siteName}`;
    const other = document.querySelector<HTMLAnchorElement>("a[data-other-language]");
    if (other) other.search = location.search;
  }

  #say(text: string): void {
    part(this, "status").textContent = text;
  }
}

customElements.define("compare-view", CompareView);

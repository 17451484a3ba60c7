import type { Choices, ExplorerState, Parameter } from "../../lib/explorer-state.ts";

/** The form of the explorer: its options are the choices, its values the state. */
export class Controls {
  #form: HTMLFormElement;

  /** Makes the form usable; `onChange` is called when the reader has chosen something else. */
  constructor(form: HTMLFormElement, onChange: () => void) {
    this.#form = form;
    form.addEventListener("change", onChange);
    form.addEventListener("submit", (event) => event.preventDefault());
    for (const fieldset of form.querySelectorAll("fieldset")) fieldset.disabled = false;
  }

  #select(name: Parameter): HTMLSelectElement {
    const control = this.#form.elements.namedItem(name);
    if (!(control instanceof HTMLSelectElement)) throw new Error(`no control "${name}"`);
    return control;
  }

  get choices(): Choices {
    const values = (name: Parameter) => [...this.#select(name).options].map(({ value }) => value);
    return {
      years: values("year").map(Number),
      regions: values("region").filter((region) => region !== "all"),
    };
  }

  get state(): ExplorerState {
    return {
      measure: this.#select("measure").value as ExplorerState["measure"],
      year: Number(this.#select("year").value),
      region: this.#select("region").value,
      carry: Number(this.#select("carry").value),
    };
  }

  set state(state: ExplorerState) {
    for (const [name, value] of Object.entries(state)) {
      this.#select(name as Parameter).value = String(value);
    }
  }

  /** The text that the reader sees for the present value of a control. */
  shown(name: Parameter): string {
    return this.#select(name).selectedOptions[0]?.text ?? "";
  }
}

import { type CompareChoices, type CompareState, writtenAs } from "../../lib/compare-state.ts";

/** Switches the forms of the page on; each one then leads to the page that answers it. */
export function enableForms(): void {
  for (const fieldset of document.querySelectorAll<HTMLFieldSetElement>(".compare-form fieldset")) {
    fieldset.disabled = false;
  }
}

function selectOf(form: HTMLFormElement, name: keyof CompareState): HTMLSelectElement {
  const control = form.elements.namedItem(name);
  if (!(control instanceof HTMLSelectElement)) throw new Error(`no control "${name}"`);
  return control;
}

/** What the form offers to choose from. */
export function choicesOf(form: HTMLFormElement): CompareChoices {
  const values = (name: keyof CompareState) =>
    [...selectOf(form, name).options].map(({ value }) => value);
  return {
    years: values("from").map(Number),
    regions: values("region").filter((region) => region !== "all"),
  };
}

/** The reader's choice as the part of an address after "?". */
export const searchOf = (form: HTMLFormElement): string =>
  [...form.querySelectorAll("select")]
    .map(({ name, value }) => `${writtenAs(name as keyof CompareState)}=${value}`)
    .join("&");

export function showInForm(form: HTMLFormElement, state: CompareState): void {
  for (const [name, value] of Object.entries(state)) {
    selectOf(form, name as keyof CompareState).value = String(value);
  }
  // The new provinces belong to no region.
  selectOf(form, "region").disabled = state.areaSet === "34";
}

/** The text that the reader sees for the present value of a control. */
export const shownText = (form: HTMLFormElement, name: keyof CompareState): string =>
  selectOf(form, name).selectedOptions[0]?.text ?? "";

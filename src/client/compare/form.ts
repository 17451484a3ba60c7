import { explorerName, explorerSearchOf } from "../../lib/explorer/compare-address.ts";

const forms = document.querySelectorAll<HTMLFormElement>(".compare-form");

function control(form: HTMLFormElement, choice: Parameters<typeof explorerName>[0]) {
  const found = form.elements.namedItem(explorerName(choice));
  if (!(found instanceof HTMLSelectElement)) throw new Error(`no control "${choice}"`);
  return found;
}

/** Switches the forms of the page on; each one leads to the explorer, which answers it. */
export function enableForms(): void {
  for (const form of forms) {
    for (const fieldset of form.querySelectorAll("fieldset")) fieldset.disabled = false;
    const areaSet = control(form, "areaSet");
    const keepRegion = () => {
      // The new provinces belong to no region.
      control(form, "region").disabled = areaSet.value === "34";
    };
    areaSet.addEventListener("change", keepRegion);
    keepRegion();
  }
}

/** Leads on an address of a comparison that this page answered itself; Back skips this page. */
export function leaveForExplorer(): void {
  const search = explorerSearchOf(location.search);
  const [form] = forms;
  if (form && search) window.location.replace(form.action + search);
}

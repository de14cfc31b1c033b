const FACETS = ["group", "status", "type"] as const;

/** The monitoring table's filter: keeps the choices in the address, and hides the other rows. */
class PlanMonitoring extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form === null) return;
    form.hidden = false;
    recall(form);
    const run = () => {
      this.#show(form);
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
    });
    form.addEventListener("input", run);
    form.addEventListener("reset", () => {
      // The fields are empty only after the event.
      setTimeout(run);
    });
    run();
  }

  #show(form: HTMLFormElement): void {
    const chosen = FACETS.map((facet) => [facet, chosenIn(form, facet)] as const).filter(
      ([, value]) => value !== "",
    );
    let count = 0;
    for (const body of this.querySelectorAll("tbody")) {
      let shown = 0;
      for (const row of body.querySelectorAll<HTMLElement>("tr[data-group]")) {
        row.hidden = chosen.some(([facet, value]) => row.dataset[facet] !== value);
        shown += Number(!row.hidden);
      }
      body.hidden = shown === 0;
      count += shown;
    }
    const query = new URLSearchParams(chosen.map(([facet, value]) => [facet, value]));
    const search = query.size === 0 ? location.pathname : `?${query.toString()}`;
    history.replaceState(null, "", search + location.hash);
    const number = new Intl.NumberFormat(document.documentElement.lang).format(count);
    const status = this.querySelector("[role=status]");
    const words = this.dataset["shown"] ?? "";
    if (status !== null) status.textContent = words.replace("%", number);
  }
}

function recall(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const facet of FACETS) {
    const field = form.elements.namedItem(facet);
    if (!(field instanceof HTMLSelectElement)) continue;
    field.value = asked.get(facet) ?? "";
    // A choice that nobody offers would leave the field without any.
    if (field.selectedIndex < 0) field.value = "";
  }
}

function chosenIn(form: HTMLFormElement, facet: string): string {
  const field = form.elements.namedItem(facet);
  return field instanceof HTMLSelectElement ? field.value : "";
}

customElements.define("plan-monitoring", PlanMonitoring);

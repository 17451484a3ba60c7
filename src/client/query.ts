import { failureOf } from "../engine/wasm/failure.ts";
import { sharedEngine } from "../engine/wasm/shared.ts";
import { part } from "./explorer/parts.ts";
import { receive, send } from "./query/events.ts";

/** `<sql-query>`: runs the reader's SQL. */
class SqlQuery extends HTMLElement {
  connectedCallback(): void {
    const button = part<HTMLButtonElement>(this, "run");
    button.disabled = false;
    button.addEventListener("click", () => this.#run());
    receive(this, "query-request", (sql) => {
      part<HTMLTextAreaElement>(this, "text").value = sql;
      this.#run();
    });
  }

  async #run(): Promise<void> {
    try {
      const engine = await sharedEngine();
      const result = await engine.run(part<HTMLTextAreaElement>(this, "text").value);
      part(this, "status").textContent = `${result.rowCount}, ${result.milliseconds} ms`;
      send(this, "query-result", result);
    } catch (thrown) {
      part(this, "failure").hidden = false;
      part(this, "failure-text").textContent = failureOf(thrown, "network").message;
    }
  }
}

customElements.define("sql-query", SqlQuery);

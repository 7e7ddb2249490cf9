import type { ClientGrant } from "@talkgroup/schemas";
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import { grantWords, scopeWords } from "../model/scope-words.js";
import type { AskingProgram, SettingsState } from "../model/settings-state.js";
import { button, refusalLine } from "./controls.js";
import { agoText } from "./number-text.js";
import type { PageContext } from "./page-context.js";

/** Programs that ask, and those that are allowed something. */
export function programsSection(context: PageContext): TemplateResult {
  const { state } = context;
  return html`
    ${
      state.asking.length === 0
        ? nothing
        : html`<section class="group" aria-labelledby="asking-title">
          <h2 id="asking-title">Asking now</h2>
          <ul class="cards">
            ${repeat(
              state.asking,
              ({ request_id }) => request_id,
              (program) => askingCard(context, program),
            )}
          </ul>
        </section>`
    }
    <section class="group" aria-labelledby="allowed-title">
      <h2 id="allowed-title">Allowed</h2>
      ${refusalLine(state, "pairing.list")}
      ${
        state.grants.length === 0
          ? html`<div class="card empty"><p>No program has asked yet.</p><p class="hint">Web pages and sandboxed games ask here before they may use your radio.</p></div>`
          : nothing
      }
      <ul class="cards">
        ${repeat(
          state.grants,
          ({ client_id }) => client_id,
          (grant) => grantCard(context, grant),
        )}
      </ul>
    </section>
  `;
}

function askingCard({ state, doings }: PageContext, program: AskingProgram): TemplateResult {
  const { request_id, client_name, scopes } = program;
  const busy = state.pending.has(`program.${request_id}`);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).getAll("scope").filter((scope) => typeof scope === "string");
    void doings.programs.answer(program, chosen);
  };
  return html`<li class="card asking">
    <form aria-label="${client_name} asks" @submit=${onSubmit}>
      <div class="server-words">
        <h3><bdi>${client_name}</bdi></h3>
        ${originLine(program.origin)}
      </div>
      <fieldset class="scopes">
        <legend>It wants to</legend>
        ${scopes.map(
          (scope) =>
            html`<label class="check"><input type="checkbox" name="scope" value=${scope} checked /><span>${scopeWords(scope)}</span></label>`,
        )}
      </fieldset>
      <div class="buttons">
        ${button({ label: "Allow what is ticked", kind: "main", submits: true, busy })}
        ${button({ label: "Refuse", busy, about: client_name, onClick: () => void doings.programs.answer(program, []) })}
      </div>
    </form>
    ${refusalLine(state, `program.${request_id}`)}
  </li>`;
}

function grantCard({ state, page, doings }: PageContext, grant: ClientGrant): TemplateResult {
  const { client_id, client_name, last_used_ms } = grant;
  const form = `revoke.${client_id}`;
  const revoke = async (): Promise<void> => {
    if (await doings.programs.revoke(grant)) doings.openForm(undefined);
  };
  return html`<li class="card">
    <div class="server-head">
      <div class="server-words">
        <h3><bdi>${client_name}</bdi></h3>
        ${grant.page === undefined ? originLine(grant.origin) : html`<p class="hint">The overlay as a page, for OBS and games with a browser</p>`}
        <p class="hint">Used ${agoText(last_used_ms, Date.now())}</p>
      </div>
      ${button({ label: "Take back", about: client_name, opens: form, onClick: () => doings.openForm(page.form === form ? undefined : form) })}
    </div>
    <ul class="chips" aria-label="It may">
      ${grantWords(grant).map((words) => html`<li class="chip">${words}</li>`)}
    </ul>
    ${
      page.form === form
        ? html`<div class="form" role="group" aria-label="Take back what ${client_name} may do">
          <p>${whatGoes(grant, state)}</p>
          <div class="buttons">
            ${button({ label: "Take it back", kind: "danger", busy: state.pending.has(`program.${client_id}`), onClick: () => void revoke() })}
            ${button({ label: "Cancel", kind: "quiet", onClick: () => doings.openForm(undefined) })}
          </div>
        </div>`
        : nothing
    }
    ${refusalLine(state, `program.${client_id}`)}
  </li>`;
}

function whatGoes(grant: ClientGrant, { grants, hotkeys }: SettingsState): string {
  const { client_id, origin, page } = grant;
  if (page !== undefined) return "The address no longer works. Copy a new one under Overlay, For OBS, where it is still shown.";
  const is_last = !grants.some(
    (other) => other.client_id !== client_id && other.origin === origin && other.scopes.includes("hotkeys"),
  );
  const has_keys = origin !== undefined && is_last && hotkeys.some(({ bound_by }) => bound_by === origin);
  return has_keys
    ? "It is disconnected, the keys that it set are forgotten, and it has to ask again."
    : "It is disconnected, and has to ask again.";
}

function originLine(origin: string | undefined): TemplateResult {
  return html`<p class="hint">${origin === undefined ? "A program on this machine" : html`From <bdi>${origin}</bdi>`}</p>`;
}

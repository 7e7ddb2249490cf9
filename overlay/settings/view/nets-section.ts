import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";

import { netPage, pathOf, stackOf } from "../model/net-order.js";
import type { Net } from "../model/settings-state.js";
import { button, formRefusal, refusalLine, textField, textsOf } from "./controls.js";
import { icon } from "./icons.js";
import { netRow, netWords, standingSwitch } from "./net-row.js";
import { operationCard } from "./operation-card.js";
import type { PageContext } from "./page-context.js";

/** The stack in the player's order, then every other net there is. */
export function netsSection(context: PageContext): TemplateResult {
  const { state } = context;
  const stack = stackOf(state.nets);
  const by_id = new Map(state.nets.map((net) => [net.channel_id, net]));
  const is_open = state.connection.state === "open";
  return html`
    ${operationCard(context)}
    <section class="group" aria-labelledby="stack-title">
      <h2 id="stack-title">Your stack</h2>
      <p class="hint">In the order in which the overlay shows it. Drag a net by its grip, or move it with the arrow keys there.</p>
      ${refusalLine(state, "order")}
      ${
        stack.length === 0
          ? html`<div class="card empty"><p>You are on no net.</p><p class="hint">${is_open ? "Join one below." : "Connect to a server first."}</p></div>`
          : html`<ol class="stack-list">
            ${repeat(
              stack,
              ({ channel_id }) => channel_id,
              (net, index) => netRow(context, net, index, stack),
            )}
          </ol>`
      }
    </section>
    ${state.nets.length === 0 ? nothing : otherNets(context, by_id)}
  `;
}

function otherNets({ state, page, doings }: PageContext, by_id: ReadonlyMap<string, Net>): TemplateResult {
  const { nets, found, pages, page: shown } = netPage(state.nets, page.query, page.page);
  if (found === 0 && page.query.trim() === "") {
    return html`<section class="group" aria-labelledby="others-title">
      <h2 id="others-title">Other nets</h2>
      <p class="hint">You are on every net there is for you.</p>
    </section>`;
  }
  const onQuery = (event: Event): void => doings.turn({ query: (event.target as HTMLInputElement).value, page: 0 });
  return html`<section class="group" aria-labelledby="others-title">
    <div class="group-head">
      <h2 id="others-title">Other nets</h2>
      <div class="search">
        ${icon("search")}
        <label class="unseen" for="net-query">Find a net</label>
        <input id="net-query" type="search" placeholder="Find a net" maxlength="80" .value=${live(page.query)} @input=${onQuery} />
      </div>
    </div>
    <p class="hint" role="status">${foundText(found, page.query)}</p>
    <ul class="net-list">
      ${repeat(
        nets,
        ({ channel_id }) => channel_id,
        (net) => otherNet({ state, page, doings }, net, by_id),
      )}
    </ul>
    ${
      pages === 1
        ? nothing
        : html`<nav class="pages" aria-label="Pages of nets">
          ${button({ label: "Earlier", disabled: shown === 0, onClick: () => doings.turn({ page: shown - 1 }) })}
          <span>Page ${shown + 1} of ${pages}</span>
          ${button({ label: "Later", disabled: shown === pages - 1, onClick: () => doings.turn({ page: shown + 1 }) })}
        </nav>`
    }
  </section>`;
}

function otherNet(context: PageContext, net: Net, by_id: ReadonlyMap<string, Net>): TemplateResult {
  const { state, page } = context;
  const path = pathOf(net, by_id);
  const form = `password.${net.channel_id}`;
  return html`<li class="net other">
    ${netWords(net, path)}
    ${standingSwitch(context, net)}
    ${page.form?.endsWith(form) ? passwordForm(context, net) : refusalLine(state, `net.${net.channel_id}`)}
  </li>`;
}

/** Of a net that is locked; the form is named by what the player wants of it. */
function passwordForm({ state, page, doings }: PageContext, net: Net): TemplateResult {
  const place = `net.${net.channel_id}`;
  const note = state.refusals.get(place);
  const membership = page.form?.startsWith("monitor") ? "monitor" : "joined";
  const onSubmit = async (event: Event): Promise<void> => {
    const password = textsOf(event)("password");
    if (await doings.nets.stand(net, membership, password)) doings.openForm(undefined);
  };
  return html`<form class="form" aria-label="Password of ${net.title}" @submit=${onSubmit}>
    ${textField({ id: `net-password-${net.channel_id}`, name: "password", label: `Password of ${net.title}`, type: "password", required: true, maxlength: 128, note, first: true })}
    ${formRefusal(note, ["password"])}
    <div class="buttons">
      ${button({ label: membership === "monitor" ? "Listen" : "Join", kind: "main", submits: true, busy: state.pending.has(place) })}
      ${button({ label: "Cancel", kind: "quiet", onClick: () => doings.openForm(undefined) })}
    </div>
  </form>`;
}

function foundText(found: number, query: string): string {
  const nets = found === 1 ? "1 net" : `${found} nets`;
  return query.trim() === "" ? `${nets} you could be on` : `${nets} found`;
}

import type { ServerEntry } from "@talkgroup/schemas";
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import { connectionWords } from "../model/connection-words.js";
import { passwordForm, registerForm, signInForm } from "./account-forms.js";
import { type ButtonOptions, button, refusalLine, switchRow } from "./controls.js";
import type { PageContext } from "./page-context.js";
import { guestForm, removeForm, serverForm } from "./server-forms.js";

/** Servers and accounts. */
export function serversSection(context: PageContext): TemplateResult {
  const { state, page, doings } = context;
  const is_adding = page.form === "server-new.";
  return html`
    ${connectionCard(context)}
    <section class="group" aria-labelledby="servers-title">
      <div class="group-head">
        <h2 id="servers-title">Your servers</h2>
        ${is_adding ? nothing : button({ label: "Add a server", sign: "plus", opens: "server-new.", onClick: () => doings.openForm("server-new.") })}
      </div>
      ${is_adding ? html`<div class="card">${serverForm(context)}</div>` : nothing}
      ${
        state.servers.length === 0 && !is_adding
          ? html`<div class="card empty"><p>No server yet.</p><p class="hint">Whoever runs the server tells you its address, and gives you a name and password or a join code.</p></div>`
          : nothing
      }
      <ul class="cards">
        ${repeat(
          state.servers,
          ({ server_id }) => server_id,
          (server) => serverCard(context, server),
        )}
      </ul>
    </section>
  `;
}

function connectionCard({ state, doings }: PageContext): TemplateResult {
  const { connection } = state;
  const { headline, detail, tone } = connectionWords(connection);
  const { server } = connection;
  const is_on = !["closed", "lost"].includes(connection.state);
  return html`<section class="card status ${tone}" aria-label="Connection">
    <span class="dot ${tone}" aria-hidden="true"></span>
    <div class="status-text">
      <p class="status-head">${headline}${server === undefined ? nothing : html` to <bdi>${server.title}</bdi>`}${server?.organisation === undefined ? nothing : html` · ${server.organisation}`}</p>
      <p class="hint">${state.servers.length === 0 && connection.state === "closed" && connection.reason === undefined ? "Add a server below." : detail}</p>
      ${connection.state === "open" && server === undefined ? html`<p class="hint">Connected by a game or another program, to a server that is not on your list, or is on it more than once.</p>` : nothing}
    </div>
    ${
      is_on
        ? button({ label: "Disconnect", onClick: () => void doings.servers.disconnect(), busy: state.pending.has("connection") })
        : nothing
    }
    ${refusalLine(state, "connection")}
  </section>`;
}

function serverCard(context: PageContext, server: ServerEntry): TemplateResult {
  const { state, page } = context;
  const { server_id, title, url, organisation } = server;
  const form = page.form ?? "";
  const place = `server.${server_id}`;
  const is_signed_in = state.signed_in.has(server_id);
  return html`<li class="card server">
    <div class="server-head">
      <div class="server-words">
        <h3><bdi>${title}</bdi></h3>
        <p class="hint"><bdi>${url.replace(/^wss:\/\//, "")}</bdi>${organisation === undefined ? nothing : html` · ${organisation}`}</p>
      </div>
      ${is_signed_in ? html`<span class="badge good">Signed in${server.username === undefined ? nothing : html` as <bdi>${server.username}</bdi>`}</span>` : nothing}
    </div>
    <div class="buttons">${serverButtons(context, server, is_signed_in)}</div>
    ${is_signed_in ? connectAtStart(context, server) : nothing}
    ${form === `sign-in.${server_id}` ? signInForm(context, server) : nothing}
    ${form === `register.${server_id}` ? registerForm(context, server) : nothing}
    ${form === `password.${server_id}` ? passwordForm(context, server) : nothing}
    ${form === `guest.${server_id}` ? guestForm(context, server) : nothing}
    ${form === `server.${server_id}` ? serverForm(context, server) : nothing}
    ${form === `remove.${server_id}` ? removeForm(context, server) : nothing}
    ${form.endsWith(`.${server_id}`) ? nothing : refusalLine(state, place)}
  </li>`;
}

function connectAtStart({ state, doings }: PageContext, server: ServerEntry): TemplateResult {
  return switchRow(state, {
    place: `server.${server.server_id}.connect_at_start`,
    label: "Connect whenever the agent starts",
    checked: server.connect_at_start === true,
    onSwitch: (is_on) => void doings.servers.connectAtStart(server, is_on),
  });
}

function serverButtons({ state, page, doings }: PageContext, server: ServerEntry, is_signed_in: boolean): TemplateResult {
  const { server_id, title } = server;
  const about = title;
  const busy = state.pending.has(`server.${server_id}`);
  const toggle = (kind: string): Pick<ButtonOptions, "opens" | "onClick"> => {
    const opens = `${kind}.${server_id}`;
    return { opens, onClick: () => doings.openForm(page.form === opens ? undefined : opens) };
  };
  const is_here = state.connection.server?.server_id === server_id && state.connection.state === "open";
  const is_elsewhere = state.connection.state === "open" && !is_here;
  const connect = () => void doings.servers.connect(server);
  return html`
    ${is_signed_in && !is_here ? button({ label: is_elsewhere ? "Switch to it" : "Connect", kind: "main", about, busy, onClick: connect }) : nothing}
    ${is_signed_in ? nothing : button({ label: "Sign in", kind: "main", about, ...toggle("sign-in") })}
    ${is_signed_in ? nothing : button({ label: "Make an account", about, ...toggle("register") })}
    ${is_signed_in ? nothing : button({ label: "Join with a code", about, ...toggle("guest") })}
    ${is_signed_in ? button({ label: "Change password", about, ...toggle("password") }) : nothing}
    ${is_signed_in ? button({ label: "Sign out", about, busy, onClick: () => void doings.servers.signOut(server) }) : nothing}
    <span class="spring"></span>
    ${button({ label: "Change", kind: "quiet", sign: "edit", about, bare: true, ...toggle("server") })}
    ${button({ label: "Remove", kind: "quiet", sign: "remove", about, bare: true, ...toggle("remove") })}
  `;
}

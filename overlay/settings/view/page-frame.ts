import { html, nothing, type TemplateResult } from "lit-html";

import type { Measure } from "../../core/layout/overlay-layout.js";
import { connectionWords } from "../model/connection-words.js";
import { type Section, sections } from "../model/page-state.js";
import { button } from "./controls.js";
import { diagnosticsSection } from "./diagnostics-section.js";
import { icon } from "./icons.js";
import { keysSection } from "./keys-section.js";
import { netsSection } from "./nets-section.js";
import { overlaySection } from "./overlay-section.js";
import type { PageContext } from "./page-context.js";
import { programsSection } from "./programs-section.js";
import { serversSection } from "./servers-section.js";
import { soundSection } from "./sound-section.js";

/** All of the page: where one can go, and the section where one is. */
export function pageFrame(context: PageContext, measure: Measure): TemplateResult {
  const { state, page } = context;
  const { agent } = state;
  const is_known = agent.version !== undefined || agent.state === "gone";
  return html`
    <div class="frame">
      <header class="side">
        <p class="brand"><span class="brand-sign">${icon("logo")}</span><span>Talkgroup</span></p>
        <nav aria-label="Settings">
          <ul>${sections.map((section) => sectionLink(context, section))}</ul>
        </nav>
        ${sideStatus(context)}
      </header>
      <main id="main">
        <h1 tabindex="-1">${section_words[page.section]}</h1>
        ${agent.state === "gone" ? goneBanner(context) : nothing}
        ${
          is_known
            ? html`<div class="content" ?inert=${agent.state !== "open"}>${sectionBody(context, measure)}</div>`
            : noAgent(context)
        }
      </main>
    </div>
    <p class="unseen" role="status" aria-live="polite">${state.announcement}</p>
  `;
}

function sectionLink({ page, state }: PageContext, section: Section): TemplateResult {
  const asking = section === "programs" ? state.asking.length : 0;
  const current = page.section === section ? "page" : "false";
  return html`<li><a href="#${section}" aria-current=${current}>${icon(section)}<span>${section_words[section]}</span>${
    asking === 0
      ? nothing
      : html`<span class="count"><span aria-hidden="true">${asking}</span><span class="unseen">${asking} asking</span></span>`
  }</a></li>`;
}

function sideStatus({ state }: PageContext): TemplateResult {
  if (state.agent.state !== "open")
    return html`<p class="side-status"><span class="dot bad" aria-hidden="true"></span>No agent</p>`;
  const { headline, tone } = connectionWords(state.connection);
  const muted =
    state.microphone?.muted === true ? html`<span class="side-muted">${icon("mute")}Microphone muted</span>` : nothing;
  return html`<p class="side-status"><span class="dot ${tone}" aria-hidden="true"></span>${headline}${muted}</p>`;
}

function sectionBody(context: PageContext, measure: Measure): TemplateResult {
  switch (context.page.section) {
    case "servers":
      return serversSection(context);
    case "sound":
      return soundSection(context);
    case "keys":
      return keysSection(context);
    case "nets":
      return netsSection(context);
    case "overlay":
      return overlaySection(context, measure);
    case "programs":
      return programsSection(context);
    case "diagnostics":
      return diagnosticsSection(context);
  }
}

/** It was there: what is shown is as last known, and nothing can be done with it. */
function goneBanner({ doings }: PageContext): TemplateResult {
  return html`<div class="card status bad" role="alert">
    <span class="dot bad" aria-hidden="true"></span>
    <div class="status-text">
      <p class="status-head">The agent does not answer</p>
      <p class="hint">This page looks for it by itself; what you see is as it was. Was it started anew? ${way_back}</p>
    </div>
    ${button({ label: "Look now", onClick: () => doings.retry() })}
  </div>`;
}

/** It is not there yet, or has nothing for this page. */
function noAgent({ state, doings }: PageContext): TemplateResult {
  const { agent } = state;
  const [head, text] = {
    searching: [
      "Looking for the agent",
      "Start Talkgroup if it is not running. This page goes on by itself as soon as it is there. Was it started anew?",
    ],
    refused: ["The agent does not let this page in", "The address of this page is good until the agent ends."],
    over: ["The agent was restarted", "This page's address was good until then."],
    gone: ["", ""],
    open: ["", ""],
  }[agent.state];
  return html`<div class="card lonely" role="status">
    <span class="lonely-sign" aria-hidden="true">${icon("logo")}</span>
    <p class="status-head">${head}</p>
    <p class="hint">${text} ${way_back}</p>
    ${agent.reason === undefined || agent.state === "searching" ? nothing : html`<p class="hint reason">${agent.reason}</p>`}
    ${button({ label: "Try again", kind: "main", onClick: () => doings.retry() })}
  </div>`;
}

/** Each address of the settings is good for one run of the agent. */
const way_back = html`Then open the settings again: with Talkgroup's icon in the tray, or with the command <code>talkgroup settings</code>.`;

const section_words: Readonly<Record<Section, string>> = {
  servers: "Servers",
  sound: "Sound",
  keys: "Keys",
  nets: "Nets",
  overlay: "Overlay",
  programs: "Programs",
  diagnostics: "Diagnostics",
};

import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import type { Net, Talker } from "../model/settings-state.js";
import { button, drafted, refusalLine, slider } from "./controls.js";
import { dbText } from "./number-text.js";
import type { PageContext } from "./page-context.js";

/** The other players on a net, to be heard louder, quieter or not at all. Nothing while there is nobody else. */
export function talkerList(context: PageContext, net: Net): TemplateResult | typeof nothing {
  const own_id = context.state.connection.session_id;
  const others = net.talkers.filter(({ session_id }) => session_id !== own_id);
  if (others.length === 0) return nothing;
  const muted = others.filter((talker) => talker.muted).length;
  const left_out = net.members - net.talkers.length;
  return html`<details class="more">
    <summary>Players<span class="unseen"> on ${net.title}</span>${muted === 0 ? nothing : html` <span class="hint">· ${muted} muted</span>`}</summary>
    <p class="hint">How you hear them, on every net: it is kept, and nobody else is told.</p>
    <ul class="talkers">
      ${repeat(
        others,
        ({ session_id }) => session_id,
        (talker) => talkerRow(context, net, talker),
      )}
    </ul>
    ${left_out <= 0 ? nothing : html`<p class="hint">${left_out === 1 ? "1 more player is" : `${left_out} more players are`} on this net.</p>`}
  </details>`;
}

function talkerRow({ state, doings }: PageContext, { channel_id }: Net, talker: Talker): TemplateResult {
  const { session_id, name } = talker;
  const place = `net.${channel_id}.talker.${session_id}`;
  const muted = drafted(state, `${place}.muted`, talker.muted);
  const { nets } = doings;
  return html`<li class="talker" data-session=${session_id}>
    <bdi class="talker-name">${name}</bdi>
    ${slider(state, { place: `${place}.gain_db`, label: "Volume", about: name, value: talker.gain_db, min: -60, max: 12, step: 1, text: dbText, onSlide: (value) => void nets.mixTalker(channel_id, session_id, ["gain_db", value]) })}
    ${button({ label: "Mute", pressed: muted, about: name, onClick: () => void nets.mixTalker(channel_id, session_id, ["muted", !muted]) })}
    ${refusalLine(state, `${place}.muted`)}
  </li>`;
}

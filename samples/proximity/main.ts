import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { connect, type Member } from "@talkgroup/sdk";

import { compass, hearing, type Spot, walk } from "./town.js";

/** Ten times a second is enough for people who walk; 60 is right for those who fly. */
const tick_ms = 100;
const step_m = 0.5;
/** As near, a voice is as loud as it is; from `far_m` on it is out of earshot. Left out, they are 2 m and 60 m. */
const near_m = 2;
const far_m = 15;
/** You walk up and down a street. The others walk round a block that it cuts through, one behind the other. */
const your_street = [spot(0, 3), spot(0, -3)];
const their_block = [spot(-16, -5), spot(16, -5), spot(16, 5), spot(-16, 5)];
const gap_m = 19;

const flag = { type: "string" } as const;
const { values: flags } = parseArgs({
  options: { server: flag, certificate: flag, code: flag, name: flag, role: flag, net: flag, ticks: flag },
});
const { server: url = "", certificate: certificate_sha256, code: join_code, name = "Walker", role, net = "alpha" } = flags;
const ticks = Number(flags.ticks ?? Number.POSITIVE_INFINITY);

const radio = await connect({ client_name: "Proximity" });
let ended = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    ended = true;
  });
}
try {
  const { session_id } = await radio.server.open({ url, certificate_sha256, join_code, name, role });
  await play(session_id);
  await radio.server.close();
} finally {
  await radio.close();
}

async function play(own_id: number): Promise<void> {
  const joined = await radio.channels.join(net);
  // A real game knows from its own server which player has which session. This one lets everybody walk who is on the net.
  let others = joined.members.filter(({ session_id }) => session_id !== own_id);
  radio.on("channelState", ({ channel: { channel_id, members } }) => {
    if (channel_id === net) others = members.filter(({ session_id }) => session_id !== own_id);
  });
  const talking = new Set<number>();
  radio.on("speaking", ({ session_id, speaking }) => {
    if (speaking) talking.add(session_id);
    else talking.delete(session_id);
  });

  // From here on the voices of this net come from where the game says they are.
  await radio.channels.mix(net, { positional: true });
  const order = new Map<number, number>();
  for (let tick = 0; tick < ticks && !ended; tick += 1) {
    const you = walk(your_street, tick * step_m);
    const walkers = others.map((other) => ({ ...other, ...walk(their_block, tick * step_m + gap_m * placeIn(order, other)) }));
    // A game does not wait for its radio: what cannot be told now would be too late anyway, and the next tick tells where all are then.
    void radio.position.set({
      listener: { ...you, y_m: 0, facing_y: 0 },
      talkers: walkers.map(({ session_id, x_m, z_m }) => ({ session_id, x_m, y_m: 0, z_m })),
      near_m,
      far_m,
    });

    const line = [`tick ${tick}`, `you ${onMap(you)} facing ${compass(you)}`];
    for (const walker of walkers) {
      const { level_db, side } = hearing(you, walker, near_m, far_m);
      line.push(`${walker.name} ${onMap(walker)} ${soundOf(level_db, side)}${talking.has(walker.session_id) ? ", talks" : ""}`);
    }
    process.stdout.write(`${line.join(" | ")}\n`);
    await setTimeout(tick_ms);
  }
  // The agent remembers how a net is heard, and the next program may know of no places.
  await radio.channels.mix(net, { positional: joined.positional ?? false });
}

/** Who was seen first walks last. */
function placeIn(order: Map<number, number>, { session_id }: Member): number {
  const place = order.get(session_id) ?? order.size;
  order.set(session_id, place);
  return place;
}

function onMap({ x_m, z_m }: Spot): string {
  return `${x_m.toFixed(1)},${z_m.toFixed(1)}`;
}

function soundOf(level_db: number, side: number): string {
  if (level_db === Number.NEGATIVE_INFINITY) return "out of earshot";
  return `${level_db.toFixed(0)} dB ${side < 0 ? "left" : "right"} ${Math.abs(100 * side).toFixed(0)} %`;
}

function spot(x_m: number, z_m: number): Spot {
  return { x_m, z_m };
}

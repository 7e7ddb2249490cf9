import { Application, Container, Graphics } from "pixi.js";

import { earshot_m, GameRadio, type RadioPlace, talk_keys } from "./game-radio.js";
import { fly, map_height_m, map_width_m, type Others, othersAt, type Plane } from "./world.js";

const status = element("status");
const log = element("log");
const down = new Set<string>();
const talking = new Set<string>();
let radio: GameRadio | undefined;
let player: Plane = { x_m: -300, z_m: 260, heading_rad: 0.9 };

const app = new Application();
await app.init({ background: "#0f1b2b", resizeTo: window, antialias: true });
element("game").append(app.canvas);
const map = new Container();
const ships = { falcon_1: ship("#e6edf3"), falcon: ship("#009e73"), drifter: ship("#56b4e9") };
const ring = new Graphics().circle(0, 0, earshot_m).stroke({ color: "#56b4e9", alpha: 0.25, width: 2 });
map.addChild(field(), ring, ships.drifter, ships.falcon, ships.falcon_1);
app.stage.addChild(map);

addEventListener("keydown", ({ code, repeat }) => {
  const key = talkKey(code);
  if (key !== undefined && !repeat) void radio?.press(key).catch(say);
  down.add(code);
});
addEventListener("keyup", ({ code }) => {
  const key = talkKey(code);
  if (key !== undefined) void radio?.release(key).catch(say);
  down.delete(code);
});
// Keys that go up while another window has them are never told.
addEventListener("blur", () => {
  for (const key of Object.values(talk_keys)) void radio?.release(key).catch(say);
  down.clear();
});
app.ticker.add(({ deltaMS }) => {
  const turn = (held("KeyD", "ArrowRight") ? 1 : 0) - (held("KeyA", "ArrowLeft") ? 1 : 0);
  const throttle = (held("KeyW", "ArrowUp") ? 1 : 0) - (held("KeyS", "ArrowDown") ? 1 : 0);
  player = fly(player, { turn, throttle }, deltaMS / 1_000);
  const others = othersAt(player, performance.now() / 1_000);
  draw(others);
  const [facing_x, facing_z] = [Math.sin(player.heading_rad), -Math.cos(player.heading_rad)];
  radio?.place({ ...player, facing_x, facing_z }, { "Falcon 2": others.falcon, Drifter: others.drifter });
});

try {
  const { overlay_url, ...place } = (await (await fetch("/radio.json")).json()) as RadioPlace & { readonly overlay_url?: string };
  showOverlay(overlay_url);
  status.textContent = "waiting for the radio …";
  radio = await GameRadio.open(place, {
    onTalk: (who, net, talks) => showTalk(`${who} on ${net}`, talks),
    onStanding: (words) => {
      status.textContent = words;
    },
  });
} catch (error) {
  status.textContent = error instanceof Error ? error.message : String(error);
}

/** The overlay over this page, as a game with a browser in it may have it: it takes no click. With Electron it is a window over any game. */
function showOverlay(url: string | undefined): void {
  if (url === undefined) return;
  const frame = document.createElement("iframe");
  frame.className = "overlay";
  frame.title = "Radio stack";
  frame.src = url;
  document.body.append(frame);
}

function showTalk(voice: string, talks: boolean): void {
  if (talks) talking.add(voice);
  else talking.delete(voice);
  document.body.dataset["talk"] = [...talking].join(", ");
  if (talks) say(voice);
}

function draw({ falcon, drifter }: Others): void {
  const scale = Math.min(app.screen.width / map_width_m, app.screen.height / map_height_m);
  map.position.set(app.screen.width / 2, app.screen.height / 2);
  map.scale.set(scale);
  put(ships.falcon_1, player);
  put(ships.falcon, falcon);
  put(ships.drifter, drifter);
  ring.position.set(player.x_m, player.z_m);
}

function put(what: Graphics, { x_m, z_m, heading_rad }: Plane): void {
  what.position.set(x_m, z_m);
  what.rotation = heading_rad;
}

function ship(color: string): Graphics {
  return new Graphics().poly([0, -22, 16, 16, 0, 8, -16, 16]).fill(color);
}

/** The airfield with its tower, and a grid to see speed by. */
function field(): Graphics {
  const ground = new Graphics();
  for (let x_m = -map_width_m / 2; x_m <= map_width_m / 2; x_m += 100)
    ground.moveTo(x_m, -map_height_m / 2).lineTo(x_m, map_height_m / 2);
  for (let z_m = -map_height_m / 2; z_m <= map_height_m / 2; z_m += 100)
    ground.moveTo(-map_width_m / 2, z_m).lineTo(map_width_m / 2, z_m);
  ground.stroke({ color: "#1c2d42", width: 2 });
  return ground.rect(-90, -10, 180, 20).fill("#2b3f57").rect(100, -8, 16, 16).fill("#e69f00");
}

function held(...codes: readonly string[]): boolean {
  return codes.some((code) => down.has(code));
}

function talkKey(code: string): (typeof talk_keys)[keyof typeof talk_keys] | undefined {
  return Object.entries(talk_keys).find(([one]) => one === code)?.[1];
}

function say(what: unknown): void {
  const line = document.createElement("li");
  line.textContent = what instanceof Error ? what.message : String(what);
  log.prepend(line);
  while (log.childElementCount > 5) log.lastElementChild?.remove();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

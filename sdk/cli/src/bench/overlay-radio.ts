/** How many nets, and how many talk on them, in the benchmark of the overlay. */
export const nets_count = 10;
export const talkers_count = 32;
const changes_a_frame = 20;

/**
 * Watches frames: a count of those that are drawn, and how long each took from the beginning of the page's turn until the graphics card had
 * finished, to which it is held by reading a pixel back. While `radio.marked`, each leaves a mark in the browser's trace. While
 * `radio.hurried`, frames do not wait for the screen.
 */
const frame_script = `
  let gl;
  const request = globalThis.requestAnimationFrame;
  const times_ms = new Float64Array(65536);
  const radio = { frames: 0, turns: 0, times_ms, marked: false, hurried: false };
  globalThis.radio = radio;
  const draw = WebGL2RenderingContext.prototype.drawElements;
  WebGL2RenderingContext.prototype.drawElements = function (...rest) {
    gl = this;
    draw.apply(this, rest);
  };
  const pixel = new Uint8Array(4);
  const soon = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => soon.shift()();
  const hurry = (callback) => {
    soon.push(callback);
    port2.postMessage(0);
  };
  const run = (callback, now) => {
    radio.turns += 1;
    gl = undefined;
    const started_ms = performance.now();
    callback(now);
    if (gl === undefined) return;
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    times_ms[radio.frames % times_ms.length] = performance.now() - started_ms;
    radio.frames += 1;
    if (!radio.marked) return;
    performance.mark("talkgroup-frame");
    performance.clearMarks();
  };
  globalThis.requestAnimationFrame = (callback) =>
    radio.hurried ? hurry(() => run(callback, performance.now())) : request((now) => run(callback, now));`;

/**
 * What is put into an empty page to compare with: `radio.change()` draws a strip as high as a radio, on a canvas as large as a panel of ten,
 * and nothing on it. What that takes is the browser's and the machine's.
 */
export const empty_script: string = `${frame_script}
  let context;
  let turn = 0;
  const prepare = () => {
    const canvas = document.body.appendChild(document.createElement("canvas"));
    canvas.width = 270;
    canvas.height = 552;
    const gl = canvas.getContext("webgl2", { antialias: false, depth: false, preserveDrawingBuffer: true });
    const program = gl.createProgram();
    for (const [kind, text] of [
      [gl.VERTEX_SHADER, "#version 300 es\\nvoid main() { gl_Position = vec4(gl_VertexID & 1, gl_VertexID >> 1, 0, 1); }"],
      [gl.FRAGMENT_SHADER, "#version 300 es\\nprecision mediump float; out vec4 colour; void main() { colour = vec4(0.1); }"],
    ]) {
      const shader = gl.createShader(kind);
      gl.shaderSource(shader, text);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
    }
    gl.linkProgram(program);
    gl.useProgram(program);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, new Uint16Array([0, 1, 2]), gl.STATIC_DRAW);
    gl.enable(gl.SCISSOR_TEST);
    return gl;
  };
  radio.change = () => requestAnimationFrame(() => {
    context ??= prepare();
    turn += 1;
    context.scissor(10, (turn * 40) % 500, 250, 46);
    context.clear(context.COLOR_BUFFER_BIT);
    context.drawElements(context.TRIANGLES, 3, context.UNSIGNED_SHORT, 0);
  });`;

/**
 * What is put into the overlay's page before its own script: an agent that answers at once, so that neither a network nor another process is
 * measured, and `frame_script`. `radio.change()` lets one of the talkers begin or end.
 */
export const radio_script: string = `${frame_script}
  const members = Array.from({ length: ${talkers_count} }, (_, index) => (
    { session_id: index + 2, name: "Viper " + (index >> 2) + "-" + (index % 4), role: "pilot", monitor: false }));
  const channels = Array.from({ length: ${nets_count} }, (_, index) => ({
    channel_id: "net-" + index, title: "Net number " + index, label: "NET " + index, number: 251 + index + ".000",
    may_listen: true, may_speak: true, membership: "joined", gain_db: -index, pan: 0, muted: false, solo: false,
    dry: false, positional: false, members,
  }));
  const layout = { corner: "top_left", scale: 1, opacity: 0.9, detail: "full", theme: "dark", text_scale: 1, auto_hide: false,
    mirrored: false, offset_x_px: 0, offset_y_px: 0 };
  const overlay = { visible: true, editing: false, attached: 1, layout };
  const answers = {
    "agent.hello": { protocol: 1, agent_version: "0.1.0", scopes: ["channels.read", "overlay", "stats", "sound", "hotkeys"] },
    "connection.status": { state: "open", transport: "udp", rtt_ms: 30, session_id: 1 },
    "channels.list": { channels, arranged: 0 },
    "operations.read": {},
    "overlay.attach": { overlay },
    "devices.list": { devices: [], uses: [{ direction: "capture", state: "open" }, { direction: "playback", state: "open" }] },
    "hotkeys.list": { hotkeys: [], sources: [] },
    "microphone.configure": { muted: false },
    "mixer.configure": { muted: false, duck_db: -12, duck_own_db: 0, duck_hold_ms: 300 },
    "stats.read": { rtt_ms: 30, reported_loss: 0, talkers: [] },
  };
  let socket;
  globalThis.WebSocket = class {
    bufferedAmount = 0;
    constructor() {
      socket = this;
      queueMicrotask(() => this.onopen?.({}));
    }
    send(text) {
      const { id, method } = JSON.parse(text);
      const data = JSON.stringify({ jsonrpc: "2.0", id, result: answers[method] ?? {} });
      queueMicrotask(() => this.onmessage?.({ data }));
    }
    close() {}
  };
  const talking = new Array(members.length).fill(false);
  let seed = 1;
  const next = (count) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 4294967296) * count);
  };
  radio.change = () => {
    const index = next(members.length);
    talking[index] = !talking[index];
    const { session_id, name } = members[index];
    const params = { channel_id: "net-" + (index % ${nets_count}), session_id, name, speaking: talking[index], own: false };
    socket.onmessage({ data: JSON.stringify({ jsonrpc: "2.0", method: "speaking", params }) });
  };
  /** A few, a frame, and so on; resolves when all are done. The screen is not waited for. */
  radio.changeMany = (count) => new Promise((resolve) => {
    radio.hurried = true;
    let left = count;
    const step = () => {
      for (let index = 0; index < ${changes_a_frame}; index += 1) radio.change();
      left -= ${changes_a_frame};
      if (left > 0) {
        hurry(step);
        return;
      }
      radio.hurried = false;
      resolve(0);
    };
    hurry(step);
  });`;

/**
 * The keyboards and mice in Linux's list of input devices (`/proc/bus/input/devices`): the names of their event files, as `event3`. Of a
 * device, its handlers say what it is; power buttons and headset keys count as keyboards, joysticks do not.
 */
export function listedKeyDevices(listing: string): readonly string[] {
  const names: string[] = [];
  for (const line of listing.split("\n")) {
    if (!line.startsWith(handlers_prefix)) continue;
    const handlers = line.slice(handlers_prefix.length).trim().split(/\s+/);
    if (!handlers.some((handler) => handler === "kbd" || /^mouse[0-9]+$/.test(handler))) continue;
    names.push(...handlers.filter((handler) => /^event[0-9]{1,4}$/.test(handler)));
  }
  return names;
}

const handlers_prefix = "H: Handlers=";

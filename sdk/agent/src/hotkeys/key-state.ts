import { loadUserLibrary } from "../audio/system-library.js";

/**
 * Asks Windows whether a virtual key is down now, whichever program has the keyboard (GetAsyncKeyState). It says no while another desktop is in
 * front, as that of a locked screen or of a question for a password: nobody holds a key for us there. Read in its documentation, not tried.
 * Undefined on other systems, and where the optional package that calls it is missing. Never throws.
 */
export function loadKeyState(platform: NodeJS.Platform): ((virtual_key: number) => boolean) | undefined {
  try {
    const state = loadUserLibrary(platform)?.func("int16_t __stdcall GetAsyncKeyState(int virtual_key)");
    // The highest bit, which makes it negative, says down; the lowest one that it was pressed since somebody asked.
    return state === undefined ? undefined : (virtual_key) => Number(state(virtual_key)) < 0;
  } catch {
    return undefined;
  }
}

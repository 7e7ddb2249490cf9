/** A sound preset as an author writes it; every broken one is made of it by one edit. */
export const sound_text = `// The strike package.
{
  "$schema": "https://talkgroup.dev/schemas/preset/operation.schema.json",
  "id": "strike",
  "title": "Strike",
  "titles": { "de": "Angriff" },
  "version": "1.2.0",
  "roles": [
    { "id": "lead", "title": "Flight lead" },
    { "id": "wingman", "title": "Wingman" },
    { "id": "tower", "title": "Tower" }, // talks to everybody
  ],
  "groups": [
    { "id": "flight", "title": "Flight", "roles": ["lead", "wingman"] }
  ],
  "effects": [
    {
      "id": "uhf",
      "effect": {
        "low_hz": 300,
        "high_hz": 3400,
        "key_up_tone": { "frequency_hz": 900, "duration_ms": 60, "gain_db": -20 }
      }
    }
  ],
  "nets": [
    { "id": "air", "title": "Air", "kind": "group" },
    {
      "id": "guard",
      "title": "Guard",
      "label": "GUARD",
      "parent": "air",
      "number": "243.000",
      "colour": "#e0b341",
      "listen": ["flight", "tower"],
      "speak": ["lead", "tower"],
      "priority": 9,
      "effect_id": "uhf",
      "talkers_max": 4
    },
    {
      "id": "attack",
      "title": "Attack",
      "parent": "air",
      "listen": ["flight"],
      "speak": ["flight"],
      "whisper": ["lead"],
      "codec": { "bitrate_bps": 32000, "frame_ms": 10 }, "pre_roll_ms": 100, "release_ms": 250,
      "half_duplex": true,
      "talk_ms_max": 30000
    },
    { "id": "field", "title": "Field", "listen": ["tower", "lead"], "join": ["tower"], "speak": ["tower"] }
  ],
  "relays": [
    { "id": "link", "from": "attack", "to": "field", "gain_db": -6 }
  ],
  "simulcasts": [
    { "id": "all", "title": "All", "nets": ["guard", "attack"] }
  ],
  "whispers": [
    { "id": "aside", "net": "guard", "from": ["wingman"], "to": ["lead"] }
  ],
  "stacks": [
    {
      "id": "lead",
      "title": "Lead",
      "roles": ["lead"],
      "radios": [
        { "slot": 1, "net": "attack", "pan": -1, "keys": ["CapsLock"] },
        { "slot": 2, "net": "guard", "pan": 1, "gain_db": -3, "keys": ["KeyG"], "mode": "toggle" },
        { "slot": 3, "net": "field", "monitor": true }
      ],
      "simulcasts": [
        { "id": "all", "keys": ["CapsLock", "KeyG"] }
      ]
    },
    { "id": "wing", "title": "Wing", "roles": ["wingman"], "radios": [{ "slot": 1, "net": "attack" }] },
    { "id": "night", "title": "Night", "roles": ["lead"], "seats": ["Pilot"], "radios": [] }
  ],
  "phases": [
    { "id": "egress", "title": "Egress", "stacks": ["night"] }
  ]
}
`;

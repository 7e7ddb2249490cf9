/** A flight of four with its controller: two nets of the flight, one with the tower, and guard, which everybody hears. */
export const flight_template = `// A flight of four and its controller. Lines like this one are comments: they may stay.
// After each change: talkgroup preset check FILE, then talkgroup preset explain FILE.
{
  "$schema": "https://talkgroup.dev/schemas/preset/operation.schema.json",
  "id": "flight",
  "title": "Flight of four",
  "version": "1.0.0",

  // What a player can be.
  "roles": [
    { "id": "lead", "title": "Flight lead" },
    { "id": "wingman", "title": "Wingman" },
    { "id": "controller", "title": "Controller" }
  ],
  // Several roles under one name, which may stand wherever a role may.
  "groups": [
    { "id": "flight", "title": "Flight", "roles": ["lead", "wingman"] }
  ],
  // How a net sounds; nets name it by effect_id.
  "effects": [
    { "id": "uhf", "effect": { "low_hz": 300, "high_hz": 3400, "drive_db": 6, "noise_db": -50 } }
  ],

  // The nets, in the order they are shown. listen: who may hear it. speak: who may talk on it.
  "nets": [
    // On a group nobody can be: it only orders the tree.
    { "id": "air", "title": "Air", "kind": "group" },
    {
      "id": "interflight", "title": "Interflight", "label": "INTER", "parent": "air", "number": "251.000", "colour": "#56b4e9",
      "listen": ["flight"], "speak": ["flight"], "effect_id": "uhf"
    },
    {
      "id": "tactical", "title": "Tactical", "label": "TAC", "parent": "air", "number": "264.500", "colour": "#e69f00",
      "listen": ["flight", "controller"], "speak": ["lead", "controller"], "effect_id": "uhf",
      // Only one may talk at a time.
      "half_duplex": true
    },
    {
      "id": "guard", "title": "Guard", "label": "GUARD", "parent": "air", "number": "243.000", "colour": "#f0e442",
      "listen": ["flight", "controller"], "speak": ["flight", "controller"], "effect_id": "uhf",
      // Higher ducks lower.
      "priority": 9
    }
  ],

  // Several nets that one press talks on at once.
  "simulcasts": [
    { "id": "all", "title": "Flight and controller", "nets": ["interflight", "tactical"] }
  ],

  // The radios each role starts with. pan: -1 is the left ear, 1 the right one. keys: only suggested, players may choose others.
  "stacks": [
    {
      "id": "lead", "title": "Flight lead", "roles": ["lead"],
      "radios": [
        { "slot": 1, "net": "interflight", "pan": -1, "keys": ["CapsLock"] },
        { "slot": 2, "net": "tactical", "pan": 1, "keys": ["Mouse4"] },
        { "slot": 3, "net": "guard", "gain_db": -6, "keys": ["F9"] }
      ],
      "simulcasts": [{ "id": "all", "keys": ["Mouse5"] }]
    },
    {
      "id": "wingman", "title": "Wingman", "roles": ["wingman"],
      "radios": [
        { "slot": 1, "net": "interflight", "pan": -1, "keys": ["CapsLock"] },
        // A radio that only listens needs no keys.
        { "slot": 2, "net": "tactical", "pan": 1, "monitor": true },
        { "slot": 3, "net": "guard", "gain_db": -6, "keys": ["F9"] }
      ]
    },
    {
      "id": "controller", "title": "Controller", "roles": ["controller"],
      "radios": [
        { "slot": 1, "net": "tactical", "keys": ["CapsLock"] },
        { "slot": 2, "net": "guard", "keys": ["F9"] }
      ]
    }
  ]
}
`;

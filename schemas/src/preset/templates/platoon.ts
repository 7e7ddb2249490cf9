/** An infantry platoon: a net above, two squads below it, and a second stack for the part in which the squads share one net. */
export const platoon_template = `// An infantry platoon of two squads. Lines like this one are comments: they may stay.
// After each change: talkgroup preset check FILE, then talkgroup preset explain FILE.
{
  "$schema": "https://talkgroup.dev/schemas/preset/operation.schema.json",
  "id": "platoon",
  "title": "Platoon",
  "version": "1.0.0",

  // What a player can be.
  "roles": [
    { "id": "leader", "title": "Platoon leader" },
    { "id": "alpha-lead", "title": "Alpha squad leader" },
    { "id": "alpha", "title": "Alpha rifleman" },
    { "id": "bravo-lead", "title": "Bravo squad leader" },
    { "id": "bravo", "title": "Bravo rifleman" }
  ],
  // Several roles under one name, which may stand wherever a role may.
  "groups": [
    { "id": "leaders", "title": "Leaders", "roles": ["leader", "alpha-lead", "bravo-lead"] },
    { "id": "alpha-squad", "title": "Alpha squad", "roles": ["alpha-lead", "alpha"] },
    { "id": "bravo-squad", "title": "Bravo squad", "roles": ["bravo-lead", "bravo"] }
  ],

  // The nets. listen: who may hear it. speak: who may talk on it.
  "nets": [
    {
      "id": "command", "title": "Platoon command", "label": "CMD", "number": "CH 1", "colour": "#e69f00",
      "listen": ["leaders"], "speak": ["leaders"],
      // Higher ducks lower: orders are heard over a squad's chatter.
      "priority": 5
    },
    {
      "id": "alpha-net", "title": "Alpha", "label": "ALPHA", "parent": "command", "number": "CH 2", "colour": "#56b4e9",
      // The platoon leader may listen in, but not talk.
      "listen": ["alpha-squad", "leader"], "speak": ["alpha-squad"]
    },
    {
      "id": "bravo-net", "title": "Bravo", "label": "BRAVO", "parent": "command", "number": "CH 3", "colour": "#f0e442",
      "listen": ["bravo-squad", "leader"], "speak": ["bravo-squad"]
    },
    {
      "id": "assault", "title": "Assault", "label": "ASSAULT", "parent": "command", "number": "CH 4", "colour": "#cc79a7",
      "listen": ["leaders", "alpha-squad", "bravo-squad"], "speak": ["leaders", "alpha-squad", "bravo-squad"],
      // No transmission lasts longer than 20 s.
      "talk_ms_max": 20000
    }
  ],

  // The radios each role starts with. keys: only suggested, players may choose others.
  "stacks": [
    {
      "id": "leader", "title": "Platoon leader", "roles": ["leader"],
      "radios": [
        { "slot": 1, "net": "command", "keys": ["CapsLock"] },
        { "slot": 2, "net": "alpha-net", "pan": -1, "gain_db": -6, "monitor": true },
        { "slot": 3, "net": "bravo-net", "pan": 1, "gain_db": -6, "monitor": true }
      ]
    },
    {
      "id": "alpha-lead", "title": "Alpha squad leader", "roles": ["alpha-lead"],
      "radios": [
        { "slot": 1, "net": "alpha-net", "pan": -1, "keys": ["CapsLock"] },
        { "slot": 2, "net": "command", "pan": 1, "keys": ["Mouse4"] }
      ]
    },
    {
      "id": "bravo-lead", "title": "Bravo squad leader", "roles": ["bravo-lead"],
      "radios": [
        { "slot": 1, "net": "bravo-net", "pan": -1, "keys": ["CapsLock"] },
        { "slot": 2, "net": "command", "pan": 1, "keys": ["Mouse4"] }
      ]
    },
    { "id": "alpha", "title": "Alpha rifleman", "roles": ["alpha"], "radios": [{ "slot": 1, "net": "alpha-net", "keys": ["CapsLock"] }] },
    { "id": "bravo", "title": "Bravo rifleman", "roles": ["bravo"], "radios": [{ "slot": 1, "net": "bravo-net", "keys": ["CapsLock"] }] },
    // Used only while a phase that names it lasts.
    {
      "id": "assault", "title": "Assault", "roles": ["alpha", "bravo"],
      "radios": [{ "slot": 1, "net": "assault", "keys": ["CapsLock"] }]
    }
  ],

  // The parts of the operation: while one lasts, its stacks take the place of the others that their roles have.
  "phases": [
    { "id": "assault", "title": "Assault", "stacks": ["assault"] }
  ]
}
`;

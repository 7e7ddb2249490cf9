"""Prints the operation's radios, joins a channel, talks on it for a moment, and prints what happens.

    python3 demo.py --channel alpha                                   # on the server the agent is connected to
    python3 demo.py --channel alpha --server wss://127.0.0.1:17640 --certificate 4f… --code K7… --name Ada
    python3 demo.py --channel alpha --url ws://127.0.0.1:17460/       # by the WebSocket: the player is asked first
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from pathlib import Path

from talkgroup import Gone, Refused, Talkgroup, connect, sentence, stack_of


def main() -> int:
    options = arguments()
    try:
        with greet(options) as radio:
            threading.Thread(target=print_events, args=(radio,), daemon=True).start()
            talk(radio, options)
    except (Gone, Refused) as trouble:
        print(f"{trouble.code or 'gone'}: {trouble}", file=sys.stderr)
        return 1
    return 0


def greet(options: argparse.Namespace) -> Talkgroup:
    """Says hello with what the player allowed before, if there is such a thing, and keeps what is allowed now (P-44)."""
    kept: Path = options.token_file
    token = kept.read_text() if kept.exists() else None
    scopes = ["connection", "channels.read", "channels.write", "voice.talk"]
    radio = connect("Talkgroup demo", path=options.path, url=options.url, scopes=scopes, pairing_token=token)
    if radio.pairing_token is not None:
        # It is a secret of this program: nobody else is to read it.
        with open(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(radio.pairing_token)
    return radio


def talk(radio: Talkgroup, options: argparse.Namespace) -> None:
    if options.server is not None:
        given = {"url": options.server, "name": options.name, "role": options.role}
        given |= {"join_code": options.code, "certificate_sha256": options.certificate}
        radio.call("connection.open", {key: value for key, value in given.items() if value is not None})
    lay_out(radio, options)
    channel = radio.call("channels.join", channel_id=options.channel)["channel"]
    print(f"on {channel['title']} with {', '.join(member['name'] for member in channel['members'])}")
    radio.call("ptt.bind", binding_id="demo", channel_id=options.channel)
    radio.press("demo")
    time.sleep(options.seconds)
    radio.release("demo")
    # The end of one's own voice is an event too.
    time.sleep(0.5)


def lay_out(radio: Talkgroup, options: argparse.Namespace) -> None:
    """The agent follows the operation of the server it has just come to; `operations.select` answers when that is done."""
    told = radio.call("operations.read")
    runs = any(entry["place"] == "server" for entry in radio.call("operations.list")["operations"])
    if options.server is not None and runs:
        told = radio.call("operations.select")
    if "operation" in told and options.seat is not None:
        told = radio.call("operations.select", seat=options.seat)
    if "operation" in told and options.phase is not None:
        told = radio.call("phase.set", phase=options.phase)
    for line in stack_of(told):
        print(line)


def print_events(radio: Talkgroup) -> None:
    try:
        while True:
            name, params = radio.next_event()
            print(f"{name:<13}", sentence(name, params), flush=True)
    except Gone:
        pass


def arguments() -> argparse.Namespace:
    description = "Prints the operation's radios, joins a channel, talks on it for a moment, and prints what happens."
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--channel", required=True, help="the channel's id")
    parser.add_argument("--seconds", type=float, default=2, help="how long to talk (2)")
    parser.add_argument("--server", help="wss://host:port; without it the agent must be connected")
    parser.add_argument("--certificate", help="the SHA-256 fingerprint the server printed")
    parser.add_argument("--code", help="the join code")
    parser.add_argument("--name", default="Demo", help="what others see (Demo)")
    parser.add_argument("--role", help="the role to take")
    parser.add_argument("--seat", help="where the player sits, as the operation names it")
    parser.add_argument("--phase", help="a phase of the operation, for this radio alone")
    parser.add_argument("--path", help="the agent's socket; without it the first place where one answers")
    parser.add_argument("--url", help="or its WebSocket")
    parser.add_argument("--token-file", type=Path, default=Path("talkgroup-demo-token"), help="where the pairing token is kept")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

"""What is the player's own: sound, microphone, mixer, hotkeys, servers, accounts, counters."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import struct
import tempfile
import time
import wave
from pathlib import Path

from contract_tests.laboratory import Case, Radio, lab, rewrite


class WithRadio(Case):
    radio: Radio

    @classmethod
    def setUpClass(cls) -> None:
        cls.radio = lab.connect()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.radio.close()


class Sound(WithRadio):
    def test_devices(self) -> None:
        listed = self.radio.call("devices.list")
        self.assertEqual({use["direction"] for use in listed["uses"]}, {"capture", "playback"})
        for device in listed["devices"]:
            with self.subTest(device["device_id"]):
                chosen = {"direction": device["direction"], "device_id": device["device_id"]}
                self.assertEqual(self.radio.call("devices.select", chosen)["use"]["selected_id"], device["device_id"])
        for direction in ("capture", "playback"):
            self.assertNotIn("selected_id", self.radio.call("devices.select", direction=direction)["use"])
            unknown = {"direction": direction, "device_id": "no such"}
            self.assertRefused(self.radio, "unknown_device", "devices.select", unknown, "/device_id")

    def test_a_chosen_device_is_told(self) -> None:
        device = self.radio.call("devices.list")["devices"][0]
        self.radio.call("devices.select", direction=device["direction"], device_id=device["device_id"])
        self.radio.until("devices", cause="selected")

    def test_microphone_settings_are_kept_and_read(self) -> None:
        before = self.radio.call("microphone.configure")
        settings = {key: value for key, value in before.items() if key != "echo_cancellation_available"}
        after = self.radio.call("microphone.configure", gain_db=-6.5, threshold=0.25)
        self.assertEqual(after, {**before, "gain_db": -6.5, "threshold": 0.25})
        kept = json.loads((lab.config_folder / "config.json").read_text())["microphone"]
        self.assertEqual((kept["gain_db"], kept["threshold"]), (-6.5, 0.25))
        self.assertEqual(self.radio.call("microphone.configure", settings), before)

    def test_mixer_settings_are_kept_and_read(self) -> None:
        before = self.radio.call("mixer.configure")
        self.assertEqual(self.radio.call("mixer.configure", duck_db=-20), {**before, "duck_db": -20})
        self.assertEqual(self.radio.call("mixer.configure", before), before)

    def test_changed_settings_are_told_to_everybody_by_sections(self) -> None:
        microphone, mixer = self.radio.call("microphone.configure"), self.radio.call("mixer.configure")
        del microphone["echo_cancellation_available"]
        with lab.connect(scopes=["channels.read"]) as other:
            self.radio.call("mixer.configure", gain_db=-9)
            self.assertEqual(other.until("settings"), {"mixer": {**mixer, "gain_db": -9}})
            self.radio.call("microphone.configure", muted=True)
            self.assertEqual(other.until("settings"), {"microphone": {**microphone, "muted": True}})
            path = lab.config_folder / "config.json"
            settings = json.loads(path.read_text())
            rewrite(path, {**settings, "microphone": {**settings["microphone"], "muted": False}})
            self.assertEqual(other.until("settings"), {"microphone": microphone})
            self.radio.call("mixer.configure", mixer)
            self.assertEqual(other.until("settings"), {"mixer": mixer})

    def test_settings_are_told_at_most_20_times_a_second(self) -> None:
        before = self.radio.call("mixer.configure")["gain_db"]
        with lab.connect(scopes=["channels.read"]) as other:
            began = time.monotonic()
            for step in range(1, 101):
                self.radio.call("mixer.configure", gain_db=-step / 10)
            took_s = time.monotonic() - began
            told = 1
            while other.until("settings")["mixer"]["gain_db"] != -10:
                told += 1
            self.assertLessEqual(told, took_s * 20 + 2)
        self.radio.call("mixer.configure", gain_db=before)

    def test_level_is_told_while_somebody_watches(self) -> None:
        self.radio.call("microphone.watch", on=True)
        self.radio.until("level")
        began = time.monotonic()
        for _ in range(5):
            self.radio.until("level")
        self.assertGreater(time.monotonic() - began, 4 / 20 * 0.8)
        self.radio.call("microphone.watch", on=False)

    def test_hearing_oneself(self) -> None:
        self.radio.call("microphone.test", on=True)
        self.radio.call("microphone.test", on=False)

    def test_a_file_is_spoken(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            good, broken, large = (Path(folder) / name for name in ("good.wav", "broken.wav", "large.wav"))
            with wave.open(str(good), "wb") as file:
                file.setparams((1, 2, 48_000, 0, "NONE", ""))
                file.writeframes(bytes(2 * 480 * 5))
            self.assertEqual(self.radio.call("microphone.play", path=str(good))["duration_ms"], 50)
            broken.write_bytes(b"RIFF and no more")
            with large.open("wb") as file:
                file.truncate(1 << 31)
            self.assertRefused(self.radio, "file_unreadable", "microphone.play", {"path": str(broken)}, "/path")
            self.assertRefused(self.radio, "file_unreadable", "microphone.play", {"path": folder + "/none"}, "/path")
            self.assertRefused(self.radio, "file_unreadable", "microphone.play", {"path": str(large)}, "/path")
        with lab.connect(path=lab.other_path) as other:
            self.assertRefused(other, "unsupported", "microphone.play", {"path": "/tmp/any.wav"}, "/path")

    def test_counters(self) -> None:
        self.radio.call("stats.read")
        self.assertEqual(self.radio.call("stats.trace")["sent"], [])


class Hotkeys(WithRadio):
    def bind(self, hotkey_id: str, keys: list[str], **more: object) -> dict:
        return {"hotkey": {"hotkey_id": hotkey_id, "keys": keys, "mode": "hold", "action": "mute_sound", **more}}

    def test_bind_list_unbind(self) -> None:
        call = self.radio.call
        self.assertEqual(call("hotkeys.bind", self.bind("one", ["KeyV"]))["overlaps"], [])
        self.assertEqual(call("hotkeys.bind", self.bind("two", ["ControlLeft", "KeyV"]))["overlaps"], ["one"])
        self.assertRefused(self.radio, "conflict", "hotkeys.bind", self.bind("three", ["KeyV"]), "/hotkey/keys")
        call("hotkeys.bind", self.bind("one", ["KeyB"]))
        call("hotkeys.bind", self.bind("three", ["KeyV"], action="talk", channel_id="alpha"))
        self.assertEqual([hotkey["hotkey_id"] for hotkey in call("hotkeys.list")["hotkeys"]], ["one", "two", "three"])
        for hotkey_id in ("one", "two", "three"):
            call("hotkeys.unbind", hotkey_id=hotkey_id)
        self.assertRefused(self.radio, "unknown_hotkey", "hotkeys.unbind", {"hotkey_id": "one"}, "/hotkey_id")

    def test_what_a_schema_cannot_say(self) -> None:
        for hotkey, field in (
            (self.bind("x", ["NoSuchKey"]), "/hotkey/keys/0"),
            (self.bind("x", ["KeyV", "KeyV"]), "/hotkey/keys"),
            (self.bind("x", ["KeyV"], action="talk"), "/hotkey/channel_id"),
            (self.bind("x", ["KeyV"], action="talk", channel_id="a", binding_id="b"), "/hotkey/channel_id"),
            (self.bind("x", ["KeyV"], action="mute"), "/hotkey/channel_id"),
        ):
            self.assertRefused(self.radio, "invalid_params", "hotkeys.bind", hotkey, field)

    def test_at_most_64(self) -> None:
        chords = [[first, f"Key{chr(letter)}"] for first in ("ControlLeft", "AltLeft", "ShiftLeft") for letter in range(65, 91)]
        for number in range(64):
            self.radio.call("hotkeys.bind", self.bind(f"h{number}", chords[number]))
        self.assertRefused(self.radio, "limit_reached", "hotkeys.bind", self.bind("h64", chords[64]), "/hotkey/hotkey_id")
        for number in range(64):
            self.radio.call("hotkeys.unbind", hotkey_id=f"h{number}")

    def test_configure(self) -> None:
        for portal in (True, False):
            self.radio.call("hotkeys.configure", portal=portal)
            self.radio.call("hotkeys.configure")
            self.assertIs(self.radio.call("hotkeys.list")["portal"], portal)

    def test_capture_needs_a_source_of_keys(self) -> None:
        self.assertRefused(self.radio, "not_ready", "hotkeys.capture", {"timeout_ms": 100})


class Servers(Case):
    """The player's servers and accounts, against a real server with accounts."""

    radio: Radio
    manager: Radio

    @classmethod
    def setUpClass(cls) -> None:
        cls.radio, cls.manager = lab.connect(), lab.manager()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.radio.close()
        cls.manager.close()

    def entry(self, server_id: str = "home", **more: object) -> dict:
        known = {key: lab.community[key] for key in ("url", "certificate_sha256", "organisation")}
        return {"server": {"server_id": server_id, "title": "Home", **known, **more}}

    def test_only_a_manager_may(self) -> None:
        self.assertRefused(self.radio, "scope_denied", "servers.list")

    def test_unknown_ones(self) -> None:
        sign_in = {"server_id": "none", "username": "player", "password": "a password"}
        for method in ("servers.remove", "servers.sign_out"):
            self.assertRefused(self.manager, "unknown_server", method, {"server_id": "none"}, "/server_id")
        for method, more in (("sign_in", {}), ("register", {}), ("change_password", {"new_password": "another password"})):
            params = {**sign_in, **more}
            if method == "change_password":
                del params["username"]
            self.assertRefused(self.manager, "unknown_server", f"servers.{method}", params, "/server_id")
        self.assertRefused(self.radio, "unknown_server", "servers.connect", {"server_id": "none"}, "/server_id")

    def test_sign_in_and_connect(self) -> None:
        call, manager = self.manager.call, self.manager
        sign_in = {"server_id": "home", "username": lab.community["username"], "password": lab.community["password"]}
        call("servers.save", self.entry(certificate_sha256="0" * 64))
        self.assertRefused(manager, "certificate_mismatch", "servers.sign_in", sign_in)
        call("servers.save", self.entry(url="wss://127.0.0.1:9/control"))
        self.assertRefused(manager, "server_unreachable", "servers.sign_in", sign_in)
        call("servers.save", self.entry())
        self.assertRefused(manager, "wrong_credentials", "servers.sign_in", {**sign_in, "password": "a wrong one"})
        self.assertRefused(self.radio, "unauthenticated", "servers.connect", {"server_id": "home"})
        call("servers.sign_in", sign_in)
        self.assertEqual(call("servers.list")["signed_in"], ["home"])
        self.radio.call("servers.connect", server_id="home")
        server = {"server_id": "home", "title": "Home", "organisation": lab.community["organisation"]}
        self.assertEqual(self.radio.call("connection.status")["server"], server)
        call("servers.save", self.entry(title="Rangers"))
        self.radio.until("connection", state="open", server={**server, "title": "Rangers"})
        self.assertRefused(self.radio, "already_connected", "servers.connect", {"server_id": "home"})
        self.radio.call("connection.close")
        call("servers.sign_out", server_id="home")
        self.assertRefused(self.radio, "unauthenticated", "servers.connect", {"server_id": "home"})
        self.second_factor(sign_in)
        call("servers.remove", server_id="home")
        self.assertEqual(call("servers.list"), {"servers": [], "signed_in": []})

    def test_an_account_by_invitation_and_another_password(self) -> None:
        call, manager = self.manager.call, self.manager
        account = {"server_id": "home", "username": "newcomer-one", "password": "a newcomer's long password"}
        invites = [lab.api("POST", f"{lab.organisation}/invites", {})["code"] for _ in range(2)]
        call("servers.save", self.entry())
        self.addCleanup(call, "servers.remove", server_id="home")
        self.assertRefused(manager, "registration_closed", "servers.register", account, "")
        self.assertRefused(manager, "invite_invalid", "servers.register", {**account, "invite_code": "none"}, "/invite_code")
        guessed = {**account, "password": "newcomer-one", "invite_code": invites[0]}
        self.assertRefused(manager, "invalid_params", "servers.register", guessed, "/password")
        self.assertRefused(manager, "unauthenticated", "servers.change_password", change_of(account), "")
        call("servers.register", {**account, "display_name": "Newcomer", "invite_code": invites[0]})
        self.assertEqual(call("servers.list")["signed_in"], ["home"])
        self.assertRefused(manager, "conflict", "servers.register", {**account, "invite_code": invites[1]}, "/username")
        self.assertRefused(manager, "wrong_credentials", "servers.change_password", {**change_of(account), "password": "no"})
        guessed = {**change_of(account), "new_password": "newcomer-one"}
        self.assertRefused(manager, "invalid_params", "servers.change_password", guessed, "/new_password")
        call("servers.change_password", change_of(account))
        account["password"] = change_of(account)["new_password"]
        recovery = self.begin_second_factor(account["username"], account["password"])
        self.assertRefused(manager, "second_factor_required", "servers.change_password", change_of(account), "/code")
        call("servers.change_password", {**change_of(account), "code": recovery[0]})
        call("servers.sign_out", server_id="home")
        self.assertRefused(manager, "wrong_credentials", "servers.sign_in", account)

    def second_factor(self, sign_in: dict) -> None:
        recovery = self.begin_second_factor(lab.community["username"], lab.community["password"])
        self.assertRefused(self.manager, "second_factor_required", "servers.sign_in", sign_in)
        self.assertRefused(self.manager, "wrong_credentials", "servers.sign_in", {**sign_in, "code": "000000"})
        self.manager.call("servers.sign_in", {**sign_in, "code": recovery[0]})

    def begin_second_factor(self, username: str, password: str) -> list[str]:
        """What the account's owner would do on the server's pages, by its HTTP API. Its recovery codes."""
        known = {"organisation": lab.community["organisation"], "username": username, "password": password}
        token = lab.api("POST", "/auth/login", known, "")["access_token"]
        setup = lab.api("POST", "/auth/mfa/setup", {"password": password}, token)
        verified = {"second_factor_code": totp(setup["secret"])}
        return lab.api("POST", "/auth/mfa/verify", verified, token)["recovery_codes"]

    def test_at_most_256_servers(self) -> None:
        path = lab.config_folder / "servers.json"
        self.addCleanup(self.eventually, "no servers", lambda: self.manager.call("servers.list")["servers"] == [])
        self.addCleanup(rewrite, path, {"servers": []})
        entries = [self.entry(f"s{number}")["server"] for number in range(256)]
        rewrite(path, {"servers": entries})
        self.eventually("256 servers", lambda: len(self.manager.call("servers.list")["servers"]) == 256)
        self.assertRefused(self.manager, "limit_reached", "servers.save", self.entry("s256"), "/server/server_id")
        self.manager.call("servers.save", self.entry("s255", title="Another"))

    def test_a_server_of_another_kind_of_address(self) -> None:
        for params in ({"url": "https://127.0.0.1/"}, {"url": "ws://127.0.0.1/"}, {"url": "wss:///"}):
            self.assertRefused(self.radio, "invalid_params", "connection.open", params, "/url")


class Tokens(WithRadio):
    """Players whom a game lets in with tokens, and what their operator does to them."""

    def token(self, player_id: str, channel: str = "lobby") -> dict:
        return lab.token(player_id, grants=[{"channel_slug": channel, "permissions": ["join", "listen", "speak"]}])

    def test_it_lets_in(self) -> None:
        session_id = self.radio.call("connection.open", self.token("1"))["session_id"]
        status = self.radio.call("connection.status")
        self.assertEqual((status["state"], status["session_id"]), ("open", session_id))
        self.radio.until("connection", state="open", session_id=session_id)
        self.radio.call("connection.close")
        self.assertNotIn("session_id", self.radio.call("connection.status"))

    def test_who_is_kicked_is_told_so(self) -> None:
        session_id = self.radio.call("connection.open", self.token("4"))["session_id"]
        off = lambda params: params["channel"]["membership"] == "none" and params["channel"]["channel_id"] == "lobby"
        for _ in range(2):
            self.radio.call("channels.join", channel_id="lobby")
            self.radio.past()
            lab.api("POST", f"/api/v1/sessions/{session_id}/kick", {"channel_slug": "lobby"})
            self.assertEqual(self.radio.until_that("channelState", off, "off the channel")["removed"], "kicked")
        self.radio.call("channels.join", channel_id="lobby")
        self.radio.past()
        self.radio.call("channels.leave", channel_id="lobby")
        self.assertNotIn("removed", self.radio.until_that("channelState", off, "off the channel"))
        self.radio.call("connection.close")

    def test_a_channel_with_a_password(self) -> None:
        lab.api("POST", f"{lab.organisation}/channels", {"slug": "locked", "title": "Locked", "password": "open sesame"})
        self.radio.call("connection.open", self.token("2", "locked"))
        self.assertTrue(next(one for one in self.radio.call("channels.list")["channels"] if one["channel_id"] == "locked")["locked"])
        for method in ("channels.join", "channels.monitor"):
            self.assertRefused(self.radio, "wrong_password", method, {"channel_id": "locked"}, "/password")
        self.radio.call("connection.close")

    def test_who_is_banned_stays_out(self) -> None:
        token = self.token("3")
        self.radio.call("connection.open", token)
        session_id = 0
        for channel in self.radio.call("channels.join", channel_id="lobby")["channel"]["members"]:
            session_id = channel["session_id"]
        lab.api("POST", f"{lab.organisation}/bans", {"session_id": session_id})
        self.radio.until("connection", state="lost")
        self.assertRefused(self.radio, "banned", "connection.open", token)


class Disk(WithRadio):
    def test_what_cannot_be_kept(self) -> None:
        path = lab.config_folder / "bindings.json"
        aside = path.with_suffix(".aside")
        self.radio.call("hotkeys.bind", hotkey={"hotkey_id": "kept", "keys": ["KeyK"], "mode": "hold", "action": "mute_sound"})
        os.replace(path, aside)
        path.mkdir()
        try:
            unkept = {"hotkey": {"hotkey_id": "unkept", "keys": ["KeyU"], "mode": "hold", "action": "mute_sound"}}
            self.assertRefused(self.radio, "settings_unwritable", "hotkeys.bind", unkept)
        finally:
            path.rmdir()
            os.replace(aside, path)
        self.radio.call("hotkeys.unbind", hotkey_id="kept")


def change_of(account: dict) -> dict:
    """To a password that is the present one and more."""
    return {"server_id": "home", "password": account["password"], "new_password": f"{account['password']}, longer"}


def totp(secret: str) -> str:
    """RFC 6238, six digits each 30 s."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.digest(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1)
    number = struct.unpack_from(">I", digest, digest[-1] & 15)[0] & 0x7FFF_FFFF
    return f"{number % 1_000_000:06}"


"""What is drawn on top of the game: who draws it, how, and short messages for it."""

from __future__ import annotations

import json
import os
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

from contract_tests.laboratory import Case, Radio, lab, rewrite

config = lab.config_folder / "config.json"


class Overlay(Case):
    radio: Radio

    def setUp(self) -> None:
        self.radio = lab.connect()
        # The window of a game of another test may still be remembered.
        self.radio.call("overlay.open", window_title="none")
        self.radio.call("overlay.close")
        self.radio.past()
        self.before = self.read()
        self.addCleanup(self.restore)

    def restore(self) -> None:
        self.radio.call("overlay.configure", visible=self.before["visible"], **self.before["layout"])
        self.radio.close()

    def read(self) -> dict:
        return self.radio.call("overlay.read")["overlay"]

    def kept(self) -> dict:
        return json.loads(config.read_text()).get("overlay", {})

    def test_who_draws_it_is_counted_until_it_is_gone(self) -> None:
        self.assertEqual(self.before["attached"], 0)
        first, second = lab.connect(scopes=["overlay"]), lab.connect(scopes=["overlay"])
        state = {**self.before, "attached": 1}
        self.assertEqual(first.call("overlay.attach")["overlay"], state)
        self.assertEqual(self.radio.until("overlay")["overlay"], state)
        self.assertEqual(first.call("overlay.attach")["overlay"], state)
        self.assertEqual(second.call("overlay.attach")["overlay"]["attached"], 2)
        self.assertEqual(self.radio.until("overlay")["overlay"]["attached"], 2)
        first.close()
        self.assertEqual(self.radio.until("overlay")["overlay"]["attached"], 1)
        second.close()
        self.assertEqual(self.radio.until("overlay")["overlay"], self.before)
        self.assertEqual(self.read(), self.before)

    def test_a_host_is_not_counted_as_its_page_is(self) -> None:
        with lab.connect(scopes=["overlay"]) as host:
            self.assertEqual(host.call("overlay.attach", host=True)["overlay"], self.before)
            self.assertEqual(host.call("overlay.attach", host=False)["overlay"]["attached"], 1)
            self.assertEqual(host.call("overlay.attach", host=True)["overlay"], self.before)

    def test_a_page_is_no_program_that_lays_it_over_games(self) -> None:
        url = urlsplit(self.radio.call("pages.open", page="overlay")["url"])
        token = url.fragment.removeprefix("token=")
        with tempfile.TemporaryDirectory() as folder, lab.web(f"http://{url.netloc}", pairing_token=token) as page:
            trace = Path(folder) / "started"
            self.assertEqual(page.call("overlay.attach")["overlay"]["attached"], 1)
            self.by_hand(command=["touch", str(trace)], scale=1.125)
            try:
                with lab.connect(scopes=["overlay"]) as host:
                    host.call("overlay.attach", host=True)
                    self.radio.call("overlay.open", window_title="Beside a host")
                    time.sleep(0.2)
                    self.assertFalse(trace.exists())
                self.radio.call("overlay.open", window_title="Beside a page")
                self.eventually("the player's program is started", trace.exists)
            finally:
                self.by_hand(command=[], scale=1.25)
                self.radio.call("overlay.close")

    def by_hand(self, scale: float, **settings: object) -> None:
        """Changes the file, and waits until the agent has read it."""
        kept = json.loads(config.read_text()) if config.exists() else {}
        rewrite(config, {**kept, "overlay": {**kept.get("overlay", {}), "scale": scale, **settings}})
        read = lambda params: params["overlay"]["layout"]["scale"] == scale
        self.radio.until_that("overlay", read, "with the layout of the file")

    def test_a_client_that_draws_nothing_is_not_counted(self) -> None:
        with lab.connect() as guest:
            guest.call("overlay.read")
            guest.call("overlay.configure", visible=not self.before["visible"])
        self.radio.until("overlay")
        with lab.connect(scopes=["overlay"]):
            self.assertEqual(self.read()["attached"], 0)

    def test_shown_and_hidden_is_told_and_not_kept(self) -> None:
        kept = self.kept()
        for visible in (True, False, True):
            self.radio.call("overlay.configure", visible=not visible)
            self.radio.past()
            state = {**self.before, "visible": visible}
            self.assertEqual(self.radio.call("overlay.configure", visible=visible)["overlay"], state)
            self.assertEqual(self.radio.until("overlay")["overlay"], state)
            self.assertEqual(self.read(), state)
        self.assertEqual(self.kept(), kept)

    def test_the_layout_is_told_and_kept(self) -> None:
        layout = {
            **{"corner": "bottom_right", "scale": 1.75, "opacity": 0.6, "detail": "one_line"},
            **{"theme": "colour_blind", "text_scale": 1.5, "auto_hide": True, "mirrored": True},
            **{"offset_x_px": 16, "offset_y_px": 40},
        }
        expected = self.before
        for name, value in layout.items():
            with self.subTest(name):
                # One at a time: what is left out stays.
                expected = {**expected, "layout": {**expected["layout"], name: value}}
                self.assertEqual(self.radio.call("overlay.configure", {name: value})["overlay"], expected)
                self.assertEqual(self.radio.until("overlay")["overlay"], expected)
                self.assertEqual(self.kept()[name], value)
        self.assertEqual(self.read(), {**self.before, "layout": layout})

    def test_it_belongs_on_the_game_that_asked_last_and_lies_there_as_the_player_put_it(self) -> None:
        title = "Panzer \U0001f399 \"9\""
        with lab.connect(scopes=["overlay"]) as game:
            state = {**self.before, "window_title": title}
            self.assertEqual(game.call("overlay.open", window_title=title)["overlay"], state)
            self.assertEqual(self.radio.until("overlay")["overlay"], state)
            other = self.radio.call("overlay.open", window_title="Other")["overlay"]
            self.assertEqual(other["window_title"], "Other")
            self.assertEqual(self.radio.call("overlay.close")["overlay"], state)
            self.assertEqual(self.radio.call("overlay.close")["overlay"], state)
            self.radio.past()
            laid_out = self.radio.call("overlay.configure", offset_y_px=40)["overlay"]
            self.assertEqual(laid_out, {**state, "layout": {**state["layout"], "offset_y_px": 40}})
            self.assertEqual(self.kept()["games"][title], {"offset_y_px": 40})
            self.assertEqual(self.radio.until("overlay")["overlay"], laid_out)
            game.close()
            # Not at once: it may only have been started again.
            self.assertEqual(self.read(), laid_out)
        with lab.connect(scopes=["overlay"]) as again:
            self.assertEqual(again.call("overlay.open", window_title=title)["overlay"], laid_out)
            self.assertEqual(again.call("overlay.close")["overlay"], self.before)
        self.assertEqual(self.radio.until("overlay")["overlay"], self.before)

    def test_it_is_moved_about_only_while_somebody_draws_it(self) -> None:
        self.assertRefused(self.radio, "not_ready", "overlay.configure", {"editing": True}, "/editing")
        with lab.connect(scopes=["overlay"]) as drawing:
            drawing.call("overlay.attach")
            self.radio.call("overlay.configure", visible=False)
            self.assertTrue(self.radio.call("overlay.configure", editing=True)["overlay"]["visible"])
            self.assertTrue(drawing.until_that("overlay", lambda told: told["overlay"]["editing"], "moved about")["overlay"]["visible"])
            self.assertFalse(self.radio.call("overlay.configure", visible=False)["overlay"]["editing"])
            self.radio.call("overlay.configure", editing=True)
            self.radio.past()
        self.assertFalse(self.radio.until("overlay")["overlay"]["editing"])
        self.assertNotIn("editing", self.kept())

    def test_what_changes_nothing_is_not_told(self) -> None:
        self.radio.past()
        for change in ({}, self.before["layout"], {"visible": self.before["visible"]}):
            self.assertEqual(self.radio.call("overlay.configure", change)["overlay"], self.before)
        self.assertEqual([name for name, _ in self.radio.past() if name == "overlay"], [])

    def test_a_layout_changed_by_hand_is_told(self) -> None:
        self.radio.call("overlay.configure", scale=2)
        settings = json.loads(config.read_text())
        rewrite(config, {**settings, "overlay": {**settings["overlay"], "scale": 1.25}})
        by_hand = lambda params: params["overlay"]["layout"]["scale"] == 1.25
        state = self.radio.until_that("overlay", by_hand, "with the layout of the file")["overlay"]
        self.assertEqual(state, {**self.before, "layout": {**self.before["layout"], "scale": 1.25}})

    def test_what_cannot_be_kept_counts_for_this_run(self) -> None:
        self.radio.call("overlay.configure", scale=1)
        aside = config.with_suffix(".aside")
        os.replace(config, aside)
        config.mkdir()
        try:
            self.assertRefused(self.radio, "settings_unwritable", "overlay.configure", {"scale": 2.5}, "")
            self.assertEqual(self.read()["layout"]["scale"], 2.5)
            # That is no setting, so nothing is to be written.
            self.radio.call("overlay.configure", visible=True)
        finally:
            config.rmdir()
            os.replace(aside, config)

    def test_a_toast_is_told_to_those_who_draw(self) -> None:
        self.assertEqual(self.radio.call("overlay.toast", text="Nobody is there"), {"shown": 0})
        with lab.connect(scopes=["overlay"]) as first, lab.connect(scopes=["overlay"]) as second:
            for number, drawing in enumerate((first, second), 1):
                drawing.call("overlay.attach")
                self.assertEqual(self.radio.call("overlay.toast", text=f"For {number}"), {"shown": number})
                # What is left out is filled in.
                plain = {"text": f"For {number}", "kind": "info", "duration_ms": 4_000}
                self.assertEqual(first.until("toast", text=f"For {number}"), plain)
            toast = {"text": "Two lines\nof it: \u00e4\U0001f399", "kind": "warning", "duration_ms": 500.5}
            self.radio.call("overlay.toast", toast)
            for drawing in (first, second):
                self.assertEqual(drawing.until("toast", kind="warning"), toast)

    def test_toasts_have_a_pace_for_each_client(self) -> None:
        with lab.connect() as other:
            for number in range(10):
                self.radio.call("overlay.toast", text=f"Toast {number}")
            refusal = self.assertRefused(self.radio, "rate_limited", "overlay.toast", {"text": "Too many"}, "")
            self.assertLessEqual(refusal.retry_after_ms or 0, 500)
            other.call("overlay.toast", text="Of another")
            time.sleep((refusal.retry_after_ms or 0) / 1_000)
            self.radio.call("overlay.toast", text="In time")

    def test_a_toast_of_each_kind_and_of_200_characters(self) -> None:
        with lab.connect() as drawing:
            drawing.call("overlay.attach")
            for kind in ("info", "good", "warning", "error"):
                # A character may be two of UTF-16, and is one of them all the same.
                toast = {"text": "\U0001f399" * 200, "kind": kind, "duration_ms": 30_000}
                self.radio.call("overlay.toast", toast)
                self.assertEqual(drawing.until("toast"), toast)
            too_long = {"text": "\U0001f399" * 201}
            self.assertRefused(self.radio, "invalid_params", "overlay.toast", too_long, "/text")

    def test_events_go_to_those_with_their_scope(self) -> None:
        with lab.connect(scopes=["channels.read", "sound"]) as deaf:
            self.radio.call("overlay.configure", visible=not self.before["visible"])
            self.radio.call("overlay.toast", text="Not for all")
            self.radio.until("toast", text="Not for all")
            deaf.call("channels.list")
            self.assertTrue(deaf.events.empty())

# SPDX-FileCopyrightText: The Mountlens authors
# SPDX-License-Identifier: Apache-2.0
"""What people do in front of the window; run by tst_window_session.cpp."""
import os
import subprocess

from session import Window, Wrong, main, wait_for

PLACES = ["start", "guide", "diagnosis", "fixes", "snapshot"]
TITLES = ["What would you like to look at?", "Guided check", "Diagnosis", "Fixes", "Snapshot"]
COLOURS = ["light", "dark", "contrast"]
TABS = ["Path and checks", "Identity", "What if", "Evidence", "All operations"]
GUIDE = [("where", "Where does the problem happen?", "On this computer"),
         ("what", "What goes wrong?", "It cannot create new files"),
         ("message", "Is there an error message?", "No, there is none"),
         ("program", "Which program has the problem?", "miwiki"),
         ("folder", "Which folder?", "Folder /srv/1/wiki")]


class Report:
    """How many controls were looked at, for the figures of the README."""

    def __init__(self):
        self.pages = 0
        self.controls = 0

    def page(self, window, name):
        """A page as it is now: its picture, and each of its controls has a name."""
        count, nameless = window.controls()
        for _ in range(10):
            window.picture(name)
            before = count
            count, nameless = window.controls()
            if count == before:  # nothing appeared while the picture was taken
                break
        else:
            raise Wrong(f"{name} does not come to rest")
        if nameless:
            raise Wrong(f"{name}: {len(nameless)} controls without a name:\n" + "\n".join(nameless))
        self.pages += 1
        self.controls += count


def expect(window, *words):
    """All of these can be read on the screen, soon."""
    def missing():
        text = window.text()
        return [word for word in words if word not in text]
    try:
        wait_for("words on the screen", lambda: not missing())
    except Wrong as wrong:
        raise Wrong(f"{wrong}: {missing()}; there is:\n{window.text()}") from wrong


def go_to(window, number):
    """To a place by its key."""
    window.keys(f"ctrl+{number}")
    window.wait("Mountlens · " + TITLES[number - 1], role=["frame"])


def look_around(window, report, suffix):
    for number, place in enumerate(PLACES, 1):
        go_to(window, number)
        report.page(window, f"{number}-{place}{suffix}")


def choose_container(window, report):
    """From the start page to the answer, by clicks."""
    window.keys("ctrl+n")
    window.click("A running container")
    window.wait("miwiki")
    report.page(window, "containers")
    window.click("miwiki")
    window.wait("UID 101")
    window.click("/srv/1/wiki", role=["table cell"])
    report.page(window, "containers-chosen")
    window.click("Check", role=["push button"])
    expect(window, "ML-D007", "UID 101 may not create")


def see_diagnosis(window, report):
    for tab in TABS:
        window.click(tab, role=["page tab"])
        window.wait(tab, role=["page tab list"])
        report.page(window, "diagnosis-" + tab.lower().replace(" ", "-"))
    window.click(TABS[0], role=["page tab"])
    window.keys("F1")
    window.dialog("Explanation of ML-D007")
    report.page(window, "explanation")
    window.close_dialog()
    window.keys("ctrl+shift+c")


def see_fixes(window, report):
    go_to(window, 4)
    expect(window, "setfacl -m u:101:rwx")
    report.page(window, "fixes")
    window.click("Preview", role=["push button"])
    window.dialog("Preview")
    report.page(window, "preview")
    window.close_dialog()


def see_snapshot(window, report):
    go_to(window, 5)
    report.page(window, "snapshot")


def see_settings(window, report):
    window.keys("ctrl+comma")
    window.dialog("Settings")
    report.page(window, "settings")
    window.close_dialog()


def paste(window, report, card, name, text, words):
    """A text into one of the ways in, as typed by somebody who cannot paste."""
    window.keys("ctrl+n")
    window.click(card)
    window.wait("Paste the")
    window.type(text)
    expect(window, *words)
    report.page(window, name)


def answer(window, text):
    """By keys alone: arrows to the answer, Space takes it, Enter goes on."""
    def focused():
        return any(item.name.startswith(text) for item in window.focused())
    window.wait(text, role=["radio button"])
    for _ in range(8):
        if focused():
            break
        window.keys("Down")
    else:
        raise Wrong(f"arrows do not reach “{text}”")
    window.keys("space")
    wait_for(f"“{text}” to be chosen", lambda: window.is_checked(text))
    window.keys("Return")


def take_the_guide(window, report):
    go_to(window, 2)
    for name, question, text in GUIDE:
        window.wait(question, role=["heading"])
        report.page(window, "guide-" + name)
        answer(window, text)
    expect(window, "ML-D007", "What can be done")
    report.page(window, "guide-result")


def administrator(pictures):
    """Everything, in each palette, at the smallest size and at a usual one."""
    report = Report()
    for colours in COLOURS:
        with Window(["--allow-root", "--colours", colours], pictures, colours) as window:
            window.resize(1120, 800)
            look_around(window, report, "-empty")
            choose_container(window, report)
            see_diagnosis(window, report)
            see_fixes(window, report)
            see_snapshot(window, report)
            see_settings(window, report)
            paste(window, report, "A command", "command",
                  "docker run --user 101 -v /srv/1/wiki:/dokuwiki/data/pages demo/base:1",
                  ["/dokuwiki/data/pages"])
            paste(window, report, "An error message", "message",
                  "touch: cannot touch '/dokuwiki/data/pages/new.txt': Permission denied",
                  ["EACCES"])
            # The finding was copied as text before.
            window.keys("ctrl+a", "ctrl+v")
            expect(window, "UID 101 may not create", "ML-D007")
            take_the_guide(window, report)
            window.resize(760, 560)
            look_around(window, report, "-small")
    print(f"{report.pages} pages in {len(COLOURS)} palettes, {report.controls} controls, "
          "none without a name")


def owner(pictures):
    """Her own rootless engine: no rights beyond her own are needed."""
    report = Report()
    with Window(["--colours", "light"], pictures, "owner") as window:
        window.resize(1120, 800)
        expect(window, "Podman: yes", "rights: ordinary user")
        window.click("A running container")
        window.click("notes")
        window.wait("UID 1000")
        report.page(window, "containers-chosen")
        window.click("Check", role=["push button"])
        expect(window, "ML-D007")
        report.page(window, "diagnosis")
        go_to(window, 4)
        expect(window, "setfacl -m u:100999:rwx")
        report.page(window, "fixes")
    print(f"{report.pages} pages, {report.controls} controls, none without a name")


def stranger(pictures):
    """Docker is there, but not for her; and nobody gets the window as root by mistake."""
    report = Report()
    with Window(["--colours", "light"], pictures, "stranger") as window:
        window.resize(1120, 800)
        expect(window, "Docker: no answer")
        window.click("A running container")
        expect(window, "ML-S001")
        report.page(window, "refused")
    print(f"{report.pages} pages, {report.controls} controls, none without a name")


def root(pictures):
    """Without being asked for, the window does not run as root."""
    program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "mountlens-gui")
    started = subprocess.run([program], capture_output=True, text=True, timeout=20, check=False)
    if started.returncode != 4 or "root" not in started.stderr:
        raise Wrong(f"root got exit {started.returncode}: {started.stderr}")
    print(started.stderr.strip())


if __name__ == "__main__":
    main({"administrator": administrator, "owner": owner, "stranger": stranger, "root": root})

#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Mountlens authors
# SPDX-License-Identifier: Apache-2.0
"""What `cmake --install` puts in place, looked at by the tools that will read it.

    check_install.py CMAKE BUILD-FOLDER
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

BUILD = sys.argv.pop()
CMAKE = sys.argv.pop()

ID = "org.mountlens.Mountlens"
LANGUAGES = ("es", "fr", "pl", "pt")
COMMANDS = ("check", "fix", "list", "parse", "collect", "explain", "mount-idmapped")
LANG_ATTRIBUTE = "{http://www.w3.org/XML/1998/namespace}lang"

FILES = {
    "bin/mountlens",
    "bin/mountlens-gui",
    f"share/applications/{ID}.desktop",
    "share/bash-completion/completions/mountlens",
    "share/bash-completion/completions/mountlens-gui",
    "share/fish/vendor_completions.d/mountlens-gui.fish",
    "share/fish/vendor_completions.d/mountlens.fish",
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg",
    *(f"share/man/{folder}man1/{name}.1"
      for folder in ("", *(language + "/" for language in LANGUAGES)) for name in ("mountlens", "mountlens-gui")),
    f"share/metainfo/{ID}.metainfo.xml",
    f"share/mime/packages/{ID}.xml",
    f"share/polkit-1/actions/{ID}.policy",
    "share/zsh/vendor-completions/_mountlens",
}


def setUpModule():
    global ROOT, BINARIES, PREFIX
    ROOT = pathlib.Path(tempfile.mkdtemp(prefix="mountlens-install-"))
    cache = (pathlib.Path(BUILD) / "CMakeCache.txt").read_text(encoding="utf-8")
    prefix = re.search(r"(?m)^CMAKE_INSTALL_PREFIX:PATH=/(.*)$", cache).group(1)
    PREFIX = ROOT / prefix
    BINARIES = f"/{prefix}/bin"
    subprocess.run([CMAKE, "--install", BUILD], check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, "DESTDIR": str(ROOT)})


def tearDownModule():
    shutil.rmtree(ROOT)


def run(*arguments, **more):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "HOME": str(ROOT)}
    return subprocess.run([str(word) for word in arguments], capture_output=True, text=True, env=environment, **more)


def helped(program, *command):
    """The options that the program's help names."""
    text = run(PREFIX / "bin" / program, *command, "--help").stdout
    return set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", text)) - {"-n"}


def all_options():
    options = {"--version", "--help"}
    for command in COMMANDS:
        options |= helped("mountlens", command)
    # They belong to what is pasted or to other programs.
    return options - {"-u", "-v"}


class Install(unittest.TestCase):
    def silent(self, *arguments):
        ran = run(*arguments)
        self.assertEqual((ran.returncode, ran.stdout + ran.stderr), (0, ""), arguments)

    def good(self, *arguments, **more):
        ran = run(*arguments, **more)
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)
        return ran.stdout

    def test_files(self):
        found = {str(path.relative_to(PREFIX)) for path in PREFIX.rglob("*") if not path.is_dir()}
        self.assertEqual(found, FILES)

    def test_programs_start(self):
        for program in ("mountlens", "mountlens-gui"):
            self.assertRegex(self.good(PREFIX / "bin" / program, "--version"), r"\d+\.\d+\.\d+")

    def test_desktop_entry(self):
        path = PREFIX / f"share/applications/{ID}.desktop"
        self.silent("desktop-file-validate", path)
        text = path.read_text(encoding="utf-8")
        for key in ("GenericName", "Comment", "Keywords"):
            for language in LANGUAGES:
                self.assertRegex(text, rf"(?m)^{key}\[{language}\]=\S")
        self.assertEqual(len(re.findall(r"(?m)^Name\[", text)), len(LANGUAGES))  # of the action
        self.assertIn(f"Icon={ID}\n", text)

    def test_metainfo(self):
        path = PREFIX / f"share/metainfo/{ID}.metainfo.xml"
        self.good("appstreamcli", "validate", "--no-net", "--explain", path)
        self.silent("xmllint", "--noout", "--nonet", path)
        root = ElementTree.parse(path).getroot()
        for tag in ("summary", "p", "li"):
            self.same_in_all_languages(list(root.iter(tag)))
        releases = [release.get("version") for release in root.iter("release")]
        self.assertIn(releases[0], self.good(PREFIX / "bin/mountlens", "--version"))

    def same_in_all_languages(self, elements):
        counts = {language: 0 for language in (None, *LANGUAGES)}
        for element in elements:
            counts[element.get(LANG_ATTRIBUTE)] += 1
            self.assertTrue(element.text.strip())
        self.assertEqual(len(set(counts.values())), 1, counts)
        self.assertGreater(counts[None], 0)

    def test_mime_type(self):
        path = PREFIX / f"share/mime/packages/{ID}.xml"
        self.silent("xmllint", "--noout", "--nonet", path)
        self.same_in_all_languages(list(ElementTree.parse(path).getroot().iter(
            "{http://www.freedesktop.org/standards/shared-mime-info}comment")))
        self.good("update-mime-database", PREFIX / "share/mime")
        globs = (PREFIX / "share/mime/globs2").read_text(encoding="utf-8")
        self.assertIn(":application/vnd.mountlens.snapshot+json:*.mlsnap\n", globs)
        for path in (PREFIX / "share/mime").iterdir():  # what was made of it is not installed
            if path.name != "packages":
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    def test_policy(self):
        path = PREFIX / f"share/polkit-1/actions/{ID}.policy"
        self.silent("xmllint", "--noout", "--nonet", path)
        root = ElementTree.parse(path).getroot()
        for tag in ("description", "message"):
            self.same_in_all_languages(list(root.iter(tag)))
        notes = {note.get("key").rsplit(".", 1)[1]: note.text for note in root.iter("annotate")}
        self.assertEqual(notes, {"path": f"{BINARIES}/mountlens", "argv1": "collect"})
        self.assertEqual(root.findtext("action/defaults/allow_any"), "no")
        self.assertEqual(root.findtext("action/defaults/allow_active"), "auth_admin")

    def test_icons(self):
        for path in PREFIX.glob("share/icons/**/*.svg"):
            self.silent("xmllint", "--noout", "--nonet", path)

    def test_manuals(self):
        pages = sorted(PREFIX.glob("share/man/**/*.1"))
        for page in pages:
            self.silent("groff", "-mdoc", "-Tutf8", "-Kutf8", "-ww", "-z", page)
            if page.parent.parent.name == "man":  # it takes English section names for the only ones
                self.silent("mandoc", "-Tlint", "-Wwarning", page)
        for page in pages:
            text = self.good("groff", "-mdoc", "-Tutf8", "-Kutf8", "-P-cbou", page)
            text = re.sub("[\u2010\u2212]", "-", text)
            wanted = all_options() if page.name == "mountlens.1" else helped("mountlens-gui") - {"--help-all"}
            missing = {option for option in wanted if len(option) > 2 and option not in text}
            self.assertEqual(missing, set(), page)

    def test_bash(self):
        script = PREFIX / "share/bash-completion/completions/mountlens"
        self.silent("bash", "-n", script)
        for line, expected in (("mountlens ch", "check"), ("mountlens check --cont", "--container"),
                               ("mountlens check --op open", "open-create"), ("mountlens list --js", "--json"),
                               ("mountlens-gui --wi", "--wizard"), ("mountlens fix --lang p", "pl pt")):
            words = line.split()
            function = "_mountlens_gui" if words[0] == "mountlens-gui" else "_mountlens"
            listed = self.good("bash", "-c", f'. "{script}"; COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; '
                               f'{function}; echo "${{COMPREPLY[*]}}"')
            self.assertEqual(listed.strip(), expected)

    def test_fish(self):
        folder = PREFIX / "share/fish/vendor_completions.d"
        for script in sorted(folder.iterdir()):
            self.silent("fish", "--no-config", "-n", script)
        for line, expected in (("mountlens ch", "check"), ("mountlens check --cont", "--container"),
                               ("mountlens check --op open", "open-create")):
            listed = self.good("fish", "--no-config", "-c", f'source "{folder}/mountlens.fish"; complete -C "{line}"')
            self.assertEqual([entry.split("\t")[0] for entry in listed.splitlines()], [expected])

    def test_zsh(self):
        script = PREFIX / "share/zsh/vendor-completions/_mountlens"
        self.silent("zsh", "-fn", script)
        listed = self.good("zsh", "-fc", f'fpath=("{script.parent}" $fpath); autoload -Uz compinit; '
                           f'compinit -u -d "{ROOT}/zcompdump"; echo $_comps[mountlens] $_comps[mountlens-gui]; '
                           "autoload +X _mountlens && whence -w _mountlens")
        self.assertEqual(listed, "_mountlens _mountlens\n_mountlens: function\n")

    def test_completions_know_every_option(self):
        texts = {
            "bash": (PREFIX / "share/bash-completion/completions/mountlens").read_text(encoding="utf-8"),
            "zsh": (PREFIX / "share/zsh/vendor-completions/_mountlens").read_text(encoding="utf-8"),
            "fish": re.sub(r"-l (\w)", r"--\1",
                           "".join(path.read_text(encoding="utf-8")
                                   for path in (PREFIX / "share/fish/vendor_completions.d").iterdir())),
        }
        wanted = {option for option in all_options() | helped("mountlens-gui") if len(option) > 2} - {"--help-all"}
        for shell, text in texts.items():
            self.assertEqual({option for option in wanted if option not in text}, set(), shell)


if __name__ == "__main__":
    unittest.main()

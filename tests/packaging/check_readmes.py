#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Mountlens authors
# SPDX-License-Identifier: Apache-2.0
"""The answer that each short README shows is the one that the program gives.

    check_readmes.py MOUNTLENS SOURCE-FOLDER
"""
import pathlib
import subprocess
import sys
import unittest

SOURCE = pathlib.Path(sys.argv.pop())
MOUNTLENS = sys.argv.pop()


class Readmes(unittest.TestCase):
    def test_first_diagnosis(self):
        for language in ("es", "fr", "pl", "pt"):
            with self.subTest(language):
                text = (SOURCE / f"translations/README.{language}.md").read_text(encoding="utf-8")
                ran = subprocess.run([MOUNTLENS, "check", "--snapshot", SOURCE / "packaging/dokuwiki.mlsnap",
                                      "--lang", language], capture_output=True, text=True)
                self.assertEqual(ran.returncode, 1, ran.stderr)
                self.assertIn(ran.stdout, text)

    def test_links(self):
        readme = (SOURCE / "README.md").read_text(encoding="utf-8")
        for language in ("es", "fr", "pl", "pt"):
            self.assertIn(f"(translations/README.{language}.md)", readme)


if __name__ == "__main__":
    unittest.main()

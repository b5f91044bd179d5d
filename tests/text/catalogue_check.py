#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Mountlens authors
# SPDX-License-Identifier: Apache-2.0
"""Plants one fault after the other in a catalogue: translations/check has to name each of them.

    catalogue_check.py CHECK
"""
import pathlib
import subprocess
import sys
import tempfile
import unittest
from xml.sax.saxutils import escape

CHECK = sys.argv.pop(1)


def catalogue(source, forms, kind="", context="Fix"):
    plural = len(forms) > 1
    text = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms) if plural else escape(forms[0])
    kind = f' type="{kind}"' if kind else ""
    numerus = ' numerus="yes"' if plural else ""
    return (f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1">\n<context>'
            f"<name>{context}</name><message{numerus}><source>{escape(source)}</source>"
            f"<translation{kind}>{text}</translation></message></context></TS>\n")


def findings(language, source, *forms, **more):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / f"mountlens_{language}.ts"
        path.write_text(catalogue(source, forms, **more), encoding="utf-8")
        run = subprocess.run([sys.executable, CHECK, path], capture_output=True, text=True)
    lines = run.stdout.splitlines()
    assert run.returncode == (1 if len(lines) > 1 else 0), run
    return lines[:-1]


class Faults(unittest.TestCase):
    def names(self, word, *arguments, **more):
        found = findings(*arguments, **more)
        self.assertEqual(len(found), 1, found)
        self.assertIn(word, found[0])

    def test_good(self):
        self.assertEqual(findings("es", "Copy %1.", "Copiar %1."), [])
        self.assertEqual(findings("fr", "Why?", "Pourquoi\u202f?"), [])
        self.assertEqual(findings("pl", "%n file(s)", "%n plik", "%n pliki", "%n plików"), [])
        self.assertEqual(findings("en", "Copy", ""), [])

    def test_unfinished(self):
        self.names("unfinished", "es", "Copy", "Copiar", kind="unfinished")
        self.names("vanished", "es", "Copy", "Copiar", kind="vanished")
        self.names("empty", "es", "Copy", " ")

    def test_placeholders(self):
        self.names("placeholders", "es", "%1 of %2", "%1 de %1")
        self.names("placeholders", "es", "%L1", "%1")
        self.names("placeholders", "fr", "%n file(s)", "un fichier", "%n fichiers")

    def test_plural_forms(self):
        self.names("2 plural forms instead of 3", "pl", "%n file(s)", "%n plik", "%n pliki")
        self.names("3 plural forms instead of 2", "en", "%n file(s)", "%n file", "%n files", "%n files")

    def test_accelerators(self):
        self.names("accelerators", "es", "&Copy", "Copiar")
        self.assertEqual(findings("es", "Cut && &copy", "Cortar && &copiar"), [])

    def test_markup(self):
        self.names("tags", "es", "a <b>c</b>", "a c")
        self.names("addresses", "es", "see https://a.example/x", "vea https://a.example/y")

    def test_technical_words(self):
        self.names("technical words", "es", "needs CAP_CHOWN", "necesita CAP_FOWNER")
        self.names("technical words", "es", "use --userns", "use --users")
        self.names("technical words", "es", "in /proc/self/uid_map", "en /proc/yo/uid_map")

    def test_ends_and_spaces(self):
        self.names("ends with", "es", "Done.", "Hecho")
        self.names("two spaces", "es", "a b", "a  b")
        self.names("spaces at an end", "es", "a ", "a")
        self.names("line breaks", "es", "a\nb", "a b")
        self.names("three dots", "es", "more b", "m... b")

    def test_typography(self):
        self.names("before ; ! ?", "fr", "Why?", "Pourquoi ?")
        self.names("before :", "fr", "Why:", "Pourquoi:")
        self.names("inside", "fr", "a “b” c", "a «b» c".replace("»", "\u00a0»"))
        self.names("apostrophe", "fr", "the file", "l'homme")
        self.names("¿ missing", "es", "Why?", "Por qué?")
        self.names("quotation mark", "pl", "a “b”", "a „b“".replace("“", "»"))

    def test_words(self):
        self.names("ordenador", "es", "computer", "ordenador")
        self.names("ficheiro", "pt", "file", "ficheiro")
        self.names("English left", "pl", "the file", "the plik")
        self.assertEqual(findings("es", "no such file", "no existe el fichero", context="Errno"), [])


if __name__ == "__main__":
    unittest.main()

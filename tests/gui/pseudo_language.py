#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Mountlens authors
# SPDX-License-Identifier: Apache-2.0
"""Makes a catalogue in a language that nobody speaks: every text of the sources in brackets, with
accents, 40 % longer. What then shows without brackets was not translated, and what does not fit
would not fit in a real language either.

pseudo_language.py --lupdate PROGRAM --lrelease PROGRAM --sources FOLDER --qm FILE
"""

import argparse
import pathlib
import re
import subprocess
import xml.etree.ElementTree as ElementTree

ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "åƀçđéƒĝĥîĵķļmñõþqŕšţũvŵxýžÅƁÇĐÉƑĜĤÎĴĶĻMÑÕÞQŔŠŢŨVŴXÝŽ",
)
# Holes, counts, tags, entities, accelerators and a literal ampersand stay what they are.
KEPT = re.compile(r"%L?(?:\d{1,2}|n)|</?[a-z]+(?: [^<>]*)?>|&(?:lt|gt|amp|quot);|&.")
# A text in the sources: literals behind each other, as an argument.
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
CALL = re.compile(
    r"\b(?:tr|(?:QT_TRANSLATE_NOOP|translate)\(\s*\"\w*\",)\s*\(?\s*"
    r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
)
ESCAPE = re.compile(r"\\(.)")
ESCAPES = {"n": "\n", "t": "\t"}
WORDS = "łõñĝ ŵõŕđš ţĥåţ šţåñđ ƒõŕ õţĥéŕ ļåñĝũåĝéš".split()
LONGER = 0.4
SHORT = 12


def accented(text):
    """With the accents; what is kept is not touched."""
    result = []
    end = 0
    for kept in KEPT.finditer(text):
        result.append(text[end : kept.start()].translate(ACCENTED))
        result.append(kept.group())
        end = kept.end()
    result.append(text[end:].translate(ACCENTED))
    return "".join(result)


def padding(length):
    """`length` characters of words; without a blank where a label of one word is to stay one."""
    if length < SHORT * LONGER:
        return WORDS[0][:length]
    text = ""
    count = 0
    while len(text) < length:
        text += " " + WORDS[count % len(WORDS)]
        count += 1
    return text[: max(length, 2)]


def pseudo(text):
    """One text in the language."""
    visible = len(KEPT.sub("", text))
    return "[" + accented(text) + padding(round(visible * LONGER)) + "]"


def translate(tree):
    """Fills in every message of a catalogue."""
    for message in tree.iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        answer = pseudo("".join(message.find("source").itertext()))
        forms = translation.findall("numerusform")
        for place in forms or [translation]:
            place.text = answer


def unseen(folder, tree):
    """Texts of the sources that lupdate passes over without a word: in a function that is itself
    called tr(), or with a count that is no plain variable."""
    seen = {"".join(source.itertext()) for source in tree.iter("source")}
    for path in sorted(pathlib.Path(folder).rglob("*.cpp")):
        for call in CALL.finditer(path.read_text(encoding="utf-8")):
            text = "".join(LITERAL.findall(call.group(1)))
            text = ESCAPE.sub(lambda found: ESCAPES.get(found.group(1), found.group(1)), text)
            if text not in seen:
                yield f"{path}: {text}"


def run(*command):
    """Shows what the program says only where it fails or warns of a source file."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 or ".cpp:" in done.stderr:
        raise SystemExit(f"{command[0]}: {done.stdout}{done.stderr}")


def main():
    """lupdate, accents, lrelease."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("lupdate", "lrelease", "sources", "qm"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    catalogue = pathlib.Path(options.qm).with_suffix(".ts")
    catalogue.unlink(missing_ok=True)
    run(options.lupdate, "-locations", "none", "-source-language", "en", "-target-language", "en",
        "-extensions", "cpp,h", options.sources, "-ts", str(catalogue))
    tree = ElementTree.parse(catalogue)
    if passed_over := list(unseen(options.sources, tree)):
        raise SystemExit("lupdate does not see:\n" + "\n".join(passed_over))
    translate(tree)
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)
    run(options.lrelease, "-silent", str(catalogue), "-qm", options.qm)


if __name__ == "__main__":
    main()

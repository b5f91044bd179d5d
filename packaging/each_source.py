#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Mountlens authors
# SPDX-License-Identifier: Apache-2.0
"""A compilation database with an entry for each source, of one in which several are compiled at a
time (MOUNTLENS_UNITY): clang-tidy looks at each by itself, with the flags of its library.

each_source.py COMPILE_COMMANDS_JSON > OTHER_JSON
"""

import json
import pathlib
import re
import sys

INCLUDED = re.compile(r'^#include "(.+)"$', re.MULTILINE)


def entries(entry):
    """The entry itself, or one for each source that it includes."""
    if "/Unity/unity_" not in entry["file"]:
        yield entry
        return
    text = pathlib.Path(entry["directory"], entry["file"]).read_text(encoding="utf-8")
    for source in INCLUDED.findall(text):
        yield entry | {"file": source, "command": entry["command"].replace(entry["file"], source)}


def main():
    """Reads, takes apart, prints."""
    database = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    json.dump([each for entry in database for each in entries(entry)], sys.stdout, indent=1)


if __name__ == "__main__":
    main()

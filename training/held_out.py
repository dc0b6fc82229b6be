"""Writes the articles of which the reader's head for references learnt nothing: what weighs it with other evidence learns from them.

usage: held_out.py ARTICLES.jsonl GOLD.jsonl...

The first 500 lines of pronouns-train are left out: they are there to measure on.
"""

import json
import os
import sys
import zlib

MEASURED = 500
KEPT_PAIRS = 1000
HELD_OUT = 4
"""Of this many parts of the articles one is held out."""


def is_held_out(name, number, article):
    """
    name: of the set that the article is from; number: its line, from 0; article: its id
    """
    if name == "pronouns-train":
        return number < KEPT_PAIRS
    return zlib.crc32(article.encode()) % HELD_OUT == 0


def main():
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        for path in sys.argv[2:]:
            name = os.path.basename(path).replace(".jsonl", "")
            with open(path, encoding="utf-8") as lines:
                for number, line in enumerate(lines):
                    measured = name == "pronouns-train" and number < MEASURED
                    if not measured and is_held_out(name, number, json.loads(line)["id"]):
                        out.write(line)


if __name__ == "__main__":
    main()

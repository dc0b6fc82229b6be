"""Joins this project's annotations, which give positions alone, with the texts that they are of.

usage: annotations.py EVAL_DIR FOLDER

Writes FOLDER/worldwide-train.jsonl, annotated as newsroom-train is, names too, and FOLDER/names-train.jsonl, the other articles of names-train.
"""

import json
import os
import sys

ANNOTATIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "worldwide.jsonl")


def words(text, row, fields):
    """The row with the words in place of the positions of some fields; the positions are kept as FIELD_start and FIELD_end."""
    result = dict(row)
    for field in fields:
        span = row[field]
        result[field] = text[span[0] : span[1]] if span else None
        result[field + "_start"], result[field + "_end"] = span or (None, None)
    return result


def joined(article, annotation):
    text = article["text"]
    gold = {
        "entities": article["gold"]["entities"],
        "quotes": [words(text, q, ["cue"]) for q in annotation["quotes"]],
        "demands": [words(text, d, ["demander", "addressee", "cue", "reasoning", "response"]) for d in annotation["demands"]],
        "actors": [words(text, a, ["role", "affiliation"]) for a in annotation["actors"]],
    }
    # positions of a cue would make the article one of those whose attributions are read by way of a parse
    for row in gold["quotes"] + gold["demands"]:
        row["word_start"], row["word_end"] = row.pop("cue_start"), row.pop("cue_end")
    for d in gold["demands"]:
        d["demand"] = text[d["start"] : d["end"]]
    return {**article, "gold": gold}


def main():
    with open(ANNOTATIONS, encoding="utf-8") as lines:
        annotations = {row["id"]: row for row in map(json.loads, lines)}
    with (
        open(sys.argv[1] + "/names-train.jsonl", encoding="utf-8") as lines,
        open(sys.argv[2] + "/worldwide-train.jsonl", "w", encoding="utf-8") as annotated,
        open(sys.argv[2] + "/names-train.jsonl", "w", encoding="utf-8") as others,
    ):
        for article in map(json.loads, lines):
            if article["id"] in annotations:
                article, out = joined(article, annotations[article["id"]]), annotated
            else:
                out = others
            out.write(json.dumps(article, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

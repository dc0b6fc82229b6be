"""What the reader is to learn of the statements and demands that an article's annotation lists."""

import re

AUXILIARIES = set(
    "has have had is are was were be been being am do does did done not never also would will shall could can may might to it he she they we i you "
    "’s 's n't n’t has been the a an that his her their".split()
)
FAR = 600
"""Code points: a cue is nearer to what is said, or to who says it."""


class Statement:
    """
    cue: token number of the cue's head; sure: told or asked (not merely believed, wished or named), or a demand that nobody would argue over;
    contents: first and last tokens of its parts; source, addressee: first and last token, None where there is none or where it is not known
    """

    def __init__(self, cue, sure, contents, source, addressee=None):
        self.cue, self.sure, self.contents, self.source, self.addressee = cue, sure, contents, source, addressee


def statements(article):
    found = []
    if "actors" not in article.gold:
        return found
    for q in article.gold["quotes"]:
        contents = [at for at in (article.tokens(s, e) for s, e in q["fragments"]) if at]
        source = _span(article, q["speaker_start"], q["speaker_end"])
        near = [(q["start"], q["end"])] + ([(q["speaker_start"], q["speaker_end"])] if source else [])
        cue = _cue(article, q, q["fragments"], near)
        if cue is not None and contents:
            found.append(Statement(cue, q["grade"] == "core", contents, source))
    return found


def demands(article):
    found = []
    if "actors" not in article.gold:
        return found
    for d in article.gold["demands"]:
        content = article.tokens(d["start"], d["end"])
        if not content:
            continue
        near = [(d["start"], d["end"])]
        source, addressee = (_words(article, d, role) for role in ("demander", "addressee"))
        cue = _cue(article, d, near, near)
        if cue is None:
            cue = _cue(article, d, [], near)
        if cue is None and not d["cue"]:
            cue = content[0]
        if cue is not None:
            found.append(Statement(cue, d["certainty"] == "clear", [content], source, addressee))
    return found


def _span(article, start, end):
    return article.tokens(start, end) if start is not None else None


def _words(article, demand, role):
    """First and last token of the words that name a role, nearest to the demand."""
    text = demand[role]
    if not text:
        return None
    if demand.get(role + "_start") is not None:
        return _span(article, demand[role + "_start"], demand[role + "_end"])
    places = [m.span() for m in re.finditer(r"(?<!\w)" + re.escape(text) + r"(?!\w)", article.text)]
    near = [(_gap(p, (demand["start"], demand["end"])), p) for p in places]
    return article.tokens(*min(near)[1]) if near and min(near)[0] < FAR else None


def _cue(article, row, taken, near):
    """The head of a cue: where its place is not given, of the nearest place of its words outside of some stretches."""
    if row.get("word_start") is not None:
        return _head(article, (row["word_start"], row["word_end"]))
    text = row["cue"]
    if not text:
        return None
    words = [re.escape(w) for w in text.split()]
    pattern = r"(?<!\w)" + r"\W+(?:\w+\W+){0,4}?".join(words) + r"(?!\w)"
    places = [m.span() for m in re.finditer(pattern, article.text, re.IGNORECASE)]
    places = [p for p in places if not any(s <= p[0] and p[1] <= e for s, e in taken)]
    if not places:
        return None
    gap, place = min((sum(_gap(p, n) for n in near), p) for p in places)
    return _head(article, place) if gap <= FAR else None


def _head(article, place):
    at = article.tokens(*place)
    if not at:
        return None
    return next((t for t in range(at[0], at[1] + 1) if article.words[t].lower() not in AUXILIARIES), at[0])


def _gap(one, other):
    return max(0, one[0] - other[1], other[0] - one[1])

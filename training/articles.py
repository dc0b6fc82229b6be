"""Annotated articles as the reader sees them: windows of word pieces, and what each head is to learn of them.

An article is a line that org.onrecord.training.ExportReaderArticles writes; what is learnt of it depends on its set.
"""

import bisect
import collections
import json
import re

import statements
from network import NAME_TYPES

WINDOW = 256
LONGEST = 512
LONGEST_CONTEXT = 64
CLS, SEP = 101, 102
REACH = 6
"""How many sentences back somebody may still be meant."""
AHEAD = 2
"""How many sentences after a quotation its speaker may still be named."""

THIRD_PERSON = {"he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "hers", "theirs", "himself", "herself", "itself", "themselves"}
ARTICLES = {"the", "a", "an"}
ENDS_HEAD = {"of", "for", "who", "that", "which", "from", "in", "at", "on", ",", "with", "to"}
KINDS = {"person": "person", "organization": "organization", "government": "government", "bloc": "organization", "country": "place"}
ANY = None
"""Any label may be right: nothing is learnt of the token."""


class Window:
    """Whole sentences that are read at once; the one before is read along, so that the first does not stand alone."""

    def __init__(self, first, own, end):
        self.first, self.own, self.end = first, own, end


class Article:
    def __init__(self, line):
        row = json.loads(line)
        self.set, self.id, self.text, self.gold = row["set"], row["id"], row["text"], row["gold"]
        self.spans = row["tokens"]
        self.words = [self.text[s:e] for s, e in self.spans]
        self.pieces, self.quoted = row["pieces"], row["quoted"]
        self.starts = row["sentences"] + [len(self.spans)]
        self.sentence = [s for s in range(len(self.starts) - 1) for _ in range(self.starts[s], self.starts[s + 1])]
        self.firsts = [s for s, _ in self.spans]
        self.features = self._features()
        self.windows = self._windows()
        self.names = names(self)
        self.attributions = row.get("attributions", [])
        self.references = references(self)
        self.roles = roles(self)
        self.statements = statements.statements(self)
        self.demands = statements.demands(self)
        self.turns = turns(self)

    def tokens(self, start, end):
        """First and last token of a stretch of code points; None where there is none."""
        first = bisect.bisect_right(self.firsts, start) - 1
        if first < 0 or self.spans[first][1] <= start:
            first += 1
        last = bisect.bisect_left(self.firsts, end) - 1
        return (first, last) if first <= last else None

    def _features(self):
        features = []
        for s in range(len(self.starts) - 1):
            shapes = [shape(w) for w in self.words[self.starts[s] : self.starts[s + 1]]]
            lettered = [x for x in shapes if x > 0]
            titled = len(lettered) >= 4 and sum(x != 1 for x in lettered) > 0.6 * len(lettered)
            features += [x + (12 if titled else 0) for x in shapes]
        return [f + 6 * q for f, q in zip(features, self.quoted)]

    def _windows(self):
        length = [sum(len(p) for p in self.pieces[a:b]) for a, b in zip(self.starts, self.starts[1:])]
        windows, start = [], 0
        while start < len(length):
            context = start - 1 if start > 0 and length[start - 1] <= LONGEST_CONTEXT else start
            total = length[start] + (length[context] if context < start else 0)
            end = start + 1
            while end < len(length) and total + length[end] <= WINDOW:
                total += length[end]
                end += 1
            windows.append(Window(self.starts[context], self.starts[start], self.starts[end]))
            start = end
        return windows

    def read(self, window):
        """Numbers of the pieces, their features, and the first piece of each token (tokens past the longest window left out)."""
        pieces, features, of = [CLS], [0], []
        for i in range(window.first, window.end):
            if len(pieces) >= LONGEST - 1:
                break
            of.append(len(pieces))
            some = self.pieces[i][: LONGEST - 1 - len(pieces)]
            pieces += some
            features += [self.features[i]] * len(some)
        return pieces + [SEP], features + [0], of


def shape(word):
    """0 without letters, 1 lower case, 2 capitalised, 3 all capitals, 4 mixed, 5 one capital letter, with or without a full stop. As WordShape in Java."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 0
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return 1
    if len(letters) == 1:
        return 5
    if upper == len(letters):
        return 3
    return 2 if upper == 1 and letters[0].isupper() else 4


def names(article):
    """For each token the labels that may be right, None for any."""
    if "entities" in article.gold:
        return _listed(article)
    if "actors" in article.gold:
        return _called(article)
    return None


def _labels(types, begins):
    return [(1 if begins else 2) + 2 * NAME_TYPES.index(t) for t in types]


def _listed(article):
    allowed = [[0] for _ in article.spans]
    for e in article.gold["entities"]:
        types = [e["type"]] if e["type"] in NAME_TYPES else []
        if e["type"] == "organization":
            types = ["organization", "government"]
        at = article.tokens(e["start"], e["end"])
        if types and at:
            for i in range(at[0], at[1] + 1):
                allowed[i] = _labels(types, i == at[0])
    return allowed


def _called(article):
    """Where the actors' names and aliases stand; of other words with capitals nothing is known."""
    allowed = [[0] if f % 6 in (0, 1) else ANY for f in article.features]
    for first, last, kind, _ in mentions(article):
        before = first > 0 and article.starts[article.sentence[first]] < first and article.features[first - 1] % 6 in (2, 3, 5)
        after = last + 1 < len(allowed) and article.features[last + 1] % 6 in (2, 3)
        sure = last > first and not (after and kind != "person") or not before and not after
        for i in range(first, last + 1):
            allowed[i] = _labels([kind], i == first) if sure else ANY
    return allowed


def mentions(article):
    """First and last token, type and actor's number of each place where an actor's name or alias stands; the longest first."""
    if hasattr(article, "called"):
        return article.called
    index = collections.defaultdict(list)
    for i, w in enumerate(article.words):
        index[w].append(i)
    found, taken = [], set()
    wanted = []
    for number, actor in enumerate(article.gold["actors"]):
        kind = KINDS.get(actor["kind"])
        for name in [actor["name"]] + actor["aliases"]:
            words = [w for w in re.findall(r"\w+(?:[’'.\-&]\w+)*\.?|[^\w\s]", name) if w]
            while words and words[0].lower() in ARTICLES:
                words = words[1:]
            if kind and words and any(c.isupper() for c in name):
                wanted.append((-len(name), "".join(words), number, kind))
    for _, joined, number, kind in sorted(wanted):
        for start in sorted({i for w in index if joined.startswith(w) for i in index[w]}):
            end, text = start, ""
            while end < len(article.words) and len(text) < len(joined):
                text += article.words[end]
                end += 1
            if text == joined and not taken & set(range(start, end)):
                taken |= set(range(start, end))
                found.append((start, end - 1, kind, number))
    article.called = sorted(found)
    return article.called


def references(article):
    """Lists of an anaphor's token and of the candidates before it, each with its token and 1 where it is meant, else 0."""
    if "pronouns" in article.gold:
        return _pairs(article)
    if "mentions" in article.gold:
        return _chains(article)
    if "actors" in article.gold:
        return _speakers(article)
    return []


def _pairs(article):
    found = []
    for p in article.gold["pronouns"]:
        at = article.tokens(p["start"], p["end"])
        of = [(article.tokens(c["start"], c["end"]), int(c["means"])) for c in p["candidates"]]
        if at and all(c for c, _ in of):
            found.append((at[0], [(c[1], means) for c, means in of]))
    return found


def _near(article, candidates, anaphor):
    here = article.sentence[anaphor]
    return [c for c in candidates if c[0] < anaphor and here - article.sentence[c[0]] <= REACH]


def _chains(article):
    heads = []
    for m in article.gold["mentions"]:
        at = article.tokens(m["head_start"], m["head_end"])
        if at:
            heads.append((at[1], m["chain"], m["mention"], m["gum_type"]))
    heads.sort()
    found = []
    for token, chain, kind, what in heads:
        word = article.words[token].lower()
        if kind == "name" or what not in ("person", "organization", "place", "animal") or kind == "pronoun" and word not in THIRD_PERSON:
            continue
        near = [h for h in _near(article, heads, token) if h[3] in ("person", "organization", "place", "animal")]
        candidates = [(h[0], int(h[1] == chain)) for h in near]
        if candidates and (kind == "pronoun" or any(means for _, means in candidates) or token % 4 == 0):
            found.append((token, candidates))
    return found


def turns(article):
    """Lists of a quotation's first token and of those named around it, each with its token and 1 where it is the speaker, else 0."""
    if "actors" not in article.gold:
        return []
    named, spoken = _named(article)
    number = _numbers(article)
    everybody = sorted(set(named + spoken))
    found = []
    for q in article.gold["quotes"]:
        n = number.get((q["speaker_name"] or "").lower())
        at = article.tokens(q["start"], q["end"])
        if n is None or q["kind"] != "direct" or not at:
            continue
        here = article.sentence[at[0]]
        quoted = range(at[0], at[1] + 1)
        near = [(t, int(m == n)) for t, m in everybody if t not in quoted and -AHEAD <= here - article.sentence[t] <= REACH]
        if any(means for _, means in near):
            found.append((at[0], near))
    return found


def _numbers(article):
    """The number of the actor of each name and alias."""
    number = {}
    for n, actor in enumerate(article.gold["actors"]):
        for name in [actor["name"]] + actor["aliases"]:
            number.setdefault(name.lower(), n)
    return number


def _named(article):
    """Tokens that name an actor with the actor's number; those that name a speaker otherwise."""
    number = _numbers(article)
    named = [(last, n) for _, last, _, n in mentions(article)]
    spoken = []
    for q in article.gold["quotes"]:
        n = number.get((q["speaker_name"] or "").lower())
        at = article.tokens(q["speaker_start"], q["speaker_end"]) if q["speaker_start"] is not None else None
        if n is None or not at:
            continue
        head = at[0]
        while head < at[1] and article.words[head + 1].lower() not in ENDS_HEAD:
            head += 1
        spoken.append((head, n))
    tokens = {t for t, _ in named}
    return named, sorted(s for s in set(spoken) if s[0] not in tokens)


def _speakers(article):
    named, spoken = _named(article)
    found = []
    for token, n in spoken:
        pronoun = article.words[token].lower() in THIRD_PERSON
        others = named + [s for s in spoken if article.words[s[0]].lower() in THIRD_PERSON]
        candidates = [(t, int(m == n)) for t, m in _near(article, sorted(others), token)]
        if candidates and (pronoun or any(means for _, means in candidates)):
            found.append((token, candidates))
    return found


def roles(article):
    """Lists of a person's last token, first and last token of the role and of the affiliation, None where there is none."""
    if "actors" not in article.gold:
        return []
    lower = [w.lower() for w in article.words]
    by_actor = collections.defaultdict(list)
    for first, last, _, number in mentions(article):
        by_actor[number].append((first, last))
    found = []
    for number, places in by_actor.items():
        actor = article.gold["actors"][number]
        if actor["kind"] != "person":
            continue
        parts = []
        for field in ("role", "affiliation"):
            wanted = [w for w in re.sub(r"\s+", "", actor[field] or "").lower().split(" ") if w]
            parts.append(_places(lower, wanted[0]) if wanted else [])
        if not actor["role"] and not actor["affiliation"]:
            found += [(last, None, None) for _, last in places[:3]]
            continue
        best = {}
        for field in (0, 1):
            near = sorted((_gap(p, m), m, p) for m in places for p in parts[field] if abs(article.sentence[m[1]] - article.sentence[p[0]]) <= 1)
            if near:
                best.setdefault(near[0][1], [None, None])[field] = near[0][2]
        found += [(m[1], *best[m]) for m in best]
    return found


def _places(lower, joined):
    found = []
    for start, word in enumerate(lower):
        if joined.startswith(word):
            end, text = start, ""
            while end < len(lower) and len(text) < len(joined):
                text += lower[end]
                end += 1
            if text == joined:
                found.append((start, end - 1))
    return found


def _gap(part, mention):
    return max(part[0] - mention[1], mention[0] - part[1])


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [Article(line) for line in lines]

"""What a taught reader gets right on articles that it did not learn from.

usage: measure.py ARTICLES.jsonl READER.pt

The program's own measure is `onrecord evaluate`; this one is of the heads alone, in full precision.
"""

import collections
import sys

import torch

import articles
from held_out import MEASURED
from network import NAME_TYPES, load
from train import THREADS, Batch, by_set, reference_scores, scored


def f1(right, told, wanted):
    p, r = right / max(1, told), right / max(1, wanted)
    return "%.3f (precision %.3f, recall %.3f, %d)" % (2 * p * r / max(1e-9, p + r), p, r, wanted)


def spans(labels):
    """Maximal runs that one label begins and others go on with."""
    found, start = [], None
    for i, label in enumerate(list(labels) + [0]):
        if start is not None and (label == 0 or label % 2 == 1):
            found.append((start, i - 1, NAME_TYPES[(labels[start] - 1) // 2]))
            start = None
        if label % 2 == 1:
            start = i
    return found


def decode(odds):
    """The likeliest labels, where none goes on with a name that did not begin. As NameDecoder in Java."""
    best, back = [], []
    for row in odds:
        if not best:
            path = [v if k % 2 == 1 or k == 0 else -1e9 for k, v in enumerate(row)]
            back.append(None)
        else:
            top = max(range(len(row)), key=lambda k: best[-1][k])
            path, steps = [], []
            for k, v in enumerate(row):
                before = top if k % 2 == 1 or k == 0 else (k - 1 if best[-1][k - 1] >= best[-1][k] else k)
                path.append(v + best[-1][before])
                steps.append(before)
            back.append(steps)
        best.append(path)
    if not best:
        return []
    label = max(range(len(best[-1])), key=lambda k: best[-1][k])
    labels = [label]
    for steps in reversed(back[1:]):
        label = steps[label]
        labels.append(label)
    return labels[::-1]


class Measure:
    def __init__(self, network):
        self.network = network
        self.count = collections.Counter()
        self.answers = []
        self.pairs = []
        self.turns = []

    def read(self, article):
        batch = Batch([article], False)
        vectors = self.network.encode(batch.pieces, batch.features, batch.mask)
        for i, (a, w) in enumerate(batch.windows):
            of = vectors[i, torch.tensor(batch.of[i])]
            if a.set == "names-dev":
                self.names(a, w, of)
            if a.attributions:
                self.attributions(a, w, of)
            if a.set == "newsroom-dev":
                self.roles(a, w, of)
                self.statements(a, w, of)
        for first, candidates in article.turns:
            scores, read = reference_scores(self.network.speaker, batch, vectors, article, first, [c for c, _ in candidates])
            if any(candidates[k][1] for k in read):
                best = int(scores.argmax())
                self.turns.append((float(scores[best]), candidates[read[best]][1]))
        for anaphor, candidates in article.references:
            scores, read = reference_scores(self.network.reference, batch, vectors, article, anaphor, [c for c, _ in candidates])
            if read:
                pronoun = article.words[anaphor].lower() in articles.THIRD_PERSON
                right = [candidates[k][1] for k in read]
                if article.set == "pronouns-train":
                    self.pairs += list(zip(scores.tolist(), right))
                elif any(right):
                    best = int(scores.argmax())
                    self.answers.append((pronoun, float(scores[best]), right[best]))

    def names(self, a, w, of):
        gold = collections.defaultdict(list)
        for e in a.gold["entities"]:
            at = a.tokens(e["start"], e["end"])
            if at and w.own <= at[0] < w.end:
                gold[e["type"]].append(at)
        odds = self.network.name(of[w.own - w.first :]).tolist()
        labels = []
        for s in range(a.sentence[w.own], a.sentence[w.end - 1] + 1):
            labels += decode(odds[a.starts[s] - w.own : a.starts[s + 1] - w.own])
        told = collections.defaultdict(list)
        for first, last, kind in spans(labels):
            told["organization" if kind == "government" else kind].append((first + w.own, last + w.own))
        for kind in ("person", "organization", "place", "facility", "nationality"):
            hits = sum(any(min(p[1], g[1]) - max(p[0], g[0]) + 1 >= (max(p[1], g[1]) - min(p[0], g[0]) + 1) / 2 for g in gold[kind]) for p in told[kind])
            self.count[kind, "told"] += len(told[kind])
            self.count[kind, "wanted"] += len(gold[kind])
            self.count[kind, "right"] += hits
            self.count[kind, "exact"] += len(set(told[kind]) & set(gold[kind]))

    def attributions(self, a, w, of):
        likely = torch.sigmoid(self.network.cue(of)[:, 0]).tolist()
        gold = [g for g in a.attributions if w.own <= g[2] < w.first + len(of)]
        heads = {g[2] for g in gold}
        told = {w.first + i for i, p in enumerate(likely) if p > 0.5 and w.first + i >= w.own}
        self._add("cue", told, heads)
        if not gold:
            return
        odds = scored(self.network.attribution, a, w.first, [g[2] - w.first for g in gold], of)
        for k, (_, _, cue, first, last, source_first, source_last) in enumerate(gold):
            for field, name, part in ((0, "content", (first, last)), (1, "source", (source_first, source_last))):
                wanted = set(range(part[0], part[1] + 1)) - {cue} if part[0] >= 0 else set()
                told = {w.first + i for i, o in enumerate(odds[k, :, field].tolist()) if o > 0} - {cue}
                self._add(name, told, wanted)

    def statements(self, a, w, of):
        """Cues of statements and demands, and what belongs to those that the annotation has."""
        odds = self.network.cue(of)[w.own - w.first :]
        for output, name, some in ((1, "statement", a.statements), (2, "told", [s for s in a.statements if s.sure]), (3, "demand", a.demands), (4, "demanded", [d for d in a.demands if d.sure])):
            heads = {s.cue for s in some if w.own <= s.cue < w.first + len(of)}
            told = {w.own + i for i, o in enumerate(odds[:, output].tolist()) if o > 0}
            self._add(name, told, heads)
        for some, first, names in ((a.statements, 2, ("stated", "stated by")), (a.demands, 4, ("demanded what", "demanded by", "demanded of"))):
            here = [s for s in some if w.own <= s.cue < w.first + len(of)]
            if not here:
                continue
            odds = scored(self.network.attribution, a, w.first, [s.cue - w.first for s in here], of)
            for k, s in enumerate(here):
                parts = (s.contents, [s.source] if s.source else [], [s.addressee] if s.addressee else [])
                for i, name in enumerate(names):
                    wanted = {t for span in parts[i] for t in range(span[0], span[1] + 1)} - {s.cue}
                    self._add(name, {w.first + t for t, o in enumerate(odds[k, :, first + i].tolist()) if o > 0} - {s.cue}, wanted)

    def _add(self, name, told, wanted):
        self.count[name, "told"] += len(told)
        self.count[name, "wanted"] += len(wanted)
        self.count[name, "right"] += len(told & wanted)

    def roles(self, a, w, of):
        for last, *parts in a.roles:
            if not w.own <= last < w.first + len(of):
                continue
            odds = scored(self.network.role, a, w.first, [last - w.first], of)[0]
            for field, name in enumerate(("role", "affiliation")):
                wanted = set(range(parts[field][0], parts[field][1] + 1)) if parts[field] else set()
                told = {w.first + i for i, o in enumerate(odds[:, field].tolist()) if o > 0}
                self._add(name, told, wanted)

    def report(self):
        for what in ("person", "organization", "place", "facility", "nationality"):
            c = self.count
            print("%s overlap F1 %s, exact %.3f" % (what, f1(c[what, "right"], c[what, "told"], c[what, "wanted"]), 2 * c[what, "exact"] / max(1, c[what, "told"] + c[what, "wanted"])))
        for what in ("cue", "content", "source", "role", "affiliation", "statement", "told", "demand", "demanded", "stated", "stated by", "demanded what", "demanded by", "demanded of"):
            print("%s tokens F1 %s" % (what, f1(*(self.count[what, n] for n in ("right", "told", "wanted")))))
        for pronoun in (True, False):
            some = [x for x in self.answers if x[0] == pronoun]
            print("%s of newsroom-dev: the likeliest candidate is right in %.3f of %d" % ("pronouns" if pronoun else "noun phrases", sum(x[2] for x in some) / max(1, len(some)), len(some)))
            for least in (0, 1, 2):
                sure = [x for x in some if x[1] > least]
                print("   above %d: %d, right %.3f" % (least, len(sure), sum(x[2] for x in sure) / max(1, len(sure))))
        for least in (-9, -2, -1, 0, 1, 2, 3):
            sure = [right for score, right in self.turns if score > least]
            print("speakers of quotations above %d: %d of %d, right %.3f" % (least, len(sure), len(self.turns), sum(sure) / max(1, len(sure))))
        right = sum(s > 0 and m for s, m in self.pairs)
        print("pairs of pronouns-train F1 %s" % f1(right, sum(s > 0 for s, _ in self.pairs), sum(m for _, m in self.pairs)))


def main():
    torch.set_num_threads(THREADS)
    sets = by_set(articles.read(sys.argv[1]))
    network = load(sys.argv[2])
    network.eval()
    measure = Measure(network)
    with torch.no_grad():
        for a in sets["names-dev"] + sets["quotes-dev"] + sets["newsroom-dev"] + sets["pronouns-train"][:MEASURED]:
            measure.read(a)
    measure.report()


if __name__ == "__main__":
    main()

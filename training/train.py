"""Teaches the reader: what is attributed to whom, names, whom a mention means, roles.

usage: train.py ARTICLES.jsonl ENCODER READER.pt

ARTICLES.jsonl comes from org.onrecord.training.ExportReaderArticles. ENCODER is the file of a BERT encoder with vectors of 384, stored as ONNX; or the
folder of a reader that ships, which goes on learning: fewer passes, and its lower half stays as it is.
"""

import os
import random
import sys
import time

import torch
import torch.nn.functional as F

import articles
from held_out import is_held_out
from network import NAME_LABELS, Network, distance, layers_of, sentence_distance, start_from
from shipped import restored

SEED = 7
THREADS = 2
BATCH = 12 * 256
"""Word pieces that are read before each step."""
HEAD_RATE = 6e-4
RATE = 1.5e-4
"""Learning rate of the encoder."""
PASSES = {
    "quotes-train": 5,
    "names-train": 3,
    "newsroom-train": 6,
    "worldwide-train": 6,
    "invented": 6,
    "coreference-train": 3,
    "pronouns-train": 2,
}
"""How often each set is gone through."""
GOING_ON = {
    "quotes-train": 2,
    "names-train": 1,
    "newsroom-train": 5,
    "worldwide-train": 4,
    "invented": 4,
    "coreference-train": 1,
    "pronouns-train": 1,
}
"""The same for a reader that goes on learning."""
NEWSROOM = ("newsroom-train", "worldwide-train", "invented")
CAPITALS = 0.04
CLASSES = torch.tensor([distance(d) for d in range(-2500, 2501)])


class Batch:
    """Windows of whole articles, padded to the longest."""

    def __init__(self, group, learning):
        self.articles = group
        self.windows = [(a, w) for a in group for w in a.windows]
        read = [a.read(w) for a, w in self.windows]
        length = max(len(r[0]) for r in read)
        self.pieces = torch.zeros(len(read), length, dtype=torch.long)
        self.features = torch.zeros(len(read), length, dtype=torch.long)
        self.mask = torch.zeros(len(read), length)
        self.of = [r[2] for r in read]
        for i, (pieces, features, of) in enumerate(read):
            self.pieces[i, : len(pieces)] = torch.tensor(pieces)
            self.features[i, : len(features)] = torch.tensor(features)
            self.mask[i, : len(pieces)] = 1
        if learning:
            self._vary()

    def _vary(self):
        """Leaves out what is known of letters, or writes a window in capitals, now and then: the words are the same."""
        for i in range(len(self.of)):
            if random.random() < CAPITALS:
                row = self.features[i]
                capitals = torch.where((row % 6 == 0) | (row % 6 == 5), row % 6, 3)
                self.features[i] = (row // 6 % 2 * 6 + capitals + 12) * (self.mask[i] > 0)
        self.features *= (torch.rand(self.features.shape) >= 0.03).long()

    def place(self, article, token):
        """Window and piece of a token, of the window that answers for it; None where it was left out."""
        for i, (a, w) in enumerate(self.windows):
            if a is article and w.own <= token < w.end:
                return (i, self.of[i][token - w.first]) if token - w.first < len(self.of[i]) else None
        return None


def losses(network, batch):
    vectors = network.encode(batch.pieces, batch.features, batch.mask)
    parts = {}
    which = batch.articles[0].set
    if which == "quotes-train":
        parts["cue"], parts["pairs"] = attribution_loss(network, batch, vectors)
    if batch.articles[0].names is not None:
        parts["names"] = names_loss(network, batch, vectors)
    if batch.articles[0].references or which in NEWSROOM:
        parts["refs"] = reference_loss(network, batch, vectors)
    if which in NEWSROOM:
        parts["said"], parts["said pairs"] = statement_loss(network, batch, vectors)
        parts["speaker"] = speaker_loss(network, batch, vectors)
        parts["roles"] = role_loss(network, batch, vectors)
    return parts


def attribution_loss(network, batch, vectors):
    cue_loss = pair_loss = 0 * vectors.sum()
    tokens = count = 0
    for i, (a, w) in enumerate(batch.windows):
        at = torch.tensor(batch.of[i])
        of = vectors[i, at]
        wanted = torch.zeros(len(at))
        gold = [[t - w.first for t in g] for g in a.attributions if w.first <= g[2] < w.first + len(at)]
        for g in gold:
            wanted[g[2]] = 1
        each = F.binary_cross_entropy_with_logits(network.cue(of)[:, 0], wanted, reduction="none")
        cue_loss = cue_loss + each[w.own - w.first :].sum()
        tokens += len(at) - (w.own - w.first)
        gold = [g for g in gold if g[2] >= w.own - w.first]
        if gold:
            pair_loss = pair_loss + pairs_loss(network, a, w, gold, of)
            count += len(gold)
    return 30 * cue_loss / tokens, pair_loss / max(1, count)


def pairs_loss(network, article, window, gold, of):
    count, size = len(gold), len(of)
    wanted = torch.zeros(count, size, 2)
    weight = torch.ones(count, size)
    for k, (cue_first, cue_last, cue, first, last, source_first, source_last) in enumerate(gold):
        wanted[k, max(0, first) : max(0, last + 1), 0] = 1
        if source_first + window.first >= 0:
            named = slice(max(0, source_first), max(0, source_last + 1))
            wanted[k, named, 1] = 1
            if first <= source_first <= last:
                weight[k, named] = 0
        if first <= cue_first <= last:
            weight[k, max(0, cue_first) : cue_last + 1] = 0
    scores = scored(network.attribution, article, window.first, [g[2] for g in gold], of)[..., :2]
    each = F.binary_cross_entropy_with_logits(scores, wanted, reduction="none")
    return (each[..., 0] * weight).sum() / 20 + each[..., 1].sum() / 8


def statement_loss(network, batch, vectors):
    """Of cues of statements and demands, and of what belongs to each."""
    cue_loss = pair_loss = 0 * vectors.sum()
    tokens = count = 0
    for i, (a, w) in enumerate(batch.windows):
        at = torch.tensor(batch.of[i])
        of = vectors[i, at]
        wanted = torch.zeros(len(at), 4)
        for kind, some in enumerate((a.statements, a.demands)):
            here = [s for s in some if w.first <= s.cue < w.first + len(at)]
            for s in here:
                wanted[s.cue - w.first, 2 * kind] = 1
                wanted[s.cue - w.first, 2 * kind + 1] = max(wanted[s.cue - w.first, 2 * kind + 1], float(s.sure))
            here = [s for s in here if s.cue >= w.own]
            if here:
                pair_loss = pair_loss + parts_loss(network, a, w, here, of, 2 + 2 * kind, 2 + kind)
                count += len(here)
        each = F.binary_cross_entropy_with_logits(network.cue(of)[:, 1:], wanted, reduction="none")
        cue_loss = cue_loss + each[w.own - w.first :].sum()
        tokens += len(at) - (w.own - w.first)
    return 30 * cue_loss / tokens, pair_loss / max(1, count)


def parts_loss(network, article, window, here, of, first, width):
    """Of some statements' contents, sources and addressees: outputs of the head of pairs from first on."""
    size = len(of)
    wanted = torch.zeros(len(here), size, width)
    weight = torch.ones(len(here), size, width)
    for k, s in enumerate(here):
        spans = [(0, c) for c in s.contents] + [(1, s.source)] + [(2, s.addressee)] * (width > 2)
        for output, span in spans:
            if span:
                wanted[k, max(0, span[0] - window.first) : max(0, span[1] + 1 - window.first), output] = 1
            else:
                weight[k, :, output] = 0.2
        if any(c[0] <= s.cue <= c[1] for c in s.contents):
            weight[k, s.cue - window.first, 0] = 0
    scores = scored(network.attribution, article, window.first, [s.cue - window.first for s in here], of)[..., first : first + width]
    each = F.binary_cross_entropy_with_logits(scores, wanted, reduction="none") * weight
    return each[..., 0].sum() / 20 + each[..., 1:].sum() / 8


def scored(pairs, article, first, anchors, of):
    """Scores of some tokens with all tokens of a window [A, T, outputs]."""
    size = len(of)
    distances = torch.stack([CLASSES[2500 - t : 2500 - t + size] for t in anchors])
    sentences = torch.tensor(
        [[sentence_distance(article.sentence[first + i] - article.sentence[first + t]) for i in range(size)] for t in anchors]
    )
    return pairs(of[anchors][:, None], of[None], distances, sentences)


def names_loss(network, batch, vectors):
    loss = 0 * vectors.sum()
    count = 0
    for i, (a, w) in enumerate(batch.windows):
        at = torch.tensor(batch.of[i])
        masks = torch.full((len(at), NAME_LABELS), -1e4)
        known = torch.zeros(len(at))
        for t in range(len(at)):
            allowed = a.names[w.first + t]
            if allowed is not articles.ANY:
                known[t] = 1
                masks[t, allowed] = 0
        odds = F.log_softmax(network.name(vectors[i, at]), -1)
        loss = loss - (torch.logsumexp(odds + masks, -1) * known).sum()
        count += known.sum()
    return 10 * loss / count


def reference_scores(pairs, batch, vectors, article, anaphor, candidates):
    """Log odds for each candidate that was read; which those are."""
    here = batch.place(article, anaphor)
    places = [(c, batch.place(article, c)) for c in candidates]
    read = [k for k, (_, p) in enumerate(places) if p]
    if not here or not read:
        return None, []
    others = torch.stack([vectors[places[k][1]] for k in read])
    distances = torch.tensor([int(CLASSES[max(0, min(5000, 2500 + candidates[k] - anaphor))]) for k in read])
    sentences = torch.tensor([sentence_distance(article.sentence[candidates[k]] - article.sentence[anaphor]) for k in read])
    return pairs(vectors[here].expand(len(read), -1), others, distances, sentences).squeeze(-1), read


def reference_loss(network, batch, vectors):
    return choice_loss(network.reference, batch, vectors, lambda article: article.references, True)


def speaker_loss(network, batch, vectors):
    return choice_loss(network.speaker, batch, vectors, lambda article: article.turns, False)


def choice_loss(pairs, batch, vectors, choices, or_nobody):
    """Of tokens and the candidates of each; where none of those that were read is meant, something is learnt only if that may be so."""
    loss = 0 * vectors.sum()
    count = 0
    for a in batch.articles:
        if a.kept:
            continue
        for anchor, candidates in choices(a):
            scores, read = reference_scores(pairs, batch, vectors, a, anchor, [c for c, _ in candidates])
            wanted = torch.tensor([float(candidates[k][1]) for k in read])
            meant = bool(wanted.sum() > 0)
            if read and (meant or or_nobody):
                each = F.binary_cross_entropy_with_logits(scores, wanted, reduction="mean")
                if meant:
                    each = each + torch.logsumexp(scores, 0) - torch.logsumexp(scores[wanted > 0], 0)
                loss = loss + each
                count += 1
    return 2 * loss / max(1, count)


def role_loss(network, batch, vectors):
    loss = 0 * vectors.sum()
    count = 0
    for i, (a, w) in enumerate(batch.windows):
        size = len(batch.of[i])
        here = [r for r in a.roles if w.own <= r[0] < w.first + size]
        if not here:
            continue
        of = vectors[i, torch.tensor(batch.of[i])]
        wanted = torch.zeros(len(here), size, 2)
        for k, (_, *parts) in enumerate(here):
            for field, part in enumerate(parts):
                if part:
                    wanted[k, max(0, part[0] - w.first) : max(0, part[1] + 1 - w.first), field] = 1
        scores = scored(network.role, a, w.first, [r[0] - w.first for r in here], of)
        loss = loss + F.binary_cross_entropy_with_logits(scores, wanted, reduction="sum") / 4
        count += len(here)
    return loss / max(1, count)


def quickest():
    """The type in which this processor multiplies quickest: without instructions for it, bfloat16 is several times as slow."""
    taken = {}
    for kind in (torch.float32, torch.bfloat16):
        x = torch.ones(2048, 384, dtype=kind)
        y = torch.ones(384, 1536, dtype=kind)
        x @ y
        started = time.perf_counter()
        for _ in range(5):
            x @ y
        taken[kind] = time.perf_counter() - started
    return min(taken, key=taken.get)


class Trainer:
    """Encoder layers compute in bfloat16 where that is quicker; the optimizer keeps their weights in full."""

    def __init__(self, network, rate, steps):
        self.network = network
        network.train()
        network.word.weight.requires_grad = False
        network.layers.float()
        learning = {n for n, p in network.layers.named_parameters() if p.requires_grad}
        self.master = {n: p.detach().clone().requires_grad_() for n, p in network.layers.named_parameters() if n in learning}
        network.layers.to(quickest())
        self.low = {n: p for n, p in network.layers.named_parameters() if n in learning}
        rest = [(n, p) for n, p in network.named_parameters() if not n.startswith("layers.") and p.requires_grad]
        others = [p for n, p in rest if n.split(".")[0] in ("pos", "typ", "norm")]
        heads = [p for n, p in rest if n.split(".")[0] not in ("pos", "typ", "norm")]
        self.optimizer = torch.optim.AdamW(
            [{"params": list(self.master.values()) + others, "lr": rate}, {"params": heads, "lr": HEAD_RATE}],
            weight_decay=0.01,
        )
        warm = 0.06 * steps
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda k: k / warm if k < warm else max(0.02, (steps - k) / (steps - warm))
        )

    def step(self, batch):
        parts = losses(self.network, batch)
        self.network.zero_grad()
        sum(parts.values()).backward()
        for name, parameter in self.low.items():
            self.master[name].grad = parameter.grad.float()
        torch.nn.utils.clip_grad_norm_([p for g in self.optimizer.param_groups for p in g["params"]], 1.0)
        self.optimizer.step()
        self.schedule.step()
        with torch.no_grad():
            for name, parameter in self.low.items():
                parameter.copy_(self.master[name])
        return {name: loss.item() for name, loss in parts.items()}

    def weights(self):
        """All weights in full."""
        weights = {n: w.detach().float() for n, w in self.network.state_dict().items()}
        weights.update({"layers." + n: p.detach() for n, p in self.master.items()})
        return weights


def batches(sets, passes):
    """Articles of one set each, near each other in length; each set as often as it is gone through."""
    result = []
    for name, times in passes.items():
        for _ in range(times):
            order = sets[name][:]
            random.shuffle(order)
            for i in range(0, len(order), 200):
                result += _cut(sorted(order[i : i + 200], key=lambda a: (len(a.windows), len(a.words))))
    random.shuffle(result)
    return result


def _cut(near):
    result, batch, size = [], [], 0
    for a in near:
        cost = sum(min(256, sum(map(len, a.pieces[w.first : w.end]))) for w in a.windows)
        if batch and size + cost > 1.25 * BATCH:
            result.append(batch)
            batch, size = [], 0
        batch.append(a)
        size += cost
    return result + [batch]


def teach(network, sets, passes, path):
    groups = batches(sets, passes)
    trainer = Trainer(network, RATE, len(groups))
    started = time.time()
    sums = {}
    for step, group in enumerate(groups, 1):
        for name, loss in trainer.step(Batch(group, True)).items():
            sums.setdefault(name, []).append(loss)
        if step % 50 == 0:
            means = " ".join("%s %.3f" % (n, sum(v) / len(v)) for n, v in sorted(sums.items()))
            print("step %d of %d %s, %.0f s" % (step, len(groups), means, time.time() - started), flush=True)
            sums = {}
        if step % 500 == 0:
            torch.save(trainer.weights(), path + ".part")
    network.load_state_dict(trainer.weights())


def by_set(all_articles):
    sets = {}
    for a in all_articles:
        group = sets.setdefault(a.set, [])
        a.kept = is_held_out(a.set, len(group), a.id)
        group.append(a)
    return sets


def main():
    torch.manual_seed(SEED)
    random.seed(SEED)
    torch.set_num_threads(THREADS)
    sets = by_set(articles.read(sys.argv[1]))
    if os.path.isdir(sys.argv[2]):
        network = restored(sys.argv[2])
        network.keep_lower(len(network.layers) // 2)
        teach(network, sets, GOING_ON, sys.argv[3])
    else:
        network = Network(layers_of(sys.argv[2]))
        start_from(network, sys.argv[2])
        teach(network, sets, PASSES, sys.argv[3])
    torch.save({n: w.float() for n, w in network.state_dict().items()}, sys.argv[3])


if __name__ == "__main__":
    main()

"""Teaches the attribution network.

usage: train.py WINDOWS.jsonl ENCODER.onnx NETWORK.pt

WINDOWS.jsonl comes from org.onrecord.training.ExportAttributionWindows, ENCODER.onnx is e5-small-v2.
"""

import json
import random
import sys
import time

import torch
import torch.nn.functional as F

from network import HEAD_PARTS, SENTENCES, Network, distance, start_from

SEED = 7
THREADS = 2
BATCH = 12
PASSES = 5
DISTANCES = [distance(d) for d in range(-600, 601)]


class Window:
    """One line of the file; token numbers count from the window's first token."""

    def __init__(self, line):
        row = json.loads(line)
        self.article = row["article"]
        self.own = row["own"] - row["first"]
        self.pieces = row["pieces"]
        self.features = row["features"]
        self.piece_of = row["pieceOf"]
        self.sentence = row["sentence"]
        self.gold = [[t if t < 0 else t - row["first"] for t in g] for g in row["gold"]]

    def attributions(self, first):
        return [g for g in self.gold if first <= g[2] < len(self.piece_of)]


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [Window(line) for line in lines]


def batches(windows):
    order = windows[:]
    random.shuffle(order)
    result = []
    for i in range(0, len(order), BATCH * 20):
        near = sorted(order[i : i + BATCH * 20], key=lambda w: len(w.pieces))
        result += [near[j : j + BATCH] for j in range(0, len(near), BATCH)]
    random.shuffle(result)
    return result


class Trainer:
    """Encoder layers compute in bfloat16; the optimizer keeps their weights in full."""

    def __init__(self, network, rate, head_rate, steps):
        self.network = network
        network.train()
        network.word.weight.requires_grad = False
        network.layers.float()
        self.master = {n: p.detach().clone().requires_grad_() for n, p in network.layers.named_parameters()}
        network.layers.bfloat16()
        self.low = dict(network.layers.named_parameters())
        rest = [(n, p) for n, p in network.named_parameters() if not n.startswith("layers.") and p.requires_grad]
        heads = [p for n, p in rest if n.split(".")[0] in HEAD_PARTS]
        others = [p for n, p in rest if n.split(".")[0] not in HEAD_PARTS]
        self.optimizer = torch.optim.AdamW(
            [{"params": list(self.master.values()) + others, "lr": rate}, {"params": heads, "lr": head_rate}],
            weight_decay=0.01,
        )
        warm = 0.08 * steps
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda k: k / warm if k < warm else max(0.02, (steps - k) / (steps - warm))
        )

    def step(self, batch):
        cue_loss, pair_loss = losses(self.network, batch)
        self.network.zero_grad()
        (30 * cue_loss + pair_loss).backward()
        for name, parameter in self.low.items():
            self.master[name].grad = parameter.grad.float()
        torch.nn.utils.clip_grad_norm_([p for g in self.optimizer.param_groups for p in g["params"]], 1.0)
        self.optimizer.step()
        self.schedule.step()
        with torch.no_grad():
            for name, parameter in self.low.items():
                parameter.copy_(self.master[name])
        return cue_loss.item(), pair_loss.item()

    def weights(self):
        """All weights in full."""
        weights = {n: w.float() for n, w in self.network.state_dict().items()}
        weights.update({"layers." + n: p.detach() for n, p in self.master.items()})
        return weights


def losses(network, batch):
    length = max(len(w.pieces) for w in batch)
    pieces = torch.zeros(len(batch), length, dtype=torch.long)
    features = torch.zeros(len(batch), length, dtype=torch.long)
    mask = torch.zeros(len(batch), length)
    for i, w in enumerate(batch):
        pieces[i, : len(w.pieces)] = torch.tensor(w.pieces)
        features[i, : len(w.pieces)] = torch.tensor([0 if random.random() < 0.05 else f for f in w.features])
        mask[i, : len(w.pieces)] = 1
    cue, anchors, members = network.encode(pieces, features, mask)
    cue_loss = pair_loss = 0
    tokens = pairs = 0
    for i, w in enumerate(batch):
        at = torch.tensor(w.piece_of)
        wanted = torch.zeros(len(at))
        for g in w.attributions(0):
            wanted[g[2]] = 1
        each = F.binary_cross_entropy_with_logits(cue[i, at], wanted, reduction="none")
        cue_loss = cue_loss + each[w.own :].sum()
        tokens += len(at) - w.own
        gold = w.attributions(w.own)
        if gold:
            pair_loss = pair_loss + pairs_loss(network, w, gold, anchors[i], members[i, at])
            pairs += len(gold)
    return cue_loss / tokens, pair_loss / max(1, pairs) + 0 * anchors.sum()


def pairs_loss(network, window, gold, anchors, members):
    count, size = len(gold), len(window.piece_of)
    content = torch.zeros(count, size)
    source = torch.zeros(count, size)
    weight = torch.ones(count, size)
    distances = torch.empty(count, size, dtype=torch.long)
    sentences = torch.empty(count, size, dtype=torch.long)
    for k, (cue_first, cue_last, cue, first, last, source_first, source_last) in enumerate(gold):
        content[k, max(0, first) : max(0, last + 1)] = 1
        if source_first >= 0:
            named = slice(max(0, source_first), max(0, source_last + 1))
            source[k, named] = 1
            if first <= source_first <= last:
                weight[k, named] = 0
        if first <= cue_first <= last:
            weight[k, max(0, cue_first) : cue_last + 1] = 0
        distances[k] = torch.tensor(DISTANCES[600 - cue : 600 - cue + size])
        here = window.sentence[cue]
        sentences[k] = torch.tensor([max(-SENTENCES, min(SENTENCES, s - here)) + SENTENCES for s in window.sentence])
    cues = anchors[[window.piece_of[g[2]] for g in gold]]
    scores = network.pairs(cues, members[None].expand(count, size, -1), distances, sentences)
    of_content = F.binary_cross_entropy_with_logits(scores[..., 0], content, reduction="none")
    of_source = F.binary_cross_entropy_with_logits(scores[..., 1], source, reduction="sum")
    return (of_content * weight).sum() / 20 + of_source / 8


def teach(network, windows, passes, rate, head_rate):
    trainer = Trainer(network, rate, head_rate, passes * len(batches(windows)))
    started = time.time()
    step = 0
    for number in range(passes):
        for batch in batches(windows):
            loss = trainer.step(batch)
            step += 1
            if step % 50 == 0:
                print("pass %d step %d loss %.4f %.3f, %.0f s" % (number, step, *loss, time.time() - started), flush=True)
    network.load_state_dict(trainer.weights())


def main():
    torch.manual_seed(SEED)
    random.seed(SEED)
    torch.set_num_threads(THREADS)
    windows = read(sys.argv[1])
    network = Network()
    start_from(network, sys.argv[2])
    teach(network, windows, PASSES, rate=1.5e-4, head_rate=6e-4)
    torch.save({n: w.float() for n, w in network.state_dict().items()}, sys.argv[3])


if __name__ == "__main__":
    main()

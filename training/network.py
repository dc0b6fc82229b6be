"""The attribution network: a BERT encoder, a classifier of cues, and a classifier of pairs of a cue and a token."""

import math
import random

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

HIDDEN = 384
HEADS = 12
INNER = 1536
PAIR = 128
FEATURES = 16
DISTANCES = 41
SENTENCES = 3
HEAD_PARTS = ("cue", "a", "b", "dist", "sent", "out", "feat")


class Dropout(nn.Module):
    """Dropout whose masks are slices of one table: on a CPU, drawing each anew costs a tenth of the training."""

    TABLE = 1 << 24

    def __init__(self, share):
        super().__init__()
        self.share = share
        self.table = None

    def forward(self, x):
        if not self.training:
            return x
        if self.table is None:
            kept = torch.rand(self.TABLE) >= self.share
            self.table = kept.to(x.dtype) / (1 - self.share)
        start = random.randrange(self.TABLE - x.numel())
        return x * self.table[start : start + x.numel()].view_as(x).to(x.dtype)


class Layer(nn.Module):
    """One layer of the encoder (Devlin et al. 2019)."""

    def __init__(self, dropout):
        super().__init__()
        self.q = nn.Linear(HIDDEN, HIDDEN)
        self.k = nn.Linear(HIDDEN, HIDDEN)
        self.v = nn.Linear(HIDDEN, HIDDEN)
        self.o = nn.Linear(HIDDEN, HIDDEN)
        self.n1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.i = nn.Linear(HIDDEN, INNER)
        self.f = nn.Linear(INNER, HIDDEN)
        self.n2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.d = dropout

    def forward(self, x, mask):
        batch, length, _ = x.shape

        def split(y):
            return y.view(batch, length, HEADS, HIDDEN // HEADS).transpose(1, 2)

        likeness = split(self.q(x)) @ split(self.k(x)).transpose(2, 3) / math.sqrt(HIDDEN // HEADS)
        attended = torch.softmax(likeness + mask.to(x.dtype), -1) @ split(self.v(x))
        x = self.n1(x + self.d(self.o(attended.transpose(1, 2).reshape(batch, length, HIDDEN))))
        return self.n2(x + self.d(self.f(F.gelu(self.i(x)))))


class Network(nn.Module):
    def __init__(self, layers=12, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(vocabulary, HIDDEN)
        self.pos = nn.Embedding(positions, HIDDEN)
        self.typ = nn.Parameter(torch.zeros(HIDDEN))
        self.feat = nn.Embedding(FEATURES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        nn.init.zeros_(self.feat.weight)
        self.drop = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(self.drop) for _ in range(layers))
        self.cue = nn.Linear(HIDDEN, 1)
        self.a = nn.Linear(HIDDEN, PAIR)
        self.b = nn.Linear(HIDDEN, PAIR)
        self.dist = nn.Embedding(DISTANCES, PAIR)
        self.sent = nn.Embedding(2 * SENTENCES + 1, PAIR)
        self.out = nn.Linear(PAIR, 2)
        for table in (self.dist, self.sent):
            nn.init.normal_(table.weight, std=0.02)

    def encode(self, pieces, features, mask):
        """[B, L] each -> log odds of a cue [B, L], cue side and token side of pairs [B, L, PAIR]."""
        x = self.word(pieces) + self.pos.weight[: pieces.shape[1]] + self.typ + self.feat(features)
        x = self.drop(self.norm(x)).to(self.layers[0].q.weight.dtype)
        bias = ((1 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        x = self.drop(x.to(self.cue.weight.dtype))
        return self.cue(x).squeeze(-1), self.a(x), self.b(x)

    def pairs(self, cues, tokens, distance, sentence):
        """[K, PAIR], [K, T, PAIR], [K, T] twice -> log odds of content and of source [K, T, 2]."""
        return self.out(F.relu(cues[:, None] + tokens + self.dist(distance) + self.sent(sentence)))


def distance(tokens):
    """As AttributionNetwork.distance in Java."""
    far = abs(tokens)
    step = far if far <= 8 else min(20, 9 + int(math.log2(far / 8) * 3))
    return 20 + (step if tokens >= 0 else -step)


def start_from(network, path):
    """Copies the weights of a BERT encoder (e5-small-v2 as ONNX) into the network."""
    graph = onnx.load(path).graph
    stored = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in graph.initializer}
    products = {n.name: stored[i] for n in graph.node if n.op_type == "MatMul" for i in n.input if i in stored}
    with torch.no_grad():
        network.word.weight.copy_(stored["embeddings.word_embeddings.weight"])
        network.pos.weight.copy_(stored["embeddings.position_embeddings.weight"])
        network.typ.copy_(stored["embeddings.token_type_embeddings.weight"][0])
        _copy(network.norm, stored, "embeddings.LayerNorm")
        for number, layer in enumerate(network.layers):
            prefix = "encoder.layer.%d." % number
            for part, name in (
                (layer.q, "attention.self.query"), (layer.k, "attention.self.key"), (layer.v, "attention.self.value"),
                (layer.o, "attention.output.dense"), (layer.i, "intermediate.dense"), (layer.f, "output.dense"),
            ):
                part.bias.copy_(stored[prefix + name + ".bias"])
                (weight,) = [w for n, w in products.items() if "/layer.%d/%s/MatMul" % (number, name.replace(".", "/")) in n]
                part.weight.copy_(weight.T)
            _copy(layer.n1, stored, prefix + "attention.output.LayerNorm")
            _copy(layer.n2, stored, prefix + "output.LayerNorm")


def _copy(norm, stored, name):
    norm.weight.copy_(stored[name + ".weight"])
    norm.bias.copy_(stored[name + ".bias"])

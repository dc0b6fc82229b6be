"""The reader: a BERT encoder with small heads on the vectors of its word pieces."""

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
FEATURES = 24
DISTANCES = 41
SENTENCES = 3
NAME_TYPES = ("person", "organization", "government", "place", "facility", "nationality", "other")
"""Label 0 is no name; 1 + 2 k begins a name of type k, 2 + 2 k goes on with it."""
NAME_LABELS = 1 + 2 * len(NAME_TYPES)

CUES = ("attribution", "statement", "told", "demand", "demanded")
"""What a token may be the head of a cue of: an attribution as PolNeAR has them; a statement, and one that is told; a demand, and one that nobody would argue over."""
PARTS = ("attributed", "attributed to", "stated", "stated by", "demanded", "demanded by", "demanded of")
"""What a token may be to a cue."""


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

        attended = F.scaled_dot_product_attention(split(self.q(x)), split(self.k(x)), split(self.v(x)), mask.to(x.dtype))
        x = self.n1(x + self.d(self.o(attended.transpose(1, 2).reshape(batch, length, HIDDEN))))
        return self.n2(x + self.d(self.f(F.gelu(self.i(x)))))


class Pairs(nn.Module):
    """Scores pairs of tokens by both vectors and how far they are apart."""

    def __init__(self, outputs):
        super().__init__()
        self.a = nn.Linear(HIDDEN, PAIR)
        self.b = nn.Linear(HIDDEN, PAIR)
        self.dist = nn.Embedding(DISTANCES, PAIR)
        self.sent = nn.Embedding(2 * SENTENCES + 1, PAIR)
        self.out = nn.Linear(PAIR, outputs)
        for table in (self.dist, self.sent):
            nn.init.normal_(table.weight, std=0.02)

    def forward(self, anchors, others, distance, sentence):
        """Vectors of [..., HIDDEN] twice, classes of distances [...] twice -> log odds [..., outputs]."""
        return self.out(F.relu(self.a(anchors) + self.b(others) + self.dist(distance) + self.sent(sentence)))


class Network(nn.Module):
    def __init__(self, layers, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(vocabulary, HIDDEN)
        self.pos = nn.Embedding(positions, HIDDEN)
        self.typ = nn.Parameter(torch.zeros(HIDDEN))
        self.feat = nn.Embedding(FEATURES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        nn.init.zeros_(self.feat.weight)
        self.drop = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(self.drop) for _ in range(layers))
        self.cue = nn.Linear(HIDDEN, len(CUES))
        self.name = nn.Linear(HIDDEN, NAME_LABELS)
        self.attribution = Pairs(len(PARTS))
        self.reference = Pairs(1)
        self.speaker = Pairs(1)
        self.role = Pairs(2)

    def keep_lower(self, layers):
        """The embedding and the first layers learn no more."""
        for part in [self.word, self.pos, self.feat, self.norm, *self.layers[:layers]]:
            part.requires_grad_(False)
        self.typ.requires_grad_(False)

    def encode(self, pieces, features, mask):
        """[B, L] each -> vectors [B, L, HIDDEN]."""
        x = self.word(pieces) + self.pos.weight[: pieces.shape[1]] + self.typ + self.feat(features)
        x = self.drop(self.norm(x)).to(self.layers[0].q.weight.dtype)
        bias = ((1 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return self.drop(x.to(self.cue.weight.dtype))


def distance(tokens):
    """As PairScorer.distance in Java."""
    far = abs(tokens)
    step = far if far <= 8 else min(20, 9 + int(math.log2(far / 8) * 3))
    return 20 + (step if tokens >= 0 else -step)


def sentence_distance(sentences):
    return max(-SENTENCES, min(SENTENCES, sentences)) + SENTENCES


def layers_of(path):
    """How many layers an encoder stored as ONNX has."""
    names = [t.name for t in onnx.load(path).graph.initializer]
    return 1 + max(int(n.split("encoder.layer.")[1].split(".")[0]) for n in names if "encoder.layer." in n)


def load(path):
    """A network that was saved."""
    weights = torch.load(path)
    network = Network(1 + max(int(n.split(".")[1]) for n in weights if n.startswith("layers.")))
    network.load_state_dict(weights)
    return network


def start_from(network, path):
    """Copies the weights of a BERT encoder (stored as ONNX) into the network."""
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

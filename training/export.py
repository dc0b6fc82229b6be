"""Writes the taught reader as ONNX graphs: the encoder, which reckons in eight bits (dynamic quantization), and a head of pairs each.

usage: export.py READER.pt FOLDER
"""

import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from network import CUES, HEADS, HIDDEN, NAME_LABELS

OPSET = 20
IR_VERSION = 9


def eight_bits(weight, axis):
    """Weights in eight bits, and the scale of each row or column."""
    scale = np.maximum(np.abs(weight).max(axis=axis, keepdims=True), 1e-8) / 127
    return np.clip(np.rint(weight / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


class Graph:
    def __init__(self, weights):
        self.weights = {name: w.numpy().astype(np.float32) for name, w in weights.items()}
        self.nodes = []
        self.stored = []

    def constant(self, name, array):
        self.stored.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, operator, *inputs, **attributes):
        output = "t%d" % len(self.nodes)
        self.nodes.append(helper.make_node(operator, list(inputs), [output], **attributes))
        return output

    def linear(self, x, name):
        """Weights without a sign: with one, processors without VNNI instructions saturate their sums."""
        weight, scale = eight_bits(self.weights[name + ".weight"].T, 0)
        middle = self.constant(name + ".z", np.array(128, np.uint8))
        shifted = self.constant(name + ".w", (weight.astype(np.int16) + 128).astype(np.uint8))
        low = "low%d" % len(self.nodes)
        self.nodes.append(helper.make_node("DynamicQuantizeLinear", [x], [low, low + ".s", low + ".z"]))
        product = self.node("Cast", self.node("MatMulInteger", low, shifted, low + ".z", middle), to=TensorProto.FLOAT)
        scales = self.node("Mul", self.constant(name + ".s", scale.reshape(-1)), low + ".s")
        return self.node("Add", self.node("Mul", product, scales), self.constant(name + ".b", self.weights[name + ".bias"]))

    def norm(self, x, name):
        weight = self.constant(name + ".w", self.weights[name + ".weight"])
        bias = self.constant(name + ".b", self.weights[name + ".bias"])
        return self.node("LayerNormalization", x, weight, bias, axis=-1, epsilon=1e-12)

    def rename_last(self, name):
        self.nodes[-1].output[0] = name

    def save(self, name, inputs, outputs, path):
        infos = [[helper.make_tensor_value_info(*i) for i in side] for side in (inputs, outputs)]
        graph = helper.make_graph(self.nodes, name, *infos, self.stored)
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="onrecord", ir_version=IR_VERSION
        )
        onnx.checker.check_model(model)
        onnx.save(model, path)


def embedded(g):
    words, scales = eight_bits(g.weights["word.weight"], 1)
    word = g.node("Cast", g.node("Gather", g.constant("word.w", words), "ids"), to=TensorProto.FLOAT)
    word = g.node("Mul", word, g.node("Gather", g.constant("word.s", scales), "ids"))
    zero = g.constant("zero", np.array([0], np.int64))
    positions = g.constant("pos", g.weights["pos.weight"] + g.weights["typ"])
    position = g.node("Slice", positions, zero, g.node("Shape", "ids", start=1, end=2), g.constant("axis", np.array([0], np.int64)))
    feature = g.node("Gather", g.constant("feat", g.weights["feat.weight"]), "features")
    return g.norm(g.node("Add", g.node("Add", word, position), feature), "norm")


def layer(g, x, prefix, split, merge, scale):
    parts = []
    for part in "qkv":
        y = g.node("Reshape", g.linear(x, prefix + part), split)
        parts.append(g.node("Transpose", y, perm=[0, 2, 3, 1] if part == "k" else [0, 2, 1, 3]))
    attention = g.node("Softmax", g.node("Mul", g.node("MatMul", parts[0], parts[1]), scale), axis=-1)
    attended = g.node("Transpose", g.node("MatMul", attention, parts[2]), perm=[0, 2, 1, 3])
    x = g.norm(g.node("Add", x, g.linear(g.node("Reshape", attended, merge), prefix + "o")), prefix + "n1")
    inner = g.node("Gelu", g.linear(x, prefix + "i"))
    return g.norm(g.node("Add", x, g.linear(inner, prefix + "f")), prefix + "n2")


def encoder(weights, path):
    g = Graph(weights)
    x = embedded(g)
    split = g.constant("split", np.array([0, 0, HEADS, HIDDEN // HEADS], np.int64))
    merge = g.constant("merge", np.array([0, 0, HIDDEN], np.int64))
    scale = g.constant("scale", np.array(1 / np.sqrt(HIDDEN // HEADS), np.float32))
    for number in range(sum(name.endswith(".q.bias") for name in weights)):
        x = layer(g, x, "layers.%d." % number, split, merge, scale)
    g.nodes.append(helper.make_node("Identity", [x], ["vector"]))
    outputs = [("vector", TensorProto.FLOAT, [1, "pieces", HIDDEN])]
    for name, width in (("cue", len(CUES)), ("name", NAME_LABELS)):
        plain(g, x, name)
        g.rename_last(name)
        outputs.append((name, TensorProto.FLOAT, [1, "pieces", width]))
    inputs = [(name, TensorProto.INT64, [1, "pieces"]) for name in ("ids", "features")]
    g.save("reader", inputs, outputs, path)


def plain(g, x, name):
    """A linear layer in full: heads are small."""
    product = g.node("MatMul", x, g.constant(name + ".w", g.weights[name + ".weight"].T))
    return g.node("Add", product, g.constant(name + ".b", g.weights[name + ".bias"]))


def pairs(weights, name, path):
    start = name + "."
    g = Graph({n[len(start) :]: w for n, w in weights.items() if n.startswith(start)})
    anchor = g.node("Unsqueeze", plain(g, "anchors", "a"), g.constant("one", np.array([1], np.int64)))
    other = g.node("Unsqueeze", plain(g, "others", "b"), g.constant("zero", np.array([0], np.int64)))
    far = g.node("Gather", g.constant("dist", g.weights["dist.weight"]), "distance")
    sentence = g.node("Gather", g.constant("sent", g.weights["sent.weight"]), "sentence")
    x = g.node("Relu", g.node("Add", g.node("Add", anchor, other), g.node("Add", far, sentence)))
    plain(g, x, "out")
    g.rename_last("scores")
    inputs = [
        ("anchors", TensorProto.FLOAT, ["anchors", HIDDEN]),
        ("others", TensorProto.FLOAT, ["others", HIDDEN]),
        ("distance", TensorProto.INT64, ["anchors", "others"]),
        ("sentence", TensorProto.INT64, ["anchors", "others"]),
    ]
    outputs = len(g.weights["out.bias"])
    g.save(name, inputs, [("scores", TensorProto.FLOAT, ["anchors", "others", outputs])], path)


def main():
    weights = torch.load(sys.argv[1])
    encoder(weights, sys.argv[2] + "/encoder.onnx")
    for name in ("attribution", "reference", "speaker", "role"):
        pairs(weights, name, sys.argv[2] + "/" + name + ".onnx")


if __name__ == "__main__":
    main()

"""The weights of the reader that ships: eight bits times a scale."""

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from network import Network


def _stored(path):
    return {t.name: numpy_helper.to_array(t) for t in onnx.load(path).graph.initializer}


def restored(folder):
    """A network with the weights of encoder.onnx and of the heads in a folder; outputs that those do not have begin anew."""
    stored = _stored(folder + "/encoder.onnx")
    layers = 1 + max(int(n.split(".")[1]) for n in stored if n.startswith("layers."))
    network = Network(layers)
    weights = {n: w.clone() for n, w in network.state_dict().items()}
    weights["typ"] = torch.zeros_like(weights["typ"])
    for name in weights:
        start, _, kind = name.rpartition(".")
        if start + ".z" in stored and kind == "weight":
            _put(weights[name], ((stored[start + ".w"].astype(np.float32) - 128) * stored[start + ".s"]).T)
        elif name == "word.weight":
            _put(weights[name], stored["word.w"].astype(np.float32) * stored["word.s"])
        elif kind in ("weight", "bias") and start + "." + kind[0] in stored:
            matrix = stored[start + "." + kind[0]]
            _put(weights[name], matrix.T if matrix.ndim == 2 else matrix)
        elif name in ("pos.weight", "feat.weight"):
            _put(weights[name], stored[start])
    for head in ("attribution", "reference", "speaker", "role"):
        try:
            stored = _stored("%s/%s.onnx" % (folder, head))
        except FileNotFoundError:
            continue
        for name, array in stored.items():
            start, _, kind = name.rpartition(".")
            if kind in ("w", "b"):
                _put(weights["%s.%s.%s" % (head, start, "weight" if kind == "w" else "bias")], array.T if array.ndim == 2 else array)
            elif name in ("dist", "sent"):
                _put(weights["%s.%s.weight" % (head, name)], array)
    network.load_state_dict(weights)
    return network


def _put(weight, array):
    """Copies what is stored into the first rows."""
    weight[: len(array)] = torch.tensor(np.ascontiguousarray(array))

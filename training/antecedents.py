#!/usr/bin/env python3
"""Weighs what speaks for the antecedent of a pronoun.

usage: antecedents.py WEIGHTS.tsv CANDIDATES.tsv... [--held-out CANDIDATES.tsv...]

CANDIDATES.tsv comes from org.onrecord.training.ExportAntecedents. A log-linear choice among the candidates of a pronoun
and nobody, for each kind of pronoun its own, by gradient descent with a quadratic penalty; the same input gives the same
weights. Of the held-out pronouns it prints how many are right at which confidence.
"""
import collections
import sys

import numpy

PENALTY = {"he": 0.5, "they": 2.0, "it": 2.0}
STEPS = 400


def read(paths):
    pronouns = collections.defaultdict(lambda: collections.defaultdict(list))
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                cells = line.rstrip("\n").split("\t")
                features = dict(cell.split("=") for cell in cells[3:])
                pronouns[cells[1]][cells[0]].append((int(cells[2]), {k: float(v) for k, v in features.items()}))
    return pronouns


def matrix(groups, names):
    rows, answers, starts = [], [], []
    for candidates in groups.values():
        starts.append(len(rows))
        for answer, features in candidates:
            rows.append([features.get(name, 0.0) for name in names])
            answers.append(answer)
    return numpy.array(rows), numpy.array(answers, float), numpy.array(starts)


def shares(scores, starts):
    """Of each candidate, its share of its pronoun's probability."""
    group = numpy.zeros(len(scores), int)
    group[starts[1:]] = 1
    group = numpy.cumsum(group)
    top = numpy.maximum.reduceat(scores, starts)
    odds = numpy.exp(scores - top[group])
    return odds / numpy.add.reduceat(odds, starts)[group], group


def fit(groups, names, penalty):
    rows, answers, starts = matrix(groups, names)
    weights = numpy.zeros(len(names))
    speed = numpy.zeros(len(names))
    square = numpy.full(len(names), 1e-8)
    for step in range(1, STEPS + 1):
        likely, group = shares(rows @ weights, starts)
        right = likely * answers
        posterior = right / numpy.add.reduceat(right, starts)[group].clip(1e-12)
        gradient = rows.T @ (likely - posterior) + penalty * weights
        speed = 0.9 * speed + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        weights -= 0.1 * (speed / (1 - 0.9**step)) / numpy.sqrt(square / (1 - 0.999**step))
    return weights


def report(kind, groups, names, weights):
    rows, answers, starts = matrix(groups, names)
    likely, group = shares(rows @ weights, starts)
    nobody = rows[:, names.index("NOBODY")] == 1
    results = []
    for i, start in enumerate(starts):
        end = starts[i + 1] if i + 1 < len(starts) else len(rows)
        best = start + int(numpy.argmax(likely[start:end]))
        results.append((likely[best], answers[best], nobody[best], not (answers[start:end] * nobody[start:end]).any()))
    known = sum(r[3] for r in results)
    for least in (0.0, 0.5, 0.6, 0.7, 0.8, 0.9):
        told = [r for r in results if r[0] >= least and not r[2]]
        right = sum(r[1] for r in told)
        print(f"{kind}: told at {least}: {len(told)}, right {right / max(1, len(told)):.3f}, of {known} known {right / max(1, known):.3f}")


def main():
    paths = sys.argv[2:]
    cut = paths.index("--held-out") if "--held-out" in paths else len(paths)
    learn, held = read(paths[:cut]), read(paths[cut + 1 :])
    names = sorted({name for groups in learn.values() for c in groups.values() for _, f in c for name in f})
    weights = {kind: fit(learn[kind], names, PENALTY[kind]) for kind in ("he", "they", "it")}
    with open(sys.argv[1], encoding="utf-8") as lines:
        comments = [line for line in lines if line.startswith("#")]
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        out.writelines(comments)
        for i, name in enumerate(names):
            out.write("\t".join([name] + [f"{weights[kind][i]:.3f}" for kind in ("he", "they", "it")]) + "\n")
    for kind in ("he", "they", "it"):
        if kind in held:
            report(kind, held[kind], names, weights[kind])


if __name__ == "__main__":
    main()

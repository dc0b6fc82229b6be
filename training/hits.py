"""Learns how likely a chosen content is right (logistic regression), for attribution-hits.tsv.

usage: hits.py HITS.csv TABLE.tsv

HITS.csv comes from org.onrecord.training.ExportHits. Prints F1 over the contents, cross-validated by article; the least
probability that is worth reporting is the one that does best there.
"""

import csv
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

FOLDS = 12
STRENGTH = 0.3


def best(probability, right, annotated):
    """Highest F1, and the probability above which it is reached."""
    order = np.argsort(-probability)
    hits = np.cumsum(right[order])
    f1 = 2 * hits / (np.arange(1, len(right) + 1) + annotated)
    top = f1.argmax()
    return f1[top], probability[order][top]


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as lines:
        header, *rows = csv.reader(lines)
    table = np.array(rows, float)
    names = header[1:-2]
    article, columns, right = table[:, 0], table[:, 1:-2], table[:, -1]
    annotated = table[np.unique(article, return_index=True)[1], -2].sum()
    model = make_pipeline(StandardScaler(), LogisticRegression(C=STRENGTH, max_iter=3000))
    apart = cross_val_predict(
        model, columns, right, cv=GroupKFold(FOLDS), groups=article, method="predict_proba"
    )[:, 1]
    f1, least = best(apart, right, annotated)
    before, _ = best(columns[:, 0], right, annotated)
    print("F1 by the lattice alone %.4f, cross-validated with this %.4f, least probability %.3f" % (before, f1, least))
    model.fit(columns, right)
    scaler, regression = model[0], model[1]
    weights = regression.coef_[0] / scaler.scale_
    bias = regression.intercept_[0] - (weights * scaler.mean_).sum()
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write("# What speaks for a chosen content, and its weight (logistic regression; training/hits.py).\n")
        out.write("# Learnt from annotated articles that the models had not seen; cross-validated F1 %.3f against %.3f.\n" % (f1, before))
        for name, weight in zip(names, weights):
            out.write("%s\t%.5f\n" % (name, weight))
        out.write("bias\t%.5f\nleast\t%.3f\n" % (bias, least))


if __name__ == "__main__":
    main()

"""Writes the reference values beside this file: python3 make.py && npx biome format --write .

scikit-learn is the peer, and for DeLong's interval its definition. Where it puts a number in place of an undefined share (`zero_division`), the reference is null:
those are the figures that change with the number put. The tests read the JSON and need no Python.
"""

import json
import warnings
from pathlib import Path

import numpy as np
import sklearn
from scipy import special, stats
from sklearn import metrics

HERE = Path(__file__).parent


def write(name, value):
    versions = {"numpy": np.__version__, "scikit-learn": sklearn.__version__}
    (HERE / name).write_text(json.dumps({"versions": versions, **value}, indent=1) + "\n")


def unless_put(figures):
    """A figure of scikit-learn's, or None where it is only what was put for a division by zero."""
    put_0, put_1 = figures(0), figures(1)
    return [None if a != b else float(a) for a, b in zip(np.atleast_1d(put_0), np.atleast_1d(put_1))]


def label_case(name, actual, predicted, classes):
    labels = list(range(classes))

    def averaged(average):
        rows = [
            unless_put(lambda put: f(actual, predicted, labels=labels, average=average, zero_division=put))[0]
            for f in (metrics.precision_score, metrics.recall_score, metrics.f1_score)
        ]
        return dict(zip(("precision", "recall", "f1"), rows))

    def each(function):
        return unless_put(lambda put: function(actual, predicted, labels=labels, average=None, zero_division=put))

    one_actual = len(set(actual)) < 2
    one_predicted = len(set(predicted)) < 2
    kappa = float(metrics.cohen_kappa_score(actual, predicted, labels=labels))
    return {
        "name": name,
        "actual": actual,
        "predicted": predicted,
        "classes": classes,
        "confusion": metrics.confusion_matrix(actual, predicted, labels=labels).tolist(),
        "accuracy": float(metrics.accuracy_score(actual, predicted)),
        "balanced_accuracy": float(metrics.balanced_accuracy_score(actual, predicted)),
        "precision": each(metrics.precision_score),
        "recall": each(metrics.recall_score),
        "f1": each(metrics.f1_score),
        "macro": averaged("macro"),
        "micro": averaged("micro"),
        "weighted": averaged("weighted"),
        # scikit-learn answers 0 where nothing varies.
        "mcc": None if one_actual or one_predicted else float(metrics.matthews_corrcoef(actual, predicted)),
        "kappa": None if np.isnan(kappa) else kappa,
    }


def label_cases(rng):
    def drawn(name, shares, skill, n):
        actual = rng.choice(len(shares), n, p=shares)
        guess = rng.choice(len(shares), n, p=shares)
        predicted = np.where(rng.random(n) < skill, actual, guess)
        return label_case(name, actual.tolist(), predicted.tolist(), len(shares))

    return [
        drawn("two classes", [0.6, 0.4], 0.7, 80),
        drawn("a rare class", [0.95, 0.05], 0.5, 200),
        drawn("five classes", [0.4, 0.3, 0.15, 0.1, 0.05], 0.6, 150),
        drawn("no skill", [0.5, 0.5], 0.0, 60),
        label_case("all right", [0, 1, 2, 1], [0, 1, 2, 1], 3),
        label_case("all wrong", [0, 1, 0, 1], [1, 0, 1, 0], 2),
        label_case("one case", [0], [1], 2),
        label_case("a class never predicted", [0, 0, 1, 0, 1], [0, 0, 0, 0, 0], 2),
        label_case("a class only predicted", [0, 0, 1, 1], [0, 2, 1, 2], 3),
        label_case("a class that is nowhere", [0, 2, 2, 0], [0, 2, 0, 0], 3),
        label_case("one class, always right", [0, 0, 0], [0, 0, 0], 1),
        label_case("one actual class", [1, 1, 1, 1], [0, 1, 1, 0], 2),
    ]


def delong(positive, scores):
    """DeLong's interval on the log odds, by its definition: every positive against every negative."""
    above, below = scores[positive == 1], scores[positive == 0]
    if len(above) < 2 or len(below) < 2:
        return None
    order = (above[:, None] > below) + 0.5 * (above[:, None] == below)
    area = order.mean()
    variance = order.mean(axis=1).var(ddof=1) / len(above) + order.mean(axis=0).var(ddof=1) / len(below)
    if variance == 0 or area in (0, 1):
        return None
    reach = stats.norm.ppf(0.975) * np.sqrt(variance) / (area * (1 - area))
    return [float(special.expit(special.logit(area) + side * reach)) for side in (-1, 1)]


def score_case(name, positive, scores):
    positive, scores = np.asarray(positive), np.asarray(scores, dtype=float)
    false_rate, true_rate, thresholds = metrics.roc_curve(positive, scores)
    precision, recall, cut = metrics.precision_recall_curve(positive, scores)
    within = bool(scores.min() >= 0 and scores.max() <= 1)
    return {
        "name": name,
        "positive": positive.tolist(),
        "scores": scores.tolist(),
        "roc_auc": float(metrics.roc_auc_score(positive, scores)),
        "interval": delong(positive, scores),
        "average_precision": float(metrics.average_precision_score(positive, scores)),
        "brier": float(metrics.brier_score_loss(positive, scores)) if within else None,
        "log_loss": float(metrics.log_loss(positive, scores)) if within else None,
        # scikit-learn begins the curve at a threshold of its own making, above all scores.
        "roc": [[x, y, t] for x, y, t in zip(false_rate[1:].tolist(), true_rate[1:].tolist(), thresholds[1:].tolist())],
        "pr": [[x, y, t] for x, y, t in zip(recall[:-1].tolist(), precision[:-1].tolist(), cut.tolist())],
    }


def score_cases(rng):
    def drawn(name, n, share, shift, decimals=17, scale=1.0):
        positive = (rng.random(n) < share).astype(int)
        positive[:2] = [0, 1]
        scores = 1 / (1 + np.exp(-(rng.normal(0, 1, n) + shift * positive - shift / 2)))
        return score_case(name, positive, np.round(scores, decimals) * scale)

    return [
        drawn("scores without ties", 90, 0.4, 1.5),
        drawn("scores with many ties", 120, 0.4, 1.0, 1),
        drawn("a rare class", 150, 0.06, 2.0, 2),
        drawn("the other way round", 60, 0.5, -1.5, 2),
        drawn("scores beyond 1", 60, 0.5, 1.0, 2, 1e200),
        score_case("a constant score", [0, 1, 1, 0, 1], [0.3] * 5),
        score_case("two cases", [0, 1], [0.2, 0.9]),
        score_case("separated", [0, 0, 1, 1], [0.1, 0.2, 0.8, 0.9]),
        score_case("sure and wrong", [0, 1, 1, 0], [1.0, 0.0, 1.0, 0.25]),
        score_case("the surest is wrong", [1, 0, 1, 0, 1], [0.6, 0.99, 0.5, 0.4, 0.3]),
    ]


def main():
    warnings.simplefilter("ignore")
    rng = np.random.default_rng(20263)
    write("labels.json", {"cases": label_cases(rng)})
    write("scores.json", {"cases": score_cases(rng)})


main()

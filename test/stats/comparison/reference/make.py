"""Writes the reference values beside this file: python3 make.py && npx biome format --write .

SciPy and statsmodels are the peers where they have the test; where they do not, the formulas of the papers are written out
here a second time, with NumPy. The tests read the JSON and need no Python.
"""

import json
from pathlib import Path

import numpy as np
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests

HERE = Path(__file__).parent
MASK = 0xFFFFFFFF


def write(name, cases):
    versions = {"numpy": np.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__}
    (HERE / name).write_text(json.dumps({"versions": versions, "cases": cases}, indent=1) + "\n")


class Xoshiro128:
    """The generator of the bot, so that both resample the same rows."""

    def __init__(self, seed):
        self.mixed = seed & MASK
        self.state = [self.split_mix() for _ in range(4)]

    def split_mix(self):
        self.mixed = (self.mixed + 0x9E3779B9) & MASK
        z = self.mixed
        z = ((z ^ (z >> 16)) * 0x85EBCA6B) & MASK
        z = ((z ^ (z >> 13)) * 0xC2B2AE35) & MASK
        return z ^ (z >> 16)

    @staticmethod
    def rotate(value, by):
        return ((value << by) | (value >> (32 - by))) & MASK

    def index(self, size):
        a, b, c, d = self.state
        drawn = (self.rotate((b * 5) & MASK, 7) * 9) & MASK
        shifted = (b << 9) & MASK
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= shifted
        self.state = [a, b, c, self.rotate(d, 11)]
        return drawn * size >> 32


def rmse(errors):
    return np.sqrt(np.mean(errors**2, axis=-1))


def bootstrap_case(rng, name, errors, seed, resamples, level):
    """`errors` has a row for each model."""
    random = Xoshiro128(seed)
    n = errors.shape[1]
    rows = np.array([[random.index(n) for _ in range(n)] for _ in range(resamples)])
    drawn = rmse(errors[:, rows])
    return {
        "name": name, "errors": errors.tolist(), "seed": seed, "resamples": resamples, "level": level,
        "tests": [difference(errors, drawn, other, level, 2.0 ** (1 - n)) for other in range(1, len(errors))],
    }


def difference(errors, drawn, other, level, surest):
    draws = np.sort(drawn[0] - drawn[other])
    below, above = np.sum(draws <= 0), np.sum(draws >= 0)
    p = min(1.0, 2 * (1 + min(below, above)) / (len(draws) + 1))
    # The outermost draws whose own p would not be below 1 - level any more.
    ranks = np.arange(1, len(draws) + 1)
    outside = ranks[2 * (ranks + 1e-7) / (len(draws) + 1) < 1 - level]
    rank = outside[-1] if len(outside) else 1
    return {
        "delta": float(rmse(errors[0]) - rmse(errors[other])),
        "p": float(max(p, surest)),
        "low": float(draws[rank - 1]),
        "high": float(draws[-rank]),
    }


def block_case(rng, name, errors, seed, resamples, level):
    random = Xoshiro128(seed)
    n = errors.shape[1]
    length = next(size for size in range(1, n + 2) if size**3 >= 8 * n)
    length = min(length, n)
    drawn = np.empty((len(errors), resamples))
    for draw in range(resamples):
        starts = [random.index(n - length + 1) for _ in range(-(-n // length))]
        rows = np.concatenate([np.arange(start, start + length) for start in starts])[:n]
        drawn[:, draw] = rmse(errors[:, rows])
    draws = np.sort(drawn[0] - drawn[1])
    tested = diebold_mariano(errors[0] ** 2 - errors[1] ** 2, 1)
    roots = rmse(errors[0]) + rmse(errors[1])
    rank = int(np.ceil((1 - level) * (resamples + 1) / 2 - 1e-7)) - 1
    margin = stats.t.isf((1 - level) / 2, n - 1) * tested["error"]
    blocks = (draws[rank - 1], draws[-rank])
    test = ((tested["mean"] - margin) / roots, (tested["mean"] + margin) / roots)
    return {
        "name": name, "errors": errors.tolist(), "seed": seed, "resamples": resamples, "level": level,
        "length": length, "p": tested["p"], "blocks": [float(end) for end in blocks],
        "low": float(min(blocks[0], test[0])), "high": float(max(blocks[1], test[1])),
    }


def diebold_mariano(d, horizon):
    n = len(d)
    centred = d - d.mean()
    gamma = np.array([centred[lag:] @ centred[: n - lag] for lag in range(n)]) / n
    dependent = gamma[1] / gamma[0] > 2 / np.sqrt(n)
    lags = horizon - 1
    variance = gamma[0] + 2 * gamma[1 : lags + 1].sum()
    weights = "none"
    if dependent or variance <= 0:
        lags = max(lags, max(size for size in range(n) if size**3 <= n))
        variance = gamma[0] + 2 * sum((1 - lag / (lags + 1)) * gamma[lag] for lag in range(1, lags + 1))
        weights = "bartlett"
    plain = d.mean() / np.sqrt(variance / n)
    hln = np.sqrt((n + 1 - 2 * horizon + horizon * (horizon - 1) / n) / n)
    statistic = plain * hln
    return {
        "statistic": float(statistic), "p": float(2 * stats.t.sf(abs(statistic), n - 1)), "lags": lags,
        "weights": weights, "mean": float(d.mean()), "error": float(d.mean() / statistic),
    }


def diebold_mariano_case(name, d, horizon):
    return {"name": name, "difference": d.tolist(), "horizon": horizon, **diebold_mariano(d, horizon)}


def ar1(rng, n, share):
    noise = rng.normal(size=n)
    for at in range(1, n):
        noise[at] += share * noise[at - 1]
    return noise


def fold_case(name, first, second, ratio):
    d = first - second
    k = len(d)
    error = np.sqrt((1 / k + ratio) * d.var(ddof=1))
    statistic = d.mean() / error
    margin = stats.t.isf(0.025, k - 1) * error
    return {
        "name": name, "first": first.tolist(), "second": second.tolist(), "testToTrain": ratio,
        "statistic": float(statistic), "p": float(2 * stats.t.sf(abs(statistic), k - 1)),
        "naive_p": float(stats.ttest_rel(first, second).pvalue),
        "low": float(d.mean() - margin), "high": float(d.mean() + margin),
    }


def mcnemar_case(only_first, only_second, rows):
    both = rows - only_first - only_second
    p = float(mcnemar([[both, only_first], [only_second, 0]], exact=True).pvalue)
    share = stats.binomtest(only_first, only_first + only_second).proportion_ci(0.95, method="exact")
    ends = [(2 * end - 1) * (only_first + only_second) / rows for end in share]
    return {"onlyFirst": only_first, "onlySecond": only_second, "rows": rows, "p": p,
            "low": float(ends[0]), "high": float(ends[1])}


def normal_case(name, errors, level):
    a, b = errors**2
    moved = a / (2 * np.sqrt(a.mean())) - b / (2 * np.sqrt(b.mean()))
    delta = float(np.sqrt(a.mean()) - np.sqrt(b.mean()))
    error = moved.std(ddof=1) / np.sqrt(len(a))
    margin = stats.norm.isf((1 - level) / 2) * error
    return {"name": name, "errors": errors.tolist(), "level": level, "delta": delta,
            "p": float(2 * stats.norm.sf(abs(delta) / error)),
            "low": float(delta - margin), "high": float(delta + margin)}


def holm_case(p):
    reject, adjusted, _, _ = multipletests(p, 0.05, method="holm")
    return {"p": p, "adjusted": adjusted.tolist(), "differs": reject.tolist()}


def main():
    rng = np.random.default_rng(20262)
    common = rng.normal(0, 2, 30)
    three = np.stack([common, common + rng.normal(0, 0.3, 30), common * 1.4 + rng.normal(0, 0.5, 30)])
    write("bootstrap.json", [
        bootstrap_case(rng, "three models of which two tie", three, 7, 999, 0.95),
        bootstrap_case(rng, "a level of a Holm step", three, 3000000000, 999, 1 - 0.05 / 3),
        bootstrap_case(rng, "two rows", np.array([[1.0, -2.0], [2.5, 1.0]]), 1, 199, 0.95),
    ])
    noise = ar1(rng, 60, 0.8)
    write("blocks.json", [
        block_case(rng, "errors that last", np.stack([noise, noise * 1.1 + rng.normal(0, 0.3, 60)]), 11, 999, 0.95),
        block_case(rng, "eight rows", rng.normal(0, 1, (2, 8)), 5, 199, 0.9),
    ])
    write("diebold-mariano.json", [
        diebold_mariano_case("independent losses", rng.normal(0.2, 1, 50), 1),
        diebold_mariano_case("losses that last", ar1(rng, 64, 0.9) + 0.3, 1),
        diebold_mariano_case("three steps ahead", rng.normal(0.1, 1, 40), 3),
        diebold_mariano_case("three steps ahead, losses that last", ar1(rng, 125, 0.7), 3),
        diebold_mariano_case("a sum of autocovariances below 0", np.array([1.0, -1.2, 1.1, -0.9, 1.3, -1.0, 0.8]), 2),
        diebold_mariano_case("two rows", np.array([0.4, 1.0]), 1),
        diebold_mariano_case("a difference beyond doubt", rng.normal(20, 1, 80), 1),
    ])
    base = rng.normal(3, 0.4, 10)
    write("nadeau-bengio.json", [
        fold_case("ten folds", base, base + rng.normal(0.1, 0.1, 10), 1 / 9),
        fold_case("two folds", np.array([1.0, 2.0]), np.array([1.5, 2.2]), 1.0),
        fold_case("ten times ten folds", rng.normal(0.9, 0.02, 100), rng.normal(0.91, 0.02, 100), 1 / 9),
        fold_case("beyond doubt", base, base * 9, 1 / 9),
    ])
    write("mcnemar.json", [
        mcnemar_case(*counts)
        for counts in [(1, 0, 3), (0, 5, 40), (8, 2, 100), (9, 9, 50), (30, 12, 200), (400, 300, 5000), (900, 20, 1000)]
    ])
    write("normal-difference.json", [
        normal_case("two models with much in common", three[:2], 0.95),
        normal_case("two models of different worth", rng.normal(0, [[1.0], [2.0]], (2, 200)), 0.99),
    ])
    write("holm.json", [holm_case(p) for p in
                        ([0.04], [0.01, 0.04], [0.03, 0.03], [0.2, 0.001, 0.02, 0.03], [0.0124, 0.9, 0.016, 0.5])])


main()

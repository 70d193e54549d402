"""Writes the reference values beside this file: python3 make.py && npx biome format --write .

SciPy and NumPy are the peers; the stability index and the Hellinger distance are their formulas. The tests read the JSON
and need no Python.
"""

import json
from pathlib import Path

import mpmath
import numpy as np
import scipy
from scipy import stats
from scipy.spatial.distance import jensenshannon

HERE = Path(__file__).parent


def write(name, value):
    versions = {"numpy": np.__version__, "scipy": scipy.__version__}
    (HERE / name).write_text(json.dumps({"versions": versions, **value}, indent=1) + "\n")


def precise_js(reference, current):
    """With 50 digits: SciPy's logarithms cancel where the shares are close."""
    mpmath.mp.dps = 50
    n, m = mpmath.mpf(sum(reference)), mpmath.mpf(sum(current))
    total = mpmath.mpf(0)
    for a, b in zip(reference, current):
        p, q = a / n, b / m
        for share in (p, q):
            if share > 0:
                total += share * mpmath.log(2 * share / (p + q), 2)
    return float(mpmath.sqrt(total / 2))


def shares_case(name, reference, current):
    reference, current = [int(x) for x in reference], [int(x) for x in current]
    p, q = np.array(reference) / sum(reference), np.array(current) / sum(current)
    js = precise_js(reference, current)
    assert abs(jensenshannon(p, q, base=2) - js) < 1e-7
    floored_p, floored_q = np.maximum(p, 1e-4), np.maximum(q, 1e-4)
    return {
        "name": name, "reference": reference, "current": current, "js": js,
        "hellinger": float(np.linalg.norm(np.sqrt(p) - np.sqrt(q)) / np.sqrt(2)),
        "psi": float(np.sum((floored_q - floored_p) * np.log(floored_q / floored_p))),
    }


def sample_case(name, reference, current):
    reference, current = np.asarray(reference, float), np.asarray(current, float)
    edges = np.unique(np.quantile(reference, np.arange(1, 10) / 10))

    def counts(sample):
        # The number of edges below a value is its bin: (edge[i - 1], edge[i]].
        return np.bincount(np.searchsorted(edges, sample, side="left"), minlength=len(edges) + 1).tolist()

    unit = max(np.max(np.abs(reference)), np.max(np.abs(current))) or 1
    scaled = reference / unit, current / unit
    return {
        "name": name, "reference": reference.tolist(), "current": current.tolist(),
        "wasserstein": float(stats.wasserstein_distance(*scaled) * unit),
        "energy": float(stats.energy_distance(*scaled) * np.sqrt(unit)),
        "edges": edges.tolist(), "bins": {"reference": counts(reference), "current": counts(current)},
    }


def main():
    rng = np.random.default_rng(20263)

    def normal(mean, sd, n, digits=3):
        return np.round(rng.normal(mean, sd, n), digits)

    write("samples.json", {"cases": [
        sample_case("one row each", [1], [3]),
        sample_case("one row beside five", [2.5], [1, 2, 3, 4, 5]),
        sample_case("all tied", [0.1] * 7, [0.1] * 4),
        sample_case("two constants", [7] * 5, [8] * 8),
        sample_case("a shift", normal(0, 1, 60), normal(1, 1, 80)),
        sample_case("more spread", normal(20, 1, 101), normal(20, 3, 37)),
        sample_case("a Likert scale", rng.integers(1, 6, 70), rng.integers(2, 6, 50)),
        sample_case("tenths, of which no double is exact", normal(0, 1, 83, 1), normal(0.5, 1, 60, 1)),
        sample_case("half of it zeros", np.maximum(0, normal(0, 1, 80)), np.maximum(0, normal(0.7, 1, 80))),
        sample_case("deciles on rows", np.arange(1, 12), np.arange(2, 9)),
        sample_case("huge", [1e200, -1e200, 3e200], [2e200, 2.5e200, 4e199, 1e200]),
        sample_case("tiny", [5e-300, 1e-299, 0.0], [5e-300, 2e-299, 3e-299]),
    ]})
    write("shares.json", {"cases": [
        shares_case("alike", [30, 20, 50], [33, 18, 47]),
        shares_case("a new and a lost category", [30, 20, 0, 4], [33, 0, 12, 9]),
        shares_case("nothing in common", [10, 12, 0, 0], [0, 0, 9, 14]),
        shares_case("the same shares", [10, 20, 30], [1, 2, 3]),
        shares_case("one category", [10], [3]),
        shares_case("close", [333_333, 333_334, 333_333], [333_334, 333_333, 333_333]),
        shares_case("a category rarer than the floor", [99_999, 1], [49_000, 1000]),
        shares_case("ten bins", rng.integers(1, 90, 10), rng.integers(1, 90, 10)),
    ]})


main()

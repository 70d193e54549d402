"""Writes the reference values beside this file: python3 make.py && npx biome format --write .

SciPy is the peer. What it has not (p-values given the ties) is counted here, with whole numbers, in ways of its own;
Welch's test by mpmath too, because SciPy's loses digits of values that differ little.
The tests read the JSON and need no Python.
"""

import json
from fractions import Fraction
from itertools import combinations
from math import comb
from pathlib import Path

import mpmath
import numpy as np
import scipy
from scipy import stats

HERE = Path(__file__).parent


def write(name, value):
    versions = {"numpy": np.__version__, "scipy": scipy.__version__}
    (HERE / name).write_text(json.dumps({"versions": versions, **value}, indent=1) + "\n")


def gap_of(pooled, labels):
    """n·m times the largest distance of the two distribution functions, at the end of each run of equal values."""
    n = sum(labels)
    m = len(labels) - n
    i = j = largest = 0
    for at, label in enumerate(labels):
        i, j = i + label, j + 1 - label
        if at + 1 == len(pooled) or pooled[at + 1] != pooled[at]:
            largest = max(largest, abs(i * m - j * n))
    return largest


def pooled_with_labels(reference, current):
    rows = sorted([(float(x), 1) for x in reference] + [(float(x), 0) for x in current])
    return [x for x, _ in rows], [label for _, label in rows]


def p_of_all_splits(reference, current):
    pooled, labels = pooled_with_labels(reference, current)
    observed = gap_of(pooled, labels)
    hits = 0
    for chosen in combinations(range(len(pooled)), len(reference)):
        split = [0] * len(pooled)
        for at in chosen:
            split[at] = 1
        hits += gap_of(pooled, split) >= observed
    return float(Fraction(hits, comb(len(pooled), len(reference))))


def p_of_counted_paths(reference, current, ties=True):
    """Counts the paths that stay inside, by whole numbers of any size."""
    pooled, labels = pooled_with_labels(reference, current)
    observed = gap_of(pooled, labels)
    n, m = len(reference), len(current)
    if observed == 0:
        return 1.0
    is_end = [True] + [not ties or at + 1 == n + m or pooled[at + 1] != pooled[at] for at in range(n + m)]
    inside = {(0, 0): 1}
    for row in range(1, n + m + 1):
        following = {}
        for i in range(max(0, row - m), min(n, row) + 1):
            j = row - i
            if is_end[row] and abs(i * m - j * n) >= observed:
                continue
            following[i, j] = inside.get((i - 1, j), 0) + inside.get((i, j - 1), 0)
        inside = following
    all_paths = comb(n + m, n)
    return float(Fraction(all_paths - inside.get((n, m), 0), all_paths))


def exact_welch(reference, current):
    """With 60 digits."""
    mpmath.mp.dps = 60

    def moments(sample):
        values = [mpmath.mpf(x) for x in sample.tolist()]
        mean = sum(values) / len(values)
        return mean, sum((x - mean) ** 2 for x in values) / (len(values) - 1) / len(values)

    (mean, error), (other_mean, other_error) = moments(reference), moments(current)
    both = error + other_error
    t = (mean - other_mean) / mpmath.sqrt(both)
    dof = both**2 / (error**2 / (len(reference) - 1) + other_error**2 / (len(current) - 1))
    p = mpmath.betainc(dof / 2, mpmath.mpf(1) / 2, 0, dof / (dof + t * t), regularized=True)
    return {"statistic": float(t), "p": float(p)}


def sample_case(name, reference, current):
    reference, current = np.asarray(reference, float), np.asarray(current, float)
    ks = stats.ks_2samp(reference, current, method="exact")
    mwu = stats.mannwhitneyu(reference, current, method="asymptotic")
    can_welch = min(len(reference), len(current)) > 1 and (np.ptp(reference) > 0 or np.ptp(current) > 0)
    # t has no unit, and SciPy's squares overflow or vanish where the values are huge or tiny.
    unit = max(np.max(np.abs(reference)), np.max(np.abs(current))) or 1
    welch = stats.ttest_ind(reference / unit, current / unit, equal_var=False) if can_welch else None
    counted = p_of_counted_paths(reference, current, ties=False)
    assert abs(ks.pvalue - counted) <= 1e-9 * counted, (name, ks.pvalue, counted)
    tied = len(np.unique(np.concatenate([reference, current]))) < len(reference) + len(current)
    return {
        "name": name,
        "reference": reference.tolist(),
        "current": current.tolist(),
        "ks": {"statistic": float(ks.statistic), "p": float(ks.pvalue),
               "p_ties": p_of_counted_paths(reference, current) if tied else None},
        "mann_whitney": {"u": float(mwu.statistic), "p": float(mwu.pvalue)},
        "welch": welch and exact_welch_beside(name, reference, current, welch),
    }


def exact_welch_beside(name, reference, current, peer):
    exact = exact_welch(reference, current)
    # Of values that differ by a billionth of their size SciPy keeps six digits.
    assert abs(peer.pvalue - exact["p"]) <= 1e-5 * exact["p"], (name, peer, exact)
    return exact


def sample_cases(rng):
    def normal(mean, sd, n, digits=3):
        return np.round(rng.normal(mean, sd, n), digits)

    near = np.sin(np.arange(30.0))
    return [
        sample_case("one row each", [1], [2]),
        sample_case("the same one row", [1], [1]),
        sample_case("one row beside five", [2.5], [1, 2, 3, 4, 5]),
        sample_case("all tied", [7] * 5, [7] * 8),
        sample_case("two constants", [7] * 5, [8] * 8),
        sample_case("a constant beside numbers", [7] * 30, normal(7, 1, 20)),
        sample_case("no drift", normal(0, 1, 60, 9), normal(0, 1, 80, 9)),
        sample_case("equal sizes", normal(0, 1, 50, 9), normal(0.6, 1, 50, 9)),
        sample_case("sizes without a common divisor", normal(0, 1, 101, 9), normal(0.4, 2, 37, 9)),
        sample_case("far apart: p near 1e-40", normal(0, 1, 120, 9), normal(3.1, 1, 110, 9)),
        sample_case("no overlap", normal(0, 1, 90, 9), normal(50, 1, 40, 9)),
        sample_case("a Likert scale", rng.integers(1, 6, 70), rng.integers(2, 6, 50)),
        sample_case("rounded to tenths", normal(0, 1, 90, 1), normal(0.5, 1, 60, 1)),
        sample_case("half of it zeros", np.maximum(0, normal(0, 1, 80, 9)), np.maximum(0, normal(0.7, 1, 80, 9))),
        sample_case("heavily tied and far apart", np.minimum(3, normal(0, 1, 150, 0)), normal(5, 1, 150, 0)),
        sample_case("minus zero is zero", [-0.0, 0.0, 1.0], [0.0, -0.0, -0.0, 2.0]),
        sample_case("huge", [1e200, -1e200, 3e200], [2e200, 2.5e200, 4e199, 1e200]),
        sample_case("values that differ by a billionth of their size", 1e9 + near, 1e9 + 0.4 + near[:25] ** 2),
        sample_case("subnormal", [5e-324, 1e-323, 0.0], [5e-324, 2e-323, 3e-323]),
    ]


def split_cases(rng):
    """Small enough to deal out in every possible way."""
    cases = []
    for n, m, levels in [(3, 3, 2), (4, 5, 3), (6, 6, 4), (5, 8, 3), (7, 7, 5), (2, 9, 4), (1, 6, 3), (6, 8, 9)]:
        reference, current = rng.integers(0, levels, n), rng.integers(0, levels + 1, m)
        p = p_of_all_splits(reference, current)
        assert abs(p - p_of_counted_paths(reference, current)) < 1e-15
        cases.append({"reference": reference.tolist(), "current": current.tolist(), "p_ties": p})
    return cases


def long_run_case(reference, current):
    """Rows of each of a few values: runs so long that they are not gone through row by row."""
    samples = [np.repeat(np.arange(len(rows)), rows) for rows in (reference, current)]
    return {"reference": reference, "current": current, "p_ties": p_of_counted_paths(*samples)}


def permuted_case(rng, n, m, draws):
    """Larger: the share of random splits, with its standard error."""
    reference, current = np.round(rng.normal(0, 1, n), 1), np.round(rng.normal(0.05, 1, m), 1)
    pooled = np.concatenate([reference, current])
    values, group = np.unique(pooled, return_inverse=True)
    totals = np.bincount(group)

    def gaps(first):
        cumulative = np.cumsum(first, axis=-1)
        return np.max(np.abs(cumulative * m - (np.cumsum(totals) - cumulative) * n), axis=-1)

    observed = gaps(np.bincount(group[:n], minlength=len(values)))
    hits = int(np.sum(gaps(rng.multivariate_hypergeometric(totals, n, size=draws)) >= observed))
    return {"reference": reference.tolist(), "current": current.tolist(), "draws": draws, "hits": hits}


def kolmogorov_cases():
    cases = []
    for n in [1, 2, 3, 10, 50, 139, 140, 141, 500, 5000, 99_999, 100_001, 500_000]:
        scaled = [0.3, 0.5, 0.55, 0.9, 1.0, 1.2, 2.5, n - 1.5, n - 1, n - 0.5, n * 0.5, n * 0.49]
        squared = [0.3, 0.75, 0.76, 1.4, 2.1, 2.3, 3.9, 4.1, 10, 46, 92, 300, 371]
        distances = {t / n for t in scaled} | {float(np.sqrt(s / n)) for s in squared}
        distances |= {(1.39 / n) ** (2 / 3), (1.41 / n) ** (2 / 3)}
        cases += [[n, d, float(stats.kstwo.sf(d, n))] for d in sorted(distances) if 0 < d < 1.05]
    # A subnormal p has few digits to compare.
    return [[n, d, p] for n, d, p in cases if p == 0 or p > 1e-300]


def sequence(n, factor, shift):
    """The same doubles wherever it is computed: whole numbers below 2^53 and one division."""
    return np.arange(1, n + 1) * factor % 1_000_003 / 1_000_003 + shift


def large_case(n, m, shift):
    ks = stats.ks_2samp(sequence(n, 48271, 0), sequence(m, 69621, shift), method="asymp")
    return {"n": n, "m": m, "shift": shift, "statistic": float(ks.statistic), "p": float(ks.pvalue)}


def fisher_p(a, b, c, d):
    """By whole numbers: all tables at most as probable as this one."""
    n, first, rows = a + b, a + c, a + b + c + d
    ways = [comb(n, k) * comb(rows - n, first - k)
            for k in range(max(0, n + first - rows), min(n, first) + 1)]
    own = comb(n, a) * comb(rows - n, first - a)
    return float(Fraction(sum(way for way in ways if way <= own), comb(rows, first)))


def two_by_two_cases():
    tables = [(3, 1, 1, 3), (0, 5, 5, 0), (8, 2, 1, 5), (1, 0, 0, 1), (0, 10, 0, 12), (10, 0, 12, 0), (1, 9, 11, 3),
              (100, 900, 100, 900), (120, 880, 30, 970), (0, 120, 70, 10), (200, 5, 3, 190), (5, 995, 0, 20),
              (1000, 2000, 1100, 1900), (17, 3, 40, 60), (60, 40, 40, 60)]
    cases = []
    for a, b, c, d in tables:
        table = [[a, b], [c, d]]
        p = stats.fisher_exact(table)[1]
        assert abs(p - fisher_p(a, b, c, d)) <= 1e-8 * p, (table, p, fisher_p(a, b, c, d))
        degenerate = 0 in np.sum(table, axis=0)
        expected = None if degenerate else stats.contingency.expected_freq(table)
        enough = expected is not None and bool(np.all(expected >= 5))
        chi2_p = None if degenerate else float(stats.chi2_contingency(table, correction=False)[1])
        cases.append({"reference": [a, b], "current": [c, d], "fisher": fisher_p(a, b, c, d),
                      "test": "chi2" if enough else "fisher", "p": chi2_p if enough else fisher_p(a, b, c, d)})
    return cases


def table_case(name, reference, current):
    chi2 = stats.chi2_contingency([reference, current], correction=False)
    return {
        "name": name, "reference": reference, "current": current,
        "chi2": {"statistic": float(chi2[0]), "dof": int(chi2[2]), "p": float(chi2[1])},
        "expected": {"reference": chi2[3][0].tolist(), "current": chi2[3][1].tolist()},
        "low": float(np.mean(chi2[3] < 5)),
        "cramers_v": float(stats.contingency.association([reference, current], method="cramer")),
    }


def table_cases():
    return [
        table_case("alike", [30, 20, 50], [33, 18, 47]),
        table_case("two categories", [30, 20], [12, 41]),
        table_case("a new and a lost category", [30, 20, 0, 4], [33, 0, 12, 9]),
        table_case("many rare ones", [1, 2, 1, 0, 3, 40], [2, 0, 1, 4, 0, 35]),
        table_case("nothing in common", [10, 12, 0, 0], [0, 0, 9, 14]),
        table_case("p near 1e-40", [400, 300, 300], [210, 260, 530]),
        table_case("a million rows", [500_000, 300_000, 200_000], [501_000, 299_500, 199_500]),
    ]


def random_table_case(reference, current):
    """The share of all tables with these margins, each as probable as it is, whose chi-squared is at least as large."""
    totals = np.add(reference, current)
    n, rows = sum(reference), int(sum(totals))

    def statistic(first):
        return sum(Fraction((k * rows - int(t) * n) ** 2, int(t)) for k, t in zip(first, totals))

    def tables(at, left):
        if at == len(totals) - 1:
            if left <= totals[at]:
                yield (left,)
            return
        for k in range(min(left, int(totals[at])) + 1):
            for rest in tables(at + 1, left - k):
                yield (k, *rest)

    observed = statistic(reference)
    reached = 0
    for table in tables(0, n):
        if statistic(table) >= observed:
            ways = 1
            for k, t in zip(table, totals):
                ways *= comb(int(t), k)
            reached += ways
    return {"reference": reference, "current": current, "p": float(Fraction(reached, comb(rows, n)))}


def loss_case(rng, n, m):
    """All splits of a few losses: the exact p of the permutation test."""
    losses = np.round(rng.exponential(1, n + m), 2)
    losses[n:] += 1
    units = [int(round(x * 100)) for x in losses]

    def difference(chosen):
        first = sum(units[at] for at in chosen)
        return abs((sum(units) - first) * n - first * m)

    observed = difference(range(n))
    hits = sum(difference(chosen) >= observed for chosen in combinations(range(n + m), n))
    return {"reference": losses[:n].tolist(), "current": losses[n:].tolist(), "p": hits / comb(n + m, n)}


def main():
    rng = np.random.default_rng(20262)
    write("samples.json", {"cases": sample_cases(rng), "splits": split_cases(rng),
                           "longRuns": [long_run_case([500, 400, 350, 250], [450, 390, 380, 280]),
                                        long_run_case([700, 500, 300], [400, 500, 600]),
                                        long_run_case([1200, 3, 800], [130, 0, 170]),
                                        long_run_case([900, 1, 1, 1, 900], [880, 2, 0, 3, 950])],
                           "permuted": permuted_case(rng, 400, 300, 200_000)})
    write("kolmogorov.json", {"survival": kolmogorov_cases(),
                              "large": [large_case(20_000, 12_000, s) for s in (0, 0.004, 0.01, 0.05)]})
    write("tables.json", {"two_by_two": two_by_two_cases(), "tables": table_cases(),
                          "random": [random_table_case([4, 1, 0, 2], [1, 3, 3, 1]),
                                     random_table_case([9, 1, 1, 1, 0], [5, 0, 2, 0, 3])]})
    write("losses.json", {"cases": [loss_case(rng, 6, 8), loss_case(rng, 9, 7)]})


main()

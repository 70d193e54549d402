"""Writes detection.json beside this file: /usr/bin/python3 make.py && npx biome format --write .

Slow and plain implementations of ADWIN, Page-Hinkley and DDM, written from the papers: they keep the whole window as
numbers and compute every mean and variance from them anew. The tests read the JSON and need no Python.
"""

import json
import math
from pathlib import Path

import numpy as np
from scipy import special

HERE = Path(__file__).parent


def adwin(values, delta=0.002, clock=32, buckets=5, shortest=5, grace=10):
    """Bifet and Gavalda (2007). Returns [row, values left in the window] of each change; starts anew after it."""
    found = []
    window, sizes, seen = [], [], 0
    for row, value in enumerate(values):
        window.append(value)
        sizes = merged([*sizes, 1], buckets)
        seen += 1
        if seen % clock or len(window) <= grace:
            continue
        changed = False
        while differs(np.array(window), sizes, delta, shortest):
            changed = True
            window, sizes = window[sizes[0]:], sizes[1:]
        if changed:
            found.append([row, len(window)])
            window, sizes, seen = [], [], 0
    return found


def merged(sizes, buckets):
    """Bucket sizes, the oldest first, with the two oldest of a size made one where there are too many."""
    for size in sorted(set(sizes)) + [2 * max(sizes)]:
        if sizes.count(size) > buckets:
            at = sizes.index(size)
            sizes = [*sizes[:at], 2 * size, *sizes[at + 2:]]
    return sizes


def differs(window, sizes, delta, shortest):
    n = len(window)
    d = math.log(2 * math.log(n) / delta)
    for border in np.cumsum(sizes)[:-1]:
        old, new = window[:border], window[border:]
        if len(old) < shortest or len(new) < shortest:
            continue
        m = 1 / (len(old) - shortest + 1) + 1 / (len(new) - shortest + 1)
        bound = math.sqrt(2 * m * np.var(window) * d) + 2 / 3 * d * m
        if abs(np.mean(old) - np.mean(new)) > bound:
            return True
    return False


def page_hinkley(values, shortest=30, delta=0.005, threshold=50, alpha=0.9999):
    """Page (1954), in both directions, with a fading factor. Starts anew after each change."""
    found, start = [], 0
    rises, falls = [], []
    for row, value in enumerate(values):
        off = value - np.mean(values[start:row + 1])
        rises.append(alpha * (rises[-1] if rises else 0) + off - delta)
        falls.append(alpha * (falls[-1] if falls else 0) + off + delta)
        moved = max(rises[-1] - min(rises), max(falls) - falls[-1])
        if len(rises) >= shortest and moved > threshold:
            found.append(row)
            start, rises, falls = row + 1, [], []
    return found


def ddm(values, warm=30, level=3):
    """Gama, Medas, Castillo and Rodrigues (2004). Starts anew after each change."""
    found, start, best = [], 0, None
    for row in range(len(values)):
        n = row + 1 - start
        if n <= warm:
            continue
        p = np.mean(values[start:row + 1])
        s = math.sqrt(p * (1 - p) / n)
        if best is None or p + s <= sum(best):
            best = (p, s)
        if p + s > best[0] + level * best[1]:
            found.append(row)
            start, best = row + 1, None
    return found


def streams(rng):
    def normal(n, mean=0.0, sd=1.0):
        return rng.normal(mean, sd, n)

    def errors(n, rate):
        return (rng.random(n) < rate).astype(float)

    return [
        ("normal, nothing changes", normal(1500)),
        ("normal, up by 1", np.concatenate([normal(700), normal(700, 1)])),
        ("normal, down by 2", np.concatenate([normal(400), normal(300, -2)])),
        ("normal, up and back", np.concatenate([normal(400), normal(400, 1.5), normal(400)])),
        ("normal, a slow slope", normal(1200) + np.linspace(0, 2, 1200)),
        ("normal, the spread alone grows", np.concatenate([normal(500), normal(500, 0, 3)])),
        ("skewed", np.concatenate([rng.lognormal(0, 1, 600), rng.lognormal(0.8, 1, 600)])),
        ("far from zero", 1000 + normal(600)),
        ("constant", np.full(300, 0.1)),
        ("a step between constants", np.concatenate([np.full(200, 1.0), np.full(200, 5.0)])),
        ("errors, one in ten", errors(1500, 0.1)),
        ("errors, from 10 % to 30 %", np.concatenate([errors(700, 0.1), errors(700, 0.3)])),
        ("errors, from 40 % to 20 %", np.concatenate([errors(600, 0.4), errors(600, 0.2)])),
        ("errors, none and then all", np.concatenate([np.zeros(100), np.ones(100)])),
        ("errors, all wrong", np.ones(200)),
    ]


def stream_case(name, values):
    values = np.round(values, 3)
    binary = bool(np.isin(values, [0, 1]).all())
    return {
        "name": name,
        "values": [int(v) if v == int(v) else float(v) for v in values],
        "adwin": adwin(values.tolist()),
        "page_hinkley": page_hinkley(values),
        "ddm": ddm(values) if binary else None,
    }


def limits_case(values, share):
    k = len(values)
    unit = max(values)  # so that no square overflows
    scaled = np.array(values) / unit
    # Student's t through the beta function: the quantile of scipy.stats 1.10 has nine digits only.
    share_below = special.betaincinv((k - 1) / 2, 0.5, 2 * 0.00135)
    t = math.sqrt((k - 1) * (1 - share_below) / share_below)
    reach = t * np.std(scaled, ddof=1) * math.sqrt(1 / share + 1 / k)
    low, high = (np.mean(scaled) - reach) * unit, (np.mean(scaled) + reach) * unit
    return {"values": values, "share": share, "low": low, "high": high}


def main():
    rng = np.random.default_rng(20260)
    reference = {
        "streams": [stream_case(name, values) for name, values in streams(rng)],
        "limits": [
            limits_case([3.1, 2.9, 3.4, 3.0, 3.3], 1),
            limits_case([3.1, 2.9, 3.4, 3.0, 3.3], 0.4),
            limits_case([1.0, 2.0], 1),
            limits_case(np.round(rng.normal(1e6, 3, 12), 3).tolist(), 1),
            limits_case([2e200, 3e200, 2.5e200], 1),
        ],
    }
    (HERE / "detection.json").write_text(json.dumps(reference) + "\n")


if __name__ == "__main__":
    main()

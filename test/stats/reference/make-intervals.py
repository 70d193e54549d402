"""Writes intervals.json beside this file: python3 make-intervals.py && npx biome format --write .

statsmodels and NumPy are the peers. The resampled intervals are made of the same draws as ours: the generator is written
once more here, from its authors' description, and the rows of each resample are laid out one by one.
"""

import json
from pathlib import Path

import numpy as np
import statsmodels
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint
from statsmodels.tsa.stattools import acf

HERE = Path(__file__).parent
WORD = 0xFFFFFFFF


def xoshiro128(seed):
    """xoshiro128** 1.1, its state spread from the seed by SplitMix32."""
    state, counter = [], seed
    for _ in range(4):
        counter = (counter + 0x9E3779B9) & WORD
        mixed = ((counter ^ (counter >> 16)) * 0x85EBCA6B) & WORD
        mixed = ((mixed ^ (mixed >> 13)) * 0xC2B2AE35) & WORD
        state.append(mixed ^ (mixed >> 16))
    rotate = lambda x, k: ((x << k) | (x >> (32 - k))) & WORD
    while True:
        yield (rotate((state[1] * 5) & WORD, 7) * 9) & WORD
        shifted = (state[1] << 9) & WORD
        state[2] ^= state[0]
        state[3] ^= state[1]
        state[1] ^= state[2]
        state[0] ^= state[3]
        state[2] ^= shifted
        state[3] = rotate(state[3], 11)


def block_case(name, errors, seed, resamples, level):
    n = len(errors)
    length = int(np.ceil(np.round(2 * n ** (1 / 3), 9)))
    random = xoshiro128(seed)
    roots = []
    for _ in range(resamples):
        starts = [(next(random) * (n - length + 1)) >> 32 for _ in range(-(-n // length))]
        rows = np.concatenate([np.arange(start, start + length) for start in starts])[:n]
        roots.append(np.sqrt(np.mean(errors[rows] ** 2)))
    blocks = n / length
    t = stats.t.ppf((1 + level) / 2, blocks - 1)
    expanded = min(1 - 1e-9, 2 * stats.norm.cdf(np.sqrt(blocks / (blocks - 1)) * t) - 1)
    low, high = np.quantile(roots, [(1 - expanded) / 2, (1 + expanded) / 2])
    return {"name": name, "errors": errors.tolist(), "seed": seed, "resamples": resamples, "level": level,
            "low": float(low), "high": float(high)}


def means_case(values, seed, resamples):
    random = xoshiro128(seed)
    n = len(values)
    means = [float(np.mean(values[[(next(random) * n) >> 32 for _ in range(n)]])) for _ in range(resamples)]
    return {"values": values.tolist(), "seed": seed, "means": means}


def autoregressive(rng, n, share):
    values = rng.normal(size=n)
    for at in range(1, n):
        values[at] += share * values[at - 1]
    return values


def adjusted(p):
    return {"p": p, "holm": multipletests(p, method="holm")[1].tolist(),
            "benjaminiHochberg": multipletests(p, method="fdr_bh")[1].tolist()}


def wilson(successes, n, level):
    low, high = proportion_confint(successes, n, alpha=1 - level, method="wilson")
    return [successes, n, level, float(low), float(high)]


def main():
    rng = np.random.default_rng(20262)
    wandering = autoregressive(rng, 60, 0.8)
    cases = {
        "adjusted": [adjusted(p) for p in [
            [0.2], [0.01, 0.04, 0.03], [0.5, 0.5, 0.5], [1.0, 0.0, 1e-40, 1e-300], rng.uniform(size=25).tolist(),
            [0.04, 0.001, 0.001, 0.9, 0.02]]],
        "wilson": [wilson(*row) for row in [
            (0, 1, 0.95), (1, 1, 0.95), (0, 10, 0.95), (3, 10, 0.95), (10, 10, 0.99), (50, 100, 0.8), (999, 1000, 0.95),
            (1, 1_000_000, 0.95), (499_999, 1_000_000, 0.999)]],
        "autocorrelation": [{"values": values.tolist(), "r": float(acf(values, nlags=1, adjusted=False, fft=False)[1])}
                            for values in [np.array([1.0, 2.0]), np.array([1.0, -1, 1, -1, 2]), wandering,
                                           rng.normal(1e6, 1, 40)]]
                           + [{"values": [1e16, 1e16 + 2, 1e16, 1e16 + 2], "r": -0.75}],
        "blocks": [block_case("errors that wander", wandering, 7, 500, 0.95),
                   block_case("blocks that fit exactly", rng.normal(size=64), 0, 300, 0.9),
                   block_case("five rows", np.array([1.0, -2, 0.5, 4, 0]), 123456789, 200, 0.95)],
        "means": [means_case(rng.normal(size=9), 2**32 - 1, 12), means_case(np.array([3.0]), 5, 2)],
    }
    versions = {"numpy": np.__version__, "statsmodels": statsmodels.__version__}
    (HERE / "intervals.json").write_text(json.dumps({"versions": versions, **cases}, indent=1) + "\n")


main()

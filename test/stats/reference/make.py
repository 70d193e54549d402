"""Writes the reference values beside this file: python3 make.py && npx biome format --write .

NumPy, SciPy and scikit-learn are the peers. Where they lose digits mpmath computes with 60. The tests read the JSON and need no Python.
"""

import json
from pathlib import Path

import mpmath
import numpy as np
import scipy
import sklearn
from scipy import stats
from sklearn import metrics

HERE = Path(__file__).parent
mpmath.mp.dps = 60


def write(name, value):
    versions = {"numpy": np.__version__, "scipy": scipy.__version__, "scikit-learn": sklearn.__version__}
    (HERE / name).write_text(json.dumps({"versions": versions, **value}, indent=1) + "\n")


def figures(actual, predicted):
    error = predicted - actual
    constant = bool(np.all(actual == actual[0]))
    mse = metrics.mean_squared_error(actual, predicted)
    return {
        "rmse": float(np.sqrt(mse)),
        "mse": float(mse),
        "mae": float(metrics.mean_absolute_error(actual, predicted)),
        "bias": float(np.mean(error)),
        "median_ae": float(metrics.median_absolute_error(actual, predicted)),
        "max_error": float(metrics.max_error(actual, predicted)),
        "r2": None if constant else float(metrics.r2_score(actual, predicted)),
        "mape": None if np.any(actual == 0) else float(metrics.mean_absolute_percentage_error(actual, predicted)),
        "smape": float(np.mean(2 * np.abs(error) / (np.abs(actual) + np.abs(predicted)))),
        "wape": float(np.sum(np.abs(error)) / np.sum(np.abs(actual))),
        "nrmse": None if constant else float(np.sqrt(mse) / np.std(actual)),
        # NumPy leaves a rounding error on a constant.
        "baseline": 0.0 if constant else float(np.std(actual)),
    }


def exact_figures(actual, predicted):
    """The same of exactly these doubles: a mean near 1e16 is rounded by more than the values differ."""
    n = len(actual)
    actual, predicted = [mpmath.mpf(x) for x in actual], [mpmath.mpf(x) for x in predicted]
    error = [p - a for a, p in zip(actual, predicted)]
    size = sorted(abs(e) for e in error)
    mean = sum(actual) / n
    mse = sum(e * e for e in error) / n
    variance = sum((a - mean) ** 2 for a in actual) / n
    exact = {
        "rmse": mpmath.sqrt(mse),
        "mse": mse,
        "mae": sum(size) / n,
        "bias": sum(error) / n,
        "median_ae": (size[(n - 1) // 2] + size[n // 2]) / 2,
        "max_error": size[-1],
        "r2": 1 - mse / variance,
        "mape": None if 0 in actual else sum(abs(e / a) for e, a in zip(error, actual)) / n,
        "smape": sum(2 * abs(e) / (abs(a) + abs(p)) for e, a, p in zip(error, actual, predicted)) / n,
        "wape": sum(size) / sum(abs(a) for a in actual),
        "nrmse": mpmath.sqrt(mse / variance),
        "baseline": mpmath.sqrt(variance),
    }
    return {name: value if value is None else float(value) for name, value in exact.items()}


def metric_cases(rng):
    def case(name, actual, predicted):
        actual, predicted = np.asarray(actual, float), np.asarray(predicted, float)
        return {"name": name, "actual": actual.tolist(), "predicted": predicted.tolist(),
                "metrics": figures(actual, predicted)}

    def exact_case(name, actual, predicted):
        return {"name": name, "actual": actual, "predicted": predicted, "metrics": exact_figures(actual, predicted)}

    normal = rng.normal(20, 5, 200)
    skewed = rng.lognormal(3, 1.2, 101)
    return [
        case("two rows", [1, 2], [2, 2]),
        case("normal errors", normal, normal + rng.normal(0.7, 2, 200)),
        case("skewed values", skewed, skewed * rng.lognormal(0, 0.3, 101)),
        case("far from zero", 1e9 + rng.normal(0, 1, 50), 1e9 + rng.normal(0, 1, 50)),
        case("tiny values", rng.normal(0, 1e-9, 40), rng.normal(0, 1e-9, 40)),
        case("worse than the mean", rng.normal(0, 1, 30), rng.normal(9, 3, 30)),
        case("a constant actual value", np.full(12, 3.7), rng.normal(3.7, 1, 12)),
        case("a zero among the actual values", [0, 1, 2, 3], [0.5, 1, 2, 2]),
        exact_case("values that differ in their last digit", [1e16, 1e16 + 2, 1e16 + 2], [1e16 + 4, 1e16, 1e16 + 2]),
        exact_case("a square that overflows where the mean of the squares does not", [1.5e154, 1, 2, 3, 4], [1.0, 1, 2, 3, 5]),
    ]


def normal_cases():
    points = [*np.linspace(-38, 8, 93).tolist(), -1e-9, 0.0, 1e-300]
    # SciPy has 17 digits of these as well, though the doubles themselves are stored with fewer.
    shares = [5e-324, 7.5e-315, 1e-308, 1e-300, 1e-100, 1e-16, 1e-10, 1e-5, 0.01, 0.02425, 0.025, 0.1, 0.3, 0.5, 0.7, 0.9, 0.975, 0.999999]
    return {
        "cdf": [[z, float(stats.norm.cdf(z))] for z in points],
        "quantile": [[p, float(stats.norm.ppf(p))] for p in shares],
    }


def bca_case(rng, name, errors, level):
    def rmse(sample, axis=-1):
        return np.sqrt(np.mean(sample**2, axis=axis))

    result = stats.bootstrap((errors,), rmse, n_resamples=399, confidence_level=level, method="BCa",
                             random_state=rng)
    left_out = [float(rmse(np.delete(errors, row))) for row in range(len(errors))]
    return {
        "name": name,
        "level": level,
        "estimate": float(rmse(errors)),
        "leftOut": left_out,
        "resampled": result.bootstrap_distribution.tolist(),
        "low": float(result.confidence_interval.low),
        "high": float(result.confidence_interval.high),
    }


def main():
    rng = np.random.default_rng(20261)
    write("metrics.json", {"cases": metric_cases(rng)})
    write("normal.json", normal_cases())
    write("bca.json", {"cases": [
        bca_case(rng, "normal errors", rng.normal(0, 2, 25), 0.95),
        bca_case(rng, "a heavy tail", rng.standard_t(2, 40), 0.95),
        bca_case(rng, "three rows", np.array([0.1, -2.0, 5.0]), 0.8),
    ]})


main()

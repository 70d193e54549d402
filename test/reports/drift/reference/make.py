"""Figures of the sample months by pandas and SciPy: python3 make.py > orders.json (SciPy 1.10.1)."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import scipy
from scipy import stats
from scipy.spatial.distance import jensenshannon

SAMPLES = Path(__file__).parents[4] / "data" / "samples"
before, now = (pd.read_csv(SAMPLES / f"pedidos-{month}.csv") for month in ("abril", "mayo"))


def numeric(name):
    x, y = before[name].dropna(), now[name].dropna()
    ks = stats.ks_2samp(x, y)
    u = stats.mannwhitneyu(x, y, method="asymptotic")
    edges = np.unique(np.quantile(x, np.arange(1, 10) / 10))

    def shares(values):
        return np.bincount(np.searchsorted(edges, values, side="left"), minlength=len(edges) + 1) / len(values)

    p, q = shares(x), shares(y)
    floored_p, floored_q = np.maximum(p, 1e-4), np.maximum(q, 1e-4)
    wasserstein = stats.wasserstein_distance(x, y)
    return {
        "tests": {"ks": {"statistic": ks.statistic, "p": ks.pvalue}, "mann_whitney": {"u": u.statistic, "p": u.pvalue}},
        "distances": {
            "wasserstein": wasserstein,
            "wasserstein_normalised": wasserstein / x.std(ddof=0),
            "js": jensenshannon(p, q, base=2),
            "hellinger": np.sqrt(((np.sqrt(p) - np.sqrt(q)) ** 2).sum() / 2),
            "psi": ((floored_q - floored_p) * np.log(floored_q / floored_p)).sum(),
        },
    }


def categorical(name):
    labels = sorted(set(before[name]) | set(now[name]))
    table = np.array([[(sample[name] == label).sum() for label in labels] for sample in (before, now)])
    statistic, p, dof, _ = stats.chi2_contingency(table, correction=False)
    tests = {"chi2": {"statistic": statistic, "dof": dof, "p": p}, "cramers_v": np.sqrt(statistic / table.sum())}
    if len(labels) == 2:
        tests["fisher"] = {"p": stats.fisher_exact(table)[1]}
    return {"tests": tests, "distances": {"js": jensenshannon(*table, base=2)}}


def missing(name):
    table = [[sample[name].isna().sum(), sample[name].notna().sum()] for sample in (before, now)]
    return {"missing_p": stats.chi2_contingency(table, correction=False)[1]}


def rmse(sample):
    return float(np.sqrt(((sample["minutos_predicho"] - sample["minutos_real"]) ** 2).mean()))


columns = {name: numeric(name) for name in ("distancia_km", "valor", "minutos_predicho", "minutos_real")}
columns["edad"] = numeric("edad") | missing("edad")
columns |= {name: categorical(name) for name in ("barrio", "canal")}
print(
    json.dumps(
        {"scipy": scipy.__version__, "columns": columns, "concept": {"reference": rmse(before), "current": rmse(now)}},
        indent=2,
        default=float,
    )
)

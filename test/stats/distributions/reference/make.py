"""Writes the reference values beside this file: python3 make.py && npx biome format --write .

SciPy is the peer. Far out in a tail its own functions lose digits or give 0, so that mpmath computes with 400 digits
what they compute with 16, and the two must agree where SciPy is exact. The tests read the JSON and need no Python.
"""

import json
from fractions import Fraction
from math import comb
from pathlib import Path

import mpmath
import numpy as np
import scipy
from mpmath import mp, mpf
from scipy import special, stats

HERE = Path(__file__).parent
mp.dps = 400  # so that 1 − 1e-300 has its digits too
DOFS = [1, 2, 3, 4.5, 8, 30, 120, 1000, 1e5]


def both(exact, peer, rel=1e-6):
    """The exact value; SciPy's must be that too, where both are ordinary numbers."""
    exact = float(exact)
    if exact > 1e-290 and peer > 1e-290:
        assert abs(exact / peer - 1) < rel, (exact, peer)
    return exact


def normal():
    return [[z, both(mpmath.ncdf(-mpf(z)), stats.norm.sf(z))] for z in
            [-40, -8, -1, -1e-9, 0, 1e-9, 0.5, 1, 3, 3.001, 5, 9, 13.3, 20, 30, 37]]


def log_gamma():
    return [[x, both(mpmath.loggamma(mpf(x)), special.gammaln(x))] for x in
            [1e-300, 1e-5, 0.1, 0.5, 0.999, 1.5, 2.001, 3, 7.25, 9.999, 10, 170, 1e5, 1e15, 1e300]]


def gamma_q():
    points = [(0.5, 0.1), (0.5, 1.4), (0.5, 690), (1, 0), (1, 2), (1, 690), (7.5, 1e-10), (7.5, 8), (7.5, 100), (30, 12),
              (30, 31.1), (30, 700), (1e3, 950), (1e3, 1001.5), (1e3, 1500), (1e3, 2600), (1e5, 99_000), (1e5, 1e5),
              (1e5, 1.02e5), (0.01, 1e-3), (0.01, 5)]
    return [[a, x, both(mpmath.gammainc(mpf(a), mpf(x), mpmath.inf, regularized=True), special.gammaincc(a, x))]
            for a, x in points]


def chi_squared():
    points = [(0, 1), (1e-8, 1), (3.841458820694124, 1), (180, 1), (1300, 1), (5, 2), (1380, 2), (0.2, 5), (30, 5),
              (1e4, 5), (90, 100), (560, 100), (1800, 100), (999, 1000), (1e5, 99_998)]
    return [[x, k, both(mpmath.gammainc(mpf(k) / 2, mpf(x) / 2, mpmath.inf, regularized=True), stats.chi2.sf(x, k))]
            for x, k in points]


def exact_beta(a, b, x):
    """I_x by the hypergeometric series of positive terms, on the side where it is short."""
    a, b, x = mpf(a), mpf(b), mpf(x)
    if x > mpf(1) / 2:
        return 1 - exact_beta(b, a, 1 - x)
    front = mpmath.exp(a * mpmath.log(x) + b * mpmath.log(1 - x) - mpmath.log(a)
                       + mpmath.loggamma(a + b) - mpmath.loggamma(a) - mpmath.loggamma(b))
    term = total = mpf(1)
    step = 0
    while term > total * mpf(10) ** -390:
        term *= (a + b + step) / (a + 1 + step) * x
        total += term
        step += 1
    return front * total


def beta():
    points = [(0.5, 0.5, 0.1), (0.5, 0.5, 0.999), (1, 1, 0.25), (2, 3, 1e-12), (2, 3, 0.6), (2, 3, 1), (10, 0.5, 0.3),
              (10, 0.5, 1e-30), (0.5, 10, 1e-80), (100, 80, 0.5), (100, 80, 0.2), (100, 80, 1e-3), (80, 100, 0.9),
              (5000, 4000, 0.55), (5000, 4000, 0.4), (1e6, 1e6, 0.4995), (1e6, 1e6, 0.49), (0.01, 3, 1e-200)]
    return [[a, b, x, both(exact_beta(a, b, x), special.betainc(a, b, x))] for a, b, x in points]


def student():
    rows = []
    for dof in DOFS:
        for t in [0, 1e-9, 0.5, 1, 2.5, 6, 15, 36, 1e3, 1e8, 1e12, 1e200]:
            t_, v = mpf(t), mpf(dof)
            x = v / (v + t_ * t_)
            exact = exact_beta(v / 2, mpf(1) / 2, x) / 2 if t > 0 else mpf("0.5")
            rows.append([t, dof, both(exact, stats.t.sf(t, dof))])
    return rows


def student_quantile():
    shares = [1e-300, 1e-40, 1e-9, 0.00135, 0.025, 0.3, 0.4999, 0.5, 0.6, 0.9, 0.975, 0.99865, 0.999999]
    rows = []
    for dof in DOFS:
        for p in shares:
            if p == 0.5:
                rows.append([p, dof, 0.0])
                continue
            rows.append([p, dof, float(refine(p, dof))])
            if p > 1e-10:
                assert abs(rows[-1][2] / stats.t.ppf(p, dof) - 1) < 1e-8, rows[-1]
    # Of half a degree of freedom the quantile of 1e-150 is 7e298, where SciPy says 1e100.
    return rows + [[1e-150, 0.5, float(refine(1e-150, 0.5))]]


def refine(p, dof):
    """The root in log |t| by the secant method, from the normal quantile."""
    tail, v = mpf(p) if p < 0.5 else 1 - mpf(p), mpf(dof)

    def off(u):
        t = mpmath.exp(u)
        return mpmath.log(exact_beta(v / 2, mpf(1) / 2, v / (v + t * t)) / 2) - mpmath.log(tail)

    near = mpmath.log(mpf(-stats.norm.ppf(float(tail))))
    return (1 if p > 0.5 else -1) * mpmath.exp(mpmath.findroot(off, (near, near + mpf("1e-6")), tol=1e-60))


def f():
    points = [(0, 3, 7), (1e-6, 1, 1), (1, 1, 1), (1e200, 1, 1), (1e200, 1, 2), (4.5, 2, 30), (400, 2, 30), (1e6, 2, 30),
              (0.3, 10, 12), (9, 10, 12), (1e20, 10, 12), (1.05, 1000, 900), (2, 1000, 900), (6, 500, 400),
              (0.01, 40, 3), (1e10, 40, 3)]
    rows = []
    for x, d1, d2 in points:
        exact = 1 if x == 0 else exact_beta(mpf(d2) / 2, mpf(d1) / 2, mpf(d2) / (d2 + d1 * mpf(x)))
        rows.append([x, d1, d2, both(exact, stats.f.sf(x, d1, d2))])
    return rows


def binomial():
    points = [(0, 1, 0.5), (0, 5, 0.5), (2, 5, 0.5), (5, 5, 0.5), (-1, 5, 0.5), (3, 12, 0.1), (3, 12, 0.9), (0, 800, 0.5),
              (60, 800, 0.5), (400, 800, 0.5), (799, 800, 0.5), (10, 900, 0.3), (2, 40, 1e-3), (2, 40, 0.999), (0, 7, 0.0),
              (6, 7, 1.0), (48_000, 100_000, 0.5), (41_000, 100_000, 0.5)]
    rows = []
    for k, n, p in points:
        share = Fraction(p)
        if n <= 1000:
            exact = sum(comb(n, i) * share**i * (1 - share) ** (n - i) for i in range(k + 1))
            exact = mpf(exact.numerator) / exact.denominator if isinstance(exact, Fraction) else mpf(exact)
        else:
            exact = exact_beta(n - k, k + 1, 1 - mpf(p))
        rows.append([k, n, p, both(exact, stats.binom.cdf(k, n, p))])
    return rows


def hypergeometric():
    points = [(2, 10, 4, 5), (0, 10, 4, 5), (4, 10, 4, 5), (5, 10, 4, 5), (0, 0, 0, 0), (0, 3, 0, 3), (3, 3, 3, 3),
              (10, 100, 30, 40), (30, 100, 30, 40), (0, 2000, 600, 900), (600, 2000, 600, 900), (270, 2000, 600, 900),
              (5100, 100_000, 10_000, 50_000), (6500, 100_000, 10_000, 50_000), (1, 10_000_000, 3, 5)]
    rows = []
    for k, population, marked, drawn in points:
        ways = comb(marked, k) * comb(population - marked, drawn - k) if 0 <= drawn - k else 0
        exact = mpf(ways) / comb(population, drawn)
        rows.append([k, population, marked, drawn, both(exact, stats.hypergeom.pmf(k, population, marked, drawn))])
    return rows


def main():
    versions = {"numpy": np.__version__, "scipy": scipy.__version__, "mpmath": mpmath.__version__}
    tables = {"normalSurvival": normal(), "logGamma": log_gamma(), "regularisedGammaQ": gamma_q(),
              "chiSquaredSurvival": chi_squared(), "regularisedBeta": beta(), "studentTSurvival": student(),
              "studentTQuantile": student_quantile(), "fSurvival": f(), "binomialCdf": binomial(),
              "hypergeometricPmf": hypergeometric()}
    (HERE / "distributions.json").write_text(json.dumps({"versions": versions, **tables}, indent=1) + "\n")


main()

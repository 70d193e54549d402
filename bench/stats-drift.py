"""SciPy's side of stats-drift.ts: reads two samples, then answers each task on its input with the milliseconds
of processor time it took and its results."""

import json
import sys
import time

import numpy as np
from scipy import stats

reference, current = (np.fromfile(path) for path in sys.argv[1:3])


def kolmogorov_smirnov():
    result = stats.ks_2samp(reference, current, method="asymp")
    return [float(result.statistic), float(result.pvalue)]


TASKS = {
    "sort": lambda: [float(np.sort(reference)[len(reference) // 2])],
    "kolmogorov_smirnov": kolmogorov_smirnov,
    "wasserstein": lambda: [float(stats.wasserstein_distance(reference, current))],
}

for line in sys.stdin:
    begin = time.process_time()
    results = TASKS[line.strip()]()
    print(json.dumps({"ms": (time.process_time() - begin) * 1000, "results": results}), flush=True)

# The peer of FramesComparison: the same questions asked of pandas. Prints one line per question: name, then milliseconds of each run.
import resource, sys, time
import pandas as pd

folder = sys.argv[1]


def load():
    return pd.read_csv(f"{folder}/rows.csv", dtype={"source": "category", "term": "category"}, parse_dates=["day"])


def top(frame):
    sums = frame.groupby(["source", "term"], observed=True)["count"].sum().reset_index()
    return sums.sort_values("count", ascending=False, kind="stable").groupby("source", observed=True).head(20)


def measure(name, action, runs):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append((time.perf_counter() - start) * 1000)
    print(name, *(f"{t:.1f}" for t in times), flush=True)


measure("load", load, 3)
frame, documents = load(), pd.read_csv(f"{folder}/documents.csv")
measure("count", lambda: frame.groupby(["source", "day"], observed=True).size().reset_index(), 5)
measure("top", lambda: top(frame), 5)
measure("sort", lambda: frame.sort_values("count", kind="stable"), 5)
measure("join", lambda: frame.merge(documents, on="document"), 5)
print("check", int(top(frame)["count"].sum()), len(frame.merge(documents, on="document")))
print("memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)

# python3 peers.py segment FILE | names FILE | pipeline FOLDER: jieba 0.42.1, and bs4 (lxml where there is one) with Counter.
import logging, os, sys, time
from collections import Counter
import jieba
jieba.setLogLevel(logging.WARNING)
what, path = sys.argv[1:]
if what == "segment":
    lines = open(path, encoding="utf-8").read().split("\n")
    jieba.initialize()
    best = 1e9
    for _ in range(2):
        start = time.perf_counter()
        tokens = sum(1 for line in lines for _ in jieba.tokenize(line))
        best = min(best, time.perf_counter() - start)
    print(best * 1000, tokens)
elif what == "names":
    import jieba.posseg, resource
    lines = open(path, encoding="utf-8").read().split("\n")
    jieba.initialize()
    start = time.perf_counter()
    names = sum(1 for line in lines for word in jieba.posseg.cut(line) if word.flag[:2] in ("nr", "ns", "nt"))
    # not getrusage: its maximum is handed down by the process that started this one
    peak = next(int(line.split()[1]) * 1024 for line in open('/proc/self/status') if line.startswith('VmHWM'))
    print((time.perf_counter() - start) * 1000, names, peak)
else:
    from bs4 import BeautifulSoup
    counts, articles = Counter(), 0
    for name in os.listdir(path):
        with open(os.path.join(path, name), encoding="utf-8") as file:
            counts.update(jieba.cut(BeautifulSoup(file.read(), "lxml").get_text()))
        articles += 1
    top = [word for word, _ in counts.most_common(200) if len(word) > 1][:5]
    print(f"{articles} articles, {len(counts)} terms: {' '.join(top)}")

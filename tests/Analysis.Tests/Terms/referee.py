# Reads lines, writes each cut by Python jieba: tokens separated by single spaces, white-space tokens dropped.
# Arguments: precise or search, then optionally a user dictionary.
import logging, sys
import jieba
jieba.setLogLevel(logging.WARNING)
if len(sys.argv) > 2:
    jieba.load_userdict(sys.argv[2])
cut = jieba.cut_for_search if sys.argv[1] == "search" else jieba.cut
sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
for line in sys.stdin:
    print(" ".join(token for token in cut(line.rstrip("\r\n")) if token.strip()))

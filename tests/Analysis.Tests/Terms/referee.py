# Reads lines, writes each cut by Python jieba: tokens separated by single spaces, white-space tokens dropped.
import logging, sys
import jieba
jieba.setLogLevel(logging.WARNING)
if len(sys.argv) > 1:
    jieba.load_userdict(sys.argv[1])
sys.stdin.reconfigure(encoding="utf-8", errors="surrogatepass")
sys.stdout.reconfigure(encoding="utf-8", errors="surrogatepass")
for line in sys.stdin:
    print(" ".join(token for token in jieba.cut(line.rstrip("\r\n")) if token.strip()))

# Reads lines, writes each line's words by ICU's word boundaries (UAX 29), separated by single spaces; punctuation and white space are no words.
import sys
from icu import BreakIterator, Locale, UnicodeString
sys.stdin.reconfigure(encoding="utf-8", newline="\n")
sys.stdout.reconfigure(encoding="utf-8")
boundaries = BreakIterator.createWordInstance(Locale.getRoot())
for line in sys.stdin:
    text = UnicodeString(line.rstrip("\n"))
    boundaries.setText(text)
    start, words = 0, []
    for end in boundaries:
        if boundaries.getRuleStatus() >= 100:
            words.append(str(text[start:end]))
        start = end
    print(" ".join(words))

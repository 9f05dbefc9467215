"""Times jieba under the system's Python: for every line on standard input one pass over the text, answered with seconds."""
import hashlib
import sys
import time

import jieba

jieba.setLogLevel(60)
jieba.initialize()
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read()
tokens = []
for command in sys.stdin:
    if command.strip() == "check":
        print(len(tokens), hashlib.sha256("\n".join(tokens).encode()).hexdigest(), flush=True)
        continue
    start = time.perf_counter()
    tokens = jieba.lcut(text)
    print(time.perf_counter() - start, flush=True)

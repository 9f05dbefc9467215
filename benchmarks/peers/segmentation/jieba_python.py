"""jieba under the system's Python, for the comparison of segmenters: «pass» is answered with seconds, «tokens FILE» when the file is written."""
import sys
import time

import jieba

jieba.setLogLevel(60)
jieba.initialize()
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read()
tokens = []
for command in sys.stdin:
    if command.startswith("tokens "):
        with open(command[7:].rstrip("\n"), "w", encoding="utf-8", newline="") as file:
            file.write("\u241f".join(tokens))
        print("written", flush=True)
        continue
    start = time.perf_counter()
    tokens = jieba.lcut(text)
    print(time.perf_counter() - start, flush=True)

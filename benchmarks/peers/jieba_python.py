"""jieba under the system's Python. Argument: the text."""
import sys

import jieba

from peer import serve

jieba.setLogLevel(60)
jieba.initialize()
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read()
tokens = []


def cut():
    global tokens
    tokens = jieba.lcut(text)


serve(jieba.__version__, cut, lambda: tokens)

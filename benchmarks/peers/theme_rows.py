"""Rows to learn themes from and to be asked about: lines of part, theme and text, divided by tabs."""
import sys

import jieba

jieba.setLogLevel(60)
jieba.initialize()


def words(text):
    """jieba's words without white space."""
    return [word for word in jieba.lcut(text) if not word.isspace()]


def read():
    """Parts, themes and texts of all rows, in their order."""
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    return [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows]

"""fastText over jieba's words and word pairs, one model for each part, learned from the other parts."""
import importlib.metadata
import os
import tempfile

import fasttext

from peer import serve
from theme_rows import read, words

parts, themes, texts = read()
models = []
for part in sorted(set(parts)):
    inside = [i for i, p in enumerate(parts) if p == part]
    outside = [i for i, p in enumerate(parts) if p != part]
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt", delete=False) as file:
        file.writelines(f"__label__{themes[i]} {' '.join(words(texts[i]))}\n" for i in outside)
    model = fasttext.train_supervised(file.name, epoch=25, lr=0.5, wordNgrams=2, thread=1, verbose=0)
    os.remove(file.name)
    models.append((model, inside, [texts[i] for i in inside]))
answers = [""] * len(texts)


def predict():
    for model, places, asked in models:
        labels, _ = model.predict([" ".join(words(text)) for text in asked])
        for place, label in zip(places, labels):
            answers[place] = label[0].removeprefix("__label__")


try:
    version = importlib.metadata.version("fasttext")
except importlib.metadata.PackageNotFoundError:
    version = ""
serve(version, predict, lambda: answers)

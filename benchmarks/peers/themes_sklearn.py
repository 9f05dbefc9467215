"""A linear support vector machine over TF-IDF of jieba's words and word pairs, one for each part, learned from the other parts."""
import sklearn
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

from peer import serve
from theme_rows import read, words

parts, themes, texts = read()
models = []
for part in sorted(set(parts)):
    inside = [i for i, p in enumerate(parts) if p == part]
    outside = [i for i, p in enumerate(parts) if p != part]
    vectors = TfidfVectorizer(tokenizer=words, token_pattern=None, lowercase=False, ngram_range=(1, 2), sublinear_tf=True)
    model = make_pipeline(vectors, LinearSVC())
    model.fit([texts[i] for i in outside], [themes[i] for i in outside])
    models.append((model, inside, [texts[i] for i in inside]))
answers = [""] * len(texts)


def predict():
    for model, places, asked in models:
        for place, theme in zip(places, model.predict(asked)):
            answers[place] = theme


serve(sklearn.__version__, predict, lambda: answers)

"""The model as teacher. Run: python label.py MODEL_FOLDER IN.jsonl OUT.jsonl

IN: one object a line with `id` and `text`; other fields are kept. OUT adds `expect`, `entities`, `mentions` in the shape of tests/corpus, and the
probabilities behind them, so that a student can learn from the sure ones or from all by weight. Offsets are UTF-16, as the extension counts.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from batches import sample_of
from corpus import KINDS, TEXT_LABELS, Row
from metrics import Thresholds, action_of, sigmoid, softmax
from run_onnx import SavedModel
from tokenise import Tokeniser


def utf16(text: str, place: int) -> int:
    return len(text[:place].encode("utf-16-le")) // 2


def words_of(sample, chances: np.ndarray) -> list[tuple[int, int, np.ndarray]]:
    """(start, end, probabilities) of each word: the mean over its pieces."""
    grouped: dict[int, list[int]] = {}
    for place, token in enumerate(sample.tokens):
        grouped.setdefault(token.word, []).append(place)
    return [(sample.tokens[places[0]].start, sample.tokens[places[0]].end, chances[places].mean(0)) for places in grouped.values()]


def spans_of(text: str, words: list[tuple[int, int, np.ndarray]], private: float) -> list[dict]:
    """Neighbouring words of one kind are one span if nothing but a space, a hyphen, a comma or an apostrophe lies between."""
    found: list[dict] = []
    for start, end, chances in words:
        kind = KINDS[1] if chances[1] >= private else KINDS[int(np.argmax(chances))]
        if kind == "none" or (kind == "private" and chances[1] < private):
            continue
        between = text[found[-1]["end"] : start] if found else None
        if found and found[-1]["kind"] == kind and between in ("", " ", "-", ", ", "'", "’", ". "):
            found[-1]["end"] = end
            found[-1]["all"].append(float(chances[KINDS.index(kind)]))
        else:
            found.append({"start": start, "end": end, "kind": kind, "all": [float(chances[KINDS.index(kind)])]})
    return [each for each in found if any(letter.isalpha() for letter in text[each["start"] : each["end"]])]


def labelled(given: dict, tokeniser: Tokeniser, saved: SavedModel, limits: Thresholds) -> dict:
    text = given["text"]
    sample = sample_of(Row(given.get("id", ""), "", text, "unknown", frozenset()), tokeniser)
    token_logits, text_logits = saved.one(sample)
    chances = sigmoid(text_logits)
    spans = spans_of(text, words_of(sample, softmax(token_logits)), limits.private) if sample.tokens else []
    topics = [name for name, chance in zip(TEXT_LABELS[2:], chances[2:], strict=True) if chance >= limits.topic]
    names = [
        {"start": utf16(text, each["start"]), "end": utf16(text, each["end"]), "kind": each["kind"], "probability": round(float(np.mean(each["all"])), 3)}
        for each in spans
    ]
    private = dict.fromkeys(text[each["start"] : each["end"]] for each in spans if each["kind"] == "private")
    others = {(each["kind"], text[each["start"] : each["end"]]): None for each in spans if each["kind"] != "private"}
    return {
        **given,
        "expect": action_of(chances, limits),
        "entities": [{"category": "person_name", "text": name} for name in private],
        "mentions": [{"kind": kind, "text": name} for kind, name in others],
        "teacher": {
            "names": names,
            "topics": topics,
            "text": {name: round(float(chance), 3) for name, chance in zip(TEXT_LABELS, chances, strict=True)},
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("model", type=Path)
    parser.add_argument("given", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    described = json.loads((options.model / "model.json").read_text(encoding="utf-8"))
    limits = Thresholds(**described["thresholds"])
    tokeniser = Tokeniser((options.model / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1])
    saved = SavedModel(options.model / "model.onnx")
    with options.given.open(encoding="utf-8") as lines, options.out.open("w", encoding="utf-8") as out:
        for line in filter(str.strip, lines):
            out.write(json.dumps(labelled(json.loads(line), tokeniser, saved, limits), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

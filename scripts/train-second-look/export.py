"""Writes what the extension loads, after measuring it. Run: python export.py DATA_FOLDER RUN_FOLDER OUT_FOLDER

Thresholds are chosen on the dev tenth with the 8-bit model itself; the never-seen fifth and the development set are only counted.
"""

import argparse
import hashlib
import json
import sys
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

import tokenise
from batches import sample_of
from card import write_card
from corpus import KINDS, TEXT_LABELS, Data, Row, load
from fairness import by_origin
from graph import Graph
from label import utf16
from metrics import choose, judge, report
from model import SecondLook
from run_onnx import SavedModel
from tokenise import Tokeniser, windows_of
from train import predictor

SELF_TEST = "Draft a letter home: OKAFOR, Chidera (8B)\tmissed three lessons.\n\nHis gran, Mrs Whitlock-O'Neil, rang about José’s asthma. Not about Macbeth!"
TOLERANCE = 0.1
# What a second telling of the tokeniser is tested against: marks, accents, gaps, long words, other scripts, a text of several windows.
EXAMPLES = (
    SELF_TEST,
    "",
    "  jayden smth in 8b got 7/10\r\n\r\n\r\nOKAFOR\t\tChidera | Y9  |  SEN: K\u00a0(ASD)",
    "Zoë Müller–Ågren’s “Łódź” trip… İstanbul STRASSE straße ﬁnal\u200bly co\u00adoperate",
    "email j.o'brien_2@hill.example / 07700 900123 👩‍🏫 王小明 Ωmega АННА नमस्ते",
    "x" * 41 + " McDonald iPhone A. B GCSEs pH 3rd 1½ ²",
    "Row of names and marks: " + ", ".join(f"Pupil {number} Example-{number % 7} {number * 37 % 101}%" for number in range(90)),
)
LICENCE = "Apache-2.0"
ORIGIN = "sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0), vocabulary pruned, fine-tuned by scripts/train-second-look"


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def rounded(values: np.ndarray) -> list:
    return [[round(float(each), 3) for each in row] for row in np.atleast_2d(values)]


def self_test(saved: SavedModel, tokeniser: Tokeniser) -> dict:
    window = windows_of(tokeniser.tokens(SELF_TEST))[0]
    tokens, text = saved.window(window.ids, window.forms)
    return {
        "input": SELF_TEST,
        "ids": window.ids,
        "forms": window.forms,
        "tokens": rounded(tokens),
        "text": rounded(text)[0],
        "tolerance": TOLERANCE,
    }


def tokeniser_examples(tokeniser: Tokeniser) -> list[dict]:
    found = []
    for text in EXAMPLES:
        tokens = tokeniser.tokens(text)
        windows = windows_of(tokens)
        found.append(
            {
                "text": text,
                "pieces": [each.piece for each in tokens],
                "forms": [each.form for each in tokens],
                "words": [each.word for each in tokens],
                "starts": [utf16(text, each.start) for each in tokens],
                "ends": [utf16(text, each.end) for each in tokens],
                "windows": [{"ids": each.ids, "forms": each.forms, "owner": each.owner} for each in windows] if len(windows) > 1 else [],
            }
        )
    return found


def description(out: Path, limits: dict, test: dict) -> dict:
    return {
        "format": 1,
        "licence": LICENCE,
        "origin": ORIGIN,
        "files": {name: {"bytes": (out / name).stat().st_size, "sha256": digest(out / name)} for name in ("model.onnx", "vocab.txt")},
        "kinds": KINDS,
        "textLabels": TEXT_LABELS,
        "thresholds": {name: round(value, 4) for name, value in limits.items()},
        "window": {"length": tokenise.WINDOW, "head": tokenise.HEAD, "overlap": tokenise.OVERLAP},
        "longestWord": tokenise.LONGEST_WORD,
        "special": {"pad": tokenise.PAD, "unknown": tokenise.UNKNOWN, "start": tokenise.START, "end": tokenise.END},
        "shapes": ["none", "digits", "lower", "title", "capitals", "one_capital", "mixed", "mark"],
        "gaps": ["glued", "space", "wide", "line", "paragraph"],
        "selfTest": test,
    }


def figures(data: Data, tokeniser: Tokeniser, saved: SavedModel, whole: SecondLook) -> tuple[dict, dict]:
    def samples(rows: list[Row]) -> list:
        return [sample_of(row, tokeniser) for row in rows]

    dev = judge(samples(data.dev), saved.predict)
    limits = choose(dev)
    found = {"dev tenth": report(dev, limits)}
    exact = judge(samples(data.dev), predictor(whole))
    found["dev tenth, before rounding to 8 bits"] = report(exact, limits)
    for name, rows in (
        ("never-seen fifth", data.held_out),
        ("never-seen fifth, train/", [row for row in data.held_out if row.file.startswith("train/")]),
        ("never-seen fifth, own/", [row for row in data.held_out if row.file.startswith("own/")]),
        ("school-dev.jsonl", data.school_dev),
    ):
        found[name] = report(judge(samples(rows), saved.predict), limits)
    return asdict(limits), found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(2)
    vocabulary = (options.run / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
    (options.out / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    model = SecondLook(len(vocabulary))
    model.load_state_dict(torch.load(options.run / "weights.pt"))
    model.eval()
    (options.out / "model.onnx").write_bytes(Graph(model.state_dict()).build().SerializeToString())
    saved, tokeniser, data = SavedModel(options.out / "model.onnx"), Tokeniser(vocabulary), load(options.data)
    limits, found = figures(data, tokeniser, saved, model)
    origins = by_origin(options.data, tokeniser, saved, limits["private"])
    text = json.dumps(description(options.out, limits, self_test(saved, tokeniser)), ensure_ascii=False, separators=(",", ":"))
    (options.out / "model.json").write_text(text + "\n", encoding="utf-8")
    examples = json.dumps(tokeniser_examples(tokeniser), ensure_ascii=False, separators=(",", ":"))
    (Path(__file__).parent / "tokeniser-examples.json").write_text(examples + "\n", encoding="utf-8")
    write_card(Path(__file__).parent / "MODEL-CARD.md", json.loads(text), found, origins, len(data.train), len(vocabulary))
    json.dump({"figures": found, "origins": origins, "thresholds": limits}, sys.stdout, indent=1)


if __name__ == "__main__":
    main()

"""Runs the written artefact as the extension does: one window a call, nothing padded."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime

from batches import Sample
from corpus import KINDS


class SavedModel:
    def __init__(self, path: Path, threads: int = 2) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def window(self, ids: list[int], forms: list[int]) -> tuple[np.ndarray, np.ndarray]:
        """Token logits [length, kinds] and text logits [labels]."""
        given = {"ids": np.array([ids], np.int32), "forms": np.array([forms], np.int32)}
        tokens, text = self.session.run(["tokens", "text"], given)
        return tokens[0], text[0]

    def one(self, sample: Sample) -> tuple[np.ndarray, np.ndarray]:
        found = np.zeros((len(sample.tokens), len(KINDS)), np.float32)
        texts = []
        for window in sample.windows:
            tokens, text = self.window(window.ids, window.forms)
            texts.append(text)
            for position, owner in enumerate(window.owner):
                if owner >= 0:
                    found[owner] = tokens[position]
        return found, np.stack(texts).max(0)

    def predict(self, samples: Sequence[Sample]) -> list[tuple[np.ndarray, np.ndarray]]:
        return [self.one(sample) for sample in samples]

"""Fine-tunes the encoder. Run: nice -n 15 python train.py DATA_FOLDER OUT_FOLDER [--epochs 6] [--pieces 8000] [--seed 1] [--no-forms]"""

import argparse
import copy
import json
import random
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

import augment
from batches import Batch, Sample, batches, sample_of
from corpus import Data, load, shuffled
from metrics import choose, judge, report
from model import SecondLook, pretrained
from names import Names
from prune_vocabulary import all_pieces, prune
from tokenise import SPECIAL, Tokeniser

POSTS_PER_EPOCH = 900
BUDGET = 2_400
MEMORY = 0.997


def losses(model: SecondLook, batch: Batch) -> Tensor:
    # Half the work on processors with bfloat16; weights and sums stay in full precision.
    with torch.autocast("cpu", torch.bfloat16):
        tokens, text = model(batch.ids, batch.forms)
    tokens, text = tokens.float(), text.float()
    counted = batch.token_gold.sum(-1) > 0
    allowed = tokens.masked_fill(batch.token_gold == 0, -1e4)
    by_token = (tokens.logsumexp(-1) - allowed.logsumexp(-1))[counted].mean()
    pooled = torch.full((len(batch.samples), text.shape[1]), -1e4)
    pooled = pooled.scatter_reduce(0, batch.text_of[:, None].expand_as(text), text, "amax")
    by_label = F.binary_cross_entropy_with_logits(pooled, batch.text_gold, reduction="none") * batch.text_known[:, None]
    known = batch.text_known.sum().clamp(min=1)
    return by_token + by_label[:, :2].sum() / (2 * known) + 5 * by_label[:, 2:].sum() / (18 * known)


def predictor(model: SecondLook):
    """From samples to token logits [tokens, kinds] and text logits pooled over the windows."""

    @torch.no_grad()
    def predict(samples: Sequence[Sample]) -> list[tuple[np.ndarray, np.ndarray]]:
        model.eval()
        found: dict[int, tuple[np.ndarray, np.ndarray]] = {}
        for batch in batches(list(samples), 6_000):
            tokens, text = (each.numpy() for each in model(batch.ids, batch.forms))
            for number, sample in enumerate(batch.samples):
                places = np.flatnonzero(batch.text_of.numpy() == number)
                mine = np.zeros((len(sample.tokens), tokens.shape[2]), np.float32)
                for place, window in zip(places, sample.windows, strict=True):
                    for position, owner in enumerate(window.owner):
                        if owner >= 0:
                            mine[owner] = tokens[place, position]
                found[id(sample)] = (mine, text[places].max(0))
        return [found[id(sample)] for sample in samples]

    return predict


def optimiser(model: SecondLook, rate: float) -> torch.optim.AdamW:
    fresh = [value for name, value in model.named_parameters() if name.startswith(("forms", "token_head", "text_"))]
    learnt = [value for name, value in model.named_parameters() if not name.startswith(("forms", "token_head", "text_"))]
    return torch.optim.AdamW([{"params": learnt, "lr": rate}, {"params": fresh, "lr": 5 * rate}], weight_decay=0.01, betas=(0.9, 0.98))


def samples_of_epoch(data: Data, names: Names, tokeniser: Tokeniser, chance: random.Random) -> list[Sample]:
    rows = augment.epoch(shuffled(data.train, chance), names, chance)
    return [sample_of(row, tokeniser) for row in [*rows, *chance.sample(data.posts, POSTS_PER_EPOCH)] if row.text.strip()]


class Course:
    """The optimiser, its rate (a short rise, then down in a line) and the running mean of the weights, which is the model that is kept."""

    def __init__(self, model: SecondLook, rate: float) -> None:
        self.model, self.mean, self.rate = model, copy.deepcopy(model), rate
        self.steps = optimiser(model, rate)
        self.total = self.done = 0

    def step(self, batch: Batch, forms: bool) -> float:
        share = self.done / self.total
        scale = min(1.0, share / 0.06) * max(0.02, 1 - share)
        for group, rate in zip(self.steps.param_groups, (self.rate, 5 * self.rate), strict=True):
            group["lr"] = rate * scale
        loss = losses(self.model, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        if not forms:
            self.model.forms.weight.grad = None
        self.steps.step()
        self.steps.zero_grad(set_to_none=True)
        self.done += 1
        keep = min(MEMORY, (self.done + 1) / (self.done + 20))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.mean.parameters()), list(self.model.parameters()), 1 - keep)
        return loss.item()


def fit(model: SecondLook, data: Data, names: Names, tokeniser: Tokeniser, options: argparse.Namespace) -> SecondLook:
    chance = random.Random(options.seed)
    dev = [sample_of(row, tokeniser) for row in data.dev]
    course, began = Course(model, options.rate), time.time()
    for number in range(options.epochs):
        todo = batches(samples_of_epoch(data, names, tokeniser, chance), BUDGET, chance)
        course.total = course.total or len(todo) * options.epochs
        model.train()
        seen = [course.step(batch, not options.no_forms) for batch in todo]
        judged = judge(dev, predictor(course.mean))
        limits = choose(judged)
        torch.save(course.mean.state_dict(), options.out / "weights.pt")
        (options.out / "thresholds.json").write_text(json.dumps(asdict(limits)))
        print(f"epoch {number + 1}: {len(todo)} steps, loss {np.mean(seen):.4f}, {time.time() - began:.0f} s, {limits}", flush=True)
        print(json.dumps(report(judged, limits), indent=1), flush=True)
    return course.mean


def start(data: Data, options: argparse.Namespace) -> tuple[list[str], SecondLook]:
    if options.after:
        vocabulary = (options.after / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
        model = SecondLook(len(vocabulary))
        model.load_state_dict(torch.load(options.after / "weights.pt"))
        return vocabulary, model
    keep = prune(data.train + data.posts, options.data, options.pieces)
    pieces = all_pieces()
    return [*SPECIAL, *(pieces[number] for number in keep[len(SPECIAL) :])], pretrained(keep)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--pieces", type=int, default=8_000)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--no-forms", action="store_true", help="without the embedding of case and layout, to see what it gives")
    parser.add_argument("--after", type=Path, help="go on from this run's weights, with its vocabulary (for prompts written since)")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    data, names = load(options.data), Names(options.data)
    vocabulary, model = start(data, options)
    (options.out / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    print(f"{len(data.train)} to train on, {len(data.dev)} dev, {len(data.posts)} posts, {len(vocabulary)} pieces", flush=True)
    fit(model, data, names, Tokeniser(vocabulary), options)


if __name__ == "__main__":
    main()

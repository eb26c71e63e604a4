"""The model card, from the figures of the run that made the model."""

from pathlib import Path

INTRODUCTION = """# The second look: model card

Written by `export.py`; do not edit by hand.

**What it is.** A small encoder (6 layers, width 384) with two heads: per word, whether it is a private person's name, a public, fictional or
exercise name, an organisation or place, or none of these; per text, whether it deserves a warning or a block, and which topics it holds
about somebody. 8-bit weights and embeddings, {megabytes:.1f} MB, {pieces} word pieces.

**What it is for.** A second opinion beside the rules, inside the browser. It runs on drafts and held pastes, never delays a send, and never clears an
identifier with a check digit, a credential or a listed person.

**What it is not for.** Judging people, finding who wrote a text, languages other than English, or deciding alone.

**Origin.** {origin}. Licence of the model: {licence}.

**Data.** {train} labelled prompts of `tests/corpus` (everyone in them is invented, public figures and works apart), changed anew in every pass:
names swapped across origins, forms and cases of names, typing errors, layouts, two texts in one. Public posts (BTC, WNUT-17) teach what a name looks like.
The never-seen fifth, `school-dev.jsonl` and the names of `tests/accuracy/name-origins.json` are in no training text that we made; thresholds
come from a dev tenth of the training part.

**Checksums.** {checksums}
"""

CLOSING = """
Shares are given with Wilson's 95 % interval. "Private words" counts words that hold a letter; "false alarms" are allow-prompts that got a warning or a
block; figures are of the model alone, without the rules that catch identifiers and tables.

## Known limits

- English of schools in England; other settings are thinner. Everything was written by few hands, so expect lower figures on other people's texts.
- Long texts are seen through windows of 256 pieces; what lies in one window and matters in another is joined only by the repeated head and the maximum.
- A text's action is learnt from labels that follow the default policy; a stricter pack must rely on the findings, not on the action.
"""


def _table(found: dict[str, dict[str, str]]) -> str:
    lines = []
    for name, figures in found.items():
        lines += [f"### {name[0].upper()}{name[1:]}", "", "| | |", "|---|---|"]
        lines += [f"| {label} | {value} |" for label, value in figures.items()] + [""]
    return "\n".join(lines)


def write_card(path: Path, model: dict, found: dict[str, dict[str, str]], origins: dict[str, str], train: int, pieces: int) -> None:
    files = model["files"]
    introduction = INTRODUCTION.format(
        megabytes=files["model.onnx"]["bytes"] / 1e6,
        pieces=f"{pieces:,}",
        origin=model["origin"],
        licence=model["licence"],
        train=train,
        checksums=", ".join(f"`{name}` sha256 `{each['sha256']}`" for name, each in files.items()),
    )
    rows = "\n".join(f"| {origin} | {recall} |" for origin, recall in origins.items())
    by_origin = f"## Names by origin\n\nRecall of made names in plain sentences, four ways of writing each.\n\n| Origin | Recall |\n|---|---|\n{rows}\n"
    limits = ", ".join(f"{name} {value}" for name, value in model["thresholds"].items())
    text = f"{introduction}\n**Thresholds** (chosen on the dev tenth). {limits}.\n\n## Figures\n\n{_table(found)}\n{by_origin}{CLOSING}"
    path.write_text(text, encoding="utf-8")

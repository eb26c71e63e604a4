"""The encoder (BERT's, 6 layers of 384) with embeddings of a word's form, a head per token and a head per text."""

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from corpus import KINDS, TEXT_LABELS
from prune_vocabulary import encoder_folder
from tokenise import FORMS, PAD, WINDOW

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
EPSILON = 1e-12


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.attention = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm_out = nn.LayerNorm(WIDTH, EPSILON)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm_outer = nn.LayerNorm(WIDTH, EPSILON)

    def forward(self, hidden: Tensor, mask: Tensor, dropout: float) -> Tensor:
        batch, length, _ = hidden.shape
        query, key, value = self.attention(hidden).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=mask.to(query.dtype))
        seen = self.out(seen.transpose(1, 2).reshape(batch, length, WIDTH))
        hidden = self.norm_out(hidden + F.dropout(seen, dropout, self.training))
        more = self.outer(F.gelu(self.inner(hidden)))
        return self.norm_outer(hidden + F.dropout(more, dropout, self.training))


class SecondLook(nn.Module):
    def __init__(self, pieces: int) -> None:
        super().__init__()
        self.words = nn.Embedding(pieces, WIDTH)
        self.places = nn.Embedding(WINDOW, WIDTH)
        self.forms = nn.Embedding(FORMS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.token_head = nn.Linear(WIDTH, len(KINDS))
        self.text_inner = nn.Linear(3 * WIDTH, 256)
        self.text_head = nn.Linear(256, len(TEXT_LABELS))
        self.dropout = 0.1
        nn.init.zeros_(self.forms.weight)

    def forward(self, ids: Tensor, forms: Tensor) -> tuple[Tensor, Tensor]:
        """ids, forms: [windows, length] -> token logits [windows, length, kinds], text logits [windows, labels]."""
        present = ids != PAD
        mask = torch.where(present, 0.0, -10_000.0)[:, None, None, :]
        hidden = self.norm(self.words(ids) + self.places.weight[: ids.shape[1]] + self.forms(forms))
        hidden = F.dropout(hidden, self.dropout, self.training)
        for layer in self.layers:
            hidden = layer(hidden, mask, self.dropout)
        weights = present.to(hidden.dtype)[:, :, None]
        mean = (hidden * weights).sum(1) / weights.sum(1)
        most = (hidden + (weights - 1) * 100.0).amax(1)
        pooled = F.dropout(torch.cat([hidden[:, 0], mean, most], 1), self.dropout, self.training)
        return self.token_head(hidden), self.text_head(F.gelu(self.text_inner(pooled)))


def pretrained(keep: list[int]) -> SecondLook:
    """The published weights, without the word pieces that are not kept."""
    raw = load_file(str(encoder_folder() / "model.safetensors"))
    raw = {name.removeprefix("bert."): value for name, value in raw.items()}
    model = SecondLook(len(keep))
    state = model.state_dict()
    state["words.weight"] = raw["embeddings.word_embeddings.weight"][keep]
    kind = raw["embeddings.token_type_embeddings.weight"][0]
    state["places.weight"] = raw["embeddings.position_embeddings.weight"][:WINDOW] + kind
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = raw[f"embeddings.LayerNorm.{part}"]
        for number in range(LAYERS):
            old, new = f"encoder.layer.{number}.", f"layers.{number}."
            three = [raw[f"{old}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
            state[f"{new}attention.{part}"] = torch.cat(three)
            state[f"{new}out.{part}"] = raw[f"{old}attention.output.dense.{part}"]
            state[f"{new}norm_out.{part}"] = raw[f"{old}attention.output.LayerNorm.{part}"]
            state[f"{new}inner.{part}"] = raw[f"{old}intermediate.dense.{part}"]
            state[f"{new}outer.{part}"] = raw[f"{old}output.dense.{part}"]
            state[f"{new}norm_outer.{part}"] = raw[f"{old}output.LayerNorm.{part}"]
    model.load_state_dict(state)
    return model

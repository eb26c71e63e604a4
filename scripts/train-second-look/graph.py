"""The trained model as an ONNX graph with 8-bit weights. Written op by op, so that what the browser runs is what stands here."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor

from corpus import KINDS, TEXT_LABELS
from model import EPSILON, HEADS, LAYERS, WIDTH
from tokenise import PAD

OPSET = 17
State = dict[str, Tensor]


class Graph:
    def __init__(self, state: State) -> None:
        self.state = {name: value.detach().numpy().astype(np.float32) for name, value in state.items()}
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def op(self, kind: str, *inputs: str, outputs: int = 1, **attributes):
        names = [f"{kind}_{len(self.nodes)}_{place}" for place in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def numbers(self, *values: int) -> str:
        return self.constant("_".join(["n", *(str(each) for each in values)]), np.array(values, np.int64))

    def number(self, value: float) -> str:
        return self.constant(f"f_{value}", np.array(value, np.float32))

    def rows_in_bytes(self, name: str) -> tuple[str, str]:
        """A table with one scale a row: (bytes, scales)."""
        table = self.state[name]
        scale = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-12).astype(np.float32)
        rounded = np.clip(np.round(table / scale), -127, 127).astype(np.int8)
        return self.constant(f"{name}.bytes", rounded), self.constant(f"{name}.scale", scale)

    def lookup(self, name: str, numbers: str) -> str:
        rows, scales = self.rows_in_bytes(name)
        taken = self.op("Cast", self.op("Gather", rows, numbers), to=TensorProto.FLOAT)
        return self.op("Mul", taken, self.op("Gather", scales, numbers))

    def linear(self, name: str, value: str) -> str:
        """Weights of 8 bits with a scale for each output, activations rounded to 8 bits as they come."""
        weight = self.state[f"{name}.weight"]
        scale = np.maximum(np.abs(weight).max(1) / 127, 1e-12).astype(np.float32)
        rounded = np.clip(np.round(weight / scale[:, None]), -127, 127).astype(np.int8)
        small, step, zero = self.op("DynamicQuantizeLinear", value, outputs=3)
        product = self.op("MatMulInteger", small, self.constant(f"{name}.bytes", rounded.T), zero)
        scaled = self.op("Mul", step, self.constant(f"{name}.scale", scale))
        product = self.op("Mul", self.op("Cast", product, to=TensorProto.FLOAT), scaled)
        return self.op("Add", product, self.constant(f"{name}.bias", self.state[f"{name}.bias"]))

    def exact(self, name: str, value: str) -> str:
        product = self.op("MatMul", value, self.constant(f"{name}.weight", self.state[f"{name}.weight"].T))
        return self.op("Add", product, self.constant(f"{name}.bias", self.state[f"{name}.bias"]))

    def norm(self, name: str, value: str) -> str:
        weight, bias = (self.constant(f"{name}.{part}", self.state[f"{name}.{part}"]) for part in ("weight", "bias"))
        return self.op("LayerNormalization", value, weight, bias, axis=-1, epsilon=EPSILON)

    def gelu(self, value: str) -> str:
        bell = self.op("Erf", self.op("Div", value, self.number(float(np.sqrt(2)))))
        return self.op("Mul", self.op("Mul", value, self.op("Add", bell, self.number(1.0))), self.number(0.5))

    def attention(self, name: str, hidden: str, mask: str) -> str:
        three = self.op("Split", self.linear(f"{name}.attention", hidden), outputs=3, axis=-1)
        shape = self.numbers(0, 0, HEADS, WIDTH // HEADS)
        query, key, value = (self.op("Reshape", each, shape) for each in three)
        query = self.op("Transpose", query, perm=[0, 2, 1, 3])
        key = self.op("Transpose", key, perm=[0, 2, 3, 1])
        value = self.op("Transpose", value, perm=[0, 2, 1, 3])
        scores = self.op("Mul", self.op("MatMul", query, key), self.number((WIDTH // HEADS) ** -0.5))
        weights = self.op("Softmax", self.op("Add", scores, mask), axis=-1)
        seen = self.op("Transpose", self.op("MatMul", weights, value), perm=[0, 2, 1, 3])
        return self.linear(f"{name}.out", self.op("Reshape", seen, self.numbers(0, 0, WIDTH)))

    def layer(self, name: str, hidden: str, mask: str) -> str:
        hidden = self.norm(f"{name}.norm_out", self.op("Add", hidden, self.attention(name, hidden, mask)))
        more = self.linear(f"{name}.outer", self.gelu(self.linear(f"{name}.inner", hidden)))
        return self.norm(f"{name}.norm_outer", self.op("Add", hidden, more))

    def embeddings(self) -> str:
        length = self.op("Gather", self.op("Shape", "ids"), self.constant("one", np.array(1, np.int64)))
        order = self.op("Range", self.constant("zero", np.array(0, np.int64)), length, "one")
        words, forms = self.lookup("words.weight", "ids"), self.lookup("forms.weight", "forms")
        return self.norm("norm", self.op("Add", self.op("Add", words, self.lookup("places.weight", order)), forms))

    def pooled(self, hidden: str, weights: str) -> str:
        """First position, mean and maximum over the positions that are there."""
        first = self.op("Squeeze", self.op("Slice", hidden, self.numbers(0), self.numbers(1), self.numbers(1)), self.numbers(1))
        total = self.op("ReduceSum", self.op("Mul", hidden, weights), self.numbers(1), keepdims=0)
        mean = self.op("Div", total, self.op("ReduceSum", weights, self.numbers(1), keepdims=0))
        away = self.op("Mul", self.op("Sub", weights, self.number(1.0)), self.number(100.0))
        most = self.op("ReduceMax", self.op("Add", hidden, away), axes=[1], keepdims=0)
        return self.op("Concat", first, mean, most, axis=-1)

    def build(self) -> onnx.ModelProto:
        pad = self.constant("pad", np.array(PAD, np.int32))
        present = self.op("Cast", self.op("Not", self.op("Equal", "ids", pad)), to=TensorProto.FLOAT)
        mask = self.op("Mul", self.op("Sub", present, self.number(1.0)), self.number(10_000.0))
        mask = self.op("Unsqueeze", mask, self.numbers(1, 2))
        hidden = self.embeddings()
        for number in range(LAYERS):
            hidden = self.layer(f"layers.{number}", hidden, mask)
        tokens = self.exact("token_head", hidden)
        pooled = self.pooled(hidden, self.op("Unsqueeze", present, self.numbers(2)))
        text = self.exact("text_head", self.gelu(self.linear("text_inner", pooled)))
        self.nodes += [helper.make_node("Identity", [tokens], ["tokens"]), helper.make_node("Identity", [text], ["text"])]
        graph = helper.make_graph(self.nodes, "second-look", *self.ends(), initializer=list(self.constants.values()))
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="train-second-look")
        model.ir_version = 8
        onnx.checker.check_model(model, full_check=True)
        return model

    @staticmethod
    def ends() -> tuple[list, list]:
        place = ["windows", "length"]
        inputs = [helper.make_tensor_value_info(name, TensorProto.INT32, place) for name in ("ids", "forms")]
        tokens = helper.make_tensor_value_info("tokens", TensorProto.FLOAT, [*place, len(KINDS)])
        return inputs, [tokens, helper.make_tensor_value_info("text", TensorProto.FLOAT, ["windows", len(TEXT_LABELS)])]

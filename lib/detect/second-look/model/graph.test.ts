import { expect, test } from 'vitest';
import { graphOf } from './graph.ts';
import { joined, numberBytes } from './numbers.ts';

type Bytes = Uint8Array | readonly number[];
const field = (number: number, ...content: Bytes[]): Uint8Array => {
  const whole = joined(content);
  return joined([numberBytes(number * 8 + 2), numberBytes(whole.length), whole]);
};
const words = (text: string): Uint8Array => new TextEncoder().encode(text);
const entry = (key: string, value: number | string) => field(13, field(1, words(key)), field(2, words(`${value}`)));

const name = field(8, words('words'));
const weights = new Uint8Array(2000).fill(77);
const constant = field(5, field(8, words('two')), field(9, [2, 0, 0, 0]));
const version = [1 * 8, 8];
const node = field(1, field(4, words('Add')));
const alpha = [2 * 8 + 5, 0, 0, 128, 63];
const model = joined([version, field(7, node, constant, field(5, name, field(9, weights)), alpha), field(8, words('opset'))]);

test('weights stay in the file, and the graph says where; all else is as it was', () => {
  const offset = model.indexOf(77);
  const elsewhere = [entry('location', 'model.onnx'), entry('offset', offset), entry('length', 2000), [14 * 8, 1]];
  const wanted = joined([version, field(7, node, constant, field(5, name, ...elsewhere), alpha), field(8, words('opset'))]);
  expect(graphOf(model, 'model.onnx')).toEqual(wanted);
});

test('what is no ONNX is an error', () => {
  expect(() => graphOf(words('no model at all'), 'model.onnx')).toThrow('no ONNX');
  expect(() => graphOf(model.slice(0, 1), 'model.onnx')).toThrow('in the middle');
});

import { expect, test } from 'vitest';
import { begin, redo, step, undo } from './history.ts';

test('steps go back and forth, and typing on in one field is one step', () => {
  const typed = step(step(step(begin('a'), 'ab', 'name'), 'abc', 'name'), 'abc!', 'end');
  expect(undo(typed).now).toBe('abc');
  expect(undo(undo(typed)).now).toBe('a');
  expect(redo(undo(undo(typed))).now).toBe('abc');
});

test('a new step takes the place of those that were undone, and there is nothing before the first or after the last', () => {
  const history = step(undo(step(begin('a'), 'b')), 'c');
  expect(redo(history).now).toBe('c');
  expect(undo(undo(history)).now).toBe('a');
});

test('typing in a field again after an undo is a step of its own', () => {
  const history = step(undo(step(begin('a'), 'ab', 'name')), 'ax', 'name');
  expect(undo(history).now).toBe('a');
});

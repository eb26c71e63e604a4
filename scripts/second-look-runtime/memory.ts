/** From now on WebAssembly's memory grows so many times and no more, in this thread; not at all once it is said to be full. */
export function outOfMemoryAfter(growths: number): { isFull: boolean } {
  const state = { isFull: false };
  let left = growths;
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function more(pages) {
    left -= 1;
    if (left < 0 || state.isFull) throw new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded');
    return grow.call(this, pages);
  };
  return state;
}

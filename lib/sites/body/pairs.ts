/**
 * The fields of a form or query in order. By `forEach`, because in a content script of Firefox the browser's own iterators give objects that cannot
 * be read (https://firefox-source-docs.mozilla.org/dom/scriptSecurity/xray_vision.html).
 */
export function pairsOf<Value>(fields: { forEach(see: (value: Value, name: string) => void): void }): (readonly [string, Value])[] {
  const pairs: (readonly [string, Value])[] = [];
  fields.forEach((value, name) => {
    pairs.push([name, value]);
  });
  return pairs;
}

import { isObject } from './plan.ts';
import type { Data } from './types.ts';
import { element, escaped } from './xml.ts';

/** A property list in XML: https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/PropertyLists */
export const plistFile = (data: Data): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n${element('plist', { version: '1.0' }, [node(data)])}\n`;

function node(data: Data): string {
  if (typeof data === 'boolean') return `<${data}/>`;
  if (typeof data === 'number') return `<integer>${data}</integer>`;
  if (typeof data === 'string') return `<string>${escaped(data)}</string>`;
  if (!isObject(data)) return element('array', {}, (data as readonly Data[]).map(node));
  return element(
    'dict',
    {},
    Object.entries(data).flatMap(([key, value]) => [`<key>${escaped(key)}</key>`, node(value as Data)]),
  );
}

/**
 * An identifier in the form of a UUID that is the same for the same name: a profile replaces its predecessor only under the same identifiers. Not a secret
 * and not random (FNV-1a, four times): version 8 of RFC 9562, which leaves the bits to us.
 */
export function uuidFor(name: string): string {
  const parts = [0, 1, 2, 3].map((salt) => {
    let hash = 0x811c9dc5 ^ salt;
    for (let place = 0; place < name.length; place++) hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193 + salt * 2);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  const [a = '', b = '', c = '', d = ''] = parts;
  return [a, b.slice(0, 4), `8${b.slice(5)}`, `8${c.slice(1, 4)}`, `${c.slice(4)}${d}`].join('-').toUpperCase();
}

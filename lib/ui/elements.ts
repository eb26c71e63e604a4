type Child = Node | string | undefined | false;

/** A small way to build DOM without HTML strings, which Trusted Types on some sites refuse. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(key, value);
  node.append(...children.filter((child) => child !== undefined && child !== false));
  return node;
}

/**
 * A button that only a person can press: clicks made by a script are ignored, because a page could make them.
 * https://developer.mozilla.org/docs/Web/API/Event/isTrusted
 */
export function button(label: string, kind: 'primary' | 'plain' | 'second', onPress: () => void): HTMLButtonElement {
  const node = h('button', { type: 'button', class: kind }, label);
  node.addEventListener('click', (event) => event.isTrusted && onPress());
  return node;
}

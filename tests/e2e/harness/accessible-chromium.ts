import type { Page, Protocol } from 'puppeteer';
import type { Accessible, Place } from './accessible.ts';
import { withSession } from './session.ts';

type Node = Protocol.Accessibility.AXNode;

/** The accessibility tree by the DevTools protocol: https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/ */
export async function chromiumTree(page: Page): Promise<Accessible[]> {
  return withSession(page, async (session) => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const trees = framesIn(frameTree).map((frameId) =>
      session.send('Accessibility.getFullAXTree', { frameId }).catch(() => ({ nodes: [] as Node[] })),
    );
    return (await Promise.all(trees)).flatMap(({ nodes }) => inReadingOrder(page, nodes));
  });
}

/** The page's frame and those in it, which have trees of their own. */
const framesIn = ({ frame, childFrames = [] }: Protocol.Page.FrameTree): string[] => [frame.id, ...childFrames.flatMap(framesIn)];

function inReadingOrder(page: Page, nodes: readonly Node[]): Accessible[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: Node, depth: number): Accessible[] => [
    ...(node.ignored ? [] : [accessible(page, node, depth)]),
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? below(child, depth + 1) : [];
    }),
  ];
  return nodes.filter(({ parentId }) => parentId === undefined || !byId.has(parentId)).flatMap((root) => below(root, 0));
}

function accessible(page: Page, node: Node, depth: number): Accessible {
  const of = (property: string) => node.properties?.find(({ name }) => name === property)?.value.value as unknown;
  const checked = of('checked');
  return {
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    depth,
    modal: of('modal') === true,
    ...(checked === undefined ? {} : { checked: String(checked) }),
    disabled: of('disabled') === true,
    focused: of('focused') === true,
    place: (scroll) => placeOf(page, node, scroll),
  };
}

async function placeOf(page: Page, { backendDOMNodeId, name }: Node, scroll: boolean): Promise<Place> {
  if (backendDOMNodeId === undefined) throw new Error(`“${String(name?.value)}” stands nowhere on the page.`);
  return withSession(page, async (session) => {
    if (scroll) await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: backendDOMNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  });
}

import type { CDPSession, Page, Protocol } from 'puppeteer';

/*
 * Lollipop's dialog lives in a closed shadow root that no script of the page can enter, and no script of a test either. So the tests see it
 * as a screen reader does, through the accessibility tree, and press its buttons with the mouse at the place where they stand on the screen.
 */

type Node = Protocol.Accessibility.AXNode;

export interface DialogView {
  /** Its accessible name: the heading. */
  readonly name: string;
  /** All its words in reading order. */
  readonly text: string;
  readonly buttons: readonly string[];
  readonly modal: boolean;
}

/** The open dialog as a screen reader has it, or undefined. */
export async function findDialog(page: Page): Promise<DialogView | undefined> {
  const nodes = await dialogNodes(page);
  const [dialog] = nodes;
  if (dialog === undefined) return undefined;
  const texts = nodes.filter((node) => node.role?.value === 'StaticText').map(nameOf);
  return {
    name: nameOf(dialog),
    text: texts.join(' ').replace(/\s+/g, ' ').trim(),
    buttons: nodes.filter(isButton).map(nameOf),
    modal: dialog.properties?.some((property) => property.name === 'modal' && property.value.value === true) === true,
  };
}

/** Waits for the dialog; throws after `patience` milliseconds. */
export async function waitForDialog(page: Page, patience = 8000): Promise<DialogView> {
  return until(`no dialog opened within ${patience} ms`, patience, () => findDialog(page));
}

export async function waitForNoDialog(page: Page, patience = 8000): Promise<void> {
  await until(`the dialog was still open after ${patience} ms`, patience, async () =>
    (await findDialog(page)) === undefined ? true : undefined,
  );
}

/** Waits until Lollipop says that it has replaced the names and numbers; only then is the message box the person's again. */
export async function waitForPlaceholders(page: Page, patience = 8000): Promise<void> {
  const says = (node: Node): boolean => node.role?.value === 'StaticText' && /^Names and numbers replaced/.test(nameOf(node));
  await until(`nothing said within ${patience} ms that names were replaced`, patience, async () =>
    (await allNodes(page)).some(says) ? true : undefined,
  );
}

/** Clicks the dialog's button with this accessible name; throws, naming the buttons there are, if it has none. */
export async function pressDialogButton(page: Page, name: RegExp): Promise<void> {
  await press(page, await dialogNodes(page), name);
}

/** Clicks a button that is not in a dialog, ours or the page's, by its accessible name. */
export async function pressButton(page: Page, name: RegExp): Promise<void> {
  await press(page, await allNodes(page), name);
}

async function press(page: Page, nodes: readonly Node[], name: RegExp): Promise<void> {
  const button = nodes.find((node) => isButton(node) && name.test(nameOf(node)));
  if (button?.backendDOMNodeId === undefined) {
    throw new Error(
      `There is no button ${name}; there are: ${nodes.filter(isButton).map(nameOf).join(' | ') || 'none, or no dialog is open'}`,
    );
  }
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: button.backendDOMNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  } finally {
    await session.detach();
  }
}

const nameOf = (node: Node): string => String(node.name?.value ?? '');
const isButton = (node: Node): boolean => !node.ignored && node.role?.value === 'button';
const isDialog = (node: Node): boolean => !node.ignored && /^(?:alert)?dialog$/.test(String(node.role?.value));

/** The dialog's node and all below it, in reading order; empty when none is open. */
async function dialogNodes(page: Page): Promise<Node[]> {
  const nodes = await allNodes(page);
  const dialog = nodes.find(isDialog);
  if (dialog === undefined) return [];
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => below(byId.get(id) ?? { nodeId: id, ignored: true })),
  ];
  return below(dialog).filter((node) => !node.ignored);
}

async function allNodes(page: Page): Promise<Node[]> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const trees = framesIn(frameTree).map((frameId) =>
      session.send('Accessibility.getFullAXTree', { frameId }).catch(() => ({ nodes: [] })),
    );
    const nodes: Node[] = (await Promise.all(trees)).flatMap((tree) => tree.nodes);
    return nodes.filter((node) => !node.ignored || node.childIds !== undefined);
  } finally {
    await session.detach();
  }
}

/** The page's frame and those in it, which have trees of their own. */
const framesIn = ({ frame, childFrames = [] }: Protocol.Page.FrameTree): string[] => [frame.id, ...childFrames.flatMap(framesIn)];

/** Asks again until there is an answer. */
async function until<T>(complaint: string, patience: number, ask: () => Promise<T | undefined>): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(complaint);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

import type { CDPSession, Page, Protocol } from 'puppeteer';
import { until, whenTrue } from './wait.ts';

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
export async function waitForDialog(page: Page, patience?: number): Promise<DialogView> {
  return until('No dialog opened.', () => findDialog(page), patience);
}

export async function waitForNoDialog(page: Page, patience?: number): Promise<void> {
  await until('The dialog is still open.', async () => whenTrue((await findDialog(page)) === undefined), patience);
}

/** Waits until Lollipop says that it has replaced the names and numbers; only then is the message box the person's again. */
export async function waitForPlaceholders(page: Page, patience?: number): Promise<void> {
  const says = (node: Node): boolean => node.role?.value === 'StaticText' && /^Names and numbers replaced/.test(nameOf(node));
  await until('Nothing says that names were replaced.', async () => whenTrue((await allNodes(page)).some(says)), patience);
}

/** Clicks the dialog's button with this accessible name; throws, naming the buttons there are, if it has none. */
export async function pressDialogButton(page: Page, name: RegExp): Promise<void> {
  await press(page, await dialogNodes(page), name);
}

/** Clicks something of the dialog that is no button: `checkbox`, `radio`, `DisclosureTriangle`. */
export async function pressInDialog(page: Page, role: string, name: RegExp): Promise<void> {
  await press(page, await dialogNodes(page), name, (node) => !node.ignored && node.role?.value === role);
}

export interface Heard {
  readonly name: string;
  /** `true`, `false` or `mixed`, as a word. */
  readonly checked: unknown;
  readonly disabled: boolean;
  readonly focused: boolean;
}

/** What a screen reader gets of everything on the page that has this role: names, and what is said of their state. */
export async function heardAs(page: Page, role: string): Promise<Heard[]> {
  const of = (node: Node, property: string) => node.properties?.find(({ name }) => name === property)?.value.value;
  return (await allNodes(page))
    .filter((node) => !node.ignored && node.role?.value === role)
    .map((node) => ({
      name: nameOf(node),
      checked: of(node, 'checked'),
      disabled: of(node, 'disabled') === true,
      focused: of(node, 'focused') === true,
    }));
}

/** The button that a screen reader names so, if there is one. */
export const buttonNamed = async (page: Page, name: RegExp): Promise<Heard | undefined> =>
  (await heardAs(page, 'button')).find((button) => name.test(button.name));

/** Where the element of ours with this role and name stands on the screen. */
export async function placeOf(
  page: Page,
  role: RegExp,
  name: RegExp,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const node = (await allNodes(page)).find((one) => !one.ignored && role.test(String(one.role?.value)) && name.test(nameOf(one)));
  if (node?.backendDOMNodeId === undefined) throw new Error(`There is nothing that is ${role} and called ${name}.`);
  const session = await page.createCDPSession();
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
  await session.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
}

/** Waits until these words are somewhere on the page, in ours or in its own. */
export async function waitForWords(page: Page, words: RegExp, patience?: number): Promise<void> {
  const says = (node: Node): boolean => node.role?.value === 'StaticText' && words.test(nameOf(node));
  await until(`Nobody says ${words}.`, async () => whenTrue((await allNodes(page)).some(says)), patience);
}

/** Clicks a button that is not in a dialog, ours or the page's, by its accessible name. */
export async function pressButton(page: Page, name: RegExp): Promise<void> {
  await press(page, await allNodes(page), name);
}

async function press(page: Page, nodes: readonly Node[], name: RegExp, fits = isButton): Promise<void> {
  const button = nodes.find((node) => fits(node) && name.test(nameOf(node)));
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

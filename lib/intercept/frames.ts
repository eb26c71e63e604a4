/**
 * Every document of this page that a script of this one may touch: the page itself and its frames of the same origin, from the top down. Some sites
 * keep the box in a frame and the button, the drafts and the sending outside of it.
 */
export function documentsOfPage(): Document[] {
  const all: Document[] = [];
  const add = (page: Document | null): void => {
    if (!page) return; // of another origin
    all.push(page);
    for (const frame of page.querySelectorAll('iframe')) add(frame.contentDocument);
  };
  add(topDocument());
  return all;
}

function topDocument(): Document {
  try {
    return window.top?.document ?? document;
  } catch {
    return document; // the page around this frame is of another origin
  }
}

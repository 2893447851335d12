/** What had the focus, and where it stood: its place in its parent, that of its parent, and so on. */
interface Held {
  readonly element: HTMLElement;
  readonly way: readonly { readonly parent: Element; readonly at: number }[];
}

// Fluent's own focus keepers are no place to be.
const REACHABLE = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '[tabindex]']
  .map((one) => `${one}:not([data-tabster-dummy])`)
  .join(',');

/**
 * When what has the focus is taken away (a message that is closed, a form that is sent, a button that has done its
 * work), the focus goes to what took its place, else to what stands nearest: who works by keyboard is never thrown
 * back to the top of the page. Returns what ends it.
 */
export function keepFocus(page: Document): () => void {
  let held: Held | null = null;
  const take = ({ target }: Event): void => {
    held = target instanceof HTMLElement ? { element: target, way: wayTo(target) } : null;
  };
  const leave = ({ target }: Event): void => {
    // Some browsers tell it while they take it away: only what is still there afterwards was left on purpose.
    setTimeout(() => {
      if (held !== null && held.element === target && isThere(held.element)) held = null;
    });
  };
  const look = (): void => {
    if (held !== null && page.activeElement === page.body && !isThere(held.element)) nearest(held)?.focus();
  };
  // The component that took it away may give the focus itself.
  const changes = new MutationObserver(() => {
    if (held) setTimeout(look);
  });
  page.addEventListener('focusin', take);
  page.addEventListener('focusout', leave);
  changes.observe(page.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
  return () => {
    page.removeEventListener('focusin', take);
    page.removeEventListener('focusout', leave);
    changes.disconnect();
  };
}

function wayTo(element: HTMLElement): Held['way'] {
  const way: { parent: Element; at: number }[] = [];
  for (let child: Element = element; child.parentElement; child = child.parentElement) {
    way.push({ parent: child.parentElement, at: [...child.parentElement.children].indexOf(child) });
  }
  return way;
}

function nearest({ way }: Held): HTMLElement | undefined {
  for (const { parent, at } of way) {
    if (!parent.isConnected) continue;
    const own = [...parent.querySelectorAll<HTMLElement>(REACHABLE)].filter((one) => one.tabIndex >= 0 && isThere(one));
    const from = parent.children[at];
    const next = from && own.find((one) => from.contains(one) || isAfter(one, from));
    const found = next ?? own.at(-1);
    if (found) return found;
  }
  return undefined;
}

function isAfter(one: Element, other: Element): boolean {
  return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled, [hidden] *') && isDrawn(element);
}

/** Not every DOM knows what is drawn. */
function isDrawn(element: HTMLElement): boolean {
  return (element as Partial<Pick<HTMLElement, 'checkVisibility'>>).checkVisibility?.call(element) ?? true;
}

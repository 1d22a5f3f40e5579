// Goes from page to page that is only read without loading the document anew: header, content and footer of the next one
// take their place. Without this, every link is loaded. What is alive, a file, or anything else is loaded all the same; and
// so is every link of a page that is alive.
import { note, settle } from './places.js';

const OF_THE_PAGE = 'meta[name=description], meta[name=robots], link[rel=canonical], script[type="application/ld+json"]';
const SCRIPT = 'script[type=module]';

let asked = new AbortController();
let shown = location.href;

const apart = (address) => new URL(address, location.href).href.replace(/#.*/, '');

// Whether this document is of a page that is only read.
const reading = () => document.body.dataset.reading !== undefined;

// Whether an address is that of a page with a document of its own.
const alive = (address) => document.body.dataset.alive.split(' ').includes(new URL(address).pathname);

// Whether another page is on its way.
export const travelling = () => document.body.ariaBusy === 'true';

// What is not for this document is not even parsed: it has scripts and styles that the policy of this one forbids. Nor is
// that of another release shown, whose scripts and styles are others.
const read = async (address, signal) => {
  const answer = await fetch(address, { signal });
  const html = answer.headers.get('Content-Type')?.startsWith('text/html') ? await answer.text() : '';
  if (!html.includes('<body data-reading')) {
    throw new TypeError(address);
  }
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [next, present] = [page, document].map((one) => one.querySelector(SCRIPT).getAttribute('src'));
  if (next !== present) {
    throw new TypeError(address);
  }
  return {
    page,
    address: answer.redirected ? answer.url : address,
  };
};

const show = (page) => {
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.head.querySelectorAll(OF_THE_PAGE).forEach((element) => element.remove());
  document.head.append(...page.head.querySelectorAll(OF_THE_PAGE));
  document.body.replaceChildren(...page.body.children);
  window.Interlocal.arrive(location.hash);
};

// Whatever was on its way does not come.
const stop = () => {
  asked.abort();
  document.body.ariaBusy = null;
};

// Shows the page of an address; an entry of the history is what the address bar shows already.
const travel = async (address, entry) => {
  asked.abort();
  asked = new AbortController();
  const { signal } = asked;
  document.body.ariaBusy = 'true';
  try {
    const next = await read(address, signal);
    if (signal.aborted) {
      return;
    }
    document.body.ariaBusy = null;
    const place = new URL(next.address, location.href);
    place.hash ||= new URL(address, location.href).hash;
    if (entry || place.href === location.href) {
      history.replaceState(history.state, '', place);
    } else {
      note();
      history.pushState({ key: crypto.randomUUID?.() ?? String(Math.random()) }, '', place);
    }
    shown = location.href;
    show(next.page);
    settle();
  } catch (failure) {
    if (failure.name === 'AbortError') {
      return;
    }
    document.body.ariaBusy = null; // the browser says what is wrong, or knows what to do with it
    if (entry) {
      location.reload();
    } else {
      location.assign(address);
    }
  }
};

// Follows an address like a link, so that the document stays if it can and only its page changes.
export const follow = (address) => {
  const { href } = new URL(address, document.baseURI);
  if (reading()) {
    travel(href, false);
  } else {
    location.assign(href);
  }
};

const plain = (event) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[href]');
  if (link && !reading()) {
    link.setAttribute('router-ignore', ''); // Vaadin's router would look for a view
    return;
  }
  if (
    !(link instanceof HTMLAnchorElement) ||
    !plain(event) ||
    link.origin !== location.origin ||
    link.target ||
    link.hasAttribute('download') ||
    link.hasAttribute('router-ignore') ||
    (link.hash && apart(link.href) === apart(location.href))
  ) {
    return;
  }
  if (alive(link.href)) {
    stop();
    return;
  }
  event.preventDefault();
  follow(link.href);
});

// In a document of its own a page has places only. Vaadin's router, which listens later, is not told of them: while it
// asks the server, it goes back to the former address, and whoever goes on meanwhile ends elsewhere.
addEventListener('popstate', (event) => {
  if (!reading()) {
    event.stopImmediatePropagation();
  }
  if (!reading() || apart(location.href) === apart(shown)) {
    stop();
    settle();
  } else {
    travel(location.href, true);
  }
});

addEventListener('pagehide', stop);

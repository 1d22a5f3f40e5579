// Where the reader was on each page of this visit. Back and Forward return there: the browser alone would look for the
// place before the page has come from the server.
const KEPT = 'interlocal-places';
const MOST = 200;
const PATIENCE = 5_000;
const ACTIONS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

history.scrollRestoration = 'manual';

const places = new Map();
let travelling = ''; // 'on' or 'back', from when the address and the page begin to change until both have
let destination = '';
let here = ''; // the entry of the page that is shown
let jump = '';
let rest = () => {};

const entry = () => history.state?.key ?? location.pathname + location.search + location.hash;

const keep = () => {
  places.delete(here);
  places.set(here, scrollY);
};

export const note = () => {
  if (!travelling) {
    here = entry();
    if (rest.done !== false) {
      keep();
    }
  }
};

// A page may grow for a while until its place is there; whoever does something meanwhile is left alone.
const returnTo = (place) => {
  rest();
  const go = () => scrollTo(0, place);
  const growth = new ResizeObserver(go);
  const end = () => {
    growth.disconnect();
    clearTimeout(timer);
    ACTIONS.forEach((action) => removeEventListener(action, end, true));
    end.done = true;
    note();
  };
  const timer = setTimeout(end, PATIENCE);
  end.done = false;
  rest = end;
  ACTIONS.forEach((action) => addEventListener(action, end, { capture: true, passive: true }));
  growth.observe(document.body);
  go();
};

// The page of an address has come. Whoever has been there goes on where they were; others begin above, or at the place
// within the page that was asked for.
export const arrive = (named) => {
  const back = travelling === 'back';
  jump = '';
  if (!back) {
    travelling = 'on';
    rest();
  }
  if (back) {
    returnTo(places.get(destination) ?? 0);
  } else if (named) {
    named.scrollIntoView();
  } else {
    scrollTo(0, 0);
  }
  return back;
};

// The page has come, and somebody else sees to where the reader goes on.
export const stay = () => {
  travelling = 'on';
  rest();
};

addEventListener('popstate', () => {
  if (jump && location.hash === jump) {
    return; // a link within a page is no way back; it may be told of twice
  }
  jump = '';
  if (!travelling) {
    if (rest.done !== false) {
      keep(); // the browser may not have told of the last scrolling yet
    }
    travelling = 'back';
  }
  destination = entry(); // the last of several
});

// Address and page are the same again.
export const settle = () => {
  const back = travelling === 'back';
  travelling = '';
  if (back) {
    returnTo(places.get(entry()) ?? 0);
  }
  note();
};

addEventListener('scroll', note, { passive: true });
addEventListener('change', () => requestAnimationFrame(note));
addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    if (link instanceof HTMLAnchorElement) {
      travelling = '';
      jump = link.pathname === location.pathname && link.search === location.search ? link.hash : '';
      note();
    }
  },
  true,
);

addEventListener('pagehide', () => {
  note();
  try {
    sessionStorage.setItem(KEPT, JSON.stringify([...places].slice(-MOST)));
  } catch {
    // then the places are known to this document only
  }
});

try {
  JSON.parse(sessionStorage.getItem(KEPT) ?? '[]').forEach(([page, place]) => places.set(page, place));
} catch {
  // nothing was kept
}
if (['back_forward', 'reload'].includes(performance.getEntriesByType('navigation')[0]?.type)) {
  const place = places.get(entry());
  if (place) {
    returnTo(place);
  }
}

// The facets of a list: checkboxes, each of which leads to the list with its term or without it. On narrow screens they
// are in a sheet. What comes after a choice goes on where the reader was: the same focus, place and folds. Without this
// they are a form with a button.
import { follow, travelling } from './travel.js';

const WIDE = matchMedia('(min-width: 60rem)');

const form = () => document.getElementById('page-facets');
const sheet = () => document.getElementById('page-sheet');
const chips = () => [...document.querySelectorAll('.chips a')];
const folds = () => [...form().querySelectorAll('details')];

// Where the reader was when the last choice was made, until its answer comes; and the boxes clicked while the router would
// lose another address.
let left = null;
let waiting = [];

const leave = (element) => {
  left = {
    id: element.id,
    facet: element.closest('.facet')?.id,
    chip: chips().indexOf(element),
    top: element.getBoundingClientRect().top,
    sheet: sheet().open,
    open: new Map(folds().map((fold) => [fold.id, fold.open])),
  };
};

const choose = (box) => {
  leave(box);
  follow(box.dataset.address);
};

const next = () => {
  const box = document.getElementById(waiting.shift());
  if (box) {
    choose(box);
  }
};

const openSheet = () => {
  sheet().querySelector('.sheet-body').append(form());
  sheet().returnValue = '';
  sheet().showModal();
  sheet().querySelector('h2').focus();
};

// What the reader chose with if it is still there, else what is nearest to it.
const found = () =>
  document.getElementById(left.id) ??
  document.getElementById(left.facet)?.querySelector('summary') ??
  chips()[Math.min(left.chip, chips().length - 1)] ??
  (left.sheet ? sheet().querySelector('[data-sheet=show]') : document.getElementById('page-results'));

const goOn = () => {
  folds().forEach((fold) => {
    fold.open = left.open.get(fold.id) ?? fold.open;
  });
  if (left.sheet) {
    openSheet();
  }
  const element = found();
  for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
  element.focus({ preventScroll: true });
  if (element.id && element.id === left.id) {
    const scrolled = left.sheet ? sheet().querySelector('.sheet-body') : document.scrollingElement;
    scrolled.scrollTop += element.getBoundingClientRect().top - left.top;
  }
};

// A term is chosen in part if only narrower ones are; HTML cannot say so.
export const arrange = () => {
  document.querySelectorAll('#page-facets [data-partly]').forEach((box) => {
    box.indeterminate = true;
  });
};

// After navigation: whether it came of a choice here, so that the reader is already in the right place.
export const resume = () => {
  if (!left || !form()) {
    left = null;
    waiting = [];
    return false;
  }
  goOn();
  left = null;
  const said = form().querySelector('[role=status]');
  setTimeout(() => {
    said.textContent = said.dataset.words; // a status is read out when it changes, not when it appears
    if (!travelling()) {
      next();
    }
  });
  return true;
};

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.dataset.address) {
    return;
  }
  if (travelling()) {
    waiting.push(target.id);
  } else {
    choose(target);
  }
});

document.addEventListener(
  'click',
  (event) => {
    if (!(event.target instanceof Element)) {
      return;
    }
    const link = event.target.closest('.chips a, .sheet a');
    if (link && form() && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      leave(link);
    }
    switch (event.target.closest('[data-sheet]')?.dataset.sheet) {
      case 'open':
        if (WIDE.matches) {
          form().querySelector('summary').focus();
        } else {
          openSheet();
        }
        break;
      case 'close':
      case 'show':
        sheet().close(event.target.closest('[data-sheet]').dataset.sheet);
        break;
      default:
    }
  },
  true,
);

// A close does not bubble.
document.addEventListener(
  'close',
  ({ target }) => {
    if (target === sheet()) {
      document.querySelector('aside.facets').append(form());
      const next = target.returnValue === 'show' ? '#page-results' : '[data-sheet=open]';
      document.querySelector(next)?.focus();
    }
  },
  true,
);

WIDE.addEventListener('change', () => {
  if (sheet()?.open) {
    sheet().close();
  }
});

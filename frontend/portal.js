import { below } from './base.js';
import * as facets from './facets.js';
import { follow } from './travel.js';
import * as grid from './grid.js';
import { closeMenus } from './menus.js';
import { arrive, stay } from './places.js';

// Search forms navigate like links, so that the document stays and only its page changes. Without this they still work.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.getAttribute('role') !== 'search') {
    return;
  }
  event.preventDefault();
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (String(value).trim() !== '') {
      query.append(name, String(value));
    }
  }
  follow(form.getAttribute('action') + (query.size > 0 ? `?${query}` : ''));
});

// The base of addresses is the site, so that the link to the content would lead to the home page's. The content of a list
// are its results.
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a.skip')) {
    const content = document.getElementById('page-results') ?? document.getElementById('main');
    event.preventDefault();
    content.tabIndex = -1;
    content.focus();
  }
});

// What HTML cannot say of a page.
const arrange = () => {
  facets.arrange();
  grid.arrange();
};
arrange();

window.Interlocal = {
  // The page of another address has come: its title is read out, unless a place within it was asked for.
  arrive(asked) {
    closeMenus();
    arrange();
    if (facets.resume()) {
      stay();
      return;
    }
    const named = [...document.querySelectorAll('main [id]')].find(
      (element) => asked === new URL(`#${element.id}`, document.baseURI).hash,
    );
    const back = arrive(named);
    if (back || !named) {
      document.querySelector('main h1')?.focus({ preventScroll: true });
    }
  },
};

// Suggestions while a reader types, as a combobox with a list box. Without this the forms search all the same.
const LIST = 'suggestions';
let asked = new AbortController();
let pause = 0;

const searchBox = (element) =>
  element instanceof HTMLInputElement && element.type === 'search' && element.form?.getAttribute('role') === 'search';

const close = (input) => {
  asked.abort();
  clearTimeout(pause);
  document.getElementById(LIST)?.remove();
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
};

const show = (input, found) => {
  close(input);
  const status = document.getElementById('suggest-status');
  if (status) {
    status.textContent = found.length === 0 ? '' : status.dataset.words.replace('#', found.length);
  }
  if (found.length === 0) {
    return;
  }
  const list = document.createElement('div');
  list.id = LIST;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '');
  let group = null;
  found.forEach((suggestion, number) => {
    if (group?.dataset.type !== suggestion.type) {
      group = document.createElement('div');
      group.dataset.type = suggestion.type;
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', suggestion.label);
      const heading = document.createElement('span');
      heading.setAttribute('role', 'presentation');
      heading.textContent = suggestion.label;
      group.append(heading);
      list.append(group);
    }
    const option = document.createElement('a');
    option.id = `${LIST}-${number}`;
    option.href = new URL(suggestion.url, document.baseURI).pathname;
    option.textContent = suggestion.text;
    option.tabIndex = -1;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    group.append(option);
  });
  input.form.append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', LIST);
  input.setAttribute('aria-expanded', 'true');
};

const choose = (input, step) => {
  const options = [...document.querySelectorAll(`#${LIST} [role=option]`)];
  const present = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  const next = present < 0 && step < 0 ? options.length - 1 : present + step;
  options.forEach((option, number) => option.setAttribute('aria-selected', String(number === next)));
  if (options[next]) {
    input.setAttribute('aria-activedescendant', options[next].id);
    options[next].scrollIntoView({ block: 'nearest' });
  } else {
    input.removeAttribute('aria-activedescendant');
  }
};

document.addEventListener('input', ({ target }) => {
  if (!searchBox(target)) {
    return;
  }
  target.autocomplete = 'off';
  asked.abort();
  clearTimeout(pause);
  asked = new AbortController();
  const { signal } = asked;
  pause = setTimeout(async () => {
    try {
      const answer = await fetch(below(`api/v1/suggest?q=${encodeURIComponent(target.value)}`), { signal });
      const found = answer.ok ? await answer.json() : [];
      if (!signal.aborted && document.activeElement === target) {
        show(target, found);
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        close(target);
      }
    }
  }, 120);
});

document.addEventListener('keydown', (event) => {
  const input = event.target;
  if (!searchBox(input) || !document.getElementById(LIST)) {
    return;
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    choose(input, event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    close(input);
  } else if (event.key === 'Enter') {
    const chosen = document.querySelector(`#${LIST} [aria-selected=true]`);
    if (chosen) {
      event.preventDefault();
      chosen.click();
    }
    close(input);
  }
});

// A click on a suggestion still finds it there: it takes the focus from the field only afterwards.
document.addEventListener('mousedown', (event) => {
  if (event.target instanceof Element && event.target.closest(`#${LIST}`)) {
    event.preventDefault();
  }
});
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest(`#${LIST}`)) {
    document.querySelectorAll('input[aria-controls]').forEach(close);
  }
});
document.addEventListener('focusout', ({ target }) => {
  if (searchBox(target)) {
    close(target);
  }
});

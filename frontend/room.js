// A room in which partners decide. Everything shown comes from the server, made for this person alone; the key that says
// who this person is stays in the browser, so that whoever comes back is where they were.
import { below } from './base.js';
import { takeOver } from './takeover.js';

const PREFIX = 'interlocal-room-';

const remember = (code, key) => {
  try {
    localStorage.setItem(PREFIX + code, key);
  } catch {
    sessionKeys.set(code, key);
  }
};
const forget = (code) => {
  sessionKeys.delete(code);
  try {
    localStorage.removeItem(PREFIX + code);
  } catch {
    // nothing was kept
  }
};
const recall = (code) => {
  try {
    return localStorage.getItem(PREFIX + code) ?? sessionKeys.get(code) ?? '';
  } catch {
    return sessionKeys.get(code) ?? '';
  }
};
const sessionKeys = new Map();

const enterRoom = (code) => location.assign(below(`discussion/${code}`));

const parse = (html) => {
  const parsed = document.createElement('div');
  parsed.innerHTML = html;
  return parsed;
};

const refuse = (view, words) => {
  const refused = view.querySelector('#page-refused');
  refused.hidden = !words;
  refused.querySelector('p').textContent = words ?? '';
  if (words) {
    refused.scrollIntoView({ block: 'nearest' });
  }
};

class Room {
  constructor(view, root) {
    this.view = view;
    this.root = root;
    this.code = root.dataset.code;
    this.shown = new Map();
    root.addEventListener('click', (event) => this.clicked(event.target.closest('button')));
    root.addEventListener('change', (event) => event.target.dataset.act && this.act(event.target.dataset.act));
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submitted(event.target);
    });
    addEventListener('hashchange', () => location.hash.startsWith('#key=') && this.enter());
    this.enter();
  }

  // A key after the # is one's own, carried from another device.
  async enter() {
    const brought = new URLSearchParams(location.hash.slice(1)).get('key');
    if (brought) {
      remember(this.code, brought);
      history.replaceState(history.state, '', location.pathname);
    }
    this.show(await this.view.$server.enter(recall(this.code)));
  }

  // The room has changed. Whatever else changes until the answer comes is in it.
  async look() {
    const html = await this.view.$server.look().catch(() => '');
    if (html) {
      this.show(html);
    }
  }

  // Only what is new is replaced, so that nobody loses their place, what they unfolded, or what they are writing.
  show(html) {
    this.last = html;
    const parts = [...parse(html).children];
    const names = parts.map((part) => part.dataset.part);
    const same = names.join() === [...this.root.children].map((part) => part.dataset.part).join();
    const focused = document.activeElement?.id;
    if (!same) {
      this.keep(this.root, parts);
      this.root.replaceChildren(...parts);
    } else {
      parts.forEach((part, at) => {
        if (this.shown.get(part.dataset.part) !== part.outerHTML) {
          this.keep(this.root.children[at], [part]);
        }
      });
      parts.forEach((part, at) => {
        if (this.shown.get(part.dataset.part) !== part.outerHTML) {
          this.shown.set(part.dataset.part, part.outerHTML);
          this.root.children[at].replaceWith(part);
        }
      });
    }
    if (!same) {
      this.shown = new Map([...this.root.children].map((part) => [part.dataset.part, part.outerHTML]));
    }
    if (focused && document.activeElement?.id !== focused) {
      this.root.querySelector(`#${CSS.escape(focused)}`)?.focus({ preventScroll: true });
    }
  }

  keep(old, parts) {
    const find = (id) => parts.map((part) => part.querySelector(`#${CSS.escape(id)}`)).find((found) => found);
    for (const details of old.querySelectorAll('details[id]')) {
      const next = find(details.id);
      if (next) {
        next.open = details.open;
      }
    }
    for (const field of old.querySelectorAll('textarea[id]')) {
      const next = find(field.id);
      if (next) {
        next.value = field.value;
      }
    }
  }

  say(words) {
    this.view.querySelector('#page-said').textContent = words;
  }

  // What was refused is said; what was done is shown by the server, to everybody.
  async act(command) {
    let refused;
    try {
      refused = await this.view.$server.act(command);
    } catch {
      refused = this.root.dataset.lost;
    }
    refuse(this.view, refused);
    if (refused && this.last) {
      this.shown.clear(); // what was refused is not shown as if it were done
      this.show(this.last);
    }
    return !refused;
  }

  async submitted(form) {
    if (form.dataset.form === 'join') {
      const key = await this.view.$server.newKey();
      remember(this.code, key);
      const partner = form.querySelector('input[name=partner]:checked')?.value ?? '-1';
      const refused = await this.view.$server.join(form.querySelector('#page-name').value, Number(partner), key);
      refuse(this.view, refused);
      if (refused) {
        forget(this.code);
      }
    } else if (form.dataset.form === 'act') {
      const field = form.querySelector('textarea');
      if (await this.act(`${form.dataset.act} ${field.value}`)) {
        const now = this.root.querySelector(`#${CSS.escape(field.id)}`);
        if (now) {
          now.value = '';
        }
      }
    }
  }

  async clicked(button) {
    if (!button || (button.dataset.confirm && !confirm(button.dataset.confirm))) {
      return;
    }
    const { act, copy, copyKey, done, minutes } = button.dataset;
    if (act) {
      await this.act(act);
      if (act === 'leave') {
        forget(this.code);
      }
    } else if (copy || copyKey) {
      await navigator.clipboard.writeText(copy ?? `${copyKey}#key=${recall(this.code)}`);
      this.say(done);
    } else if (minutes) {
      this.download(await this.view.$server.minutes(minutes), minutes);
    } else if ('print' in button.dataset) {
      print();
    } else if ('delete' in button.dataset) {
      await this.view.$server.delete();
      forget(this.code);
    } else if ('continue' in button.dataset) {
      const next = await this.view.$server.goOn();
      if (next) {
        remember(next, recall(this.code));
        enterRoom(next);
      }
    }
  }

  download(text, kind) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: kind === 'csv' ? 'text/csv' : 'text/markdown' }));
    link.download = `${this.code}.${kind}`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

// Its buttons wait for this script: without it, what was filled in would be lost.
const meet = (view, root) => {
  root.querySelectorAll('button').forEach((button) => (button.disabled = false));
  const value = (id) => root.querySelector(`#page-${id}`).value;
  root.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (event.target.id === 'page-join') {
      enterRoom(encodeURIComponent(value('code').trim()));
      return;
    }
    const opened = parse(await view.$server.open(value('model'), value('service'), value('term'), value('partners')));
    const { code, key } = opened.firstElementChild.dataset;
    refuse(view, code ? '' : opened.textContent);
    if (code) {
      remember(code, key);
      enterRoom(code);
    }
  });
};

const rooms = new WeakMap();

export const start = (view) => {
  takeOver(view);
  const root = view.querySelector('#page-room');
  if (root && !rooms.has(root)) {
    rooms.set(root, new Room(view, root));
  }
  const meeting = view.querySelector('#page-meet');
  if (meeting && !rooms.has(meeting)) {
    rooms.set(meeting, meeting);
    meet(view, meeting);
  }
};

export const show = (view, html) => rooms.get(view.querySelector('#page-room'))?.show(html);

export const look = (view) => rooms.get(view.querySelector('#page-room'))?.look();

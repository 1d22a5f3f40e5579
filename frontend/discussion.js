// The questions for one person. The answers are in the address, after the #, where no server sees or keeps them; the
// server is sent them to say what they come to, and forgets them. The form of the text is that of the class Sheet.
import { takeOver } from './takeover.js';

const PAUSE = 150;
const QUIET = 900;
const PATIENCE = 10_000;

const part = (answer, name) => answer.querySelector(`[data-part=${name}]`);
const readable = (text) => encodeURIComponent(text).replaceAll('%2F', '/');

class Alone {
  constructor(view) {
    this.view = view;
    this.form = view.querySelector('#page-sheet');
    this.asked = 0;
    this.form.addEventListener('change', (event) => event.target.id !== 'page-place' && this.changed());
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('click', (event) => this.clicked(event.target.closest('button')));
    view.querySelector('#page-see').addEventListener('click', () => this.see());
    this.onAddress = () => this.form.isConnected && location.hash.slice(1) !== this.text() && this.read();
    addEventListener('hashchange', this.onAddress);
    this.begin();
  }

  // What was answered before the page was alive is added to what the address says.
  begin() {
    const meanwhile = this.text();
    if (location.hash.length > 1 || !meanwhile) {
      this.read();
    }
    const said = location.hash.length > 1 ? this.text() : '';
    this.fill(new URLSearchParams(meanwhile));
    if (this.text() !== said) {
      this.changed();
    }
  }

  find(id) {
    return this.view.querySelector(`#page-${id}`);
  }

  places() {
    return [...this.find('places').children].map((chip) => chip.dataset.term);
  }

  // What the form says, as text.
  text() {
    const pairs = [];
    for (const grade of ['1', '2', '3']) {
      const factors = [...this.form.querySelectorAll(`input[type=radio][value="${grade}"]:checked`)];
      if (factors.length > 0) {
        pairs.push(`${grade}=${factors.map((input) => input.name).join('.')}`);
      }
    }
    const service = this.find('service').value;
    if (service) {
      pairs.push(`service=${readable(service)}`);
    }
    this.places().forEach((place) => pairs.push(`place=${readable(place)}`));
    const { model, version } = this.form.dataset;
    return pairs.length > 0 ? [`model=${model}`, `version=${readable(version)}`, ...pairs].join('&') : '';
  }

  // The form as the address says. What does not fit is told by the server.
  read() {
    const text = location.hash.slice(1);
    this.form.reset();
    this.find('places').replaceChildren();
    this.fill(new URLSearchParams(text));
    this.mark();
    this.ask(text);
  }

  fill(values) {
    for (const grade of ['3', '2', '1']) {
      for (const name of (values.get(grade) ?? '').split('.')) {
        const input = [...this.form.querySelectorAll(`input[type=radio][value="${grade}"]`)].find((one) => one.name === name);
        if (input) {
          input.checked = true;
        }
      }
    }
    const service = [...this.find('service').options].find((one) => one.value === values.get('service'));
    if (service) {
      service.selected = true;
    }
    values.getAll('place').forEach((place) => this.add(place));
  }

  add(place) {
    const option = [...this.find('place').options].find((one) => one.value === place);
    if (!place || !option || this.places().includes(place)) {
      return;
    }
    const chip = document.createElement('li');
    chip.dataset.term = place;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = `${option.textContent.trim()} ×`;
    button.setAttribute('aria-label', this.find('places').dataset.remove.replace('#', option.textContent.trim()));
    chip.append(button);
    this.find('places').append(chip);
  }

  // Only an answered question has an answer to take back.
  mark() {
    for (const question of this.form.querySelectorAll('.talk-question')) {
      const answered = question.querySelector('input:checked') !== null;
      question.classList.toggle('answered', answered);
      question.querySelector('.talk-clear').hidden = !answered;
    }
  }

  clicked(button) {
    if (!button) {
      return;
    }
    if (button.id === 'page-place-add') {
      this.add(this.find('place').value);
      this.find('place').value = '';
      this.changed();
    } else if (button.classList.contains('chip')) {
      button.closest('li').remove();
      this.find('place').focus();
      this.changed();
    } else if (button.classList.contains('talk-clear')) {
      const question = button.closest('.talk-question');
      question.querySelectorAll('input').forEach((input) => (input.checked = false));
      question.querySelector('input').focus();
      this.changed();
    } else if (button.id === 'page-reset') {
      this.form.reset();
      this.find('places').replaceChildren();
      this.changed();
      this.form.querySelector('select').focus();
    } else if (button.id === 'page-print') {
      print();
    } else if (button.id === 'page-copy') {
      this.copy(button);
    }
  }

  async copy(button) {
    try {
      await navigator.clipboard.writeText(location.href);
      this.say(button.dataset.done, true);
    } catch {
      this.say(button.dataset.failed, true);
    }
  }

  changed() {
    this.mark();
    const text = this.text();
    history.replaceState(history.state, '', `${location.pathname}${location.search}${text ? `#${text}` : ''}`);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.ask(text), PAUSE);
  }

  async ask(text) {
    const turn = ++this.asked;
    const current = () => turn === this.asked && this.form.isConnected;
    const again = setTimeout(() => current() && this.ask(text), PATIENCE); // an answer lost on its way never comes
    const html = await this.view.$server.answer(text);
    clearTimeout(again);
    if (!current()) {
      return;
    }
    const answer = document.createElement('div');
    answer.innerHTML = html;
    this.show(answer);
  }

  // What was unfolded stays so.
  show(answer) {
    for (const known of this.view.querySelectorAll('#page-result details[open]')) {
      part(answer, 'result').querySelector(`#${known.id}`)?.setAttribute('open', '');
    }
    this.find('result').replaceChildren(...part(answer, 'result').childNodes);
    this.find('beside').replaceChildren(...part(answer, 'beside').childNodes);
    this.find('bar').textContent = part(answer, 'bar').textContent;
    this.say(part(answer, 'said').textContent.trim());
  }

  // Read out when something new is first, once the reader has paused; not with every answer.
  say(words, now = false) {
    clearTimeout(this.saying);
    const said = this.find('said');
    this.saying = setTimeout(() => {
      if (said.textContent !== words) {
        said.textContent = words;
      }
    }, now ? 0 : QUIET);
  }

  see() {
    const title = this.find('result-title');
    title.scrollIntoView();
    title.focus({ preventScroll: true });
  }
}

const started = new WeakSet();

export const start = (view) => {
  takeOver(view);
  const form = view.querySelector('#page-sheet');
  if (form && !started.has(form)) {
    started.add(form);
    new Alone(view);
  }
};

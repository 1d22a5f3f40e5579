// The table of the home page is one stop of the Tab key; in it, the arrow keys move from cell to cell. Without this it is a
// table of links.
const GRID = 'table.map[role=grid]';
const STOPS = 'a, [role=img]';
const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

const stopIn = (cell) => cell.querySelector(STOPS);

const next = (rows, row, column, key) => {
  const stops = [...rows[row].cells].map(stopIn).filter((stop) => stop);
  if (key === 'Home' || key === 'End') {
    return stops.at(key === 'Home' ? 0 : -1);
  }
  const [down, right] = STEPS[key];
  for (let r = row + down, c = column + right; rows[r]?.cells[c]; r += down, c += right) {
    const stop = stopIn(rows[r].cells[c]);
    if (stop) {
      return stop;
    }
  }
  return undefined;
};

export const arrange = () => {
  document.querySelectorAll('table.map:not([role])').forEach((table) => {
    table.setAttribute('role', 'grid');
    table.querySelectorAll(STOPS).forEach((stop) => {
      stop.tabIndex = -1;
    });
    table.querySelector('tbody a').tabIndex = 0;
  });
};

document.addEventListener('keydown', (event) => {
  const cell = event.target instanceof Element && event.target.closest(`${GRID} :is(td, th)`);
  if (!cell || !(event.key in STEPS || event.key === 'Home' || event.key === 'End') || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  event.preventDefault();
  const row = cell.parentElement;
  const rows = [...row.closest('table').rows];
  next(rows, rows.indexOf(row), cell.cellIndex, event.key)?.focus();
});

// The stop is where the reader last was.
document.addEventListener('focusin', ({ target }) => {
  const table = target.closest(GRID);
  if (table && target.matches(STOPS)) {
    table.querySelector('[tabindex="0"]').tabIndex = -1;
    target.tabIndex = 0;
  }
});

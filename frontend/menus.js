// Menus close with Escape, with a click beside them, and when another page has come.
const open = () => document.querySelectorAll('details[data-menu][open]');

export const closeMenus = () => open().forEach((menu) => (menu.open = false));

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') {
    return;
  }
  for (const menu of open()) {
    menu.open = false;
    if (menu.contains(document.activeElement)) {
      menu.querySelector('summary').focus();
    }
  }
});

document.addEventListener('click', ({ target }) => {
  for (const menu of open()) {
    if (!menu.contains(target)) {
      menu.open = false;
    }
  }
});

// Search forms navigate like links, so that the page stays and only its view changes. Without this they still work.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.getAttribute('role') !== 'search' || !window.Vaadin?.Flow) {
    return;
  }
  event.preventDefault();
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (String(value).trim() !== '') {
      query.append(name, String(value));
    }
  }
  const link = document.createElement('a');
  link.href = form.getAttribute('action') + (query.size > 0 ? `?${query}` : '');
  link.hidden = true;
  form.append(link);
  link.click();
  link.remove();
});

// The base of addresses is the site, so that the link to the content would lead to the home page's.
document.addEventListener('click', (event) => {
  const main = event.target instanceof Element && event.target.closest('a.skip') && document.getElementById('main');
  if (main) {
    event.preventDefault();
    main.tabIndex = -1;
    main.focus();
  }
});

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

// The place within a page that the last link named.
let place = '';
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    place = link instanceof HTMLAnchorElement ? link.hash : '';
  },
  true,
);

window.Interlocal = {
  // After navigation within the portal: a place that was asked for is shown; otherwise the new page's title is read out,
  // and a page that was not seen before begins above. When an answer arrives, the address bar may still show the old page.
  arrive(seenBefore) {
    const named = [...document.querySelectorAll('main [id]')].find(
      (element) => place === new URL(`#${element.id}`, document.baseURI).hash,
    );
    if (named && !seenBefore) {
      named.scrollIntoView();
      return;
    }
    document.querySelector('main h1')?.focus({ preventScroll: true });
    if (!seenBefore) {
      window.scrollTo(0, 0);
    }
  },
};

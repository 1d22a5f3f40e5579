// A view takes over the page of the first response: what somebody has begun there goes on.
export const takeOver = (view) => {
  const first = document.getElementById('first-page');
  if (first) {
    const focused = document.activeElement;
    view.append(...first.childNodes);
    first.remove();
    focused?.focus({ preventScroll: true });
  } else if (!view.hasChildNodes()) {
    location.reload(); // the view was made anew, after messages were lost
  }
};

// A document that the browser had put aside comes back without its view, which ended when it was left.
addEventListener('pageshow', (event) => event.persisted && location.reload());

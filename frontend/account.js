// A view for people with accounts: what it shows takes its place in the page of the first response.
import { takeOver } from './takeover.js';

const style = () => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('account.css', import.meta.url);
  document.head.append(link);
};

export const start = (view) => {
  const content = view.firstElementChild;
  if (!document.getElementById('first-page')) {
    location.reload(); // the view was made anew, after messages were lost
    return;
  }
  style();
  takeOver(view);
  view.querySelector('#page-account').append(content);
};

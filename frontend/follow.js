import { reading, travelling as onTheWay, travelTo } from './travel.js';

// Whether another page is on its way.
export const travelling = () => (reading() ? onTheWay() : Boolean(window.Vaadin?.Flow?.navigation));

// Follows an address like a link, so that the document stays if it can and only its page changes. While the first page of a
// view is shown there is no view yet, and the router would lose the click: the address is loaded.
export const follow = (address) => {
  if (reading()) {
    travelTo(address);
    return;
  }
  if (!window.Vaadin?.Flow || document.getElementById('first-page')) {
    location.assign(address);
    return;
  }
  const link = document.createElement('a');
  link.href = address;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
};

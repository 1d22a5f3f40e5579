// Follows an address like a link, so that the document stays and only its view changes. While the first page is shown there
// is no view yet, and the router would lose the click: the address is loaded.
export const follow = (address) => {
  if (document.getElementById('first-page')) {
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

// Follows an address like a link, so that the page stays and only its view changes. Before there is a view, the page loads.
export const follow = (address) => {
  const link = document.createElement('a');
  link.href = address;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
};

// Where an address of the portal is: that of this module is two steps below the base.
export const below = (address) => new URL(`../../${address}`, import.meta.url);

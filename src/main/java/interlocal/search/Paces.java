package interlocal.search;

/** How often one client may ask, by what it asks for. */
public record Paces(Pace searches, Pace suggestions) {}

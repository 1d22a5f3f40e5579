package interlocal.page.record;

/** A file to take away, with what it weighs and is. */
public record FileLink(String title, String address, String details) {}

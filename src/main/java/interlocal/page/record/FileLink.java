package interlocal.page.record;

/** A file to download, with its kind and size. */
public record FileLink(String title, String address, String details) {}

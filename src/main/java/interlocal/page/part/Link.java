package interlocal.page.part;

import org.jspecify.annotations.Nullable;

/** A text and the address it links to; plain text if there is no address. */
public record Link(String text, @Nullable String address) {

    public static Link plain(String text) {
        return new Link(text, null);
    }

    public boolean leadsOut() {
        return address != null && address.startsWith("http");
    }
}

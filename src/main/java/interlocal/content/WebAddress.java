package interlocal.content;

import java.net.URI;

/**
 * A web address as people write and browsers open it: with letters of any script, underscores in the host, and
 * characters in the path that a standard would have encoded. Those are encoded; nothing else is changed.
 */
public sealed interface WebAddress {

    /** An address that any program can follow. */
    record Good(URI uri) implements WebAddress {}

    /**
     * What is no web address.
     *
     * @param why a phrase that says why
     */
    record Bad(Phrase why) implements WebAddress {}

    /** Reads an address, without space around it. */
    static WebAddress read(String text) {
        return WebAddressReader.read(text);
    }

    /** The host as people read it; the whole address if it has none. */
    static String host(URI address) {
        return WebAddressReader.host(address);
    }
}

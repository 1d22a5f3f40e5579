package interlocal.ratelimit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who asks, as far as limits are concerned: an IPv4 address, or an IPv6 network (the first 64 bits of the address, since
 * each subscriber has its own network). Any other text names a client of its own.
 */
public record Client(String network) {

    private static final int NETWORK_BYTES = 8;

    /**
     * The client of an address.
     *
     * @param address a numeric IP address, or any text that names one client
     */
    public static Client of(String address) {
        return new Client(literal(address).map(Client::network).orElse(address));
    }

    /** The client of an address. */
    public static Client of(InetAddress address) {
        return new Client(network(address));
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }

    private static Optional<InetAddress> literal(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException aName) {
            return Optional.empty();
        }
    }
}

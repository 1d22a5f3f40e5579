package interlocal.accounts.protocol;

import interlocal.ratelimit.Client;
import java.util.regex.Pattern;

/**
 * From where somebody asks.
 *
 * @param address a numeric IP address
 * @param agent what the browser says it is; empty if it does not say
 */
public record Device(String address, String agent) {

    private static final int LONGEST_ADDRESS = 60;
    private static final Pattern IPV6 = Pattern.compile("[0-9a-f]{16}");
    private static final int LONGEST_AGENT = 300;

    public Device {
        address = cut(address, LONGEST_ADDRESS);
        agent = cut(agent.replaceAll("[^\\x20-\\x7E]", ""), LONGEST_AGENT);
    }

    /** The address, without the part of an IPv6 address that tells apart those of one network. */
    public String network() {
        var client = Client.of(address).network();
        return IPV6.matcher(client).matches()
                ? client.replaceAll("0{0,3}(.{1,4}?)(?=(.{4})*$)", "$1:").replaceFirst(":$", "::/64")
                : address;
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}

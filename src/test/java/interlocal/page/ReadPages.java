package interlocal.page;

import static java.util.Objects.requireNonNull;

import interlocal.messages.Reader;
import interlocal.page.shell.Shell;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The pages at addresses, as whole documents. */
public record ReadPages(Pages pages, Shell shell) {

    /** The page at an address with its query; null if there is none or it has moved. */
    public @Nullable Document at(String address) {
        var path = address.replaceFirst("\\?.*", "").substring(1);
        var parameters = new LinkedHashMap<String, List<String>>();
        if (address.contains("?")) {
            for (var pair : address.substring(address.indexOf('?') + 1).split("&", -1)) {
                var parts = pair.split("=", 2);
                parameters
                        .computeIfAbsent(parts[0], _ -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return switch (pages.at(new PageRequest(path, Map.copyOf(parameters), Reader.UNKNOWN))) {
            case Visit.Moved _ -> null;
            case Visit.Shown(var page) ->
                page.status() == 200 ? Jsoup.parse(shell.document(page, Reader.UNKNOWN)) : null;
        };
    }

    /** The page at an address, which must exist. */
    public Document required(String address) {
        return requireNonNull(at(address), address);
    }

    /** How many records a list says that it has. */
    public long total(String address) {
        return total(required(address));
    }

    /** How many records a list says that it has. */
    public static long total(Document list) {
        var text = list.expectFirst(".results-bar .num, .empty").text();
        return text.startsWith("One ")
                ? 1
                : text.startsWith("Nothing ") ? 0 : Long.parseLong(text.replaceFirst(" .*", ""));
    }
}

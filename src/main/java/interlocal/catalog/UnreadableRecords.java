package interlocal.catalog;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The published records that could not be read when they were last wanted. Each is logged once. */
@Component
public class UnreadableRecords {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRecords.class);
    private static final int MOST = 1_000;

    private final Map<String, String> reasons = new ConcurrentHashMap<>();

    UnreadableRecords() {}

    /** The slugs of these records, at most a thousand of them, each with the reason. */
    public Map<String, String> reasons() {
        return new TreeMap<>(reasons);
    }

    void add(String slug, RuntimeException failure) {
        if (reasons.size() < MOST && reasons.putIfAbsent(slug, failure.toString()) == null) {
            LOG.error(
                    "The record {} cannot be read and is left out ({}). Restore a backup, or change its file so that it"
                            + " is published anew.",
                    slug,
                    failure.toString());
        }
    }

    /** A record was read. */
    void remove(String slug) {
        if (!reasons.isEmpty()) {
            reasons.remove(slug);
        }
    }
}

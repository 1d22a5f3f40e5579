package interlocal.search.lucene;

import java.util.Map;

/**
 * What a commit of the index stores about itself.
 *
 * @param position the sequence number of the last change applied
 */
record CommitData(int format, long position) {

    static CommitData at(long position) {
        return new CommitData(IndexFields.FORMAT, position);
    }

    /** Reads it; unreadable data counts as an unknown format. */
    static CommitData of(Map<String, String> userData) {
        try {
            return new CommitData(
                    Integer.parseInt(userData.getOrDefault("format", "0")),
                    Long.parseLong(userData.getOrDefault("position", "0")));
        } catch (NumberFormatException illegible) {
            return new CommitData(0, 0);
        }
    }

    Map<String, String> userData() {
        return Map.of("format", Integer.toString(format), "position", Long.toString(position));
    }

    boolean readable() {
        return format == IndexFields.FORMAT;
    }
}

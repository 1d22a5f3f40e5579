package interlocal.catalog.fault;

import java.util.List;

/** Thrown when all that can be read was dealt with, and some records could not. */
public final class RecordsDamaged extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final String slugs;

    public RecordsDamaged(List<String> slugs) {
        super("Records that are damaged in the database: " + String.join(", ", slugs));
        this.slugs = String.join(", ", slugs);
    }

    /** The slugs of the damaged records, separated by commas. */
    public String slugs() {
        return slugs;
    }
}

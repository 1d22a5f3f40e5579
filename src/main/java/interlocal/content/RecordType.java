package interlocal.content;

import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of document. The folder of each is also the first segment of its documents' addresses. */
public enum RecordType {
    CASE_STUDY("case-study", "case-studies", "P1Y"),
    LESSON("lesson", "lessons", "P2Y"),
    RESEARCH("research", "research", "P2Y"),
    TRAINING("training", "trainings", "P6M"),
    PRESENTATION("presentation", "presentations", "P5Y"),
    PROVIDER("provider", "providers", "P1Y"),
    /** A page about the portal itself: it has an address, but is neither searched nor listed. */
    PAGE("page", "pages", "P1Y");

    private final String key;
    private final String folder;
    private final Period reviewEvery;

    RecordType(String key, String folder, String reviewEvery) {
        this.key = key;
        this.folder = folder;
        this.reviewEvery = Period.parse(reviewEvery);
    }

    /** Its name in addresses and in the API. */
    public String key() {
        return key;
    }

    public String folder() {
        return folder;
    }

    /** How long until a record of this type should be verified again, unless the record sets its own period. */
    public Period reviewEvery() {
        return reviewEvery;
    }

    /** Whether readers can search and browse it. */
    public boolean searchable() {
        return this != PAGE;
    }

    public static Optional<RecordType> ofKey(String key) {
        return Arrays.stream(values()).filter(type -> type.key.equals(key)).findFirst();
    }

    public static Optional<RecordType> ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(type -> type.folder.equals(folder))
                .findFirst();
    }
}

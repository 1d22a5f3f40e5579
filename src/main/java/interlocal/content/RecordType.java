package interlocal.content;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of document, each with its folder, which is also the first segment of its address. */
public enum RecordType {
    CASE_STUDY("case-study", "case-studies"),
    LESSON("lesson", "lessons"),
    RESEARCH("research", "research"),
    TRAINING("training", "trainings"),
    PRESENTATION("presentation", "presentations"),
    PROVIDER("provider", "providers"),
    /** A page about the portal itself: it has an address, but is neither searched nor listed. */
    PAGE("page", "pages");

    private final String key;
    private final String folder;

    RecordType(String key, String folder) {
        this.key = key;
        this.folder = folder;
    }

    /** Its name in addresses and in the API. */
    public String key() {
        return key;
    }

    public String folder() {
        return folder;
    }

    /** Whether readers search and browse it. */
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

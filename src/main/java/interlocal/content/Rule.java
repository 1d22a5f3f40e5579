package interlocal.content;

import java.util.Locale;

/**
 * A rule for the files of the content folder. Its sentence and its remedy are in {@code problems.properties}, under its
 * {@linkplain #key() key}.
 */
public enum Rule {
    EMPTY_FOLDER,
    UNREADABLE,
    SYMBOLIC_LINK,
    FILE_NAME,
    MISPLACED(Severity.WARNING),
    FILE_SIZE,
    ENCODING,
    LIST,
    LIST_ROW,
    HEADER_MISSING,
    HEADER_UNCLOSED,
    HEADER_SIZE,
    YAML,
    YAML_DEPTH,
    YAML_ALIAS,
    YAML_TAG,
    DUPLICATE_KEY,
    UNKNOWN_KEY(Severity.WARNING),
    MISSING_KEY,
    WRONG_TYPE,
    TOO_LONG,
    SLUG,
    DUPLICATE_SLUG,
    DATE,
    NUMBER,
    CHOICE,
    UNKNOWN_TERM,
    MALFORMED_TERM,
    DUPLICATE_TERM,
    TERM_PARENT,
    WEB_ADDRESS,
    MAIL_ADDRESS,
    PHONE,
    LANGUAGE,
    PERIOD,
    CURRENCY,
    ZONE,
    BASIS_MISSING,
    SOURCE_NUMBER,
    BROKEN_LINK,
    ATTACHMENT,
    UNKNOWN_RELATED(Severity.WARNING),
    RENDERING,
    PARKED;

    private final Severity severity;

    Rule() {
        this(Severity.ERROR);
    }

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Its name in reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A file with an error is rejected; one with only warnings is accepted. */
    public enum Severity {
        ERROR,
        WARNING
    }
}

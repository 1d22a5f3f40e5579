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
    DUPLICATE_NAME(Severity.WARNING),
    PATH_LENGTH,
    MISPLACED(Severity.WARNING),
    NOT_READ(Severity.WARNING),
    NO_VOCABULARY(Severity.WARNING),
    FILE_SIZE,
    ENCODING,
    LIST,
    LIST_ROW,
    HEADER_MISSING,
    HEADER_UNCLOSED,
    HEADER_SIZE,
    YAML,
    CONTROL_CHARACTER,
    YAML_DEPTH,
    YAML_ALIAS,
    YAML_TAG,
    CUT_VALUE(Severity.WARNING),
    DUPLICATE_KEY,
    UNKNOWN_KEY(Severity.WARNING),
    MISSING_KEY,
    WRONG_TYPE,
    TOO_LONG,
    TOO_MANY,
    SLUG,
    DUPLICATE_SLUG,
    DATE,
    DATES_REVERSED(Severity.WARNING),
    FAR_DATE(Severity.WARNING),
    NUMBER,
    CHOICE,
    UNKNOWN_TERM,
    MALFORMED_TERM,
    DUPLICATE_TERM,
    TERM_PARENT,
    WEB_ADDRESS(Severity.WARNING),
    MAIL_ADDRESS(Severity.WARNING),
    PHONE(Severity.WARNING),
    DOI(Severity.WARNING),
    LANGUAGE,
    PERIOD,
    CURRENCY,
    ZONE,
    BASIS_MISSING,
    SOURCE_NUMBER,
    BROKEN_LINK(Severity.WARNING),
    DEAD_HEADING(Severity.WARNING),
    LINK_SPACES(Severity.WARNING),
    FOOTNOTE_MISSING(Severity.WARNING),
    FOOTNOTE_UNUSED(Severity.WARNING),
    COMMENT_UNCLOSED(Severity.WARNING),
    COMMENT_SHOWN(Severity.WARNING),
    WIKI_LINK(Severity.WARNING),
    CALLOUT(Severity.WARNING),
    ATTACHMENT(Severity.WARNING),
    UNKNOWN_RELATED(Severity.WARNING),
    MAPPING,
    MAPPED(Severity.NOTE),
    MAPPED_SUMMARY(Severity.NOTE),
    MAPPED_CUT(Severity.NOTE),
    MAPPED_LEFT_OUT(Severity.NOTE),
    UNMAPPED(Severity.WARNING),
    UNMAPPED_KEY(Severity.WARNING),
    UNMAPPED_VALUE(Severity.WARNING),
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

    /** A file with an error is rejected; one with only warnings is accepted. A note tells what was done as asked. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }
}

package interlocal.search;

/** Thrown when the index cannot be reached at the moment. Nothing is lost; the question may be asked again later. */
public final class SearchUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SearchUnavailable(String message) {
        super(message);
    }

    public SearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}

package interlocal.page;

import interlocal.messages.Reader;

/** Makes error pages. */
public interface ProblemPages {

    /** The error page of a status; it says what it can of one that has no words of its own. */
    Page page(int status, Reader reader);

    /** The error page while the database is away. */
    default Page away(Reader reader) {
        return page(503, reader);
    }
}

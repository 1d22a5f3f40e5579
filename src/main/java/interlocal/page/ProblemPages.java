package interlocal.page;

import interlocal.messages.Reader;

/** Makes error pages. */
public interface ProblemPages {

    /** The error page of a status: 404, 410, 429, 500 or 503. */
    Page page(int status, Reader reader);
}

package interlocal.page;

import interlocal.messages.Reader;

/** Makes the pages that say why there is no other. */
public interface ProblemPages {

    /** The page of a status: 404, 410, 429, 500 or 503. */
    Page page(int status, Reader reader);
}

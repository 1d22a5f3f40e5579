package interlocal.page.list;

import interlocal.page.list.ListModel.Corrected;
import interlocal.page.part.Link;
import interlocal.search.Answer;
import interlocal.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of another spelling of its search.
 *
 * @param typed the request as it was typed, without the scope
 */
record SpellingLinks(Scope scope, SearchRequest typed, Answer answer) {

    /** A link to the same search in a spelling that finds something; absent if there is none, or it is shown. */
    @Nullable
    Link offered() {
        var offer = answer.offer();
        if (offer == null) {
            return null;
        }
        var text = offer.request().text();
        return new Link(text, scope.address(typed.withText(text)));
    }

    /** The spelling whose results are shown; absent if they are those of what was typed. */
    @Nullable
    Corrected searched() {
        var respelt = answer.respelt();
        return respelt == null || !answer.corrected()
                ? null
                : new Corrected(
                        respelt.request().text(),
                        typed.text(),
                        scope.address(typed.withText(respelt.exact().text())));
    }
}

package interlocal.search;

import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Map;

/**
 * What makes other records like a record: the words of its title and summary, and its terms.
 *
 * @param self the record, which is not like itself
 */
public record MoreLikeThis(Slug self, String text, Map<Facet, List<Term>> terms) {

    public static MoreLikeThis of(Document document) {
        var subjects = document.header().subjects();
        return new MoreLikeThis(
                document.slug(),
                document.header().title() + "\n" + document.header().summary(),
                Map.of(
                        Facet.SERVICE, subjects.services(),
                        Facet.MODEL, subjects.models(),
                        Facet.PRACTICE, subjects.practices()));
    }
}

package interlocal.search;

import interlocal.content.Details.Evidence;
import interlocal.content.Details.Format;
import interlocal.content.Details.Outcome;
import interlocal.content.Details.Stage;
import interlocal.content.Details.Years;
import interlocal.content.Document;
import interlocal.content.RecordType;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as lists show it.
 *
 * @param places countries and regions as written, narrower first: {@code Illinois, United States}
 * @param notes further short facts in display order, such as the series of a lesson or the kind of a provider
 * @param date what {@linkplain Sort#NEWEST newest} sorts by: the day updated, else the day published
 */
public record Card(
        String slug,
        RecordType type,
        String title,
        String summary,
        List<String> places,
        List<Term> models,
        @Nullable Years years,
        @Nullable Outcome outcome,
        @Nullable Evidence evidence,
        @Nullable Stage stage,
        @Nullable Format format,
        List<String> notes,
        @Nullable LocalDate date) {

    /** The card of a document. */
    public static Card of(Document document, Vocabularies vocabularies) {
        return Cards.of(document, vocabularies);
    }

    /** The address of its page. */
    public String address() {
        return "/" + type.folder() + "/" + slug;
    }
}

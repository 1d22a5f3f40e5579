package interlocal.search.opensearch;

import interlocal.search.Sort;
import java.util.List;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;

/** The orders of results. The slug makes each total, so that no page repeats a record of another page. */
final class SortOrders {

    private static final SortOptions SCORE = SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    private static final SortOptions DATE = SortOptions.of(sort -> sort.field(
            field -> field.field(MappingFields.DATE).order(SortOrder.Desc).missing(FieldValue.of("_last"))));
    private static final SortOptions GRADE = SortOptions.of(
            sort -> sort.field(field -> field.field(MappingFields.GRADE).order(SortOrder.Desc)));
    private static final SortOptions TITLE = by(MappingFields.TITLE_KEY);
    private static final SortOptions SLUG = by(MappingFields.SLUG);

    private SortOrders() {}

    /**
     * The sort options for an order.
     *
     * @param scored whether the text asks for words, so that some records match better than others
     */
    static List<SortOptions> of(Sort sort, boolean scored) {
        return switch (sort) {
            case TITLE -> List.of(TITLE, SLUG);
            case NEWEST -> List.of(DATE, TITLE, SLUG);
            case RELEVANCE -> scored ? List.of(SCORE, GRADE, DATE, TITLE, SLUG) : List.of(GRADE, DATE, TITLE, SLUG);
        };
    }

    private static SortOptions by(String keyword) {
        return SortOptions.of(sort -> sort.field(field -> field.field(keyword).order(SortOrder.Asc)));
    }
}

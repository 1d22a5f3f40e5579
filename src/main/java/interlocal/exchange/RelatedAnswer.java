package interlocal.exchange;

import interlocal.page.Site;
import interlocal.page.record.SimilarRecords.Like;
import java.util.List;

/** The records most like one, as the API returns them. */
record RelatedAnswer(List<RelatedItem> items) {

    /**
     * A record that is like the one asked for.
     *
     * @param reason why it is like that record, in a few words
     */
    record RelatedItem(String slug, String type, String title, String summary, String url, String reason) {}

    static RelatedAnswer of(List<Like> likes, Site site) {
        return new RelatedAnswer(likes.stream()
                .map(like -> new RelatedItem(
                        like.card().slug(),
                        like.card().type().key(),
                        like.card().title(),
                        like.card().summary(),
                        site.absolute(like.card().address()),
                        like.reason()))
                .toList());
    }
}

package interlocal.page.decision;

import static java.util.stream.Collectors.toMap;

import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.content.DecisionModel;
import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.page.part.Link;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Links to the records that a decision model names. */
@Component
public final class NamedRecords {

    private final Records records;

    NamedRecords(Records records) {
        this.records = records;
    }

    /** The lessons and sources that a model names, by slug; slugs without a record are left out. */
    public Map<Slug, Link> of(DecisionModel model) {
        var named = Stream.concat(
                model.factors().stream().flatMap(factor -> factor.lessons().stream()),
                model.sources().stream().flatMap(source -> Stream.ofNullable(source.record())));
        return records.all(named.distinct().toList()).stream()
                .map(Published::document)
                .collect(toMap(
                        Document::slug, document -> new Link(document.header().title(), document.address())));
    }
}

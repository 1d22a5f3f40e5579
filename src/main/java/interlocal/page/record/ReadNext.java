package interlocal.page.record;

import static java.util.stream.Collectors.groupingBy;

import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Document;
import interlocal.content.RecordType;
import interlocal.page.Labels;
import interlocal.page.record.SimilarRecords.Like;
import interlocal.search.Card;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What to read after a record: the records it names, by type, and others like it. */
@Component
final class ReadNext {

    private static final int MOST = 4;

    private final Records records;
    private final SimilarRecords similar;
    private final VocabularyFiles vocabularies;

    ReadNext(Records records, SimilarRecords similar, VocabularyFiles vocabularies) {
        this.vocabularies = vocabularies;
        this.records = records;
        this.similar = similar;
    }

    List<CardGroup> after(Document document, Labels labels) {
        var messages = labels.messages();
        var named = records.all(document.header().related()).stream()
                .map(Published::document)
                .map(related -> Card.of(related, vocabularies.current()))
                .filter(card -> card.type().searchable())
                .collect(groupingBy(Card::type));
        var groups = new ArrayList<CardGroup>();
        Arrays.stream(RecordType.values())
                .filter(named::containsKey)
                .forEach(type -> groups.add(new CardGroup(
                        messages.get("record.next." + type.key()),
                        named.getOrDefault(type, List.of()).stream().limit(MOST).toList(),
                        List.of())));
        var known =
                named.values().stream().flatMap(List::stream).map(Card::slug).collect(Collectors.toSet());
        known.add(document.slug().text());
        var others = similar.of(document, labels).stream()
                .filter(like -> !known.contains(like.card().slug()))
                .limit(MOST - 1)
                .toList();
        if (!others.isEmpty()) {
            groups.add(new CardGroup(
                    messages.get("record.next.alike"),
                    others.stream().map(Like::card).toList(),
                    others.stream().map(Like::reason).toList()));
        }
        return groups;
    }
}

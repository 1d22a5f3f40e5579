package interlocal.page.record;

import interlocal.catalog.Published;
import interlocal.content.Document;
import interlocal.messages.Messages;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Sentences on when and by whom a record was checked against its sources. */
record Verification(Messages messages) {

    /** When the record was last verified; if never, when it was last changed. */
    String asOf(Published record) {
        var verified = record.document().header().verified();
        return verified == null
                ? messages.get(
                        "record.changed",
                        messages.day(record.changed().atZone(ZoneOffset.UTC).toLocalDate()))
                : messages.get("record.checked", messages.day(verified.on()));
    }

    /** When the record was verified; null if never. */
    @Nullable
    String day(Document document) {
        var verified = document.header().verified();
        return verified == null ? null : messages.get("record.verified", messages.day(verified.on()));
    }

    /** Who verified the record, against how many sources, and when that is due again; null if never verified. */
    @Nullable
    String note(Document document) {
        var verified = document.header().verified();
        if (verified == null) {
            return null;
        }
        var sources = document.header().sources().size();
        var every = document.header().reviewEvery() == null
                ? document.type().reviewEvery()
                : document.header().reviewEvery();
        return every == null
                ? messages.get("record.verified.note", verified.by(), sources)
                : messages.get(
                        "record.verified.due",
                        verified.by(),
                        sources,
                        messages.day(verified.on().plus(every)));
    }
}

package interlocal.meeting.minutes;

import interlocal.content.RecordType;
import interlocal.content.frontmatter.FrontMatter;
import interlocal.content.frontmatter.RecordSchema;
import interlocal.meeting.protocol.RoomPartner;
import interlocal.meeting.protocol.UserText;
import interlocal.messages.Messages;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the front matter for minutes that become a draft case study, as far as the minutes know it. */
record MinutesHeader(Minutes minutes, Vocabularies vocabularies, Messages messages) {

    private static final RecordSchema SCHEMA = RecordSchema.of(RecordType.CASE_STUDY);

    FrontMatter write() {
        var topic = minutes.topic();
        var places = topic.partners().stream()
                .flatMap(partner -> place(partner).stream())
                .toList();
        return FrontMatter.empty(SCHEMA.type())
                .with("title", title())
                .with("summary", messages.get("discussion.minutes.summary"))
                .with(
                        "service-types",
                        known(Scheme.SERVICE_TYPES, topic.serviceTerm())
                                .map(List::of)
                                .orElse(null))
                .with("places", places.isEmpty() ? null : places)
                .with(
                        "partners",
                        topic.partners().stream().map(RoomPartner::name).toList());
    }

    private String title() {
        var topic = minutes.topic();
        var all = String.join(
                ", ", topic.partners().stream().map(RoomPartner::name).toList());
        var title = messages.get("discussion.minutes.title", topic.service(), all);
        return UserText.isLongerThan(SCHEMA.longest("title"), title) ? topic.service() : title;
    }

    /** Empty if the vocabulary lacks the place: without a country the file could not be read back. */
    private Optional<Map<String, String>> place(RoomPartner partner) {
        return known(Scheme.JURISDICTIONS, partner.place()).map(Term::lineage).map(lineage -> place(partner, lineage));
    }

    private Map<String, String> place(RoomPartner partner, List<Term> lineage) {
        var jurisdictions = vocabularies.of(Scheme.JURISDICTIONS);
        var place = new LinkedHashMap<String, String>();
        place.put("name", partner.name());
        if (lineage.size() > 1) {
            place.put("region", jurisdictions.label(lineage.get(1)));
        }
        place.put("country", jurisdictions.label(lineage.getFirst()));
        return place;
    }

    private Optional<Term> known(Scheme scheme, @Nullable Term term) {
        return Optional.ofNullable(term).filter(vocabularies.of(scheme)::allows);
    }
}

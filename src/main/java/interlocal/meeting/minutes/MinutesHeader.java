package interlocal.meeting.minutes;

import static java.util.stream.Collectors.joining;

import interlocal.meeting.protocol.RoomPartner;
import interlocal.meeting.protocol.UserText;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the front matter for minutes that become a draft case study, as far as the minutes know it. */
record MinutesHeader(Minutes minutes, Vocabularies vocabularies, Wording words) {

    private static final int LONGEST_TITLE = 200;

    String write() {
        var topic = minutes.topic();
        var lines = new StringBuilder("---\n");
        lines.append("title: ").append(PlainMarkdown.yaml(title())).append('\n');
        lines.append("summary: ")
                .append(PlainMarkdown.yaml(words.say("discussion.minutes.summary")))
                .append('\n');
        known(Scheme.SERVICE_TYPES, topic.serviceTerm())
                .ifPresent(term -> lines.append("service-types: [").append(term).append("]\n"));
        var places = topic.partners().stream()
                .flatMap(partner -> place(partner).stream())
                .toList();
        if (!places.isEmpty()) {
            lines.append("places:\n").append(String.join("", places));
        }
        lines.append("partners: ")
                .append(topic.partners().stream()
                        .map(partner -> PlainMarkdown.yaml(partner.name()))
                        .collect(joining(", ", "[", "]\n")));
        return lines.append("---\n").toString();
    }

    private String title() {
        var topic = minutes.topic();
        var all = String.join(
                ", ", topic.partners().stream().map(RoomPartner::name).toList());
        var title = words.say("discussion.minutes.title", topic.service(), all);
        return UserText.isLongerThan(LONGEST_TITLE, title) ? topic.service() : title;
    }

    /** Empty if the vocabulary lacks the place: without a country the file could not be read back. */
    private Optional<String> place(RoomPartner partner) {
        return known(Scheme.JURISDICTIONS, partner.place()).map(Term::lineage).map(lineage -> place(partner, lineage));
    }

    private String place(RoomPartner partner, List<Term> lineage) {
        var jurisdictions = vocabularies.of(Scheme.JURISDICTIONS);
        var place = new StringBuilder("  - name: ")
                .append(PlainMarkdown.yaml(partner.name()))
                .append('\n');
        if (lineage.size() > 1) {
            place.append("    region: ")
                    .append(PlainMarkdown.yaml(jurisdictions.label(lineage.get(1))))
                    .append('\n');
        }
        return place.append("    country: ")
                .append(PlainMarkdown.yaml(jurisdictions.label(lineage.getFirst())))
                .append('\n')
                .toString();
    }

    private Optional<Term> known(Scheme scheme, @Nullable Term term) {
        return Optional.ofNullable(term).filter(vocabularies.of(scheme)::allows);
    }
}

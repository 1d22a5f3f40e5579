package interlocal.page;

import static java.util.stream.Collectors.joining;

import interlocal.content.Details;
import interlocal.content.Details.Choice;
import interlocal.content.Document;
import interlocal.content.Place;
import interlocal.page.model.Fact;
import interlocal.page.model.Link;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record is at a glance: its own fields in the order in which a reader asks for them. What is unknown is absent. */
final class Facts {

    private final Words words;
    private final Labels labels;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Words words, Labels labels) {
        this.words = words;
        this.labels = labels;
    }

    static List<Fact> of(Document document, Words words, Labels labels) {
        var facts = new Facts(words, labels);
        facts.collect(document);
        return List.copyOf(facts.facts);
    }

    private void collect(Document document) {
        var header = document.header();
        places(header.places());
        switch (document.details()) {
            case Details.CaseStudy details -> caseStudy(details, document);
            case Details.Lesson details -> {
                choice("stage", details.stage(), Facet.STAGE);
                text("series", series(details));
            }
            case Details.Research details -> {
                texts("authors", header.authors());
                text("publication", details.publication());
                text("year", details.year() == null ? null : details.year().toString());
                text("kind", details.kind());
                if (details.doi() != null) {
                    add("doi", List.of(new Link(details.doi(), "https://doi.org/" + details.doi())), null);
                }
            }
            case Details.Training details -> {
                text("organiser", details.organiser());
                choice("format", details.format(), Facet.FORMAT);
                text("level", details.level());
                text("length", details.length());
                text("recurrence", details.recurrence());
                text("cost", details.cost());
            }
            case Details.Provider details -> provider(details);
            case Details.Presentation details -> {
                text("event", details.event());
                text("date", details.date() == null ? null : words.day(details.date()));
                text("place", details.place());
                texts("presenters", details.presenters());
            }
            case Details.Page _ -> {
                // has none
            }
        }
        terms("service", Facet.SERVICE, header.subjects().services());
        terms("model", Facet.MODEL, header.subjects().models());
        terms("practice", Facet.PRACTICE, header.subjects().practices());
        texts("organisations", header.organisations());
        if (document.details() instanceof Details.CaseStudy details) {
            mark("outcome", details.outcome(), "pill ");
            mark("evidence", details.evidence(), "evidence ");
        }
    }

    private void caseStudy(Details.CaseStudy details, Document document) {
        text("years", years(details.years(), details.outcome()));
        document.header().places().stream()
                .map(Place::population)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .ifPresent(people -> text("people", words.say("record.people.about", people)));
        texts("partners", details.partners());
        text("governance", details.governance());
        text("funding", details.funding());
    }

    private void provider(Details.Provider details) {
        text("kind", details.kind());
        add(
                "serves",
                details.serves().stream()
                        .map(term -> term.depth() > 1
                                ? Link.plain(within(term))
                                : new Link(labels.of(Scheme.JURISDICTIONS, term), search(Facet.COUNTRY, term)))
                        .toList(),
                null);
        texts("languages", details.languages().stream().map(labels::language).toList());
        text("cost", details.cost());
        var contact = details.contact();
        if (contact != null) {
            add(
                    "contact",
                    Stream.of(site(contact.url()), mail(contact.email()), phone(contact.phone()))
                            .flatMap(Stream::ofNullable)
                            .toList(),
                    null);
        }
    }

    /** An area with the region it lies in. */
    private String within(Term area) {
        return Stream.concat(Stream.of(area), area.parent().stream())
                .map(term -> labels.of(Scheme.JURISDICTIONS, term))
                .collect(joining(", "));
    }

    private @Nullable String series(Details.Lesson lesson) {
        return lesson.series() == null || lesson.number() == null
                ? lesson.series()
                : words.say("record.series.number", lesson.series(), lesson.number());
    }

    private @Nullable String years(Details.@Nullable Years years, Details.@Nullable Outcome outcome) {
        if (years == null) {
            return null;
        }
        var from = Integer.toString(years.from());
        if (years.to() == null) {
            return words.say(outcome == Details.Outcome.RUNNING ? "record.years.since" : "record.years.from", from);
        }
        return years.to() == years.from() ? from : words.say("record.years.span", from, Integer.toString(years.to()));
    }

    private void places(List<Place> places) {
        add(
                "place",
                places.stream()
                        .flatMap(place -> Stream.concat(
                                Stream.ofNullable(place.name()).map(Link::plain),
                                Stream.of(new Link(
                                        place.region() == null
                                                ? place.country()
                                                : place.region() + ", " + place.country(),
                                        search(Facet.COUNTRY, place.jurisdiction())))))
                        .distinct()
                        .toList(),
                null);
    }

    private void terms(String key, Facet facet, List<Term> terms) {
        add(
                key,
                terms.stream()
                        .map(term -> new Link(labels.of(facet, term), search(facet, term)))
                        .toList(),
                null);
    }

    private <C extends Enum<C> & Choice> void choice(String key, @Nullable C value, Facet facet) {
        if (value != null) {
            var term = new Term(value.key());
            add(key, List.of(new Link(labels.of(facet, term), search(facet, term))), null);
        }
    }

    private void mark(String key, @Nullable Choice value, String mark) {
        if (value != null) {
            add(key, List.of(Link.plain(words.say(key + "." + value.key()))), mark + value.key());
        }
    }

    private void texts(String key, List<String> values) {
        add(key, values.stream().map(Link::plain).toList(), null);
    }

    private void text(String key, @Nullable String value) {
        if (value != null) {
            texts(key, List.of(value));
        }
    }

    private void add(String key, List<Link> values, @Nullable String mark) {
        if (!values.isEmpty()) {
            facts.add(new Fact(words.say("record." + key), values, mark));
        }
    }

    private static String search(Facet facet, Term term) {
        return "/search" + SearchRequest.EVERYTHING.only(facet, term).query();
    }

    private static @Nullable Link site(@Nullable URI address) {
        return address == null ? null : new Link(address.getHost().replaceFirst("^www\\.", ""), address.toString());
    }

    private static @Nullable Link mail(@Nullable String address) {
        return address == null ? null : new Link(address, "mailto:" + address);
    }

    private static @Nullable Link phone(@Nullable String number) {
        return number == null ? null : new Link(number, "tel:" + number.replaceAll("[^+0-9]", ""));
    }
}

package interlocal.page.record;

import static java.util.stream.Collectors.joining;

import interlocal.content.Details;
import interlocal.content.Document;
import interlocal.content.Doi;
import interlocal.content.Place;
import interlocal.content.Telephone;
import interlocal.content.WebAddress;
import interlocal.messages.Messages;
import interlocal.page.Labels;
import interlocal.page.part.Link;
import interlocal.search.Facet;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The overview of a record: its fields in the order that matters to readers. Unknown fields are left out. */
final class Facts {

    private final Labels labels;
    private final Messages messages;
    private final FactList facts;

    private Facts(Labels labels) {
        this.labels = labels;
        messages = labels.messages();
        facts = new FactList(labels);
    }

    static List<Fact> of(Document document, Labels labels) {
        var facts = new Facts(labels);
        facts.collect(document);
        return facts.facts.all();
    }

    private void collect(Document document) {
        var header = document.header();
        places(header.places());
        switch (document.details()) {
            case Details.CaseStudy details -> caseStudy(details, document);
            case Details.Lesson details -> {
                facts.choice("stage", details.stage(), Facet.STAGE);
                facts.text("series", series(details));
            }
            case Details.Research details -> {
                facts.texts("authors", header.authors());
                facts.text("publication", details.publication());
                facts.text(
                        "year", details.year() == null ? null : details.year().toString());
                facts.text("kind", details.kind());
                if (details.doi() != null) {
                    facts.add("doi", List.of(new Link(details.doi(), new Doi(details.doi()).address())), null);
                }
            }
            case Details.Training details -> {
                facts.text("organiser", details.organiser());
                facts.choice("format", details.format(), Facet.FORMAT);
                facts.text("level", details.level());
                facts.text("length", details.length());
                facts.text("recurrence", details.recurrence());
                facts.text("cost", details.cost());
            }
            case Details.Provider details -> provider(details);
            case Details.Presentation details -> {
                facts.text("event", details.event());
                facts.text("date", details.date() == null ? null : messages.day(details.date()));
                facts.text("place", details.place());
                facts.texts("presenters", details.presenters());
            }
            case Details.PortalPage _ -> {
                // has none
            }
        }
        facts.terms("service", Facet.SERVICE, header.subjects().services());
        facts.terms("model", Facet.MODEL, header.subjects().models());
        facts.terms("practice", Facet.PRACTICE, header.subjects().practices());
        facts.texts("organisations", header.organisations());
        if (document.details() instanceof Details.CaseStudy details) {
            facts.mark("outcome", details.outcome(), "pill ");
            facts.mark("evidence", details.evidence(), "evidence ");
        }
    }

    private void caseStudy(Details.CaseStudy details, Document document) {
        facts.text("years", years(details.years(), details.outcome()));
        document.header().places().stream()
                .map(Place::population)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .ifPresent(people -> facts.text("people", messages.get("record.people.about", people)));
        facts.texts("partners", details.partners());
        facts.text("governance", details.governance());
        facts.text("funding", details.funding());
    }

    private void provider(Details.Provider details) {
        facts.text("kind", details.kind());
        facts.add(
                "serves",
                details.serves().stream()
                        .map(term -> term.depth() > 1
                                ? Link.plain(within(term))
                                : new Link(labels.of(Scheme.JURISDICTIONS, term), FactList.search(Facet.COUNTRY, term)))
                        .toList(),
                null);
        facts.texts(
                "languages", details.languages().stream().map(labels::language).toList());
        facts.text("cost", details.cost());
        var contact = details.contact();
        if (contact != null) {
            facts.add(
                    "contact",
                    Stream.of(site(contact.url()), mail(contact.email()), phones(contact.phone()))
                            .flatMap(Function.identity())
                            .toList(),
                    null);
        }
    }

    /** The label of an area, followed by that of the jurisdiction that contains it. */
    private String within(Term area) {
        return Stream.concat(Stream.of(area), area.parent().stream())
                .map(term -> labels.of(Scheme.JURISDICTIONS, term))
                .collect(joining(", "));
    }

    private @Nullable String series(Details.Lesson lesson) {
        return lesson.series() == null || lesson.number() == null
                ? lesson.series()
                : messages.get("record.series.number", lesson.series(), lesson.number());
    }

    private @Nullable String years(Details.@Nullable Years years, Details.@Nullable Outcome outcome) {
        if (years == null) {
            return null;
        }
        var from = Integer.toString(years.from());
        if (years.to() == null) {
            return messages.get(outcome == Details.Outcome.RUNNING ? "record.years.since" : "record.years.from", from);
        }
        return years.to() == years.from()
                ? from
                : messages.get("record.years.span", from, Integer.toString(years.to()));
    }

    private void places(List<Place> places) {
        facts.add(
                "place",
                places.stream()
                        .flatMap(place -> Stream.concat(
                                Stream.ofNullable(place.name())
                                        .filter(name -> !name.equalsIgnoreCase(place.country()))
                                        .map(Link::plain),
                                Stream.of(
                                        new Link(place.area(), FactList.search(Facet.COUNTRY, place.jurisdiction())))))
                        .distinct()
                        .toList(),
                null);
    }

    private static Stream<Link> site(@Nullable URI address) {
        return address == null
                ? Stream.empty()
                : Stream.of(new Link(WebAddress.host(address).replaceFirst("^www\\.", ""), address.toString()));
    }

    private static Stream<Link> mail(@Nullable String address) {
        return address == null ? Stream.empty() : Stream.of(new Link(address, "mailto:" + address));
    }

    /** Each number as a link that dials it; one that cannot be dialled as its text. */
    private static Stream<Link> phones(@Nullable String numbers) {
        return numbers == null
                ? Stream.empty()
                : Telephone.in(numbers).stream()
                        .map(number -> new Link(number.text(), number.address().orElse(null)));
    }
}

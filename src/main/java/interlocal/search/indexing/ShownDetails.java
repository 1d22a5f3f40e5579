package interlocal.search.indexing;

import interlocal.content.Attachment;
import interlocal.content.Details;
import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Choice;
import interlocal.content.Details.Contact;
import interlocal.content.Details.Lesson;
import interlocal.content.Details.Presentation;
import interlocal.content.Details.Research;
import interlocal.content.Details.Result;
import interlocal.content.Details.Session;
import interlocal.content.Details.Training;
import interlocal.content.Details.Years;
import interlocal.content.Document;
import interlocal.content.Place;
import interlocal.content.Source;
import interlocal.search.Card;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a record's page shows besides its title, summary, names, subjects and text: results, sources, files, dates,
 * contacts, and its own address. Each is a text of its own.
 */
final class ShownDetails {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,6})?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("vvvv", Locale.ENGLISH);

    private final List<String> shown = new ArrayList<>();

    private ShownDetails() {}

    static List<String> of(Document document, Card card) {
        var details = new ShownDetails();
        details.shown.addAll(card.places());
        details.add(document);
        return details.shown.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private void add(Document document) {
        var header = document.header();
        switch (document.details()) {
            case CaseStudy study -> caseStudy(study);
            case Lesson lesson -> {
                choice(lesson.stage());
                together(lesson.series(), number(lesson.number()));
            }
            case Research research -> {
                together(number(research.year()), research.kind());
                address(research.url());
                together(research.doi() == null ? null : "doi.org/" + research.doi());
            }
            case Training training -> training(training);
            case Details.Provider provider -> {
                provider.capabilities().forEach(this::choice);
                provider.languages()
                        .forEach(tag -> together(Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH)));
                contact(provider.contact());
            }
            case Presentation talk -> together(day(talk.date()));
            case Details.PortalPage _ -> {}
        }
        header.places().forEach(this::place);
        header.sources().forEach(this::source);
        header.attachments().forEach(this::attachment);
        if (header.verified() != null) {
            together(header.verified().by(), day(header.verified().on()));
        }
        together(document.type().folder() + "/" + document.slug());
        header.aliases().forEach(alias -> together(document.type().folder() + "/" + alias));
        Telephones.in(document.rendered().text()).forEach(this::together);
    }

    private void caseStudy(CaseStudy study) {
        choice(study.outcome());
        choice(study.evidence());
        years(study.years());
        study.results().forEach(this::result);
    }

    private void years(@Nullable Years years) {
        if (years != null) {
            together(years.to() == null ? number(years.from()) : years.from() + " to " + years.to());
        }
    }

    private void result(Result result) {
        together(result.measure(), result.unit(), result.period());
        figure(result.baseline(), result.currency());
        figure(result.value(), result.currency());
    }

    /** A figure with its currency; with its cents too, if it has any. */
    private void figure(@Nullable String figure, @Nullable String currency) {
        together(currency, symbol(currency), figure);
        if (figure != null && figure.contains(".") && NUMBER.matcher(figure).matches()) {
            var number = new BigDecimal(figure);
            together(number.stripTrailingZeros().toPlainString());
            together(number.setScale(2, RoundingMode.HALF_UP).toPlainString());
        }
    }

    private static @Nullable String symbol(@Nullable String currency) {
        return currency == null ? null : Currency.getInstance(currency).getSymbol(Locale.ENGLISH);
    }

    private void training(Training training) {
        choice(training.format());
        together(training.level());
        together(training.length());
        together(training.recurrence());
        together(training.cost());
        address(training.url());
        training.sessions().forEach(this::session);
    }

    private void session(Session session) {
        var ends = session.ends() == null ? "" : "–" + TIME.format(session.ends());
        together(
                day(session.starts().toLocalDate()),
                TIME.format(session.starts()) + ends + " "
                        + ZONE.format(session.starts().atZone(session.zone())));
        together(session.zone().getId());
        together(day(session.ends() == null ? null : session.ends().toLocalDate()));
        together(session.venue());
        together(number(session.capacity()));
        address(session.registration());
    }

    private void contact(@Nullable Contact contact) {
        if (contact != null) {
            address(contact.url());
            together(contact.email());
            together(contact.phone());
            if (contact.phone() != null) {
                Telephones.forms(contact.phone()).forEach(this::together);
            }
        }
    }

    private void place(Place place) {
        together(place.name(), place.region(), place.country());
        together(number(place.population()));
    }

    private void source(Source source) {
        together(source.title());
        together(source.publisher(), number(source.year()), day(source.accessed()));
        address(source.url());
    }

    private void attachment(Attachment attachment) {
        together(attachment.title());
        together(attachment.path().substring(attachment.path().lastIndexOf('/') + 1));
    }

    private void choice(@Nullable Choice choice) {
        together(choice == null ? null : choice.key().replace('-', ' '));
    }

    /** An address without its scheme, which questions lack too, and without what the page does not show of it. */
    private void address(@Nullable URI address) {
        if (address != null) {
            var written = address.toString().replaceFirst("^[a-z]+://", "");
            together(written);
            together(written.replaceFirst("^www\\.", ""));
        }
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }

    private static @Nullable String number(@Nullable Number number) {
        return number == null ? null : number.toString();
    }

    /** Adds texts that belong together, as one. */
    private void together(@Nullable String... texts) {
        var one = new StringBuilder();
        for (var text : texts) {
            if (text != null) {
                one.append(one.isEmpty() ? "" : ", ").append(text);
            }
        }
        shown.add(one.toString());
    }
}

package interlocal.content;

import interlocal.vocabulary.Term;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The part of the front matter that is specific to one record type. */
public sealed interface Details {

    /** A word from a fixed list, written in lower-kebab-case. */
    interface Choice {
        String name();

        default String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What partners did, and with what outcome. */
    record CaseStudy(
            @Nullable Years years,
            @Nullable Outcome outcome,
            List<String> partners,
            @Nullable String governance,
            @Nullable String funding,
            @Nullable Evidence evidence,
            List<Result> results)
            implements Details {}

    /** One thing to do or to watch for. */
    record Lesson(
            @Nullable Stage stage,
            @Nullable String series,
            @Nullable Integer number,
            @Nullable String warningSign,
            List<String> inPractice)
            implements Details {}

    /** A study, and what it means for a manager. */
    record Research(
            @Nullable Integer year,
            @Nullable String publication,
            @Nullable String kind,
            @Nullable String doi,
            @Nullable URI url,
            @Nullable String finding)
            implements Details {}

    /** A course, workshop or certificate. */
    record Training(
            @Nullable String organiser,
            @Nullable Format format,
            @Nullable String level,
            @Nullable String length,
            @Nullable String cost,
            @Nullable String recurrence,
            @Nullable URI url,
            List<Session> sessions)
            implements Details {}

    /** Someone who gives technical assistance. */
    record Provider(
            @Nullable String kind,
            List<Capability> capabilities,
            List<Term> serves,
            @Nullable Contact contact,
            List<String> languages,
            @Nullable String cost)
            implements Details {}

    /** A talk. */
    record Presentation(
            @Nullable String event,
            @Nullable LocalDate date,
            @Nullable String place,
            List<String> presenters) implements Details {

        /** The year of its date; null if it has none. */
        public @Nullable Integer year() {
            return date == null ? null : date.getYear();
        }
    }

    /** A page about the portal. It has only a title, a summary and text. */
    record PortalPage() implements Details {}

    /**
     * The first and the last year.
     *
     * @param to absent while the case is running, or if unknown
     */
    record Years(int from, @Nullable Integer to) {}

    enum Outcome implements Choice {
        RUNNING,
        ENDED,
        FAILED,
        PROPOSED
    }

    enum Evidence implements Choice {
        STRONG,
        GOOD,
        THIN
    }

    /**
     * One measurement.
     *
     * @param baseline the figure before: a number or a short text, as written; absent if nobody reported it
     * @param value the figure reached, in the same form
     * @param currency an ISO 4217 code
     * @param source the position in the record's list of sources, counted from 1
     */
    record Result(
            String measure,
            @Nullable String baseline,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String currency,
            @Nullable String period,
            @Nullable Basis basis,
            @Nullable Integer source) {}

    /** Whether the partners claim a result themselves, or someone else measured it. */
    enum Basis implements Choice {
        CLAIMED,
        EVALUATED
    }

    enum Stage implements Choice {
        EXPLORE,
        SET_UP,
        RUN,
        REVIEW
    }

    enum Format implements Choice {
        ONLINE,
        IN_PERSON,
        HYBRID
    }

    /**
     * One dated session.
     *
     * @param capacity the number of places, if limited
     */
    record Session(
            LocalDateTime starts,
            @Nullable LocalDateTime ends,
            ZoneId zone,
            @Nullable String venue,
            @Nullable Integer capacity,
            @Nullable URI registration) {}

    enum Capability implements Choice {
        ANALYSIS,
        FACILITATION,
        DIRECT_DELIVERY,
        TRAINING,
        PURCHASING,
        RESEARCH
    }

    record Contact(
            @Nullable URI url,
            @Nullable String email,
            @Nullable String phone) {}
}

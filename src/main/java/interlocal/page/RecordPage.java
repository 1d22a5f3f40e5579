package interlocal.page;

import interlocal.catalog.Published;
import interlocal.catalog.file.Attachments;
import interlocal.content.Attachment;
import interlocal.content.Details;
import interlocal.content.Details.Capability;
import interlocal.content.Document;
import interlocal.content.RecordType;
import interlocal.content.Source;
import interlocal.content.TreePath;
import interlocal.page.model.FileLink;
import interlocal.page.model.Link;
import interlocal.page.model.RecordModel;
import interlocal.page.model.Reference;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.vocabulary.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of a record, of whatever type. */
@Component
final class RecordPage {

    private final Words words;
    private final Labels labels;
    private final Site site;
    private final Templates templates;
    private final JsonLd jsonLd;
    private final Attachments attachments;
    private final ReadNext readNext;
    private final Outline outline;
    private final Verification verification;

    RecordPage(
            Words words,
            Labels labels,
            Site site,
            Templates templates,
            JsonLd jsonLd,
            Attachments attachments,
            ReadNext readNext) {
        this.words = words;
        this.labels = labels;
        this.site = site;
        this.templates = templates;
        this.jsonLd = jsonLd;
        this.attachments = attachments;
        this.readNext = readNext;
        this.outline = new Outline(words);
        this.verification = new Verification(words);
    }

    Page page(Published record) {
        var document = record.document();
        var template = document.type() == RecordType.PAGE ? "prose" : "record/record";
        return new Page(
                200,
                document.type().folder(),
                document.address(),
                document.header().title(),
                document.header().summary(),
                jsonLd.record(record),
                true,
                templates.render(template, Map.of("r", model(record))));
    }

    /** What the template shows of it. */
    RecordModel model(Published record) {
        var document = record.document();
        var header = document.header();
        return new RecordModel(
                document.type(),
                document.address(),
                header.title(),
                header.summary(),
                header.language(),
                document.type() == RecordType.PAGE ? List.of() : crumbs(document),
                Facts.of(document, words, labels),
                document.details(),
                anchored(document.rendered().html(), document.address()),
                outline.of(document),
                document.details() instanceof Details.CaseStudy study
                        ? study.results().stream()
                                .map(new Measurements(words)::row)
                                .toList()
                        : List.of(),
                header.sources().stream().map(this::reference).toList(),
                header.attachments().stream().flatMap(this::file).toList(),
                document.details() instanceof Details.Training training
                        ? training.sessions().stream()
                                .map(new SessionDates(words)::line)
                                .toList()
                        : List.of(),
                document.details() instanceof Details.Provider provider ? capabilities(provider) : List.of(),
                document.type() == RecordType.PAGE ? List.of() : readNext.after(document),
                visit(document.details()),
                verification.day(document),
                verification.note(document),
                words.say(
                        "record.citation",
                        words.say("site"),
                        header.title(),
                        verification.asOf(record),
                        site.absolute(document.address())));
    }

    /** The document's base is the site, so that an address within the page has to name the page. */
    private static String anchored(String html, String address) {
        return html.replace("href=\"#", "href=\"" + address + "#");
    }

    private List<Link> crumbs(Document document) {
        if (!document.type().searchable()) {
            return List.of();
        }
        var folder = "/" + document.type().folder();
        var crumbs = new ArrayList<Link>();
        crumbs.add(new Link(words.say("nav." + document.type().folder()), folder));
        document.header().subjects().services().stream()
                .findFirst()
                .ifPresent(service -> service.lineage()
                        .forEach(term -> crumbs.add(new Link(
                                labels.of(Facet.SERVICE, term),
                                folder
                                        + SearchRequest.EVERYTHING
                                                .only(Facet.SERVICE, term)
                                                .query()))));
        return crumbs;
    }

    private Reference reference(Source source) {
        var details = Stream.of(
                        source.publisher(),
                        source.year() == null ? null : source.year().toString(),
                        source.accessed() == null
                                ? null
                                : words.say("record.source.read", words.day(source.accessed())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var address = source.url() == null ? null : source.url().toString();
        return new Reference(
                source.title(),
                address,
                details,
                address == null ? null : address.replaceFirst("^https?://(www\\.)?", ""));
    }

    private Stream<FileLink> file(Attachment attachment) {
        var path = new TreePath(attachment.path());
        return attachments.find(path).stream()
                .map(stored -> new FileLink(
                        Objects.requireNonNullElse(attachment.title(), path.fileName()),
                        path.address(),
                        words.say("record.file.details", FileKinds.kind(path), FileKinds.size(stored.size()))));
    }

    private List<Link> capabilities(Details.Provider provider) {
        return Arrays.stream(Capability.values())
                .map(capability -> new Link(
                        words.say("capability." + capability.key()),
                        provider.capabilities().contains(capability)
                                ? "/providers"
                                        + SearchRequest.EVERYTHING
                                                .only(Facet.CAPABILITY, new Term(capability.key()))
                                                .query()
                                : null))
                .toList();
    }

    private @Nullable Link visit(Details details) {
        var address = switch (details) {
            case Details.Training training -> training.url();
            case Details.Research research -> research.url();
            case Details.Provider provider ->
                provider.contact() == null ? null : provider.contact().url();
            default -> null;
        };
        var key = switch (details) {
            case Details.Training _ -> "training";
            case Details.Research _ -> "research";
            default -> "provider";
        };
        return address == null ? null : new Link(words.say("record.visit." + key), address.toString());
    }
}

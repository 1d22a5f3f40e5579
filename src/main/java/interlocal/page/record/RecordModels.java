package interlocal.page.record;

import interlocal.catalog.Published;
import interlocal.catalog.file.Attachments;
import interlocal.content.Attachment;
import interlocal.content.Details;
import interlocal.content.Details.Capability;
import interlocal.content.Document;
import interlocal.content.RecordType;
import interlocal.content.Source;
import interlocal.content.TreePath;
import interlocal.messages.Messages;
import interlocal.page.Labels;
import interlocal.page.Site;
import interlocal.page.part.Link;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.vocabulary.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the template models of records. */
@Component
public final class RecordModels {

    private final Site site;
    private final Attachments attachments;
    private final ReadNext readNext;

    RecordModels(Site site, Attachments attachments, ReadNext readNext) {
        this.site = site;
        this.attachments = attachments;
        this.readNext = readNext;
    }

    /** The template model of a record. */
    public RecordModel of(Published record, Labels labels) {
        var messages = labels.messages();
        var document = record.document();
        var header = document.header();
        return new RecordModel(
                document.type(),
                document.address(),
                header.title(),
                header.summary(),
                header.language(),
                document.type() == RecordType.PAGE ? List.of() : crumbs(document, labels),
                Facts.of(document, labels),
                document.details(),
                anchored(document.rendered().html(), document.address()),
                new Outline(messages).of(document),
                document.details() instanceof Details.CaseStudy study
                        ? study.results().stream()
                                .map(new Measurements(messages)::row)
                                .toList()
                        : List.of(),
                header.sources().stream()
                        .map(source -> reference(source, messages))
                        .toList(),
                header.attachments().stream()
                        .flatMap(attachment -> file(attachment, messages))
                        .toList(),
                document.details() instanceof Details.Training training
                        ? training.sessions().stream()
                                .map(new SessionDates(messages)::line)
                                .toList()
                        : List.of(),
                document.details() instanceof Details.Provider provider ? capabilities(provider, messages) : List.of(),
                document.type() == RecordType.PAGE ? List.of() : readNext.after(document, labels),
                visit(document.details(), messages),
                new Verification(messages).day(document),
                new Verification(messages).note(document),
                messages.get(
                        "record.citation",
                        messages.get("site"),
                        header.title(),
                        new Verification(messages).asOf(record),
                        site.absolute(document.address())));
    }

    /** Puts the page's address before each link to an anchor, because the document's base URL is the site. */
    private static String anchored(String html, String address) {
        return html.replace("href=\"#", "href=\"" + address + "#");
    }

    private static List<Link> crumbs(Document document, Labels labels) {
        if (!document.type().searchable()) {
            return List.of();
        }
        var folder = "/" + document.type().folder();
        var crumbs = new ArrayList<Link>();
        crumbs.add(new Link(labels.messages().get("nav." + document.type().folder()), folder));
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

    private static Reference reference(Source source, Messages messages) {
        var details = Stream.of(
                        source.publisher(),
                        source.year() == null ? null : source.year().toString(),
                        source.accessed() == null
                                ? null
                                : messages.get("record.source.read", messages.day(source.accessed())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var address = source.url() == null ? null : source.url().toString();
        return new Reference(
                source.title(),
                address,
                details,
                address == null ? null : address.replaceFirst("^https?://(www\\.)?", ""));
    }

    /** The files of a document's attachments, as they are now. */
    public List<Attachments.Stored> files(Document document) {
        return document.header().attachments().stream()
                .flatMap(attachment -> attachments.find(new TreePath(attachment.path())).stream())
                .toList();
    }

    private Stream<FileLink> file(Attachment attachment, Messages messages) {
        var path = new TreePath(attachment.path());
        return attachments.find(path).stream()
                .map(stored -> new FileLink(
                        Objects.requireNonNullElse(attachment.title(), path.fileName()),
                        path.address(),
                        messages.get(
                                "record.file.details", FileKinds.kind(path), FileKinds.size(stored.size(), messages))));
    }

    private static List<Link> capabilities(Details.Provider provider, Messages messages) {
        return Arrays.stream(Capability.values())
                .map(capability -> new Link(
                        messages.get("capability." + capability.key()),
                        provider.capabilities().contains(capability)
                                ? "/" + RecordType.PROVIDER.folder()
                                        + SearchRequest.EVERYTHING
                                                .only(Facet.CAPABILITY, new Term(capability.key()))
                                                .query()
                                : null))
                .toList();
    }

    private static @Nullable Link visit(Details details, Messages messages) {
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
        return address == null ? null : new Link(messages.get("record.visit." + key), address.toString());
    }
}

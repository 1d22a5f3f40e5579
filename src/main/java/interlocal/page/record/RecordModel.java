package interlocal.page.record;

import interlocal.content.Details;
import interlocal.content.RecordType;
import interlocal.markup.Heading;
import interlocal.page.part.Link;
import interlocal.page.part.TemplateModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as its template shows it.
 *
 * @param crumbs the way from the list of its type to its subject
 * @param facts at a glance
 * @param prose the body as safe HTML
 * @param outline the headings of the whole page
 * @param visit where the reader goes next: the organiser, the provider, the publication
 * @param verified when and by whom it was checked, and when that is due again
 */
public record RecordModel(
        RecordType type,
        String address,
        String title,
        String summary,
        String language,
        List<Link> crumbs,
        List<Fact> facts,
        Details details,
        String prose,
        List<Heading> outline,
        List<ResultRow> results,
        List<Reference> sources,
        List<FileLink> files,
        List<SessionLine> sessions,
        List<Link> capabilities,
        List<CardGroup> readNext,
        @Nullable Link visit,
        @Nullable String verified,
        @Nullable String verifiedNote,
        String citation)
        implements TemplateModel {}

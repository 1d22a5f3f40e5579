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
 * @param crumbs links to the list of its type and to its subject, from broad to narrow
 * @param facts the overview
 * @param prose the body as safe HTML
 * @param outline the headings of the whole page
 * @param visit a link to the organiser, the provider or the publication
 * @param verified when the record was verified; absent if never
 * @param verifiedNote by whom it was verified, and when that is due again; absent if never
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

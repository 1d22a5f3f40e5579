package interlocal.page.record;

import interlocal.content.Details;
import interlocal.content.Document;
import interlocal.markup.Heading;
import interlocal.messages.Messages;
import java.util.ArrayList;
import java.util.List;

/** The table of contents of a record's page. */
record Outline(Messages messages) {

    /** The headings in the order of the template: those of the type, those of the text, those of what follows it. */
    List<Heading> of(Document document) {
        var own = new ArrayList<Heading>();
        switch (document.details()) {
            case Details.Lesson lesson
            when !lesson.inPractice().isEmpty() -> own.add(heading("page-practice", "record.practice.list"));
            case Details.Provider _ -> own.add(heading("page-capabilities", "record.capabilities"));
            case Details.Training _ -> own.add(heading("page-sessions", "record.sessions"));
            default -> {
                // adds nothing
            }
        }
        text(document.rendered().outline(), own);
        if (document.details() instanceof Details.CaseStudy study
                && !study.results().isEmpty()) {
            own.add(heading("page-results", "record.results"));
        }
        if (document.details() instanceof Details.Presentation
                || !document.header().attachments().isEmpty()) {
            own.add(heading("page-files", "record.files"));
        }
        if (!document.header().sources().isEmpty()) {
            own.add(heading("page-sources", "record.sources"));
        }
        return own;
    }

    /** The headings of the highest level that the text has, and those that stand before the first of them. */
    private static void text(List<Heading> headings, List<Heading> outline) {
        var top = headings.stream().mapToInt(Heading::level).min().orElse(0);
        var begun = false;
        for (var heading : headings) {
            begun |= heading.level() == top;
            if (!begun || heading.level() == top) {
                outline.add(heading);
            }
        }
    }

    private Heading heading(String id, String key) {
        return new Heading(2, id, messages.get(key));
    }
}

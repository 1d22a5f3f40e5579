package interlocal.page.part;

import interlocal.catalog.Published;
import interlocal.content.Details;
import interlocal.content.Document;
import interlocal.content.Source;
import interlocal.messages.Messages;
import interlocal.page.Site;
import interlocal.vocabulary.Concept;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Pages as schema.org structured data, safe inside a script element. */
@Component
public final class JsonLd {

    private static final Map<String, String> LICENSES =
            Map.of("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/");

    private final JsonMapper json;
    private final Site site;

    JsonLd(JsonMapper json, Site site) {
        this.json = json;
        this.site = site;
    }

    /** The portal as a web site with a search. */
    public String site(Messages messages) {
        var search = node("SearchAction");
        search.put("target", site.absolute("/search?q={text}"));
        search.put("query-input", "required name=text");
        var all = root("WebSite");
        all.put("name", messages.get("site"));
        all.put("url", site.absolute("/"));
        all.put("potentialAction", search);
        return write(all);
    }

    /** A record. */
    public String record(Published record) {
        var document = record.document();
        var header = document.header();
        var all = root(type(document));
        all.put(
                document.details() instanceof Details.Provider || document.details() instanceof Details.Training
                        ? "name"
                        : "headline",
                header.title());
        all.put("description", header.summary());
        all.put("url", site.absolute(document.address()));
        if (!(document.details() instanceof Details.Provider)) {
            all.put("inLanguage", header.language());
            all.put("license", LICENSES.getOrDefault(header.license(), header.license()));
            put(all, "datePublished", header.published());
            put(all, "dateModified", header.updated());
        }
        var authors =
                header.authors().stream().map(name -> named("Person", name)).toList();
        if (!authors.isEmpty()) {
            all.put("author", authors);
        }
        var places = header.places().stream()
                .map(place -> named("Place", String.join(", ", place.names())))
                .toList();
        if (!places.isEmpty()) {
            all.put(document.details() instanceof Details.Provider ? "location" : "contentLocation", places);
        }
        var citations = header.sources().stream().map(JsonLd::citation).toList();
        if (!citations.isEmpty()) {
            all.put(document.details() instanceof Details.Provider ? "subjectOf" : "citation", citations);
        }
        return write(all);
    }

    /** A term, with the name of its vocabulary. */
    public String term(Concept concept, String vocabulary) {
        var all = root("DefinedTerm");
        all.put("name", concept.label());
        if (concept.note() != null) {
            all.put("description", concept.note());
        }
        if (!concept.synonyms().isEmpty()) {
            all.put("alternateName", concept.synonyms());
        }
        all.put("termCode", concept.term().path());
        all.put("inDefinedTermSet", vocabulary);
        return write(all);
    }

    private static String type(Document document) {
        return switch (document.details()) {
            case Details.Provider _ -> "Organization";
            case Details.Training _ -> "Course";
            case Details.Presentation _ -> "PresentationDigitalDocument";
            case Details.PortalPage _ -> "WebPage";
            case Details.CaseStudy _, Details.Lesson _, Details.Research _ -> "Article";
        };
    }

    private static Map<String, Object> citation(Source source) {
        var citation = named("CreativeWork", source.title());
        if (source.url() != null) {
            citation.put("url", source.url().toString());
        }
        return citation;
    }

    private static Map<String, Object> named(String type, String name) {
        var all = node(type);
        all.put("name", name);
        return all;
    }

    private static Map<String, Object> root(String type) {
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", "https://schema.org");
        all.put("@type", type);
        return all;
    }

    private static Map<String, Object> node(String type) {
        var all = new LinkedHashMap<String, Object>();
        all.put("@type", type);
        return all;
    }

    private static void put(Map<String, Object> all, String key, @Nullable LocalDate date) {
        if (date != null) {
            all.put(key, date.toString());
        }
    }

    /** Escapes text so that it cannot end the script element or begin a comment in it. */
    private String write(Map<String, Object> all) {
        return json.writeValueAsString(all).replace("<", "\\u003c");
    }
}

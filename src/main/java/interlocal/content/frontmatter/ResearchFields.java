package interlocal.content.frontmatter;

import interlocal.content.Details.Research;
import interlocal.content.frontmatter.Field.Value;
import java.net.URI;
import java.util.List;

/** The front matter fields that only research has. */
final class ResearchFields {

    static final Value<Integer> YEAR = Field.one("research.year", ValueTypes.YEAR);
    static final Value<String> PUBLICATION = Field.one("research.publication", ValueTypes.LINE);
    static final Value<String> KIND = Field.one("research.kind", ValueTypes.LINE);
    static final Value<String> DOI = Field.one("research.doi", Notation.DOI);
    static final Value<URI> URL = Field.one("research.url", Notation.WEB_ADDRESS);
    static final Value<String> FINDING = Field.one("research.finding", ValueTypes.PARAGRAPH);

    static final List<Field> ALL = List.of(YEAR, PUBLICATION, KIND, DOI, URL, FINDING);

    private ResearchFields() {}

    static Research read(FrontMatterReader fields) {
        return new Research(
                fields.get(YEAR),
                fields.get(PUBLICATION),
                fields.get(KIND),
                fields.get(DOI),
                fields.get(URL),
                fields.get(FINDING));
    }
}

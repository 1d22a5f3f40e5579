package interlocal.content;

import interlocal.vocabulary.Term;
import java.util.List;

/** What a record is about, as terms of the vocabularies. */
public record Subjects(List<Term> services, List<Term> models, List<Term> practices) {

    public Subjects {
        services = List.copyOf(services);
        models = List.copyOf(models);
        practices = List.copyOf(practices);
    }
}

package interlocal.discussion;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModelReader;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Optional;

/** The model of a room, from the source that the room keeps. */
final class KeptModel {

    private KeptModel() {}

    /** A model was good when it was kept, and stays so when a term of it is given up later. */
    static Optional<DecisionModel> read(Slug key, String source) {
        var anyTerm = new EnumMap<Scheme, Vocabulary>(Scheme.class);
        for (var scheme : Scheme.values()) {
            anyTerm.put(scheme, Vocabulary.open());
        }
        var path = new TreePath("discussion/" + key + ".yaml");
        return DecisionModelReader.read(path, source.getBytes(StandardCharsets.UTF_8), new Vocabularies(anyTerm))
                .model();
    }
}

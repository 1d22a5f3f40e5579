package interlocal.bench;

import interlocal.content.Document;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeReader;
import interlocal.markup.Markup;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The library that the project comes with: what a corpus is made to resemble. */
record RealContent(List<Document> documents, Vocabularies vocabularies) {

    static final Path FOLDER = Path.of("content");

    static RealContent read() throws IOException {
        var reader = new TreeReader(ContentTree.list(FOLDER), new Markup(), _ -> Vocabulary.open());
        var documents = new ArrayList<Document>();
        reader.read(_ -> Optional.empty(), candidate -> documents.add(candidate.document()));
        return new RealContent(
                documents.stream()
                        .filter(document -> document.type().searchable())
                        .toList(),
                reader.vocabularies());
    }

    /** The terms of a scheme in an order that has nothing to do with their meaning. */
    List<Term> terms(Scheme scheme, Random random) {
        var terms = new ArrayList<>(vocabularies
                .of(scheme)
                .concepts()
                .map(concept -> concept.term())
                .toList());
        Collections.shuffle(terms, random);
        return terms;
    }
}

package interlocal.catalog;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Reading;
import interlocal.content.Sha256;
import interlocal.content.TreePath;
import interlocal.content.tree.Candidate;
import interlocal.content.tree.DocumentReader;
import interlocal.markup.Markup;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.BeanFactory;

/** Publishes as somebody in the portal does. */
public record Publishing(BeanFactory catalog) {

    /** Publishes a text; once this returns, it is durable. */
    public void publish(String path, String text) {
        var file = new TreePath(path);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var reading = new DocumentReader(
                        catalog.getBean(Markup.class),
                        catalog.getBean(VocabularyFiles.class).current(),
                        _ -> true)
                .read(file, file.recordType().orElseThrow(), bytes);
        if (!(reading instanceof Reading.Accepted(var document, var _))) {
            throw new IllegalStateException(reading.problems().toString());
        }
        catalog.getBean(Publisher.class).revise(new Candidate(document, bytes, Sha256.of(bytes)));
    }
}

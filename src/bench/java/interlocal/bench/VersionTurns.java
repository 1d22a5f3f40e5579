package interlocal.bench;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Asks two versions of the code the same questions of one index, by turns in one process, so that what the machine does
 * meanwhile weighs on both. Arguments: the class path of each, how many records, the folder that keeps the indexes, and
 * how many rounds count.
 */
final class VersionTurns {

    private static final int WARM_UPS = 6;

    private VersionTurns() {}

    static void main(String[] arguments) throws Exception {
        var corpus = new GeneratedCorpus(RealContent.read());
        var indexes = Indexes.of(Path.of(arguments[3]), Integer.parseInt(arguments[2]));
        indexes.make(corpus);
        var questions = Question.mix(corpus);
        try (var one = version(arguments[0], indexes.lucene());
                var other = version(arguments[1], indexes.lucene())) {
            var kinds = QuestionKinds.inRounds(one, other, questions, WARM_UPS, Integer.parseInt(arguments[4]));
            var table = new Table();
            kinds.addAllTo(table, "this version beside the other", indexes.records(), 1);
            kinds.addTo(table, "this version beside the other", indexes.records());
        }
    }

    private static MeasuredSystem version(String classPath, Path lucene) throws Exception {
        var loader = new URLClassLoader(
                Arrays.stream(classPath.split(File.pathSeparator, -1))
                        .map(VersionTurns::url)
                        .toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader());
        @SuppressWarnings("unchecked")
        var engine = (IntFunction<Object>) loader.loadClass(LoadedVersion.class.getName())
                .getConstructor(Path.class)
                .newInstance(lucene);
        return new MeasuredSystem() {
            @Override
            public Object answer(int question) {
                return engine.apply(question);
            }

            @Override
            public void close() throws IOException {
                try (loader) {
                    ((AutoCloseable) engine).close();
                } catch (IOException failure) {
                    throw failure;
                } catch (Exception impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        };
    }

    private static URL url(String path) {
        try {
            URI place = Path.of(path).toUri();
            return place.toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(path, impossible);
        }
    }
}

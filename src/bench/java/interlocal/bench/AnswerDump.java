package interlocal.bench;

import interlocal.search.Card;
import interlocal.search.Engine;
import interlocal.search.Engines;
import interlocal.search.Facet;
import interlocal.search.HighlightedText;
import interlocal.search.Hit;
import interlocal.search.MoreLikeThis;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult.Count;
import interlocal.search.opensearch.ClusterProcess;
import interlocal.vocabulary.Term;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes everything that an engine answers to the questions of the benchmark as text, so that two versions of the code
 * can be compared to the byte: totals, counts, hits with their marks and scores, what the scores are made of,
 * suggestions, spellings and similar records.
 *
 * <p>Every question is asked as it is, and again for its second page with four services chosen, one of them unknown.
 * Arguments: {@code lucene} or {@code opensearch}, how many records, the folder that keeps the indexes, and the file to
 * write.
 */
final class AnswerDump {

    private static final Term UNKNOWN = Term.parse("not-a-service").orElseThrow();
    private static final int SERVICES = 3;
    private static final int MOST = 6;

    /** Of so many questions one also asks for the parts of scores, suggestions, spellings and similar records. */
    private static final int EVERY = 4;

    private final GeneratedCorpus corpus;
    private final Engine engine;
    private final PrintStream out;

    private AnswerDump(GeneratedCorpus corpus, Engine engine, PrintStream out) {
        this.corpus = corpus;
        this.engine = engine;
        this.out = out;
    }

    static void main(String[] arguments) throws IOException {
        var corpus = new GeneratedCorpus(RealContent.read());
        var indexes = Indexes.of(Path.of(arguments[2]), Integer.parseInt(arguments[1]));
        try (var out = new PrintStream(arguments[3], StandardCharsets.UTF_8)) {
            if (arguments[0].equals("lucene")) {
                indexes.make(corpus);
                try (var engine = Engines.lucene(indexes.lucene())) {
                    new AnswerDump(corpus, engine, out).all();
                }
            } else {
                try (var cluster = ClusterProcess.alone();
                        var engine = cluster.engine(cluster.newCatalog(), 1, 0)) {
                    indexes.copy(corpus, engine);
                    new AnswerDump(corpus, engine, out).all();
                }
            }
        }
    }

    private void all() {
        var questions = Question.mix(corpus);
        for (var number = 0; number < questions.size(); number++) {
            var request = questions.get(number).request();
            asked(number, request);
            asked(number, onPageTwo(request, number));
            if (number % EVERY == 0) {
                helped(number, request);
            }
        }
    }

    private SearchRequest onPageTwo(SearchRequest request, int number) {
        var random = GeneratedCorpus.random(-1_000_000 - number);
        var services = new TreeSet<Term>();
        while (services.size() < SERVICES) {
            services.add(corpus.services().draw(random));
        }
        var chosen = request.only(Facet.SERVICE, UNKNOWN);
        for (var service : services) {
            chosen = chosen.also(Facet.SERVICE, service);
        }
        return chosen.onPage(2);
    }

    private void asked(int number, SearchRequest request) {
        out.printf("%n%d. %s%n", number, request.parameters());
        var result = engine.ask(request);
        out.printf("  total %d%s%n", result.total(), result.partial() ? ", partial" : "");
        result.facets().forEach((facet, counts) -> {
            out.println("  " + facet);
            counts.forEach(count -> counted(count, "    "));
        });
        result.hits().forEach(this::found);
    }

    private void counted(Count count, String indent) {
        out.printf(
                "%s%s %d %d%s%n",
                indent, count.term().path(), count.count(), count.together(), count.selected() ? " *" : "");
        count.children().forEach(child -> counted(child, indent + "  "));
    }

    private void found(Hit hit) {
        out.printf("  %s %s%n", hit.card().slug(), hit.score());
        out.println("    " + marked(hit.title()));
        out.println("    " + marked(hit.passage()));
        out.println("    " + hit.subjects());
    }

    private static String marked(HighlightedText text) {
        return text.runs().stream()
                .map(run -> run.marked() ? "[" + run.text() + "]" : run.text().replace("\n", "\\n"))
                .reduce("", String::concat);
    }

    private void helped(int number, SearchRequest request) {
        engine.explain(request)
                .forEach(why -> out.printf(
                        "  why %s %s %s %s%n", why.slug(), why.score(), plain(why.standing()), plain(why.parts())));
        var document = corpus.document(number);
        var title = document.header().title().toLowerCase(Locale.ROOT);
        Stream.of(3, 5, 8, 14, 25)
                .map(end -> title.substring(0, Math.min(end, title.length())))
                .forEach(typed -> out.printf("  suggest %s: %s%n", typed, slugs(engine.suggest(typed, MOST))));
        Stream.of(request.text(), misspelt(request.text()), misspelt(title))
                .forEach(text -> out.printf("  respell %s: %s%n", text, engine.respell(text)));
        out.println("  like " + slugs(engine.like(MoreLikeThis.of(document), MOST)));
    }

    /** Without the names of records, which change more easily than answers. */
    private static String plain(Object records) {
        return records.toString().replaceAll("[A-Z]\\w*\\[", "[");
    }

    /** With two letters of every longer word in the wrong order. */
    private static String misspelt(String text) {
        return text.replaceAll("(\\p{L}{3})(\\p{L})(\\p{L})(\\p{L})", "$1$3$2$4");
    }

    private static List<String> slugs(List<Card> cards) {
        return cards.stream().map(card -> card.slug()).toList();
    }
}

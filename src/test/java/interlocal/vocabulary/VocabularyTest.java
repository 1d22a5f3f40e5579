package interlocal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlocal.ProcessorTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Concept FIRE =
            new Concept(new Term("public-safety/fire"), "Fire protection", List.of("Fire brigade"), null, List.of());
    private static final Concept POLICE =
            new Concept(new Term("public-safety/police"), "Police", List.of(), null, List.of());
    private static final Concept SAFETY =
            new Concept(new Term("public-safety"), "Public safety", List.of(), "All of it.", List.of(FIRE, POLICE));
    private static final Concept WATER = new Concept(new Term("water"), "Water", List.of(), null, List.of());
    private static final Vocabulary SERVICES = Vocabulary.of(List.of(SAFETY, WATER));

    @Test
    void keepsTheOrderOfItsFileParentsFirst() {
        assertThat(SERVICES.concepts()).containsExactly(SAFETY, FIRE, POLICE, WATER);
        assertThat(SERVICES.roots()).containsExactly(SAFETY, WATER);
        assertThat(SERVICES.position(POLICE.term())).isEqualTo(2);
        assertThat(SERVICES.position(new Term("unknown"))).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void labelsAnUnknownTermByItsLastSegment() {
        assertThat(SERVICES.label(FIRE.term())).isEqualTo("Fire protection");
        assertThat(SERVICES.label(new Term("public-works/street-lighting"))).isEqualTo("Street lighting");
    }

    @Test
    void allowsItsOwnTermsAndAnOpenOneAllowsAny() {
        assertThat(SERVICES.allows(FIRE.term())).isTrue();
        assertThat(SERVICES.allows(new Term("fire"))).isFalse();
        assertThat(Vocabulary.open().allows(new Term("fire"))).isTrue();
    }

    @Test
    void aConceptIsFoundByLabelSynonymOrTerm() {
        for (var name : List.of("Fire protection", " fire BRIGADE ", "fire", "public-safety/fire")) {
            assertThat(Vocabulary.named(List.of(POLICE, FIRE), name)).as(name).contains(FIRE);
        }
        assertThat(Vocabulary.named(List.of(POLICE, FIRE), "ambulance")).isEmpty();
    }

    @Test
    void findsTheNearestToAMistypedTerm() {
        assertThat(SERVICES.nearest("public-saftey/fire")).contains(FIRE);
        assertThat(SERVICES.nearest("polic")).contains(POLICE);
        assertThat(SERVICES.nearest("watr")).contains(WATER);
        assertThat(SERVICES.nearest("")).isEmpty();
        assertThat(SERVICES.nearest("qqq")).isEmpty();
        assertThat(Vocabulary.open().nearest("fire")).isEmpty();
    }

    @Test
    void findsTheNearestInALargeVocabularyAtOnce() {
        var large = Vocabulary.of(IntStream.range(0, 5_000)
                .mapToObj(i ->
                        new Concept(new Term("service-number-" + i), "Service number " + i, List.of(), null, List.of()))
                .toList());
        var start = ProcessorTime.now();
        for (var i = 0; i < 500; i++) {
            assertThat(large.nearest("servis-number-" + i)).isPresent();
        }
        assertThat(ProcessorTime.since(start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void everySchemeHasAVocabulary() {
        var vocabularies = new Vocabularies(Map.of(Scheme.SERVICE_TYPES, SERVICES));
        assertThat(vocabularies.of(Scheme.SERVICE_TYPES)).isSameAs(SERVICES);
        for (var scheme : Scheme.values()) {
            assertThat(vocabularies.byScheme()).containsKey(scheme);
            assertThat(scheme.file()).isEqualTo("vocabulary/" + scheme.key() + ".yaml");
        }
        assertThat(vocabularies.of(Scheme.PRACTICES).allows(new Term("any"))).isTrue();
    }

    @Test
    void isImmutable() {
        assertThatThrownBy(() -> SERVICES.roots().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SAFETY.children().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}

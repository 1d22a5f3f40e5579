package interlocal.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.policy.Snippet.Match;
import org.junit.jupiter.api.Test;

class TaggedHighlightTest {

    @Test
    void aPhraseIsOneMatch() {
        var tagged = TaggedHighlight.parse("A \uFDD0fire\uFDD1 \uFDD0chief\uFDD1, \uFDD0fire\uFDD1", true);
        assertThat(tagged.text()).isEqualTo("A fire chief, fire");
        assertThat(tagged.matches()).containsExactly(new Match(2, 12), new Match(14, 18));
    }
}

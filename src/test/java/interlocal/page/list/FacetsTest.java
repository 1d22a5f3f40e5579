package interlocal.page.list;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import interlocal.page.Pages;
import interlocal.page.ReadPages;
import interlocal.page.shell.Shell;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The facets and chips of lists of the library. */
@PortalTest
@ReadsOnly
class FacetsTest {

    private final ReadPages at;

    FacetsTest(@Autowired Pages pages, @Autowired Shell shell) {
        this.at = new ReadPages(pages, shell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search",
                "/case-studies",
                "/search?q=service&type=case-study",
                "/search?type=lesson&type=research",
                "/search?service=public-safety",
                "/search?service=public-safety/fire",
                "/search?service=education/libraries&service=public-safety/fire&outcome=running",
                "/case-studies?model=contract&model=joint-authority&country=united-states",
                "/search?q=zebrafish&type=lesson"
            })
    void theNumberBesideATermIsWhatAClickOnItGives(String address) {
        var list = at.required(address);
        var boxes = list.select(".facet input");
        assertThat(boxes).isNotEmpty();
        var total = ReadPages.total(list);
        for (var box : boxes) {
            var beside = requireNonNull(box.parent()).expectFirst(".count");
            if (box.hasAttr("checked")) {
                var alone = (address + "&").replaceAll("(?<=[?&])" + box.attr("name") + "=[^&]*&", "")
                        + box.attr("name") + "=" + box.attr("value");
                assertThat(beside.text()).as(alone).isEqualTo("" + at.total(alone));
            } else {
                var after = at.total(box.attr("data-address"));
                assertThat(beside.text())
                        .as(box.attr("data-address"))
                        .isIn("" + after, "+" + (after - total) + (after - total) + " more, " + after + " together");
            }
        }
    }

    @Test
    void aTermIsAddedToWhatIsChosenUnlessOneLiesWithinTheOther() {
        var list = at.required("/search?service=public-safety/fire");
        assertThat(box(list, "service", "public-safety").attr("data-address"))
                .isEqualTo("/search?service=public-safety");
        assertThat(box(list, "service", "public-safety").hasAttr("data-partly")).isTrue();
        assertThat(box(list, "service", "public-safety/police").attr("data-address"))
                .isEqualTo("/search?service=public-safety/fire&service=public-safety/police");
        assertThat(box(list, "service", "public-safety/fire").attr("data-address"))
                .isEqualTo("/search");
    }

    @Test
    void aFormWithoutScriptsAsksTheSameAsAClick() {
        var list = at.required("/search?q=service&service=health&type=case-study&sort=newest");
        var form = list.expectFirst("form#page-facets");
        assertThat(form.attr("action")).isEqualTo("/search");
        assertThat(form.select("noscript button").text()).isEqualTo("Apply filters");
        var submitted = form.select("input[type=hidden], input[checked]").stream()
                .map(field -> field.attr("name") + "=" + field.attr("value"));
        assertThat(submitted)
                .containsExactlyInAnyOrder("q=service", "sort=newest", "type=case-study", "service=health");
    }

    @Test
    void manyTermsOfAFacetAreOneChip() {
        var others = at.required("/").expectFirst("table.map tbody tr:last-child th a");
        assertThat(others.text()).endsWith("other models");
        var list = at.required(others.attr("href"));
        assertThat(list.select(".facet input[checked]")).hasSizeGreaterThan(3);
        assertThat(list.select(".chip").eachText())
                .containsExactly("Partnership model any of " + others.text().replaceFirst(" .*", ""));
        assertThat(list.expectFirst(".chip").attr("href")).isEqualTo("/case-studies");
        assertThat(at.required("/search?type=lesson&type=research&type=training")
                        .select(".chip"))
                .hasSize(3);
    }

    @Test
    void anEmptyListDropsManyTermsOfAFacetTogether() {
        var list = at.required("/search?type=case-study&stage=explore&stage=set-up&stage=run&stage=review");
        assertThat(ReadPages.total(list)).isZero();
        assertThat(list.select(".repair a > :first-child").eachText())
                .startsWith("Drop the filter Type: Case study", "Drop the filter Stage: any of 4");
    }

    private static Element box(Document list, String facet, String term) {
        return list.expectFirst(".facet input[name=" + facet + "][value=" + term + "]");
    }
}

package interlocal.content.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Details.Lesson;
import interlocal.content.Details.Provider;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.content.tree.ContentTree;
import interlocal.vocabulary.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of other systems, small ones made up, with a mapping beside the files as they are. */
class ForeignFolderTest {

    private static final String JEKYLL = """
        folders:
          _posts: {type: lesson, name: "{date}-{slug}", defaults: {stage: run}}
          _staff: provider
          about.md: page
          drafts: none
        keys:
          date: published
          excerpt: summary
          description: summary
          tags: practices
          redirect_from: aliases
          website: contact.url
        ignore: [layout, image]
        values:
          practices:
            how we work: governance
            misc:
        defaults: {license: CC0-1.0}
        leave-out: {published: false}
        dates: ["MMMM d, yyyy"]
        text:
          '\\{% image "([^"]*)" "([^"]*)" %\\}': '![$2](/$1)'
          '\\{\\{ *site\\.baseurl *\\}\\}': ''
        """;

    @TempDir
    private Path root;

    private Foreign jekyll() throws IOException {
        return new Foreign(root)
                .with("mapping.yml", JEKYLL)
                .with("_posts/2019-03-01-sharing-a-plow.md", """
                    ---
                    layout: post
                    title: Sharing a plow
                    date: 2019-03-01 14:00:00 -4
                    tags: [how we work, Shared Equipment, misc]
                    excerpt: "Two *towns* share
                      a <b>plow</b>."
                    redirect_from:
                      - /2018/12/31/sharing-plows/
                    ---
                    See [the other]({{ site.baseurl }}/2020/01/02/who-pays/) and [this](2020-01-02-who-pays.md#cost).

                    {% image "assets/plow.png" "A plow" %}
                    """)
                .with("_posts/2020-01-02-who-pays.markdown", """
                    ---
                    title: Who pays?
                    tags: misc
                    ---
                    ## Cost

                    Whoever **uses** it, says [the law](/gone/law/). It is so.
                    """)
                .with("_posts/2020-05-05-hidden.md", "---\ntitle: Hidden\npublished: false\n---\nNot yet.\n")
                .with("_staff/ann.md", "---\ntitle: Ann\ndescription: Helps.\nwebsite: https://ann.example\n---\n")
                .with("about.md", "---\ntitle: About us\n---\nWe are we.\n")
                .with("drafts/x.md", "Later.")
                .with("notes/y.md", "Not for anybody.")
                .with("assets/plow.png", "a plow")
                .read();
    }

    @Test
    void ofJekyllIsReadAsItIs() throws IOException {
        var folder = jekyll();
        assertThat(folder.addresses())
                .containsExactly("/lessons/sharing-a-plow", "/lessons/who-pays", "/pages/about", "/providers/ann");
        var plow = folder.record("/lessons/sharing-a-plow");
        var header = plow.header();
        assertThat(header.title()).isEqualTo("Sharing a plow");
        assertThat(header.summary()).isEqualTo("Two towns share a plow.");
        assertThat(header.published()).isEqualTo(LocalDate.of(2019, 3, 1));
        assertThat(header.subjects().practices()).containsExactly(new Term("governance"), new Term("shared-equipment"));
        assertThat(header.aliases()).containsExactly(new Slug("sharing-plows"));
        assertThat(header.license()).isEqualTo("CC0-1.0");
        assertThat(((Lesson) plow.details()).stage()).hasToString("RUN");
        assertThat(plow.rendered().html())
                .contains(
                        "<a href=\"/lessons/who-pays\">the other</a>",
                        "<a href=\"/lessons/who-pays#cost\">this</a>",
                        "src=\"/files/assets/plow.png\"",
                        "alt=\"A plow\"");
        var provider = (Provider) folder.record("/providers/ann").details();
        assertThat(Objects.requireNonNull(provider.contact()).url()).hasToString("https://ann.example");
    }

    @Test
    void hasASummaryAndADateThoughTheFileGivesNone() throws IOException {
        var header = jekyll().record("/lessons/who-pays").header();
        assertThat(header.summary()).isEqualTo("Whoever uses it, says the law. It is so.");
        assertThat(header.published()).isEqualTo(LocalDate.of(2020, 1, 2));
        assertThat(header.subjects().practices()).isEmpty();
    }

    @Test
    void isReportedOnInALineForEachKindOfThing() throws IOException {
        assertThat(jekyll().told())
                .containsExactly(
                        "_posts/2020-01-02-who-pays.markdown:7 BROKEN_LINK [../gone/law/]",
                        "mapping.yml:0 MAPPED [1, _staff/ann.md, _staff, providers]",
                        "mapping.yml:0 MAPPED [1, about.md, about.md, pages]",
                        "mapping.yml:0 MAPPED [2, _posts/2019-03-01-sharing-a-plow.md, _posts, lessons]",
                        "mapping.yml:0 MAPPED_SUMMARY [2, _posts/2020-01-02-who-pays.markdown]",
                        "mapping.yml:0 MAPPED_LEFT_OUT [1, _posts/2020-05-05-hidden.md]",
                        "mapping.yml:0 UNMAPPED [1, notes/y.md, notes]",
                        "vocabulary/practices.yaml:0 NO_VOCABULARY [_posts/2019-03-01-sharing-a-plow.md]");
    }

    @Test
    void ofHugoIsReadWithHeadersInToml() throws IOException {
        var folder = new Foreign(root)
                .with("mapping.yaml", """
                    folders:
                      content/posts: lesson
                    keys: {date: published, description: summary, Tags: practices, author: authors}
                    leave-out: {draft: true}
                    """)
                .with("content/posts/pooling/index.md", """
                    +++
                    title = "Pooling: how \\"we\\" do it"
                    date = 2021-06-07T10:00:00Z # a day
                    draft = false
                    description = 'Small *pools* work.'
                    tags = ["trust",
                      "shared-equipment",
                    ]

                    [author]
                    name = "Ann"

                    [[resources]]
                    src = "a.png"
                    +++
                    ![A pool](pool.png) and [another](/posts/other/) and [the same](../other.md).
                    """)
                .with("content/posts/other.md", "+++\ntitle = 'Other'\ndescription = 'O.'\nweight = 3\n+++\nText.\n")
                .with("content/posts/draft.md", "+++\ntitle = 'Draft'\ndraft = true\n+++\nText.\n")
                .with("content/posts/pooling/pool.png", "a pool")
                .read();
        assertThat(folder.addresses()).containsExactly("/lessons/other", "/lessons/pooling");
        var pooling = folder.record("/lessons/pooling");
        assertThat(pooling.header().title()).isEqualTo("Pooling: how \"we\" do it");
        assertThat(pooling.header().summary()).isEqualTo("Small pools work.");
        assertThat(pooling.header().published()).isEqualTo(LocalDate.of(2021, 6, 7));
        assertThat(pooling.header().authors()).containsExactly("Ann");
        assertThat(pooling.header().subjects().practices())
                .containsExactly(new Term("trust"), new Term("shared-equipment"));
        assertThat(pooling.rendered().html())
                .contains(
                        "src=\"/files/content/posts/pooling/pool.png\"",
                        "<a href=\"/lessons/other\">another</a>",
                        "<a href=\"/lessons/other\">the same</a>");
        assertThat(folder.told())
                .contains("mapping.yaml:0 UNMAPPED_KEY [1, content/posts/other.md, weight]")
                .noneMatch(told -> told.contains("BROKEN_LINK"));
    }

    @Test
    void ofMkDocsIsReadWithoutHeaders() throws IOException {
        var folder = new Foreign(root)
                .with("mapping.yml", "folders: {docs: {type: lesson, name: '{path}'}}\n")
                .with("docs/index.md", "# Welcome\n\nThis is where to begin. [Install](setup/install.md) it.\n")
                .with(
                        "docs/setup/install.md",
                        "![](../img/logo.png)\n\n# How to *install* it\n\nTake `it` home.\n\n[up](../)\n")
                .with("docs/setup/index.md", "No heading here.\n")
                .with("docs/img/logo.png", "a logo")
                .read();
        assertThat(folder.addresses()).containsExactly("/lessons/docs", "/lessons/setup", "/lessons/setup-install");
        var install = folder.record("/lessons/setup-install");
        assertThat(install.header().title()).isEqualTo("How to install it");
        assertThat(install.header().summary()).isEqualTo("Take it home.");
        assertThat(install.rendered().html())
                .contains("src=\"/files/docs/img/logo.png\"", "<a href=\"/lessons/docs\">up</a>")
                .doesNotContain("How to");
        assertThat(folder.record("/lessons/docs").rendered().html())
                .contains("<a href=\"/lessons/setup-install\">Install</a>");
        assertThat(folder.record("/lessons/setup").header().title()).isEqualTo("Setup");
    }

    @Test
    void isToldOfItsFaultsInItsOwnLines() throws IOException {
        var folder = new Foreign(root)
                .with("mapping.yml", "folders: {posts: lesson}\nkeys: {teaser: summary}\n")
                .with("posts/a.md", "---\ntitle: Stop: go\n---\nText.\n")
                .with("posts/b.md", "---\nteaser: B\nx: 1\n\nsources:\n- publisher: P\n---\n\nText.\n\n[^7]\n")
                .with("posts/東京.md", "Text.")
                .read();
        assertThat(folder.addresses()).isEmpty();
        assertThat(folder.told())
                .contains(
                        "posts/a.md:2 YAML [mapping values are not allowed here]",
                        "posts/b.md:5 MISSING_KEY [title]",
                        "posts/b.md:11 SOURCE_NUMBER [7, 1]",
                        "posts/東京.md:0 SLUG [posts/東京.md, 東京]");
    }

    @Test
    void losesNoRecordOfANameThatIsTaken() throws IOException {
        var folder = new Foreign(root)
                .with("mapping.yml", """
                    folders: {posts: {type: lesson, name: "{date}-{slug}"}, a_b: case-study, a.b: case-study}
                    keys: {redirect_from: aliases}
                    """)
                .with("posts/2019-01-01-news.md", "---\nredirect_from: [/other/, /news/]\n---\nOne.")
                .with("posts/2020-01-01-news.md", "Two.")
                .with("posts/x/2020-01-01-news.md", "Three.")
                .with("posts/other.md", "[n](2020-01-01-news.md)")
                .with("a_b/c.md", "One.")
                .with("a.b/c.md", "Two.")
                .read();
        assertThat(folder.addresses())
                .containsExactly(
                        "/case-studies/c",
                        "/lessons/2020-01-01-news",
                        "/lessons/news",
                        "/lessons/other",
                        "/lessons/x-2020-01-01-news");
        assertThat(folder.record("/lessons/news").header().aliases()).isEmpty();
        assertThat(folder.record("/lessons/2020-01-01-news").header().published())
                .isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(folder.record("/lessons/other").rendered().html()).contains("href=\"/lessons/2020-01-01-news\"");
        assertThat(folder.told())
                .filteredOn(told -> !told.startsWith("mapping.yml"))
                .containsExactly("a_b/c.md:0 DUPLICATE_SLUG [c, a.b/c.md]");
    }

    @Test
    void leavesOutValuesThatMeanNothingHere() throws IOException {
        var folder = new Foreign(root)
                .with("vocabulary/practices.yaml", "- term: trust\n  label: Trust\n")
                .with("mapping.yml", """
                    folders: {posts: lesson}
                    keys: {tags: practices, day: published, phase: stage, home: contact.url}
                    dates: [d MMMM yyyy, dd.MM.yyyy]
                    """)
                .with("posts/a.md", "---\ntags: Trust, thrift\nday: 3 March 2019\nphase: Set Up\n---\nA.\n")
                .with("posts/b.md", "---\ntags: [thrift]\nday: 03.04.2019\nphase: later\nhome: x\n---\nB.\n")
                .with("posts/c.md", "---\nday: soon\ntitle: " + "long ".repeat(60) + "\nsummary: C.\n---\n")
                .read();
        var a = folder.record("/lessons/a");
        assertThat(a.header().subjects().practices()).containsExactly(new Term("trust"));
        assertThat(a.header().published()).isEqualTo(LocalDate.of(2019, 3, 3));
        assertThat(((Lesson) a.details()).stage()).hasToString("SET_UP");
        assertThat(folder.record("/lessons/b").header().published()).isEqualTo(LocalDate.of(2019, 4, 3));
        assertThat(folder.record("/lessons/c").header().title())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("long…");
        assertThat(folder.told())
                .contains(
                        "mapping.yml:0 UNMAPPED_VALUE [2, posts/a.md, practices, thrift]",
                        "mapping.yml:0 UNMAPPED_VALUE [1, posts/b.md, stage, later]",
                        "mapping.yml:0 UNMAPPED_VALUE [1, posts/c.md, published, soon]",
                        "mapping.yml:0 MAPPED_CUT [1, posts/c.md, title, 200]")
                .noneMatch(told -> told.startsWith("posts/"));
    }

    @Test
    void isReadNotAtAllWhileItsMappingIsInError() throws IOException {
        var folder = new Foreign(root)
                .with("mapping.yml", "folders: {posts: lessen}\nkeys: {a: b}\n")
                .with("posts/a.md", "A.")
                .with("lessons/b.md", "---\ntitle: B\nsummary: B.\n---\n")
                .read();
        assertThat(folder.addresses()).isEmpty();
        assertThat(folder.told()).hasSize(2).allMatch(told -> told.startsWith("mapping.yml:"));
    }

    @Test
    void isReadBesideRecordsOfOurs() throws IOException {
        var folder = new Foreign(root)
                .with("mapping.yml", "folders: {posts: lesson}\n")
                .with("posts/a.md", "[b](../lessons/b.md)")
                .with("lessons/b.md", "---\ntitle: B\nsummary: B.\n---\n")
                .read();
        assertThat(folder.addresses()).containsExactly("/lessons/a", "/lessons/b");
        assertThat(folder.record("/lessons/a").rendered().html()).contains("href=\"/lessons/b\"");
    }

    @Test
    void keepsNoRecordFromBeingReadWhateverIsInIt() throws IOException {
        var folder = new Foreign(root)
                .with("mapping.yml", "folders: {posts: lesson}\ntext: {'(x+x+)+y': z}\n")
                .with("posts/a.md", "x".repeat(5_000))
                .with("posts/b.md", "---\n---\nB.")
                .with("posts/c.md", "")
                .with("posts/d.md", "+++\ntitle = \"open\n")
                .with("posts/e.md", "](<" + "[".repeat(500) + "\n[x]: \n")
                .read();
        assertThat(folder.addresses())
                .containsExactly("/lessons/a", "/lessons/b", "/lessons/c", "/lessons/d", "/lessons/e");
    }

    @Test
    void hasNoFileForReadersInItsMapping() throws IOException {
        jekyll();
        var tree = ContentTree.list(root);
        assertThat(tree.has(new TreePath("mapping.yml"))).isFalse();
        assertThat(List.of("_posts/2019-03-01-sharing-a-plow.md", "drafts/x.md", "notes/y.md"))
                .noneMatch(path -> tree.has(new TreePath(path)));
        assertThat(tree.has(new TreePath("assets/plow.png"))).isTrue();
    }
}

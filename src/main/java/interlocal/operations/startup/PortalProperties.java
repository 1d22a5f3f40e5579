package interlocal.operations.startup;

import interlocal.search.OpenSearchSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a portal is set up. Every key is also an environment variable: {@code portal.content.path} is
 * {@code PORTAL_CONTENT_PATH}.
 */
@Validated
@ConfigurationProperties("portal")
public record PortalProperties(
        @Valid @DefaultValue Content content,
        @Valid @DefaultValue Data data,
        @Valid @DefaultValue Site site,
        @Valid @DefaultValue Search search,
        @Valid @DefaultValue Discussion discussion) {

    /**
     * The content folder.
     *
     * @param path where the Markdown files are
     * @param watch whether changes to it are published as they happen
     */
    public record Content(
            @NotNull @DefaultValue("content") Path path,
            @DefaultValue("true") boolean watch) {}

    /**
     * All state.
     *
     * @param path the folder of the database, the index and the files
     */
    public record Data(@NotNull @DefaultValue("data") Path path) {}

    /**
     * How the outside world sees the portal.
     *
     * @param baseUrl the address readers use, without a slash at the end; canonical links begin with it
     */
    public record Site(
            @NotNull @DefaultValue("http://localhost:8080") URI baseUrl) {}

    /**
     * The search engine.
     *
     * @param engine {@code lucene}: embedded; {@code opensearch}: a cluster of other machines
     * @param searchesPerMinute how many searches one client may make in a minute; 0 for no limit
     * @param suggestionsPerMinute likewise, suggestions while typing
     */
    public record Search(
            @NotNull @DefaultValue("lucene") Kind engine,
            @Valid @DefaultValue OpenSearch opensearch,
            @PositiveOrZero @DefaultValue("3000") int searchesPerMinute,
            @PositiveOrZero @DefaultValue("6000") int suggestionsPerMinute) {

        /** Which engine. */
        public enum Kind {
            LUCENE,
            OPENSEARCH
        }
    }

    /**
     * The rooms in which partners decide together.
     *
     * @param retention for how long after its last use a room is kept; a day at least
     * @param guessesPerMinute how often one client may try codes that are none, in a minute; 0 for no limit
     * @param roomsPerMinute likewise, open rooms
     * @param commandsPerMinute likewise, want something done in a room, for each person in it
     */
    public record Discussion(
            @NotNull @DefaultValue("365d") Duration retention,
            @PositiveOrZero @DefaultValue("30") int guessesPerMinute,
            @PositiveOrZero @DefaultValue("6") int roomsPerMinute,
            @PositiveOrZero @DefaultValue("600") int commandsPerMinute) {

        /** Less than a day would delete rooms while people are in them. */
        @AssertTrue(message = "must be a day or more")
        boolean isRetentionLongEnough() {
            return retention.compareTo(Duration.ofDays(1)) >= 0;
        }
    }

    /**
     * The OpenSearch cluster, if it is the engine.
     *
     * @param addresses of its nodes, with {@code http} or {@code https} and a port
     * @param username empty if the cluster asks for none
     * @param certificates a PEM file of the authorities to trust; not set for those that Java trusts
     * @param prefix what the names of the portal's indices begin with; each catalog has its own
     * @param shards into how many parts a new index is divided
     * @param replicas how many copies it has of each
     * @param connectTimeout how long a node may take to accept a connection
     * @param answerTimeout how long it may take to answer
     */
    public record OpenSearch(
            @NotEmpty @DefaultValue("http://localhost:9200") List<URI> addresses,

            @NotNull @DefaultValue("") String username,
            @NotNull @DefaultValue("") String password,
            @Nullable Path certificates,

            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @DefaultValue("interlocal")
            String prefix,

            @Min(1) @DefaultValue("1") int shards,
            @Min(0) @DefaultValue("1") int replicas,
            @NotNull @DefaultValue("2s") Duration connectTimeout,
            @NotNull @DefaultValue("10s") Duration answerTimeout) {

        OpenSearchSettings settings() {
            return new OpenSearchSettings(
                    addresses,
                    username.isEmpty() ? null : new OpenSearchSettings.Credentials(username, password),
                    certificates,
                    prefix,
                    shards,
                    replicas,
                    connectTimeout,
                    answerTimeout);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "OpenSearch" + addresses;
        }
    }
}

package interlocal.operations.startup;

import interlocal.content.tree.ContentFolder;
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
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of a portal. Every key is also an environment variable: {@code portal.content.path} is
 * {@code PORTAL_CONTENT_PATH}.
 */
@Validated
@ConfigurationProperties("portal")
public record PortalProperties(
        @Valid @DefaultValue Content content,
        @Valid @DefaultValue Data data,
        @Valid @DefaultValue Site site,
        @Valid @DefaultValue Search search,
        @Valid @DefaultValue Discussion discussion,
        @Valid @DefaultValue Accounts accounts,
        @Valid @DefaultValue Mail mail,
        @Valid @DefaultValue Backup backup,
        @Valid @DefaultValue Clients clients,
        @Valid @DefaultValue Shutdown shutdown) {

    /**
     * The content folder.
     *
     * @param path where the Markdown files are
     * @param watch whether changes are published as they happen
     * @param mapping the file that says what files of another system mean; null for {@code mapping.yml} of the folder
     */
    public record Content(
            @NotNull @DefaultValue("content") Path path,
            @DefaultValue("true") boolean watch,
            @Nullable Path mapping) {

        ContentFolder folder() {
            return ContentFolder.of(path, mapping);
        }
    }

    /**
     * The folder of all state.
     *
     * @param path the folder with the database, the index and the files
     * @param reserve how much space of its disk is left free: once there is less, nothing is written
     * @param warning how much space is so little that operators are told
     */
    public record Data(
            @NotNull @DefaultValue("data") Path path,
            @NotNull @DefaultValue("64MB") DataSize reserve,
            @NotNull @DefaultValue("1GB") DataSize warning) {}

    /**
     * Backups that are made by themselves.
     *
     * @param folder where they are kept; null for none
     * @param every the time between two
     * @param keep how many are kept
     */
    public record Backup(
            @Nullable Path folder,
            @NotNull @DefaultValue("24h") Duration every,
            @Min(1) @DefaultValue("7") int keep) {

        /** A shorter time would leave the database no rest. */
        @AssertTrue(message = "must be a minute or more")
        boolean isEveryLongEnough() {
            return every.compareTo(Duration.ofMinutes(1)) >= 0;
        }
    }

    /**
     * The portal as seen from outside.
     *
     * @param baseUrl the address that readers use, without a final slash; canonical links begin with it
     */
    public record Site(
            @NotNull @DefaultValue("http://localhost:8080") URI baseUrl) {}

    /**
     * The search engine.
     *
     * @param engine {@code lucene}: embedded; {@code opensearch}: a cluster on other machines
     * @param searchesPerMinute how many searches one client may make in a minute; 0 for no limit
     * @param suggestionsPerMinute how many suggestions while typing one client may ask for in a minute; 0 for no limit
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
     * @param retention how long a room is kept after its last use; at least a day
     * @param guessesPerMinute how many wrong room codes one client may try in a minute; 0 for no limit
     * @param roomsPerMinute how many rooms one client may open in a minute; 0 for no limit
     * @param seatsPerMinute how many seats in rooms one client may take in a minute; 0 for no limit
     * @param commandsPerMinute how many commands each person in a room may give in a minute; 0 for no limit
     */
    public record Discussion(
            @NotNull @DefaultValue("365d") Duration retention,
            @PositiveOrZero @DefaultValue("30") int guessesPerMinute,
            @PositiveOrZero @DefaultValue("6") int roomsPerMinute,
            @PositiveOrZero @DefaultValue("120") int seatsPerMinute,
            @PositiveOrZero @DefaultValue("600") int commandsPerMinute) {

        /** A shorter retention would delete rooms while people are in them. */
        @AssertTrue(message = "must be a day or more")
        boolean isRetentionLongEnough() {
            return retention.compareTo(Duration.ofDays(1)) >= 0;
        }
    }

    /**
     * The accounts of people who look after the library.
     *
     * @param triesPerMinute how often one client may be wrong about a password in a minute; 0 for no limit
     * @param idle how long a browser stays signed in that nobody uses
     * @param longest how long a browser stays signed in at most
     */
    public record Accounts(
            @PositiveOrZero @DefaultValue("30") int triesPerMinute,
            @NotNull @DefaultValue("7d") Duration idle,
            @NotNull @DefaultValue("30d") Duration longest) {

        /** A shorter time would sign people out while they write. */
        @AssertTrue(message = "must be an hour or more")
        boolean isIdleLongEnough() {
            return idle.compareTo(Duration.ofHours(1)) >= 0;
        }
    }

    /**
     * Mail that the portal sends, if {@code spring.mail.host} names a server.
     *
     * @param from the address that it comes from; empty for {@code interlocal} at the host of the portal
     */
    public record Mail(@NotNull @DefaultValue("") String from) {}

    /**
     * What one client may take of the portal. A client is an IPv4 address, or the first 64 bits of an IPv6 address.
     *
     * @param requests how many requests of one client are answered at a time; 0 for no limit
     * @param requestsPerSession how many requests may wait for one session; 0 for no limit
     * @param sockets how many web sockets and long polls one client may have open; 0 for no limit
     * @param sessionsPerMinute how many sessions one client may begin in a minute; 0 for no limit
     */
    public record Clients(
            @PositiveOrZero @DefaultValue("100") int requests,
            @PositiveOrZero @DefaultValue("32") int requestsPerSession,
            @PositiveOrZero @DefaultValue("500") int sockets,
            @PositiveOrZero @DefaultValue("1200") int sessionsPerMinute) {}

    /**
     * How the portal stops.
     *
     * @param drain how long it goes on serving, not ready any more, after it was asked to stop; 0 for not at all
     */
    public record Shutdown(@NotNull @DefaultValue("5s") Duration drain) {}

    /**
     * The OpenSearch cluster, if it is the engine.
     *
     * @param addresses the addresses of its nodes, with {@code http} or {@code https} and a port
     * @param username empty if the cluster needs no sign-in
     * @param certificates a PEM file of the authorities to trust; null for those that Java trusts
     * @param prefix the beginning of the portal's index names; each catalog has its own
     * @param shards the number of shards of a new index
     * @param replicas the number of copies of each shard
     * @param connectTimeout how long a node may take to accept a connection
     * @param answerTimeout how long a node may take to answer
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

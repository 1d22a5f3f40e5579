package interlocal.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.net.URI;
import java.nio.file.Path;
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
        @Valid @DefaultValue Search search) {

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
     * @param engine {@code lucene}: embedded
     * @param searchesPerMinute how many searches one client may make in a minute; 0 for no limit
     * @param suggestionsPerMinute likewise, suggestions while typing
     */
    public record Search(
            @Pattern(regexp = "lucene") @DefaultValue("lucene")
            String engine,

            @PositiveOrZero @DefaultValue("3000") int searchesPerMinute,
            @PositiveOrZero @DefaultValue("6000") int suggestionsPerMinute) {}
}

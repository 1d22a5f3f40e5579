package interlocal.exchange;

import interlocal.catalog.file.Attachments;
import interlocal.content.TreePath;
import interlocal.messages.Reader;
import interlocal.page.Pages;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The files that belong to records, whole or in ranges. A path is looked up in the catalog and never opened in the file
 * system. Pictures are shown; all other files are downloads, sandboxed in case a browser shows them.
 */
@RestController
final class FileController {

    private static final Set<MediaType> SHOWN = Set.of(
            MediaType.IMAGE_PNG, MediaType.IMAGE_JPEG, MediaType.IMAGE_GIF, MediaType.parseMediaType("image/webp"));
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int LONGEST = 400;
    private static final int NOT_FOUND = 404;

    private final Attachments attachments;
    private final Pages pages;
    private final Responses responses;

    FileController(Attachments attachments, Pages pages, Responses responses) {
        this.attachments = attachments;
        this.pages = pages;
        this.responses = responses;
    }

    @GetMapping("/files/{*path}")
    ResponseEntity<?> file(
            @PathVariable String path,
            @RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange,
            Reader reader) {
        var stored = find(path.substring(1));
        if (stored.isEmpty()) {
            return responses.page(pages.problem(NOT_FOUND, reader), new HttpHeaders(), reader);
        }
        return answer(stored.get(), ifRange);
    }

    private Optional<Attachments.Stored> find(String path) {
        return path.isEmpty() || path.length() > LONGEST || path.chars().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : attachments.find(new TreePath(path));
    }

    private ResponseEntity<?> answer(Attachments.Stored file, @Nullable String ifRange) {
        var name = file.path().fileName();
        var type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        var tag = "\"" + file.sha256() + "\"";
        var whole = new StoredFile(attachments, file);
        var answer = ResponseEntity.ok()
                .contentType(type)
                .contentLength(file.size())
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(FRESH))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (SHOWN.contains(type) ? Headers.shown(name) : Headers.kept(name)).toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
        // a range of an older version is answered with the whole current file
        return ifRange == null || ifRange.equals(tag)
                ? answer.body(whole)
                : answer.body(new InputStreamResource(whole));
    }
}

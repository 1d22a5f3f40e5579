package interlocal.page.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.messages.Reader;
import interlocal.page.Page;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Makes pages into complete documents, once for each page as long as somebody keeps that page. What is cached takes no
 * more than some megabytes.
 */
@Service
@NamedInterface("shell")
public class Documents {

    private static final long MOST_BYTES = 16_000_000;

    /** Of what a document takes: its bytes, what they are compressed to, the rest. */
    private static final double SHARE = 1.4;

    private final Shell shell;
    private final Cache<Page, SentBytes> plain = cache();
    private final Cache<Page, SentBytes> scripted = cache();

    Documents(Shell shell) {
        this.shell = shell;
    }

    /** Compares pages by identity, so that none has to be read to be found. */
    private static Cache<Page, SentBytes> cache() {
        return Caffeine.newBuilder()
                .weakKeys()
                .maximumWeight(MOST_BYTES)
                .<Page, SentBytes>weigher((_, document) -> (int) (SHARE * document.length()))
                .build();
    }

    /** A page to print or to archive, which runs no script. */
    public SentBytes plain(Page page, Reader reader) {
        return plain.get(page, made -> new SentBytes(shell.document(made, reader)));
    }

    /** A page to read, with the scripts that make reading easier. */
    public SentBytes scripted(Page page, Reader reader) {
        return scripted.get(page, made -> new SentBytes(shell.scripted(made, reader)));
    }
}

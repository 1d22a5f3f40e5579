package interlocal.exchange;

import interlocal.catalog.file.Attachments;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A file of the catalog as a Spring resource, opened only when it is sent. */
final class StoredFile extends AbstractResource {

    private final Attachments attachments;
    private final Attachments.Stored file;

    StoredFile(Attachments attachments, Attachments.Stored file) {
        this.attachments = attachments;
        this.file = file;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return attachments.open(file);
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getFilename() {
        return file.path().fileName();
    }

    @Override
    public String getDescription() {
        return "file " + file.path();
    }
}

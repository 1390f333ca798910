package nl.loket.web.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.loket.document.StoredDocument;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a file somebody brought leaves us: read while it is sent, never shown as a page of ours, never guessed at, never kept on the way. */
public final class Download {

    private Download() {}

    public static ResponseEntity<Resource> of(StoredDocument file) {
        return ResponseEntity.ok()
                .headers(headers(file.view().downloadName()))
                .contentType(MediaType.parseMediaType(file.view().type().mediaType()))
                .body(new Kept(file));
    }

    /** The headers of anything that is to be saved and not shown. */
    public static HttpHeaders headers(String name) {
        var headers = new HttpHeaders();
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build());
        headers.setCacheControl(CacheControl.noStore());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
        return headers;
    }

    private static final class Kept extends AbstractResource {

        private final StoredDocument file;

        Kept(StoredDocument file) {
            this.file = file;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return file.content().open();
        }

        @Override
        public long contentLength() {
            return file.content().size();
        }

        @Override
        public String getDescription() {
            return "document " + file.view().id();
        }
    }
}

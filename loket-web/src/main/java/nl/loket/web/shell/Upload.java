package nl.loket.web.shell;

import java.io.IOException;
import java.io.InputStream;
import nl.loket.document.FileContent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as a form sent it. The server keeps it on disk while the request lasts. */
public final class Upload {

    private Upload() {}

    /** Nothing chosen is a file of nothing. */
    public static FileContent content(@Nullable MultipartFile file) {
        return file == null ? FileContent.of(new byte[0]) : new Sent(file);
    }

    /** As the sender called it; empty if nothing was chosen. */
    public static String name(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private record Sent(MultipartFile file) implements FileContent {

        @Override
        public long size() {
            return file.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return file.getInputStream();
        }
    }
}

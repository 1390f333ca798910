package nl.loket.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, on their way in or out. May be read more than once, each time from the beginning, and is never held whole. */
public interface FileContent {

    /** In bytes. */
    long size();

    /** The caller closes it. */
    InputStream open() throws IOException;

    /** Bytes that are at hand already. They are not copied: do not change them. */
    static FileContent of(byte[] bytes) {
        return new FileContent() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}

package nl.loket.document;

import java.io.IOException;
import java.util.Arrays;

/** Looking into a file without holding it whole. */
final class Bytes {

    private static final int BLOCK = 64 * 1024;

    private Bytes() {}

    /** That many bytes from there on; fewer where the file ends. */
    static byte[] of(FileContent content, long from, int length) throws IOException {
        try (var bytes = content.open()) {
            bytes.skipNBytes(Math.min(from, content.size()));
            return bytes.readNBytes(length);
        }
    }

    /** The first bytes, at most that many. */
    static byte[] head(FileContent content, int length) throws IOException {
        return of(content, 0, length);
    }

    /** The last bytes, at most that many. */
    static byte[] tail(FileContent content, int length) throws IOException {
        return of(content, Math.max(0, content.size() - length), length);
    }

    /** Whether these bytes occur anywhere, also across the border of two blocks. */
    static boolean contains(FileContent content, byte[] sought) throws IOException {
        var window = new byte[BLOCK];
        var kept = 0;
        try (var bytes = content.open()) {
            for (int read = bytes.readNBytes(window, 0, BLOCK); read > 0; ) {
                var filled = kept + read;
                if (indexOf(window, filled, sought) >= 0) {
                    return true;
                }
                kept = Math.min(filled, sought.length - 1);
                System.arraycopy(window, filled - kept, window, 0, kept);
                read = bytes.readNBytes(window, kept, BLOCK - kept);
            }
        }
        return false;
    }

    static boolean contains(byte[] content, byte[] sought) {
        return indexOf(content, content.length, sought) >= 0;
    }

    private static int indexOf(byte[] content, int length, byte[] sought) {
        for (int at = 0; at <= length - sought.length; at++) {
            if (Arrays.equals(content, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        return -1;
    }
}

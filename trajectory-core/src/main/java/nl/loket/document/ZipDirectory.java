package nl.loket.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** What is in a zip. Its names are read from the directory at its end, without unpacking anything. */
final class ZipDirectory {

    /** More than any text document unpacks to, and little enough to count through. */
    static final long LARGEST_UNPACKED = 250L * 1024 * 1024;

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_DIRECTORY = 2 * 1024 * 1024;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipDirectory() {}

    /** Whether a zip ends where this content ends, whatever it begins with. */
    static boolean isAtTheEndOf(FileContent content) throws IOException {
        var tail = tail(content);
        return endIn(tail) >= 0;
    }

    /** Empty if it is no whole zip. */
    static Set<String> names(FileContent content) throws IOException {
        var tail = tail(content);
        var end = endIn(tail);
        if (end < 0) {
            return Set.of();
        }
        var at = tail.getInt(end + 16) & 0xFFFFFFFFL;
        return entries(littleEndian(Bytes.of(content, at, LARGEST_DIRECTORY)));
    }

    /** Whether it would fill memory or disk of who opens it. What a zip says of its own sizes is not believed: it is unpacked and counted. */
    static boolean unpacksTooLarge(FileContent content) throws IOException {
        var buffer = new byte[64 * 1024];
        var left = LARGEST_UNPACKED;
        try (var zip = new ZipInputStream(content.open())) {
            for (int entries = 0; zip.getNextEntry() != null; entries++) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        return true;
                    }
                }
                if (entries > MOST_ENTRIES) {
                    return true;
                }
            }
            return false;
        } catch (ZipException broken) {
            return true;
        }
    }

    private static ByteBuffer tail(FileContent content) throws IOException {
        return littleEndian(Bytes.tail(content, END_SIZE + LONGEST_COMMENT));
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the end record begins: its comment reaches to the last byte. */
    private static int endIn(ByteBuffer tail) {
        for (int at = tail.capacity() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_SIZE + (tail.getShort(at + 20) & 0xFFFF) == tail.capacity()) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> entries(ByteBuffer directory) {
        var names = new HashSet<String>();
        var at = 0;
        while (at + ENTRY_SIZE <= directory.capacity()
                && directory.getInt(at) == ENTRY
                && names.size() < MOST_ENTRIES) {
            var length = directory.getShort(at + 28) & 0xFFFF;
            if (at + ENTRY_SIZE + length > directory.capacity()) {
                return names;
            }
            names.add(new String(directory.array(), at + ENTRY_SIZE, length, StandardCharsets.UTF_8));
            at += ENTRY_SIZE + length + (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
        }
        return names;
    }
}

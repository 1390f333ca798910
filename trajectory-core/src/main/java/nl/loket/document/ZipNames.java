package nl.loket.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names in a zip, read from its directory at the end without unpacking anything: a zip bomb costs nothing. */
final class ZipNames {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int MOST = 10_000;

    private ZipNames() {}

    /** Empty if it is no whole zip. */
    static Set<String> in(byte[] content) {
        var buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = content.length - END_SIZE; at >= 0 && at >= content.length - END_SIZE - 0xFFFF; at--) {
            if (buffer.getInt(at) == END) {
                return entries(buffer, buffer.getInt(at + 16));
            }
        }
        return Set.of();
    }

    private static Set<String> entries(ByteBuffer buffer, int directory) {
        var names = new HashSet<String>();
        var at = directory;
        while (at >= 0 && at + ENTRY_SIZE <= buffer.capacity() && buffer.getInt(at) == ENTRY && names.size() < MOST) {
            var length = buffer.getShort(at + 28) & 0xFFFF;
            if (at + ENTRY_SIZE + length > buffer.capacity()) {
                return names;
            }
            names.add(new String(buffer.array(), at + ENTRY_SIZE, length, StandardCharsets.UTF_8));
            at += ENTRY_SIZE + length + (buffer.getShort(at + 30) & 0xFFFF) + (buffer.getShort(at + 32) & 0xFFFF);
        }
        return names;
    }
}

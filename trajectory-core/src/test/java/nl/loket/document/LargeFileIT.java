package nl.loket.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import nl.loket.TestApplication;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import nl.lokettest.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A file of the largest size is kept and given back without ever being in memory as a whole. */
@SpringBootTest(classes = TestApplication.class)
class LargeFileIT {

    private static final long SIZE = DocumentKind.OTHER.largest();
    private static final long MEGABYTE = 1024L * 1024;

    @Autowired
    DocumentDesk documents;

    @Autowired
    PeopleDesk people;

    @Autowired
    TrajectoryDesk trajectories;

    @Test
    void fiftyMegabytesPassThroughTheMemoryOfAFew() throws Exception {
        var samira = people.add(new PersonName("Samira", "El Amrani"), "nl");
        var herself = Actor.of(samira, Role.CANDIDATE);
        trajectories.open(Actor.system("test"), samira);
        var large = new Long50();

        var before = used();
        var id = documents.store(herself, samira, DocumentKind.OTHER, "scan.pdf", large);
        assertThat(large.most - before)
                .as("bytes held when nearly all was read")
                .isLessThan(10 * MEGABYTE);

        var opening = StatementCount.during(() -> documents.open(herself, id));
        assertThat(opening.statements()).noneMatch(sql -> sql.contains("content from core.document_part"));
        assertThat(digest(documents.open(herself, id).content())).isEqualTo(digest(large));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] digest(FileContent content) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var bytes = new DigestInputStream(content.open(), digest)) {
            bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("MD5")));
        }
        return digest.digest();
    }

    /** Fifty megabytes that are nowhere: made while they are read. */
    private static final class Long50 implements FileContent {

        /** What was in memory when its end was near. */
        private long most;

        private static final byte[] HEAD = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

        @Override
        public long size() {
            return SIZE;
        }

        @Override
        public InputStream open() throws IOException {
            return new InputStream() {
                private long at;

                @Override
                public int read() {
                    if (at >= SIZE) {
                        return -1;
                    }
                    return byteAt(at++);
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    if (at >= SIZE) {
                        return -1;
                    }
                    var count = (int) Math.min(length, SIZE - at);
                    if (at < SIZE - MEGABYTE && at + count >= SIZE - MEGABYTE) {
                        most = Math.max(most, used());
                    }
                    for (int i = 0; i < count; i++) {
                        into[from + i] = (byte) byteAt(at++);
                    }
                    return count;
                }
            };
        }

        private static int byteAt(long at) {
            return at < HEAD.length ? HEAD[(int) at] : (int) (at / MEGABYTE + at * 31) & 0x7F;
        }
    }
}

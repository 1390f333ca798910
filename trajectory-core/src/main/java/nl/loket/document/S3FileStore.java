package nl.loket.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.NotFound;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Keeps the bytes in a bucket. A bucket knows no transactions: what was put for one that is rolled back goes again, and what is to go
 * goes after the commit. A process that dies in between leaves an object that {@link #olderThan} finds.
 */
final class S3FileStore implements FileStore {

    private static final String FOLDER = "documents/";

    private final S3Client client;
    private final String bucket;

    S3FileStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(DocumentId id, FileContent content) throws IOException {
        after(TransactionSynchronization.STATUS_ROLLED_BACK, id);
        try (var bytes = content.open()) {
            client.putObject(
                    put -> put.bucket(bucket).key(key(id)), RequestBody.fromInputStream(bytes, content.size()));
        }
    }

    @Override
    public InputStream open(DocumentId id) {
        try {
            return client.getObject(get -> get.bucket(bucket).key(key(id)));
        } catch (NoSuchKeyException gone) {
            throw new NotFound("content of document " + id);
        }
    }

    @Override
    public void remove(DocumentId id) {
        after(TransactionSynchronization.STATUS_COMMITTED, id);
    }

    @Override
    public List<DocumentId> olderThan(Instant moment) {
        return client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(FOLDER)).contents().stream()
                .filter(object -> object.lastModified().isBefore(moment))
                .map(S3FileStore::id)
                .toList();
    }

    @Override
    public void forget(DocumentId id) {
        client.deleteObject(delete -> delete.bucket(bucket).key(key(id)));
    }

    private void after(int end, DocumentId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == end) {
                    forget(id);
                }
            }
        });
    }

    private static String key(DocumentId id) {
        return FOLDER + id.value();
    }

    private static DocumentId id(S3Object object) {
        return new DocumentId(UUID.fromString(object.key().substring(FOLDER.length())));
    }
}

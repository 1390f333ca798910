package nl.loket.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Where files are kept, and who looks at them first. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentConfiguration.Bucket.class)
class DocumentConfiguration {

    /**
     * A bucket that speaks S3.
     *
     * @param endpoint the address of the service
     * @param name the bucket; it must exist
     */
    @ConfigurationProperties("loket.bucket")
    record Bucket(
            @DefaultValue("http://localhost:9000") URI endpoint,
            @DefaultValue("") String name,
            @DefaultValue("eu-west-1") String region,
            @DefaultValue("") String key,
            @DefaultValue("") String secret) {

        S3Client client() {
            return S3Client.builder()
                    .endpointOverride(endpoint)
                    .region(Region.of(region))
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)))
                    .forcePathStyle(true)
                    .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(Duration.ofSeconds(30)))
                    .build();
        }
    }

    /** In the database, unless a bucket has a name. */
    @Bean
    FileStore fileStore(JdbcClient jdbc, Bucket bucket) {
        return bucket.name().isBlank() ? new DatabaseFileStore(jdbc) : new S3FileStore(bucket.client(), bucket.name());
    }

    /** Without a scanner we say so beside each file. */
    @Bean
    VirusScanner virusScanner(
            @Value("${loket.clamav.host:}") String host, @Value("${loket.clamav.port:3310}") int port) {
        return host.isBlank() ? _ -> Scan.NOT_SCANNED : new ClamAv(host, port);
    }

    @Bean
    RecurringTask<Void> throwAwayLostFiles(LostFiles lost) {
        return Tasks.recurring("throw-away-lost-files", FixedDelay.ofHours(6)).execute((_, _) -> lost.throwAway());
    }
}

package nl.loket.account;

import nl.loket.shared.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.stereotype.Component;

/** Locks secrets before they are stored. The key comes from the environment, and each person has their own, so a secret put in another's row opens nothing. */
@Component
class Vault {

    private final String key;

    Vault(@Value("${loket.secret-key}") String key) {
        this.key = key;
    }

    byte[] lock(PersonId owner, byte[] secret) {
        return Encryptors.stronger(key, salt(owner)).encrypt(secret);
    }

    byte[] open(PersonId owner, byte[] locked) {
        return Encryptors.stronger(key, salt(owner)).decrypt(locked);
    }

    private static String salt(PersonId owner) {
        return owner.value().toString().replace("-", "");
    }
}

package nl.loket.web.account;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.loket.account.AccountDesk;
import nl.loket.account.Passkey;
import nl.loket.account.Passkeys;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Our people and passkeys as the library for passkeys wants to see them. */
@Component
class PasskeyStore implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final Passkeys passkeys;
    private final AccountDesk accounts;

    PasskeyStore(Passkeys passkeys, AccountDesk accounts) {
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    static Bytes idOf(PersonId person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array());
    }

    static PersonId personOf(Bytes id) {
        var bytes = ByteBuffer.wrap(id.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public void save(CredentialRecord key) {
        passkeys.keep(new Passkey(
                key.getCredentialId().getBytes(),
                personOf(key.getUserEntityUserId()),
                key.getLabel(),
                key.getPublicKey().getBytes(),
                key.getSignatureCount(),
                key.isUvInitialized(),
                key.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .collect(Collectors.joining(",")),
                key.isBackupEligible(),
                key.isBackupState(),
                Objects.requireNonNull(key.getAttestationObject()).getBytes(),
                Objects.requireNonNull(key.getAttestationClientDataJSON()).getBytes(),
                key.getCreated(),
                key.getLastUsed()));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return passkeys.byId(id.getBytes()).map(PasskeyStore::record).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes id) {
        return passkeys.of(personOf(id)).stream().map(PasskeyStore::record).toList();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return entity(personOf(id));
    }

    /** @param name of {@link nl.loket.web.shell.SignedInPerson}: the person's id */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String name) {
        return entity(new PersonId(UUID.fromString(name)));
    }

    /** People are kept elsewhere. */
    @Override
    public void save(PublicKeyCredentialUserEntity person) {}

    /** The desk removes passkeys: it knows whether somebody can do without. */
    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException();
    }

    private PublicKeyCredentialUserEntity entity(PersonId person) {
        var email = accounts.emailOf(person).orElse("");
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(idOf(person))
                .name(email)
                .displayName(email)
                .build();
    }

    private static CredentialRecord record(Passkey key) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(key.id()))
                .userEntityUserId(idOf(key.person()))
                .publicKey(new ImmutablePublicKeyCose(key.publicKey()))
                .signatureCount(key.signatureCount())
                .uvInitialized(key.verified())
                .transports(Arrays.stream(key.transports().split(","))
                        .filter(transport -> !transport.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(key.backupEligible())
                .backupState(key.backedUp())
                .attestationObject(new Bytes(key.attestationObject()))
                .attestationClientDataJSON(new Bytes(key.clientData()))
                .label(key.label())
                .created(key.created())
                .lastUsed(key.lastUsed())
                .build();
    }
}

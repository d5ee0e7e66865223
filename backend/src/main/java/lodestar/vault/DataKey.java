package lodestar.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The key to one young person's words (AES-256-GCM).
 *
 * <p>What is sealed is bound to its owner, its column and its row: moved anywhere else in the database it does not
 * open, so nobody is ever shown somebody else's words.
 */
public final class DataKey {

    private final CouncilId council;
    private final PersonId youngPerson;
    private final @Nullable Aead aead;

    DataKey(CouncilId council, PersonId youngPerson, @Nullable Aead aead) {
        this.council = council;
        this.youngPerson = youngPerson;
        this.aead = aead;
    }

    /** A key that opens nothing and seals nothing, because it is spoilt itself. */
    static DataKey spoilt(CouncilId council, PersonId youngPerson) {
        return new DataKey(council, youngPerson, null);
    }

    /** Whether it opens nothing. */
    public boolean isSpoilt() {
        return aead == null;
    }

    /** The same for whoever has something else that does not open. */
    public DataKey spoilt() {
        return spoilt(council, youngPerson);
    }

    /**
     * Words ready for the database.
     *
     * @param column {@code table.column}
     * @param row what names the row within its table
     */
    public @Nullable Words seal(@Nullable Words words, String column, Object row) {
        return words instanceof Words.Plain(String text)
                ? new Words.Sealed(sealBytes(text.getBytes(UTF_8), column, row))
                : words;
    }

    /** The same for what is not words, such as the sound of a voice. */
    public byte[] sealBytes(byte[] plain, String column, Object row) {
        if (aead == null) {
            throw new Spoilt(column, row, youngPerson).told();
        }
        try {
            return aead.encrypt(plain, place(column, row));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Something in %s could not be sealed.".formatted(column), failure);
        }
    }

    /**
     * Words out of the database, ready to be read.
     *
     * @throws lodestar.kernel.DomainError.Refused when they were moved, changed or sealed by another key; it is logged
     */
    public @Nullable Words open(@Nullable Words words, String column, Object row) {
        return words instanceof Words.Sealed(byte[] bytes)
                ? new Words.Plain(new String(openBytes(bytes, column, row), UTF_8))
                : words;
    }

    /** The same for what is not words. */
    public byte[] openBytes(byte[] bytes, String column, Object row) {
        if (aead == null) {
            throw new Spoilt(column, row, youngPerson).told();
        }
        try {
            return aead.decrypt(bytes, place(column, row));
        } catch (GeneralSecurityException movedOrChanged) {
            throw new Spoilt(column, row, youngPerson).told();
        }
    }

    private byte[] place(String column, Object row) {
        return "%s|%s|%s|%s".formatted(council, youngPerson, column, row).getBytes(UTF_8);
    }
}

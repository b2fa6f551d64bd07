package io.tongban.idp.account.vault;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The ciphers that data is sealed with, both authenticated. */
enum SealAlgorithm {
    /** AES-256-GCM, of the JDK. */
    AES(1, 32) {
        @Override
        Cipher cipher() throws GeneralSecurityException {
            return Cipher.getInstance("AES/GCM/NoPadding");
        }
    },
    /** SM4-GCM (GB/T 32907), which the JDK lacks. */
    SM4(2, 16) {
        @Override
        Cipher cipher() throws GeneralSecurityException {
            return Cipher.getInstance("SM4/GCM/NoPadding", BouncyCastle.PROVIDER);
        }
    };

    private final int mark;
    private final int keyBytes;

    SealAlgorithm(int mark, int keyBytes) {
        this.mark = mark;
        this.keyBytes = keyBytes;
    }

    abstract Cipher cipher() throws GeneralSecurityException;

    /** The byte in the header of what it sealed. */
    byte mark() {
        return (byte) mark;
    }

    SecretKeySpec key(byte[] derived) {
        return new SecretKeySpec(derived, name());
    }

    int keyBytes() {
        return keyBytes;
    }

    /** Reads the setting; nothing means AES. */
    static Optional<SealAlgorithm> named(String setting) {
        return setting == null || setting.isBlank()
                ? Optional.of(AES)
                : Arrays.stream(values())
                        .filter(one -> one.name().equalsIgnoreCase(setting.strip()))
                        .findFirst();
    }

    static Optional<SealAlgorithm> marked(byte mark) {
        return Arrays.stream(values()).filter(one -> one.mark() == mark).findFirst();
    }

    /** Used as an object, not registered: the server's own choice of providers stays as it is. */
    private static final class BouncyCastle {
        static final Provider PROVIDER = new BouncyCastleProvider();
    }
}

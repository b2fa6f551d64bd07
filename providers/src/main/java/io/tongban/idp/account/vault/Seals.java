package io.tongban.idp.account.vault;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sealed data: a byte of the format's version, a byte of the algorithm, a byte with the length of the key's id, the id, 12
 * random bytes, the ciphertext with its tag of 16 bytes. Header and context are authenticated with it.
 */
final class Seals {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Keyring keyring;

    Seals(Keyring keyring) {
        this.keyring = keyring;
    }

    byte[] seal(byte[] data, String context) {
        SealAlgorithm algorithm = keyring.algorithm();
        byte[] header = header(algorithm, keyring.active());
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        SecretKeySpec key = keyring.key(keyring.active(), algorithm).orElseThrow();
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, algorithm, key, nonce, header, context);
            byte[] body = cipher.doFinal(data);
            return ByteBuffer.allocate(header.length + nonce.length + body.length)
                    .put(header)
                    .put(nonce)
                    .put(body)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing could be sealed", e);
        }
    }

    byte[] open(byte[] sealed, String context) {
        try {
            ByteBuffer in = ByteBuffer.wrap(sealed);
            if (in.get() != VERSION) {
                throw new IllegalStateException("this was not sealed here");
            }
            SealAlgorithm algorithm = SealAlgorithm.marked(in.get())
                    .orElseThrow(() -> new IllegalStateException("this was sealed with an unknown algorithm"));
            String id = new String(take(in, Byte.toUnsignedInt(in.get())), StandardCharsets.US_ASCII);
            SecretKeySpec key = keyring.key(id, algorithm)
                    .orElseThrow(() -> new IllegalStateException("the key that this was sealed with is not here"));
            byte[] nonce = take(in, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, algorithm, key, nonce, header(algorithm, id), context)
                    .doFinal(take(in, in.remaining()));
        } catch (BufferUnderflowException | GeneralSecurityException e) {
            throw new IllegalStateException("this was changed, or belongs to something else");
        }
    }

    /** HMAC-SHA-256 over kind and text, in hexadecimal. */
    String hash(String kind, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keyring.hashKey());
            byte[] name = kind.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
            mac.update(name);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no hash could be computed", e);
        }
    }

    private static Cipher cipher(
            int mode, SealAlgorithm algorithm, SecretKeySpec key, byte[] nonce, byte[] header, String context)
            throws GeneralSecurityException {
        Cipher cipher = algorithm.cipher();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] header(SealAlgorithm algorithm, String keyId) {
        byte[] id = keyId.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(VERSION);
        out.write(algorithm.mark());
        out.write(id.length);
        out.writeBytes(id);
        return out.toByteArray();
    }

    private static byte[] take(ByteBuffer in, int count) {
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }
}

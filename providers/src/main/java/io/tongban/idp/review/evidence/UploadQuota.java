package io.tongban.idp.review.evidence;

import io.tongban.idp.account.Places;
import io.tongban.idp.account.RealmNumber;
import io.tongban.idp.account.vault.Sealer;
import io.tongban.idp.review.evidence.UploadRefusedException.Reason;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.commons.validator.routines.InetAddressValidator;
import org.keycloak.models.KeycloakSession;

/**
 * How many files one network address may send: each takes one of so many places in Keycloak's single-use store, which is
 * free again ten minutes later. All nodes see the same places.
 */
final class UploadQuota {

    static final String ATTRIBUTE = "tongban.uploadsPerAddress";
    static final int PLACES = 60;
    static final long SECONDS = 600;

    private final KeycloakSession session;

    UploadQuota(KeycloakSession session) {
        this.session = session;
    }

    void take(String clientAddress) throws UploadRefusedException {
        String name = "tongban-upload-" + new Sealer(session).hash("upload-address", network(clientAddress));
        int places = RealmNumber.of(session.getContext().getRealm(), ATTRIBUTE, PLACES);
        if (!new Places(session.singleUseObjects(), name, places, SECONDS).take()) {
            throw new UploadRefusedException(Reason.QUOTA);
        }
    }

    /** The address; of IPv6 the half that a household has for itself. */
    static String network(String address) {
        if (address == null || address.isBlank()) {
            return "unknown";
        }
        if (!InetAddressValidator.getInstance().isValidInet6Address(address)) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}

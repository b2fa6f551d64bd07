package io.tongban.idp.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import org.keycloak.http.FormPartValue;
import org.keycloak.http.HttpRequest;

/** Posts as Keycloak hands them over, without a server. */
final class Posts {

    private Posts() {}

    /** Names and values in turn. */
    static PostedForm urlEncoded(String... pairs) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.add(pairs[i], pairs[i + 1]);
        }
        return PostedForm.of(request(MediaType.APPLICATION_FORM_URLENCODED_TYPE, fields, null));
    }

    /** Names and values in turn; a value is a text or the bytes of a file. */
    static PostedForm multipart(Object... pairs) {
        MultivaluedMap<String, FormPartValue> parts = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parts.add((String) pairs[i], new Part(pairs[i + 1]));
        }
        MediaType type = MediaType.MULTIPART_FORM_DATA_TYPE;
        return PostedForm.of(request(type, null, parts));
    }

    /** A part fails on the question for the other kind, as Keycloak's own does. */
    private record Part(Object value) implements FormPartValue {

        @Override
        public String asString() {
            if (value instanceof byte[]) {
                throw new IllegalStateException("a file");
            }
            return (String) value;
        }

        @Override
        public InputStream asInputStream() {
            return new ByteArrayInputStream((byte[]) value);
        }
    }

    private static HttpRequest request(
            MediaType type, MultivaluedMap<String, String> fields, MultivaluedMap<String, FormPartValue> parts) {
        HttpHeaders headers = (HttpHeaders) Proxy.newProxyInstance(
                Posts.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (proxy, method, arguments) -> method.getName().equals("getMediaType") ? type : null);
        return (HttpRequest) Proxy.newProxyInstance(
                Posts.class.getClassLoader(),
                new Class<?>[] {HttpRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHttpHeaders" -> headers;
                    case "getDecodedFormParameters" -> fields;
                    default -> parts;
                });
    }
}

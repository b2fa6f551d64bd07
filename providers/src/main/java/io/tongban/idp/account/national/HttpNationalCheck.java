package io.tongban.idp.account.national;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.impl.client.CloseableHttpClient;
import org.jboss.logging.Logger;

/** Posts the request as signed JSON, with the server's own HTTP client: its trust store and proxies hold here too. */
final class HttpNationalCheck implements NationalCheck {

    private static final Logger LOG = Logger.getLogger(HttpNationalCheck.class);
    private static final int MOST_BYTES = 16_384;

    private final NationalCheckConfig config;
    private final CloseableHttpClient http;

    HttpNationalCheck(NationalCheckConfig config, CloseableHttpClient http) {
        this.config = config;
        this.http = http;
    }

    @Override
    public NationalAnswer ask(NationalRequest request) {
        HttpPost post = post(NationalMessage.body(request));
        // The client's own time-out is for each read: an answer that drips would never end.
        CompletableFuture<Void> deadline = CompletableFuture.runAsync(
                post::abort,
                CompletableFuture.delayedExecutor(
                        2L * config.connectMillis() + config.readMillis(), TimeUnit.MILLISECONDS));
        try (CloseableHttpResponse response = http.execute(post)) {
            return answer(response);
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The national check gave no answer: %s", e.getClass().getSimpleName());
            return NationalAnswer.UNAVAILABLE;
        } finally {
            deadline.cancel(false);
        }
    }

    private static NationalAnswer answer(CloseableHttpResponse response) throws IOException {
        int status = response.getStatusLine().getStatusCode();
        if (status != 200 || response.getEntity() == null) {
            LOG.warnf("The national check answered with status %d", status);
            return NationalAnswer.UNAVAILABLE;
        }
        try (InputStream in = response.getEntity().getContent()) {
            NationalAnswer answer = NationalMessage.answer(in.readNBytes(MOST_BYTES));
            if (answer == NationalAnswer.UNAVAILABLE) {
                LOG.warn("The national check's answer could not be read");
            }
            return answer;
        }
    }

    private HttpPost post(byte[] body) {
        HttpPost post = new HttpPost(config.url());
        post.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(config.connectMillis())
                .setConnectTimeout(config.connectMillis())
                .setSocketTimeout(config.readMillis())
                .setRedirectsEnabled(false)
                .build());
        post.setHeader("Accept", ContentType.APPLICATION_JSON.getMimeType());
        post.setHeader(NationalMessage.SIGNATURE, NationalMessage.signature(config.secret(), body));
        post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return post;
    }

    @Override
    public void close() {
        // The client is the server's.
    }
}

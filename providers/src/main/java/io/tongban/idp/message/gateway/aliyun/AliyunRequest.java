package io.tongban.idp.message.gateway.aliyun;

import com.aliyuncs.CommonRequest;
import com.aliyuncs.auth.BasicCredentials;
import com.aliyuncs.auth.Signer;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.FormatType;
import com.aliyuncs.http.MethodType;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.regions.ProductDomain;
import io.tongban.idp.message.gateway.DeliveryException;
import io.tongban.idp.message.gateway.ShortMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import org.keycloak.util.JsonSerialization;

/**
 * SendSms as Aliyun's own library writes and signs it. Number and values are in the body, not in the address. The library's
 * client is not used: it logs what it sends when the server's log is turned up.
 */
final class AliyunRequest {

    private static final String PRODUCT = "Dysmsapi";

    private AliyunRequest() {}

    static HttpRequest of(AliyunConfig config, String templateCode, ShortMessage message) throws DeliveryException {
        try {
            com.aliyuncs.http.HttpRequest signed = sign(config, common(config, templateCode, message));
            return HttpRequest.newBuilder(URI.create(signed.getSysUrl()))
                    .timeout(config.timeout())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(signed.getHttpContent()))
                    .build();
        } catch (ClientException | GeneralSecurityException | IOException e) {
            throw DeliveryException.permanent("not-signable");
        }
    }

    private static CommonRequest common(AliyunConfig config, String templateCode, ShortMessage message)
            throws IOException {
        CommonRequest request = new CommonRequest();
        request.setSysMethod(MethodType.POST);
        request.setSysProtocol("http".equals(config.endpoint().getScheme()) ? ProtocolType.HTTP : ProtocolType.HTTPS);
        request.setSysDomain(config.domain());
        request.setSysVersion("2017-05-25");
        request.setSysAction("SendSms");
        request.putBodyParameter("PhoneNumbers", message.to());
        request.putBodyParameter("SignName", config.signName());
        request.putBodyParameter("TemplateCode", templateCode);
        request.putBodyParameter("TemplateParam", JsonSerialization.writeValueAsString(message.values()));
        request.putBodyParameter("OutId", message.key());
        return request;
    }

    private static com.aliyuncs.http.HttpRequest sign(AliyunConfig config, CommonRequest request)
            throws ClientException, GeneralSecurityException, IOException {
        BasicCredentials credentials = new BasicCredentials(config.accessKeyId(), config.accessKeySecret());
        return request.buildRequest()
                .signRequest(
                        Signer.getSigner(credentials),
                        credentials,
                        FormatType.JSON,
                        new ProductDomain(PRODUCT, config.domain()));
    }
}

package io.tongban.simulators;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Aliyun's SendSms as far as the platform uses it. Like Aliyun it knows no doubled message. */
@Path("/aliyun")
public class AliyunGateway {

    private final Inbox inbox;
    private final Carrier carrier;
    private final AliyunSignature signature;

    AliyunGateway(Inbox inbox, Carrier carrier, @ConfigProperty(name = "sms.secret") String secret) {
        this.inbox = inbox;
        this.carrier = carrier;
        this.signature = new AliyunSignature(secret);
    }

    /** 200 with {@code Code} OK, or Aliyun's status and code for what is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response send(@Context UriInfo uri, MultivaluedMap<String, String> form) {
        Map<String, String> all = new TreeMap<>();
        uri.getQueryParameters().forEach((name, values) -> all.put(name, values.get(0)));
        form.forEach((name, values) -> all.put(name, values.get(0)));
        String to = all.get("PhoneNumbers");
        if (!signature.matches(all)) {
            carrier.saw(null, to, 400);
            return answer(400, "SignatureDoesNotMatch");
        }
        if (!"SendSms".equals(all.get("Action")) || to == null || all.get("TemplateCode") == null) {
            return answer(400, "MissingParameter");
        }
        if (!to.matches("1[3-9]\\d{9}")) {
            carrier.saw(all.get("OutId"), to, 200);
            return answer(200, "isv.MOBILE_NUMBER_ILLEGAL");
        }
        int status = carrier.answers(200);
        carrier.saw(all.get("OutId"), to, status);
        return switch (status) {
            case 200 -> take(all, to);
            case 429 -> answer(400, "Throttling.User");
            case 403 -> answer(200, "isv.ACCOUNT_ABNORMAL");
            default -> answer(status, "ServiceUnavailable");
        };
    }

    private Response take(Map<String, String> all, String to) {
        String text = "【%s】%s %s".formatted(all.get("SignName"), all.get("TemplateCode"), all.get("TemplateParam"));
        inbox.send(new SmsRequest(to, text, UUID.randomUUID().toString()));
        carrier.hangWhenTold();
        return answer(200, "OK");
    }

    private static Response answer(int status, String code) {
        return Response.status(status)
                .entity(Map.of(
                        "Code",
                        code,
                        "Message",
                        code,
                        "RequestId",
                        UUID.randomUUID().toString()))
                .build();
    }
}

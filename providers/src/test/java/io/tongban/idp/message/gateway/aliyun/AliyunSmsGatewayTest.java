package io.tongban.idp.message.gateway.aliyun;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tongban.idp.message.gateway.DeliveryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliyunSmsGatewayTest {

    @Test
    void okIsTaken() {
        assertThatCode(() -> AliyunSmsGateway.requireTaken(200, "OK")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "200,isv.MOBILE_NUMBER_ILLEGAL,true",
        "200,isv.SMS_TEMPLATE_ILLEGAL,true",
        "404,InvalidAccessKeyId.NotFound,true",
        "400,SignatureDoesNotMatch,true",
        "200,isv.BUSINESS_LIMIT_CONTROL,false",
        "200,isp.SYSTEM_ERROR,false",
        "400,Throttling.User,false",
        "503,ServiceUnavailable,false",
        "500,OK,false",
        "200,'',false"
    })
    void onlyWhatTryingAgainMayChangeIsTriedAgain(int status, String code, boolean permanent) {
        assertThatExceptionOfType(DeliveryException.class)
                .isThrownBy(() -> AliyunSmsGateway.requireTaken(status, code))
                .matches(failure -> failure.permanent() == permanent);
    }
}

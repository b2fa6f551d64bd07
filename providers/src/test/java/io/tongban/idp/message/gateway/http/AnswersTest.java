package io.tongban.idp.message.gateway.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tongban.idp.message.gateway.DeliveryException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204})
    void successIsTaken(int status) {
        assertThatCode(() -> Answers.requireTaken(status)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "400,true",
        "401,true",
        "403,true",
        "404,true",
        "422,true",
        "408,false",
        "429,false",
        "500,false",
        "503,false",
        "302,false"
    })
    void aFaultOfTheRequestIsForGoodAndAllElseIsNot(int status, boolean permanent) {
        assertThatExceptionOfType(DeliveryException.class)
                .isThrownBy(() -> Answers.requireTaken(status))
                .matches(failure -> failure.permanent() == permanent)
                .matches(failure -> failure.code().equals("http-" + status));
    }
}

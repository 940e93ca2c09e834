package nl.beheermodule.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R25: what the history says of each login. */
class LoginEventTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "LOGIN, -, otp, OTP, SUCCESS",
                "LOGIN, -, sms, SMS, SUCCESS",
                "LOGIN, -, -, PASSWORD, SUCCESS",
                "LOGIN_ERROR, invalid_user_credentials, -, PASSWORD, WRONG_PASSWORD",
                "LOGIN_ERROR, invalid_user_credentials, sms, SMS, WRONG_CODE",
                "LOGIN_ERROR, user_temporarily_disabled, -, PASSWORD, LOCKED",
                "LOGIN_ERROR, expired_code, otp, OTP, EXPIRED",
                "LOGIN_ERROR, level_too_low, otp, OTP, OTHER",
                "LOGIN_ERROR, -, -, PASSWORD, OTHER"
            })
    void each_login_has_a_method_and_a_result(
            String type, @Nullable String error, @Nullable String factor, LoginMethod method, LoginResult result) {
        LoginEvent event = new LoginEvent("e-1", type, 0, "kc-1", "192.0.2.1", error, factor);

        assertThat(event.isLogin()).isTrue();
        assertThat(event.method()).isEqualTo(method);
        assertThat(event.result()).isEqualTo(result);
    }

    @Test
    void a_new_password_is_no_login_but_may_complete_a_set_up() {
        LoginEvent event = new LoginEvent("e-1", "UPDATE_PASSWORD", 0, "kc-1", null, null, null);

        assertThat(event.isLogin()).isFalse();
        assertThat(event.mayCompleteSetup()).isTrue();
    }

    @Test
    void a_failed_login_completes_nothing() {
        assertThat(new LoginEvent("e-1", "LOGIN_ERROR", 0, "kc-1", null, null, null).mayCompleteSetup())
                .isFalse();
    }
}

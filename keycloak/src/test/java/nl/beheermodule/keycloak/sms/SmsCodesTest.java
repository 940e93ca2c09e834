package nl.beheermodule.keycloak.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

/** R6: the rules of one code. */
class SmsCodesTest {
    private final Map<String, String> notes = new HashMap<>();
    private final SmsCodes codes =
            new SmsCodes(session(), new CodeHash(new SecretKeySpec(new byte[64], "HmacSHA512")), SmsLimits.DEFAULT);

    @AfterEach
    void back_to_now() {
        Time.setOffset(0);
    }

    @Test
    void the_right_code_is_right_once() {
        String code = codes.issue();

        assertThat(codes.check(code)).isEqualTo(CodeCheck.RIGHT);
        assertThat(codes.check(code)).isNotEqualTo(CodeCheck.RIGHT);
    }

    @Test
    void spaces_between_the_digits_do_no_harm() {
        String code = codes.issue();

        assertThat(codes.check(" " + code.substring(0, 3) + " " + code.substring(3)))
                .isEqualTo(CodeCheck.RIGHT);
    }

    @Test
    void a_code_is_valid_for_five_minutes() {
        String code = codes.issue();
        Time.setOffset(300);

        assertThat(codes.check(code)).isEqualTo(CodeCheck.RIGHT);
    }

    @Test
    void and_not_a_second_longer() {
        String code = codes.issue();
        Time.setOffset(302);

        assertThat(codes.isWaitingForOne()).isFalse();
        assertThat(codes.check(code)).isEqualTo(CodeCheck.EXPIRED);
    }

    @Test
    void the_third_wrong_attempt_burns_the_code() {
        String code = codes.issue();

        assertThat(codes.check("x")).isEqualTo(CodeCheck.WRONG);
        assertThat(codes.check(null)).isEqualTo(CodeCheck.WRONG);
        assertThat(codes.check("x")).isEqualTo(CodeCheck.BURNED);
        assertThat(codes.check(code)).isEqualTo(CodeCheck.BURNED);
    }

    @Test
    void the_session_does_not_hold_the_code() {
        String code = codes.issue();

        assertThat(notes.values()).hasSize(1).noneMatch(note -> note.contains(" " + code + " "));
    }

    /** Only the notes of a login are needed here, out of a very wide interface. */
    private AuthenticationSessionModel session() {
        return (AuthenticationSessionModel) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {AuthenticationSessionModel.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAuthNote" -> notes.get((String) arguments[0]);
                    case "setAuthNote" -> notes.put((String) arguments[0], (String) arguments[1]);
                    case "removeAuthNote" -> notes.remove((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}

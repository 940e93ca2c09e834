package nl.beheermodule.launcher.inbox;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Plays the SMS provider and the print shop. */
record Intake(MessageStore store) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Sms(@Nullable String to, @Nullable String text) {}

    Reply sms(Request request) throws IOException {
        try {
            Sms sms = JSON.readValue(request.body(), Sms.class);
            if (sms.to() == null || sms.text() == null) {
                return Reply.refused(400, "An SMS has “to” and “text”.");
            }
            store.add(Kind.SMS, sms.to(), "", sms.text());
            return Reply.accepted();
        } catch (JacksonException e) {
            return Reply.refused(400, "This is not JSON with “to” and “text”.");
        }
    }

    Reply letter(Request request) throws IOException {
        String name = Objects.requireNonNullElse(request.header().first("X-Letter-Name"), "Brief");
        try {
            store.add(Kind.LETTER, name, name, LetterText.of(request.body()), Optional.of(request.body()));
            return Reply.accepted();
        } catch (IOException e) {
            return Reply.refused(400, "This is not a PDF that can be read.");
        }
    }
}

package nl.beheermodule.launcher.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An answer over HTTP. */
record Reply(int status, String contentType, byte[] body) {

    static Reply html(String page) {
        return new Reply(200, "text/html; charset=utf-8", page.getBytes(UTF_8));
    }

    static Reply json(String json) {
        return new Reply(200, "application/json", json.getBytes(UTF_8));
    }

    static Reply pdf(byte[] pdf) {
        return new Reply(200, "application/pdf", pdf);
    }

    static Reply accepted() {
        return new Reply(202, "application/json", "{}".getBytes(UTF_8));
    }

    static Reply refused(int status, String sentence) {
        return new Reply(status, "text/plain; charset=utf-8", sentence.getBytes(UTF_8));
    }
}

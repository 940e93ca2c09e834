package nl.beheermodule.gateway.routes;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import nl.beheermodule.gateway.problem.Problems;
import nl.beheermodule.platform.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Takes bodies in whole. The place that a request has meanwhile is what keeps bodies from filling the memory, so it is the
 * time that has an end: who drips loses the place.
 */
@Component
final class Arrivals {
    private static final int PART = 8_192;

    private final Bodies bodies;
    private final Problems problems;

    Arrivals(Bodies bodies, Problems problems) {
        this.bodies = bodies;
        this.problems = problems;
    }

    /** @return empty when it is too much or too slow, and that was answered */
    Optional<byte[]> whole(HttpServletRequest request, HttpServletResponse response, DataSize most) throws IOException {
        if (request.getContentLengthLong() > most.toBytes()) {
            problems.write(response, tooLarge(most));
            return Optional.empty();
        }
        try {
            byte[] body = read(request.getInputStream(), (int) most.toBytes() + 1);
            if (body.length <= most.toBytes()) {
                return Optional.of(body);
            }
            problems.write(response, tooLarge(most));
        } catch (BodyTooSlow slow) {
            problems.write(response, slow.problem());
        } catch (IOException broken) {
            if (!isTimeOut(broken)) {
                throw broken;
            }
            // Tomcat has said 408 by itself: its error page then knows why
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new BodyTooSlow());
        }
        return Optional.empty();
    }

    private byte[] read(ServletInputStream from, int atMost) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[PART];
        long begun = System.nanoTime();
        int came = 0;
        while (came >= 0 && body.size() < atMost) {
            came = from.read(part, 0, Math.min(PART, atMost - body.size()));
            body.write(part, 0, Math.max(0, came));
            if (bodies.isTooSlow(body.size(), Duration.ofNanos(System.nanoTime() - begun))) {
                throw new BodyTooSlow();
            }
        }
        return body.toByteArray();
    }

    private static boolean isTimeOut(IOException broken) {
        return broken instanceof SocketTimeoutException || broken.getCause() instanceof SocketTimeoutException;
    }

    private static ProblemDetail tooLarge(DataSize most) {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Te groot",
                most.toMegabytes() > 1
                        ? "Het bestand mag maximaal 5MB groot zijn."
                        : "Wat u verstuurt, is te groot om te verwerken.");
    }
}

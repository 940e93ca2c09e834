package nl.beheermodule.platform.test.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Uploads files to import as one beheerder, and waits for what becomes of them. */
public final class TestImports {
    private static final String BOUNDARY = "b0undary";

    private final TestHttp as;
    private final String path;

    public TestImports(TestHttp as, String organisationId) {
        this.as = as;
        this.path = "/v1/organisations/" + organisationId + "/imports";
    }

    public Answer upload(String name, byte[] file, String key) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(bytes("\r\n--" + BOUNDARY + "--\r\n"));
        return as.send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                request -> request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Idempotency-Key", key));
    }

    public Answer upload(String csv) {
        return upload("import.csv", bytes(csv), String.valueOf(System.nanoTime()));
    }

    /** @return id of an import whose rows were all looked at */
    public String dryRun(String csv) {
        Answer uploaded = upload(csv);
        if (uploaded.status() != 202) {
            throw new AssertionError(uploaded.toString());
        }
        String id = uploaded.json().path("id").asString();
        await(id, "READY");
        return id;
    }

    public Answer apply(String id, String terms) {
        return as.post(path + "/" + id + "/application", terms);
    }

    /** @return what became of it */
    public JsonNode applied(String id, String terms) {
        Answer started = apply(id, terms);
        if (started.status() != 202) {
            throw new AssertionError(started.toString());
        }
        return await(id, "DONE");
    }

    public JsonNode await(String id, String state) {
        Awaitility.await("import " + state)
                .atMost(Duration.ofSeconds(30))
                .until(() -> read(id).json().path("state").asString().equals(state));
        return read(id).json();
    }

    public Answer read(String id) {
        return as.get(path + "/" + id);
    }

    public JsonNode rows(String id, String query) {
        return as.get(path + "/" + id + "/rows" + query).json();
    }

    public Answer result(String id, String extension) {
        return as.get(path + "/" + id + "/result." + extension);
    }

    public Answer sample(String extension) {
        return as.get(path + "/sample." + extension);
    }

    public Answer delete(String id) {
        return as.delete(path + "/" + id);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

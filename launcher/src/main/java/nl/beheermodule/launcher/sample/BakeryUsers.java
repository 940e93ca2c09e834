package nl.beheermodule.launcher.sample;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.beheermodule.launcher.Trouble;
import tools.jackson.databind.JsonNode;

/** Brings users to the status they are to have, several at a time; who is there already is left alone. */
record BakeryUsers(BakeryMeans means, ServiceEmployee employee, Activation activation) {
    private static final int AT_ONCE = 3;

    void bring(List<SampleUser> users) throws InterruptedException {
        Map<String, JsonNode> known = means.byEmail();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = users.stream()
                    .<Future<?>>map(user -> threads.submit(() -> bring(user, known)))
                    .toList();
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new Trouble("Sample data: " + e.getMessage(), e);
        }
    }

    private void bring(SampleUser user, Map<String, JsonNode> known) {
        JsonNode row = known.containsKey(user.email()) ? known.get(user.email()) : means.request(user);
        String status = row.path("status").asString();
        if (user.is("AWAITING_APPROVAL") || status.equals(user.status())) {
            return;
        }
        if (status.equals("AWAITING_APPROVAL")) {
            employee.approve(row.path("meansId").asString());
            status = "AWAITING_ACTIVATION";
        }
        if (status.equals("AWAITING_ACTIVATION") && user.is("ACTIVE")) {
            activation.activate(user, row.path("uniqueId").asString());
        }
    }
}

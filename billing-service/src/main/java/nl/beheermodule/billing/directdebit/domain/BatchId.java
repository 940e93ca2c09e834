package nl.beheermodule.billing.directdebit.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.beheermodule.billing.invoice.domain.RunId;

/** 32 characters, so that it fits in a payment message. */
public record BatchId(String value) {

    /** The same for the same part of the same run. */
    public static BatchId of(RunId run, int part) {
        byte[] name = ("batch\n" + run.value() + "\n" + part).getBytes(StandardCharsets.UTF_8);
        return new BatchId(UUID.nameUUIDFromBytes(name).toString().replace("-", ""));
    }
}

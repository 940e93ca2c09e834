package nl.beheermodule.embeddedmongo;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that are true of any MongoDB: run against each {@link Server}. */
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "on {0}")
@MethodSource("nl.beheermodule.embeddedmongo.Server#all")
@interface EveryServer {}

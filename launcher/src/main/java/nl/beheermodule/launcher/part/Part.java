package nl.beheermodule.launcher.part;

/** What a person sees in {@code ./beheer status}: a name, the port it serves and whether it is healthy. */
public record Part(String name, int port, HealthCheck health) {}

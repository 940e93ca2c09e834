package nl.beheermodule.chain.request.domain;

import java.time.Instant;

/** What happened to a request, and when. */
public record RequestNews(RequestEvent what, Instant at) {}

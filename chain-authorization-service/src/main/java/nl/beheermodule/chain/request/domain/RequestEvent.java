package nl.beheermodule.chain.request.domain;

/** What happened to a request. */
public enum RequestEvent {
    REQUESTED,
    ACCEPTED,
    DECLINED,
    LAPSED,
    WITHDRAWN
}

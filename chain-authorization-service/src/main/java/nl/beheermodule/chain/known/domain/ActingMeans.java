package nl.beheermodule.chain.known.domain;

/** The means people act with. */
public interface ActingMeans {
    /** Whether it is an EH3 Belastingdienstmiddel, with which chains are not given or asked for. */
    boolean isTaxAuthorityMeans(String meansId);
}

package nl.beheermodule.means.organisation;

import java.util.List;

/** Companies by their KvK number: one may have several establishments here, each an organisation (Q2). */
public interface Companies {
    /** Ids; empty for a company that is not known. */
    List<String> organisationsOf(String kvkNumber);
}

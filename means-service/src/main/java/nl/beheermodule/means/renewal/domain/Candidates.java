package nl.beheermodule.means.renewal.domain;

import java.util.List;
import nl.beheermodule.means.means.domain.Means;

/** Which means a form can be about. */
public interface Candidates {
    /** Of that company, with that UniekID or e-mail address; people may share an address. Empty when there are none. */
    List<Means> of(RenewalForm form);
}

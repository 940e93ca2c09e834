package nl.beheermodule.means.means;

import java.util.List;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;

/** Says facts in the words of the public contract, with all a consumer needs (design 3). */
public interface FactsOnTheWire {
    List<MeansEvents> of(Means means, List<MeansEvent> facts);
}

package nl.beheermodule.chain.intermediary.domain;

import java.util.List;
import java.util.Optional;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;

/** The intermediaries of companies, removed ones too. */
public interface IntermediaryRepository {
    Optional<Intermediary> find(IntermediaryId id);

    /** The one that is recorded, under whichever of the relation's keys; else the one under its own. */
    Optional<Intermediary> find(Relation relation, KvkNumber kvkNumber);

    /** This one under every key of the relation, removed ones too. */
    List<Intermediary> all(Relation relation, KvkNumber kvkNumber);

    /** Those that stand on the company's list: each once, also one that is recorded under several of its keys. */
    List<Intermediary> recorded(Relation relation);

    /** Those whose removal broke off. */
    List<Intermediary> beingRemoved(int most);

    /** @throws RuntimeException an optimistic locking failure, when somebody else changed it since it was loaded */
    void save(Intermediary intermediary, List<IntermediaryEvent> facts);
}

package nl.beheermodule.chain.intermediary.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.Intermediary.Place;
import nl.beheermodule.chain.intermediary.domain.IntermediaryEvent;
import nl.beheermodule.chain.intermediary.domain.IntermediaryRepository;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.retry.Attempts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an intermediary on a company's list, once: so it is charged once, whoever else does so at this moment (Q16). */
@Component
public class RecordIntermediary {
    private final IntermediaryRepository intermediaries;
    private final RemoveIntermediary removing;
    private final Clock clock;

    public RecordIntermediary(IntermediaryRepository intermediaries, RemoveIntermediary removing, Clock clock) {
        this.intermediaries = intermediaries;
        this.removing = removing;
        this.clock = clock;
    }

    /**
     * @param quoteId the costs that were agreed to; absent when nothing is owed
     * @return whether it was not on the list yet
     */
    public boolean record(
            Relation relation, KvkNumber kvkNumber, String name, @Nullable Place place, @Nullable String quoteId) {
        return Attempts.of(() -> {
            removing.finishWhatBrokeOff(relation, kvkNumber);
            Intermediary intermediary =
                    intermediaries.find(relation, kvkNumber).orElseGet(() -> Intermediary.unknown(relation, kvkNumber));
            Optional<IntermediaryEvent> fact = intermediary.record(name, place, quoteId, clock.instant());
            fact.ifPresent(recorded -> intermediaries.save(intermediary, List.of(recorded)));
            return fact.isPresent();
        });
    }
}

package nl.beheermodule.authorization.job.usecase;

import nl.beheermodule.authorization.authorization.usecase.EndDateEffect;
import nl.beheermodule.authorization.authorization.usecase.PairResult;

/** What became of a pair, in a word. */
public enum ResultKind {
    GRANTED,
    LONGER,
    SHORTER,
    UNCHANGED,
    REFUSED;

    public static ResultKind of(PairResult result) {
        return switch (result) {
            case PairResult.Refused _ -> REFUSED;
            case PairResult.Done done ->
                switch (EndDateEffect.of(done.oldEnd(), done.end())) {
                    case NEW -> GRANTED;
                    case LONGER -> LONGER;
                    case SHORTER -> SHORTER;
                    case UNCHANGED -> UNCHANGED;
                };
        };
    }
}

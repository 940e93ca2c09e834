package nl.beheermodule.billing.charge.messaging;

import java.util.function.Function;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.contracts.billing.BillingEvents.ChargeRecorded;
import org.springframework.stereotype.Component;

/** A charge as it is published. */
@Component
class ChargeTranslator implements Function<Charge, ChargeRecorded> {
    @Override
    public ChargeRecorded apply(Charge charge) {
        return new ChargeRecorded(
                charge.id().value(),
                charge.organisation().value(),
                charge.meansId(),
                charge.quote() == null ? null : charge.quote().value(),
                charge.net().toString(),
                charge.vat().toString(),
                charge.total().toString(),
                charge.at());
    }
}

package nl.beheermodule.billing.directdebit.mongo;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Which invoice was the first to be collected with a mandate.
 *
 * @param id reference of the mandate
 */
@Document("mandateUses")
@TypeAlias("mandateUse")
record MandateUse(@Id String id, String firstInvoiceId) {}

package nl.beheermodule.billing.invoice.mongo;

import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Each step is one compare-and-set on the document of the year. */
@Repository
class MongoInvoiceNumbers implements InvoiceNumbers {
    private static final String SERIAL = "serial";
    private static final String HOLDER = "holder";

    private final MongoOperations mongo;

    MongoInvoiceNumbers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Last last(int year) {
        InvoiceNumberRow found = mongo.findById(year, InvoiceNumberRow.class);
        if (found != null) {
            return found.last();
        }
        try {
            mongo.insert(new InvoiceNumberRow(year, 0, null));
        } catch (DuplicateKeyException madeMeanwhile) {
            // the first of the year was somebody else
        }
        return last(year);
    }

    @Override
    public void give(Last seen, InvoiceId holder) {
        set(seen, new Update().set(SERIAL, seen.serial() + 1).set(HOLDER, holder.value()));
    }

    @Override
    public void settle(Last seen) {
        set(seen, new Update().unset(HOLDER));
    }

    @Override
    public void takeBack(Last seen) {
        set(seen, new Update().set(SERIAL, seen.serial() - 1).unset(HOLDER));
    }

    private void set(Last seen, Update update) {
        Criteria same = Criteria.where("_id")
                .is(seen.year())
                .and(SERIAL)
                .is(seen.serial())
                .and(HOLDER)
                .is(value(seen.holder()));
        mongo.updateFirst(Query.query(same), update, InvoiceNumberRow.class);
    }

    private static @Nullable String value(@Nullable InvoiceId holder) {
        return holder == null ? null : holder.value();
    }
}
